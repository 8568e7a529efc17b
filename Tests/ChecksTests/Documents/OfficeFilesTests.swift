import TestSupport
import Testing

@Suite struct OfficeFilesTests {
  @Test func findsAWordFileAsADocument() throws {
    try expectOnRecord("office-files", files("plan"), without: ["Content/2567/o05-news.md"])
  }

  @Test func takesFormsToFillInAndFilesWithAPDFBesideThem() throws {
    try expectNothing(files("request-form"), without: ["Content/2567/o05-news.md"])
    var files = files("plan")
    files["Content/2567/o05-news/plan.pdf"] = smallPDF()
    files["Content/2567/o05-news/index.md"]? += "\n[แผน](plan.pdf)\n"
    try expectNothing(files, without: ["Content/2567/o05-news.md"])
  }
}

/// The entry of O5 with a block that names a file of Word's.
private func files(_ name: String) -> [String: String] {
  [
    "Content/2567/o05-news/index.md": SoundSite.news + """

      ```files
      - {title: แผนดำเนินงาน, file: \(name).rtf, language: th}
      ```

      """,
    "Content/2567/o05-news/\(name).rtf": "{\\rtf1}",
  ]
}
