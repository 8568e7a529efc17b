import TestSupport
import Testing

@Suite struct UnnamedEvidenceTests {
  @Test func listsASubPageThatTheEvidenceLeavesOut() throws {
    try expectOnRecord(
      "unnamed-evidence", pages(evidence: "a.md"), without: ["Content/2567/o05-news.md"])
  }

  @Test func takesEvidenceThatNamesAllOrNone() throws {
    for evidence in ["[a.md, b.md]", "'#list'"] {
      try expectNothing(pages(evidence: evidence), without: ["Content/2567/o05-news.md"])
    }
  }

  private func pages(evidence: String) -> [String: String] {
    [
      "Content/2567/o05-news/index.md": """
      ---
      updated: 31 มี.ค. 2567
      evidence:
        news: \(evidence)
      ---

      ## ข่าว {#list}

      ลอกคลอง

      """,
      "Content/2567/o05-news/a.md": soundPage,
      "Content/2567/o05-news/b.md": soundPage.replacing("แต่งตั้ง", with: "ยกเลิก"),
    ]
  }
}
