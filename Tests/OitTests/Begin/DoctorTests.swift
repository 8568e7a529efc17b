import TestSupport
import Testing

/// What a machine lacks, with a PATH that holds what is said.
@Suite struct DoctorTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([:])
    try site.makeFolder("bin")
  }

  private func doctor(having programs: [String], _ words: String = "--lang en") throws -> Outcome {
    for program in programs { try site.run("touch bin/\(program); chmod +x bin/\(program)") }
    return try site.run("tool=$(command -v oit); PATH=\(site.root)/bin; $tool doctor \(words)")
  }

  @Test func whatIsMissingIsSaidWithWhatDoesNotWork() throws {
    let outcome = try doctor(having: ["sftp", "rsync", "git"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        libpoppler-glib.so.8  is there
        libvips.so.42         is there
        sftp                  is there
        rsync                 is there
        lftp                  is missing: targets of kind ftps can't be used
        git                   is there
        curl                  is missing: oit verify can't be used, and oit region reads no addresses
        a site can be built without what is missing; to install it: sudo apt-get install lftp curl

        """)
  }

  @Test func nothingIsMissing() throws {
    let outcome = try doctor(having: ["sftp", "rsync", "git", "curl", "lftp"], "")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("\ncurl                  มี\nมีครบทุกอย่าง\n"))
  }

  @Test func whatATargetNeedsIsMissing() throws {
    try site.write(
      SoundSite.settings + "publish: {default: {kind: ftps, host: a.example, path: /b}}\n",
      to: "Content/site.yml")
    let outcome = try doctor(having: ["sftp", "rsync", "git", "curl"], "")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasSuffix(
        """
        lftp                  ไม่มี (ต้องใช้) ปลายทางแบบ ftps ใช้ไม่ได้
        git                   มี
        curl                  มี
        publish: ใน site.yml ต้องใช้สิ่งที่ขาด ติดตั้งด้วยคำสั่ง sudo apt-get install lftp

        """), "\(outcome.output)")
  }

  @Test func aFolderWithoutASiteIsLookedAtToo() throws {
    try site.run("rm -r Content")
    #expect(try doctor(having: ["sftp", "rsync", "git", "curl", "lftp"]).status == 0)
  }
}
