import Folders
import Foreign
import Formats
import TestSupport
import Testing

@Suite struct PDFTextsTests {
  private let folder: TemporaryFolder
  private let content: SourceFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(smallPDF(saying: ["canal", "", "school"]), to: "Content/plan.pdf")
    try folder.write(smallPDF(pages: 2), to: "Content/scan.pdf")
    try folder.write(smallPDF(saying: ["secret"], isLocked: true), to: "Content/locked.pdf")
    try folder.write("%PDF-1.4\nbroken", to: "Content/broken.pdf")
    content = try SourceFolder("Content", in: folder.path)
  }

  private func texts(isBuild: Bool = true) -> PDFTexts {
    PDFTexts(
      PDFTextReader(tool: builtTool, words: ["foreign"]),
      store: MadeFiles("\(folder.path)/texts", isWritten: isBuild))
  }

  private func text(of name: String, _ texts: PDFTexts) -> String {
    String(decoding: texts.text(of: SourceFile(name, in: content)), as: UTF8.self)
  }

  @Test func eachPageEndsWithAFormFeed() {
    #expect(text(of: "plan.pdf", texts()) == "canal\u{C}\u{C}school\u{C}")
  }

  @Test func aLongDocumentIsReadToItsEnd() throws {
    try folder.write(smallPDF(saying: (1...2000).map { "page \($0)" }), to: "Content/long.pdf")
    let text = text(of: "long.pdf", texts())
    #expect(text.utf8.count { $0 == 0xC } == 2000)
    #expect(text.hasSuffix("\u{C}page 2000\u{C}"))
  }

  /// What stands left is read first, whatever was drawn first.
  @Test func wordsAreReadAsTheyStandOnThePage() throws {
    let drawn = "the school) Tj ET BT /F 12 Tf 10 700 Td (beside"
    try folder.write(smallPDF(saying: [drawn]), to: "Content/order.pdf")
    #expect(text(of: "order.pdf", texts()) == "beside\nthe school\u{C}")
  }

  /// A scan, one kept by a password, one that is damaged.
  @Test(arguments: ["scan.pdf", "locked.pdf", "broken.pdf", "missing.pdf"])
  func whatHasNoTextThatCanBeReadHasNone(_ name: String) {
    #expect(text(of: name, texts()) == "")
  }

  @Test func thePageWithTheNumberOfACitizenIsTold() throws {
    try folder.write(
      smallPDF(saying: ["canal", "no 1-1017-00230-70-8"]), to: "Content/citizen.pdf")
    let build = texts()
    #expect(build.look(at: SourceFile("citizen.pdf", in: content))?.citizenPage == 2)
    #expect(build.look(at: SourceFile("plan.pdf", in: content))?.citizenPage == nil)
    // So that who asks for the text need not have it read again.
    #expect(try folder.run("ls texts | wc -l").output == "2\n")
  }

  @Test func whatIsSeenOfADocumentIsTold() {
    func look(at name: String) -> DocumentLook? {
      texts(isBuild: false).look(at: SourceFile(name, in: content))
    }
    #expect(
      look(at: "plan.pdf")
        == DocumentLook(pages: 3, isScan: false, hasTitle: false, isTagged: false, citizenPage: nil)
    )
    #expect(look(at: "locked.pdf") == nil && look(at: "broken.pdf") == nil)
  }

  @Test func aBuildKeepsTextsAndOtherCommandsDoNot() throws {
    let preview = texts(isBuild: false)
    #expect(text(of: "plan.pdf", preview) == text(of: "plan.pdf", preview))
    #expect(!folder.exists("texts"))
    let build = texts()
    #expect(text(of: "plan.pdf", build) != "")
    #expect(try folder.run("ls texts | wc -l").output == "1\n")
    build.rest()
    #expect(build.textToStore() != nil)
  }
}
