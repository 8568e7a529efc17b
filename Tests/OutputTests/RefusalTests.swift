import Artifact
import Diagnostics
import Foundation
import Output
import Testing

@Suite struct RefusalTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func refusal(_ output: String) -> Diagnostic? {
    finding {
      _ = try OutputFolder(output).replace(with: SiteFiles([SiteFile("index.html") { _ in }]))
    }
  }

  @Test func refusesAFolderThatIsNotOurs() throws {
    try workplace.write("งบประมาณ", to: "Site/budget.xlsx")
    let before = try workplace.state()
    let found = refusal(workplace.output)
    #expect(found?.id == "output-not-ours")
    #expect(
      found?.message.english
        == "the folder ‘\(workplace.output)’ contains other files and no manifest.json written by oit"
    )
    #expect(
      found?.message.thai
        == "โฟลเดอร์ ‘\(workplace.output)’ มีไฟล์อื่นอยู่แล้ว และไม่มี manifest.json ที่ oit เขียนไว้")
    #expect(try workplace.state() == before)
  }

  @Test func refusesAFolderThatHoldsFolders() throws {
    try workplace.run("mkdir -p Site/empty")
    #expect(refusal(workplace.output)?.id == "output-not-ours")
  }

  @Test(arguments: [
    "Content", "Content/2567/Site", "Content/2567/../2567/Site", "Templates/Site", "link/Site",
    "site", "Site/../Content/Site", "Content/",
  ])
  func refusesAFolderOfTheSource(_ output: String) throws {
    try workplace.run(
      "mkdir -p Content/2567 Templates Site; ln -s Content link; ln -s Content/2567 site")
    let before = try workplace.state()
    let sources = ["Content", "Templates"].map { "\(workplace.path)/\($0)" }
    let found = finding {
      _ = try OutputFolder("\(workplace.path)/\(output)", apartFrom: sources).replace(
        with: SiteFiles([SiteFile("index.html") { _ in }]))
    }
    #expect(found?.id == "output-and-source-overlap")
    #expect(
      found?.fix?.english
        == "Name a folder apart from the source with --output, such as Site beside Content")
    #expect(try workplace.state() == before)
  }

  @Test func refusesAFolderThatHoldsTheSource() throws {
    try workplace.run("mkdir -p Site/Content")
    let found = finding {
      _ = try OutputFolder(workplace.output, apartFrom: [workplace.output + "/Content"]).replace(
        with: SiteFiles([SiteFile("index.html") { _ in }]))
    }
    #expect(
      found?.message.english == "‘\(workplace.output)’ holds the source "
        + "‘\(workplace.output)/Content’, so the site can't be written there")
  }

  @Test func refusesAFile() throws {
    try workplace.write("", to: "Site")
    #expect(refusal(workplace.output)?.id == "output-not-a-folder")
  }

  @Test func refusesAMountPoint() {
    #expect(refusal("/proc")?.id == "output-is-a-mount")
    #expect(refusal("/")?.id == "output-is-a-mount")
  }

  @Test func saysWhyAParentCannotBeWritten() throws {
    try workplace.write("", to: "file")
    let missing = refusal(workplace.path + "/missing/Site")
    #expect(missing?.id == "output-not-writable")
    #expect(
      missing?.message.english == "the site can't be written at ‘\(workplace.path)/missing’: "
        + "there is no such file or folder")
    let underFile = refusal(workplace.path + "/file/Site")
    #expect(underFile?.id == "output-not-writable")
    #expect(
      underFile?.message.english.hasSuffix("part of the path is a file, not a folder") == true)
    #expect(refusal("/sys/Site")?.id == "output-not-writable")
  }

  @Test func refusesLinksThatLeadInACircle() throws {
    try workplace.run("ln -s Site other && ln -s other Site")
    #expect(
      refusal(workplace.output)?.message.english.hasSuffix("symbolic links lead in a circle")
        == true)
  }

  /// Nobody waits for the other end of a pipe, and nothing is made through a link.
  @Test(arguments: [
    "mkfifo .Site.lock", "mkdir .Site.lock", "ln -s Site .Site.lock", "ln -s nowhere .Site.lock",
  ])
  func refusesWhateverElseTakesTheLocksPlace(_ command: String) throws {
    try workplace.run(command)
    let found = refusal(workplace.output)
    #expect(found?.id == "output-lock-not-a-file")
    #expect(
      found?.message.english == "‘\(workplace.path)/.Site.lock’ is not an ordinary file")
    #expect(try workplace.run("ls -A") == ".Site.lock\n")
  }

  @Test func failsAtOnceWhileAnotherProcessBuilds() throws {
    try workplace.build(["index.html": "1"])
    let other = Process()
    other.executableURL = URL(filePath: "/usr/bin/flock")
    other.arguments = [workplace.path + "/.Site.lock", "-c", "echo locked; cat"]
    let (pipe, end) = (Pipe(), Pipe())
    other.standardOutput = pipe
    other.standardInput = end
    try other.run()
    _ = pipe.fileHandleForReading.availableData
    let found = refusal(workplace.output)
    #expect(found?.id == "output-locked")
    #expect(found?.fix?.english == "wait until that build has ended, then try again")
    #expect(try workplace.text("Site/index.html") == "1")
    try end.fileHandleForWriting.close()
    other.waitUntilExit()
    #expect(refusal(workplace.output) == nil)
  }
}
