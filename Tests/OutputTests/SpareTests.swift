import Artifact
import Foundation
import Output
import Testing

@Suite struct SpareTests {
  let workplace: Workplace

  /// Two builds, after which there is a spare.
  init() throws {
    workplace = try Workplace()
    try workplace.build(site(1))
    try workplace.build(site(2))
  }

  private func site(_ version: Int) -> [String: String] {
    [
      "2567/o01/index.html": "\(version)", "2567/o02/index.html": "ข้อ 2",
      "2566/index.html": "ปี 2566", "index.html": "หน้าแรก",
    ]
  }

  private func folders() throws -> String {
    try workplace.run("find . -type d -printf '%i\\n' | sort")
  }

  /// What a build without any spare would have made of the output.
  private func expectSameAsMadeAnew(_ files: [String: String]) throws {
    let other = try Workplace()
    try other.build(files)
    #expect(
      try workplace.run("diff -r --no-dereference Site '\(other.output)' && echo same") == "same\n")
    #expect(try workplace.run("ls -A") == ".Site.lock\n.Site.spare\nSite\n")
  }

  @Test func keepsTheTreeThatWasSwappedOut() throws {
    #expect(try workplace.text(".Site.spare/2567/o01/index.html") == "1")
    #expect(try workplace.text("Site/2567/o01/index.html") == "2")
    #expect(try workplace.inode(".Site.spare/index.html") == workplace.inode("Site/index.html"))
  }

  @Test func anEditMakesAndRemovesNoFolder() throws {
    let before = try folders()
    for version in 3...6 {
      try workplace.build(site(version))
      #expect(try folders() == before)
      try expectSameAsMadeAnew(site(version))
      let hashes = try workplace.hashes()
      #expect(hashes.counted == hashes.listed)
    }
  }

  @Test func aFileOfOneSiteIsNeverWrittenThroughToTheOther() throws {
    try workplace.build(site(3))
    #expect(try workplace.text("Site/2567/o01/index.html") == "3")
    #expect(try workplace.text(".Site.spare/2567/o01/index.html") == "2")
    try workplace.build(site(3).merging(["index.html": "ใหม่"]) { $1 })
    #expect(try workplace.text("Site/index.html") == "ใหม่")
    #expect(try workplace.text(".Site.spare/index.html") == "หน้าแรก")
  }

  @Test func aBuildWithoutChangeLeavesTheSpareAlone() throws {
    let before = try workplace.state()
    try workplace.build(site(2))
    #expect(try workplace.state() == before)
  }

  @Test func pagesComeAndGoWithTheirFolders() throws {
    var files = site(3)
    files["2566/index.html"] = nil
    files["2568/o01/index.html"] = "ใหม่"
    try workplace.build(files)
    try expectSameAsMadeAnew(files)
    files["2567"] = "a file now"
    files["2567/o01/index.html"] = nil
    files["2567/o02/index.html"] = nil
    try workplace.build(files)
    try expectSameAsMadeAnew(files)
    try workplace.build(site(4))
    try expectSameAsMadeAnew(site(4))
  }

  @Test(arguments: [
    "rm -r .Site.spare/2567", "rm -r .Site.spare/* && touch x.Site",
    "rm -r .Site.spare && mkdir .Site.spare", "mv .Site.spare .Site.new",
    "cd .Site.spare && rm index.html && mkdir -p index.html/a",
    "cp -r .Site.spare .Site.new && rm -r .Site.spare", "ln index.html .Site.spare/other || true",
  ])
  func aSpareThatIsNotWholeIsMadeAnew(_ harm: String) throws {
    try workplace.run("(\(harm)); rm -f x.Site")
    try workplace.build(site(3))
    try expectSameAsMadeAnew(site(3))
    #expect(try workplace.text(".Site.spare/2567/o01/index.html") == "2")
    try workplace.build(site(4))
    try expectSameAsMadeAnew(site(4))
  }

  @Test func foreignFilesAreThoseOfTheOutput() throws {
    try workplace.run(
      """
      cd Site && echo 1 > edited && echo 1 > replaced && echo 1 > deleted && mkdir -p gone/inner kept \
      && echo 1 > gone/inner/file && ln -s deleted moved && ln -s gone turned
      """)
    try workplace.build(site(3))
    try workplace.build(site(4))
    try workplace.run(
      """
      cd Site && echo 2 >> edited && echo 2 > new && mv new replaced && rm -r deleted gone \
      && mv moved away && ln -sfn kept turned && echo 2 > kept/late
      """)
    let foreign =
      "cd Site && find . ! -path './2*' ! -name manifest.json ! -path . -printf '%P %y %l %i\\n' | sort"
    let before = try workplace.run(foreign + " | grep -v ^kept | grep -v ' d '")
    for version in 5...7 {
      try workplace.build(site(version).merging(["index.html": "หน้าแรก"]) { $1 })
      #expect(try workplace.run(foreign + " | grep -v ^kept | grep -v ' d '") == before)
      #expect(try workplace.run("cd Site && cat edited replaced kept/late") == "1\n2\n2\n2\n")
      #expect(
        try workplace.run("cd Site && ls -A") == """
          2566
          2567
          away
          edited
          index.html
          kept
          manifest.json
          replaced
          turned

          """)
    }
  }

  @Test func aLinkInTheSpareIsNeverFollowed() throws {
    try workplace.run(
      "mkdir abroad && echo precious > abroad/index.html && ln -s ../abroad Site/2570")
    try workplace.build(site(3))
    try workplace.build(site(4))
    try workplace.run("rm Site/2570")
    let files = site(5).merging(["2570/index.html": "ours"]) { $1 }
    try workplace.build(files)
    #expect(try workplace.run("ls abroad; cat abroad/index.html") == "index.html\nprecious\n")
    #expect(try workplace.text("Site/2570/index.html") == "ours")
  }

  @Test func aReaderInTheOldTreeNeverMissesAPage() throws {
    let reader = Process()
    reader.executableURL = URL(filePath: "/bin/sh")
    reader.currentDirectoryURL = URL(filePath: workplace.output + "/2567/o01")
    let script = "while [ ! -e '\(workplace.path)/stop' ]; do read -r n < index.html; echo $n; done"
    reader.arguments = ["-c", script]
    let (met, missed) = (workplace.path + "/met", workplace.path + "/missed")
    try workplace.run("touch met missed")
    reader.standardOutput = FileHandle(forWritingAtPath: met)
    reader.standardError = FileHandle(forWritingAtPath: missed)
    try reader.run()
    for version in 3...80 { try workplace.build(site(version)) }
    try workplace.run("touch stop")
    reader.waitUntilExit()
    #expect(try workplace.text("missed") == "")
    let versions = try workplace.text("met").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(versions.count > 100)
    #expect(versions.dropLast().allSatisfy { Int($0) != nil })
  }

  @Test func aFolderKeepsItsModeInBothTrees() throws {
    try workplace.run("chmod 2775 Site/2567; mkdir Site/up; chmod 1777 Site/up")
    for version in 3...5 {
      try workplace.build(site(version))
      #expect(try workplace.run("stat -c %a Site/2567 Site/up Site/2566") == "2775\n1777\n755\n")
    }
    try workplace.run("chmod g-s,u=rwx,go=rx Site/2567")
    for version in 6...8 {
      try workplace.build(site(version))
      #expect(try workplace.run("stat -c %a Site/2567") == "755\n")
    }
  }

  @Test func attachmentsAreSharedToo() throws {
    try workplace.run("head -c 3000000 /dev/urandom > plan.pdf")
    let plan = SiteFile("2567/plan.pdf", try workplace.file("plan.pdf"))
    for version in 1...4 {
      try workplace.build([plan, SiteFile("index.html") { $0 += "\(version)".utf8 }])
    }
    #expect(
      try workplace.inode(".Site.spare/2567/plan.pdf") == workplace.inode("Site/2567/plan.pdf"))
    try workplace.run("printf x >> plan.pdf")
    try workplace.build([plan, SiteFile("index.html") { $0 += "4".utf8 }])
    #expect(try workplace.run("cmp plan.pdf Site/2567/plan.pdf && echo same") == "same\n")
    #expect(try workplace.run("stat -c %s .Site.spare/2567/plan.pdf") == "3000000\n")
  }

  @Test func anOutputThatWasDeletedIsMadeWithoutTheSpare() throws {
    try workplace.run("echo old > Site/note; rm -r Site")
    try workplace.build(site(3))
    #expect(
      try workplace.run("ls -A; ls Site")
        == ".Site.lock\nSite\n2566\n2567\nindex.html\nmanifest.json\n")
  }
}
