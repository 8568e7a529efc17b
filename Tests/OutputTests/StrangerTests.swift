import Artifact
import Diagnostics
import Foundation
import Output
import TestSupport
import Testing

/// What somebody else put under the names that oit uses beside the output is never lost.
@Suite struct StrangerTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for version in 1...2 { try workplace.build(site(version)) }
  }

  private func site(_ version: Int) -> [String: String] {
    ["2567/index.html": "\(version)", "index.html": "หน้าแรก"]
  }

  @Test(arguments: [
    ("mkdir .Site.new; echo mine > .Site.new/mine", ".Site.new"),
    ("mkdir -p .Site.new/a/b; echo mine > .Site.new/a/b/mine", ".Site.new"),
    ("echo mine > .Site.new", ".Site.new"), ("ln -s Site .Site.new", ".Site.new"),
    ("cp -r .Site.spare .Site.new; sleep 0.02; echo mine > .Site.new/mine", ".Site.new/mine"),
    ("mkdir .Site.new.1", ".Site.new.1"),
    ("echo mine > .Site.spare/mine", ".Site.spare/mine"),
    ("echo mine > .Site.spare/2567/mine", ".Site.spare/2567/mine"),
    ("rm -r .Site.spare; mkdir .Site.spare; echo mine > .Site.spare/mine", ".Site.spare"),
    ("rm -r .Site.spare; echo mine > .Site.spare", ".Site.spare"),
    ("rm -r .Site.spare; ln -s Site .Site.spare", ".Site.spare"),
    ("rm -r .Site.spare/2567; mkfifo .Site.spare/2567", ".Site.spare/2567"),
    ("rm .Site.spare/manifest.json", ".Site.spare"),
  ])
  func isRefusedAndLeftAsItIs(_ command: String, _ name: String) throws {
    // Clocks of file systems tick slowly: what came in the tick of the last swap has no later time.
    usleep(20_000)
    try workplace.run(command)
    let before = try workplace.run("find . -printf '%P %i %s\\n' | sort")
    let found = finding { try workplace.build(site(3)) }
    #expect(found?.id == "output-spare-not-ours")
    #expect(
      found?.message.english == "‘\(workplace.path)/\(name)’ lies where oit keeps files while it "
        + "builds, but was not written by oit")
    #expect(try workplace.run("find . -printf '%P %i %s\\n' | sort") == before)
    try workplace.run("rm -r '\(name)'")
    try workplace.build(site(3))
    #expect(
      try workplace.run("ls -A; cat Site/2567/index.html") == ".Site.lock\n.Site.spare\nSite\n3")
  }

  @Test func saysWhatToDo() throws {
    try workplace.run("mkdir .Site.new; echo mine > .Site.new/mine")
    let found = finding { try workplace.build(site(3)) }
    #expect(
      found?.message.thai
        == "‘\(workplace.path)/.Site.new’ อยู่ในตำแหน่งที่ oit ใช้พักไฟล์ระหว่างสร้างเว็บไซต์ แต่ไม่ใช่ไฟล์ที่ oit เขียน"
    )
    #expect(
      found?.fix
        == Words(
          "ย้ายไปไว้ที่อื่น หรือลบหากไม่มีผู้ใดใช้ แล้วสั่งใหม่อีกครั้ง",
          "Move it elsewhere, or delete it if nobody needs it, then run this again"))
  }

  /// Files of others that were in the output lie in the tree swapped out too, until it is used.
  @Test func filesOfTheOutputThatTheirOwnersChangedAreNone() throws {
    try workplace.run(
      "cd Site; echo 1 > deleted; echo 1 > replaced; mkdir gone; echo 1 > gone/file; ln -s a link")
    try workplace.build(site(3))
    usleep(20_000)
    try workplace.run("cd Site; rm -r deleted gone link; echo 2 > new; mv new replaced")
    for version in 4...6 { try workplace.build(site(version)) }
    #expect(
      try workplace.run("ls Site; cat Site/replaced")
        == "2567\nindex.html\nmanifest.json\nreplaced\n2\n")
  }

  @Test func anOutputThatIsGoneLeavesItsSpareToOit() throws {
    try workplace.run("rm -r Site")
    try workplace.build(site(3))
    #expect(try workplace.run("ls -A") == ".Site.lock\nSite\n")
  }
}
