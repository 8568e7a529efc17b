import TestSupport
import Testing

@Suite struct TemplatesCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesAllThatComeWithTheTool() throws {
    let outcome = try folder.run("oit templates")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Templates/404.mustache\nTemplates/assets/blocks/"))
    let same = try run(
      ["diff", "-r", "\(folder.path)/Templates", repository.appending(path: "Templates").path])
    #expect(same.output == "")
  }

  @Test func writesTheNamedOnesAndNeverOverAFile() throws {
    try folder.write("mine\n", to: "Templates/home.mustache")
    #expect(
      try folder.run("oit templates home.mustache assets/home.css").output == """
        Templates/assets/home.css
        นำแม่แบบออกมา 1 ไฟล์ อีก 1 ไฟล์มีอยู่แล้ว

        """)
    #expect(
      try folder.run("oit templates home.mustache --lang en").output
        == "all of them are there already\n")
    #expect(try folder.text("Templates/home.mustache") == "mine\n")
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() throws {
    let outcome = try folder.run("oit templates hom.mustache")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == """
        oit: error: ไม่มีแม่แบบ ‘hom.mustache’ มากับโปรแกรม [not-a-template]
            แก้ไข: หากหมายถึง ‘home.mustache’ ให้เขียนชื่อนั้น

        """)
    #expect(!folder.exists("Templates"))
  }

  @Test func aLinkInThePlaceOfAFileIsLeftAlone() throws {
    try folder.makeFolder("Templates")
    try folder.link("Templates/home.mustache", to: "\(folder.path)/elsewhere")
    let outcome = try folder.run("oit templates home.mustache --lang en")
    #expect(outcome.output == "all of them are there already\n")
    #expect(!folder.exists("elsewhere"))
  }

  @Test func aFolderInWhichNothingCanBeWrittenIsSaid() throws {
    try folder.write("", to: "Templates")
    let outcome = try folder.run("oit templates --lang en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Templates:1:1: error: "))
  }

  /// A program that was copied to another machine has no repository beside it.
  @Test func theProgramNeedsNothingBesideItself() throws {
    let site = try TemporarySite(.sound, [:])
    try site.run("cp -L \(builtTool) elsewhere")
    let outcome = try site.run("./elsewhere build --today 2567-03-31 --lang en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(site.exists("Site/index.html"))
  }
}
