import Foundation
import TestSupport
import Testing

/// Servers that are full, have another clock, or get many files.
@Suite struct OddServerTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([:])
    try site.run("mkdir public")
  }

  private func target(_ port: Int, _ keys: String) throws {
    try site.write(
      SoundSite.settings
        + "publish: {default: {kind: ftps, host: localhost, port: \"\(port)\", certificate: cert.pem, \(keys)}}\n",
      to: "Content/site.yml")
  }

  private func publish() throws -> Outcome {
    try site.publish(environment: ["OIT_PUBLISH_PASSWORD": "a pass"])
  }

  /// What was there stays whole; when there is room again, the rest is sent.
  @Test(.enabled(if: getuid() == 0)) func aFullDisk() throws {
    try site.run("mount -t tmpfs -o size=2m tmpfs public")
    defer { _ = try? site.run("umount public") }
    let server = try LocalServer(ftpIn: site, "AllowOverwrite on")
    try target(server.port, "user: web, path: \(site.root)/public")
    let first = try publish()
    try #require(first.status == 0, "\(first.errors)")
    try site.run(
      "cp -r Site before; head -c 3000000 /dev/urandom > Content/2567/o02-executives/paper.pdf")
    let full = try publish()
    #expect(full.status == 1)
    #expect(full.errors.contains("[publish-failed]"), "\(full.errors)")
    #expect(try site.run("diff -r -x '.oit*' before public").output == "")
    try site.run("mount -o remount,size=9m public")
    let again = try publish()
    #expect(again.status == 0, "\(again.errors)")
    #expect(try site.run("diff -r Site public").output == "")
  }

  /// Nothing is judged by times.
  @Test(.enabled(if: LocalServer.has("faketime"))) func aClockThatIsSevenHoursOff() throws {
    let server = try LocalServer(ftpIn: site, "AllowOverwrite on", clock: "+7h")
    try target(server.port, "user: web, path: \(site.root)/public")
    #expect(try publish().status == 0)
    #expect(try publish().output == "the target is up to date\n")
    try site.write("a", to: "Content/2567/o02-executives/paper.txt")
    let changed = try publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try publish().output == "the target is up to date\n")
    _ = server
  }

  @Test(.enabled(if: isStress)) func tenThousandFiles() throws {
    try site.run(
      "cd Content/2567/o02-executives && for n in $(seq 10000); do echo $n > paper-$n.txt; done")
    let server = try LocalServer(ftpIn: site, "AllowOverwrite on")
    try target(server.port, "user: web, path: \(site.root)/public")
    let outcome = try publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try publish().output == "the target is up to date\n")
    #expect(try site.run("diff -r Site public").output == "")
    if SSHSite.canBe {
      let other = try SSHSite("sftp")
      try site.run(
        "cp -r Content/2567/o02-executives/. \(other.site.root)/Content/2567/o02-executives")
      #expect(try other.publish().status == 0)
      #expect(try other.publish().output == "the target is up to date\n")
    }
    _ = server
  }
}
