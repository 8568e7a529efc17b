import Artifact
import Foundation
import Output
import Testing

@Suite struct ForeignFilesTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.build(["2567/index.html": "1", "2566/index.html": "1"])
  }

  @Test func keepsEverythingThatItDidNotWrite() throws {
    try workplace.run(
      """
      cd Site && echo stats > stats.txt && echo old > 2566/old.doc && mkdir -p empty/inner .git/refs
      echo ref > .git/HEAD && ln -s stats.txt link && ln -s nowhere broken && ln -s /tmp abroad
      mkfifo pipe && printf x > "$(printf '\\241.doc')" && chmod 640 stats.txt && chmod 550 empty
      touch -d 2020-01-02 empty stats.txt
      """)
    let look = """
      cd Site && find . -mindepth 1 ! -path './2567*' ! -path ./2566 ! -path ./2566/index.html \
      ! -name manifest.json \\( -type d -printf '%y %m %P %T@\\n' -o -printf '%y %m %P %T@ %i\\n' \\) \
      | sort
      """
    let before = try workplace.run("touch -d 2021-02-03 Site/.git/refs Site/.git; " + look)
    let report = try workplace.build(["2567/index.html": "2"])
    #expect(try workplace.run(look) == before)
    #expect(before.split(separator: "\n").count == 12)
    #expect(report.removed == 1 && report.written == 1)
    #expect(
      try workplace.run("ls -A; ls Site/2566; cat Site/2567/index.html")
        == ".Site.lock\n.Site.spare\nSite\nold.doc\n2")
  }

  @Test func aForeignFileAloneChangesNothing() throws {
    try workplace.write("1", to: "Site/2566/note.txt")
    let before = try workplace.state()
    try workplace.build(["2567/index.html": "1", "2566/index.html": "1"])
    #expect(try workplace.state() == before)
  }

  @Test(arguments: [
    ("Site/2567/o01/index.html", "2567/o01/index.html"),
    ("Site/2567/o01", "2567/o01/index.html"),
    ("Site/about/notes.txt", "about"),
    ("Site/2566/notes.txt", "2566"),
  ])
  func refusesAForeignFileOnAnAddressOfItsOwn(_ foreign: String, _ address: String) throws {
    try workplace.write("foreign", to: foreign)
    let before = try workplace.state()
    let found = finding { try workplace.build([address: "ours", "2567/index.html": "2"]) }
    #expect(found?.id == "output-collision")
    #expect(try workplace.state() == before)
  }

  @Test func namesTheFileThatIsInTheWay() throws {
    try workplace.run("mkdir Site/o1 && ln -s /etc Site/o2")
    let found = finding { try workplace.build(["o1": "", "2567/index.html": "2"]) }
    #expect(
      found?.message.english == "‘\(workplace.output)/o1’ was not written by oit, but the "
        + "site needs its place")
    #expect(finding { try workplace.build(["o2/a": ""]) }?.id == "output-collision")
    try workplace.build(["o1/index.html": ""])
  }

  @Test func savesAFileThatComesWhileTheSiteIsBuilt() throws {
    try workplace.write("first", to: "Site/notes/edited.txt")
    try workplace.build([
      SiteFile("2567/index.html") { [workplace] in
        $0 += "2".utf8
        try? workplace.write("late", to: "Site/upload/late.txt")
        _ = try? workplace.run(
          "echo second > Site/notes/new && mv Site/notes/new Site/notes/edited.txt")
      }
    ])
    #expect(try workplace.text("Site/upload/late.txt") == "late")
    #expect(try workplace.text("Site/notes/edited.txt") == "second\n")
    #expect(try workplace.run("ls -A") == ".Site.lock\n.Site.spare\nSite\n")
  }

  @Test func theFolderKeepsItsMode() throws {
    try workplace.run("chmod 2775 Site")
    try workplace.build(["2567/index.html": "2"])
    #expect(try workplace.run("stat -c %a Site") == "2775\n")
  }

  @Test(.enabled("needs the right to mount") { canMount() })
  func refusesAMountInsideTheOutput() throws {
    try workplace.run("mkdir disk Site/disk && echo precious > disk/file")
    try workplace.run("mount --bind disk Site/disk")
    defer { _ = try? workplace.run("umount Site/disk") }
    let found = finding { try workplace.build(["2567/index.html": "2"]) }
    #expect(found?.id == "output-is-a-mount")
    #expect(try workplace.run("cat disk/file Site/disk/file") == "precious\nprecious\n")
    #expect(try workplace.text("Site/2567/index.html") == "1")
  }
}

private func canMount() -> Bool {
  let trial = try? Workplace().run("mkdir a b && mount --bind a b && umount b && echo yes")
  return trial == "yes\n"
}
