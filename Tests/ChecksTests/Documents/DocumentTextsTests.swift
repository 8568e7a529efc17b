import Checks
import Diagnostics
import TestSupport
import Testing

/// What is found in documents as they are opened; docs/checks.md holds the PDFs.
@Suite struct DocumentTextsTests {
  private let example: Check.Example

  init() throws { example = try #require(Check.all.first { $0.id == "document-texts" }).example }

  private func printed(_ language: Language, _ pdf: String) throws -> String {
    try TemporarySite(example.beside.merging([example.path: pdf]) { $1 })
      .printed(language, texts: .built)
  }

  @Test func aScanIsSaidWhereItIsNamed() throws {
    let text = try printed(.thai, example.wrong) + "\n" + printed(.english, example.wrong)
    _ = try recorded("Tests/ChecksTests/Golden/document-texts-scan.txt", as: text)
  }

  @Test func whatHasNeitherTitleNorTagsIsSaidOnceAYear() throws {
    let pdf = smallPDF(saying: ["list"])
    let text = try printed(.thai, pdf) + "\n" + printed(.english, pdf)
    _ = try recorded("Tests/ChecksTests/Golden/document-texts-plain.txt", as: text)
  }

  @Test func nothingIsSaidOfATaggedDocumentWithATitle() throws {
    #expect(try printed(.thai, example.right) == "")
  }
}
