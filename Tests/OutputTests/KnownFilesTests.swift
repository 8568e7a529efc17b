import Foundation
import Glibc
import Output
import Testing

/// What the lock file says of the output: it saves reading and listing, and is never believed in
/// doubt.
@Suite struct KnownFilesTests {
  let workplace: Workplace

  /// Three builds, the last of which has met files and folders that were old enough to be noted.
  init() async throws {
    workplace = try Workplace()
    try workplace.build(site(1))
    try workplace.build(site(2))
    try await KnownFilesTests.age()
    try workplace.build(site(3))
  }

  /// Clocks of file systems tick slowly: what is younger than two seconds is looked at again.
  private static func age() async throws { try await Task.sleep(for: .seconds(2.2)) }

  private func site(_ version: Int) -> [String: String] {
    [
      "2567/o01/index.html": "\(version)", "2567/o02/index.html": "ข้อ 2",
      "2567/o02/people.csv": "ก", "2566/index.html": "ปี 2566", "index.html": "หน้าแรก",
    ]
  }

  /// How often a build opens a page or lists a folder that nobody has touched.
  private func looks(_ build: () throws -> Void) throws -> Int {
    let watch = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    defer { close(watch) }
    for name in ["Site/2567/o02", ".Site.spare/2567/o02", "Site/2567/o02/index.html"] {
      #expect(inotify_add_watch(watch, "\(workplace.path)/\(name)", UInt32(IN_OPEN)) >= 0)
    }
    try build()
    var events = [UInt8](repeating: 0, count: 1 << 16)
    return max(0, read(watch, &events, events.count))
  }

  private func expectSameAsMadeAnew(_ files: [String: String]) throws {
    let other = try Workplace()
    try other.build(files)
    #expect(
      try workplace.run("diff -r --no-dereference Site '\(other.output)' && echo same") == "same\n")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func whatIsKnownIsNeitherReadNorListed() throws {
    for version in 4...6 {
      #expect(try looks { try workplace.build(site(version)) } == 0)
      try expectSameAsMadeAnew(site(version))
    }
    #expect(try workplace.run("ls -A") == ".Site.lock\n.Site.spare\nSite\n")
  }

  @Test func aKnownPageThatIsMadeOtherwiseIsWritten() throws {
    let next = site(3).merging(["2567/o02/index.html": "ข้อ 9"]) { $1 }
    #expect(try workplace.build(next).written == 1)
    try expectSameAsMadeAnew(next)
    #expect(try workplace.text(".Site.spare/2567/o02/index.html") == "ข้อ 2")
  }

  @Test(arguments: [
    "f=2567/o02/index.html; cp -p $f ../t; printf 'ข้อ 7' > $f; touch -r ../t $f; rm ../t",
    "cp -p 2567/o02/index.html t; printf 'ข้อ 7' > t; mv t 2567/o02/index.html",
    "rm 2567/o02/index.html", "rm -r 2567/o02", "mv 2567/o02 2567/o03; mkdir 2567/o02",
    "ln -sf /etc/hostname 2567/o02/index.html",
    "truncate -s 0 2567/o02/index.html", "rm -r ../.Site.spare/2567/o02",
    "rm ../.Site.spare/2566/index.html",
    "printf '{' > ../.Site.lock", "truncate -s 300 ../.Site.lock", "truncate -s -1 ../.Site.lock",
    "printf 'oit known-files 1 ' > ../.Site.lock", "rm ../.Site.lock",
    "sed -i 's/\"bytes\": 1,/\"bytes\": 2,/' manifest.json",
  ])
  func whateverAnybodyDidIsMended(_ command: String) throws {
    try workplace.run("cd Site && \(command)")
    for version in 4...5 {
      try workplace.build(site(version))
      #expect(try workplace.run("rm -rf Site/2567/o03") == "")
      try expectSameAsMadeAnew(site(version))
    }
  }

  @Test func whatOthersPutThereStaysThroughAllBuilds() async throws {
    try workplace.write("ของผู้อื่น", to: "Site/2567/o02/other.txt")
    try workplace.write("ของผู้อื่น", to: "Site/notes/a.txt")
    try await KnownFilesTests.age()
    for version in 4...7 {
      try workplace.build(site(version))
      #expect(try workplace.text("Site/2567/o02/other.txt") == "ของผู้อื่น")
      #expect(try workplace.text("Site/notes/a.txt") == "ของผู้อื่น")
      if version == 5 { try await KnownFilesTests.age() }
    }
    try workplace.run("rm -r Site/notes Site/2567/o02/other.txt")
    try workplace.build(site(8))
    try expectSameAsMadeAnew(site(8))
  }

  @Test func afterARestartOfTheMachineAllIsReadAgain() throws {
    let lock = "\(workplace.path)/.Site.lock"
    var notes = try Data(contentsOf: URL(filePath: lock))
    let run = try Data(contentsOf: URL(filePath: "/proc/sys/kernel/random/boot_id"))
    let place = try #require(notes.range(of: run))
    notes[place.lowerBound] = notes[place.lowerBound] == 0x30 ? 0x31 : 0x30
    try notes.write(to: URL(filePath: lock))
    #expect(try looks { try workplace.build(site(4)) } > 0)
    try expectSameAsMadeAnew(site(4))
    #expect(try looks { try workplace.build(site(5)) } == 0)
  }

  @Test func aPageThatChangedLatelyIsReadAgain() throws {
    try workplace.run("printf 'ข้อ 2' > Site/2567/o02/index.html")
    #expect(try looks { try workplace.build(site(4)) } > 0)
    #expect(try looks { try workplace.build(site(5)) } > 0)
  }

  @Test func aFileThatIsNotOursIsLockedAndLeftAsItIs() async throws {
    let other = try Workplace()
    try other.write("ของผู้อื่น", to: ".Site.lock")
    for version in 1...3 {
      if version == 3 { try await KnownFilesTests.age() }
      try other.build(site(version))
    }
    #expect(try other.text(".Site.lock") == "ของผู้อื่น")
  }
}
