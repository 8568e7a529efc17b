import TestSupport
import Testing

/// Files that were meant as an entry: what is wrong with them is told, not also that it is missing.
@Suite struct MeantEntryTests {
  @Test(arguments: [
    ("2567/o05-news.docx", "file-outside-entry"), ("2567/o05-news.md.txt", "markdown-extension"),
    ("2567/o05-news/o05-news.md", "folder-without-index"),
  ])
  func areToldAlone(_ path: String, _ id: String) throws {
    let site = try TemporarySite(
      ["Content/\(path)": soundEntry], without: ["Content/2567/o05-news.md"])
    #expect(try site.read().problems.map(\.id) == [id])
  }

  @Test func aDocumentIsAnsweredWithTheEntryOfItsName() throws {
    #expect(
      try said(["2567/o05-news.docx": "x"], .english) == """
        Content/2567/o05-news.docx:1:1: error: this file is not in the folder of an entry or page, so it can't be published [file-outside-entry]
            1 | x
              | ^
            fix: move it into the folder of O5, beside index.md; if there is no entry, run oit new O5 --year 2567, copy the text of this file into the .md, and move this file out of Content

        """)
  }

  @Test func aNameWithBlanksIsOfferedAsItPasses() throws {
    let page = try WrittenPage(
      "[ก](แผน_งาน.pdf) [ข](แผน_งาน.pdf)\n",
      files: ["Content/2567/o01-structure/แผน งาน.pdf": "paper"])
    #expect(page.printed.contains("หากหมายถึง ‘<แผน งาน.pdf>’ ให้แก้เป็นชื่อนั้น"))
  }
}
