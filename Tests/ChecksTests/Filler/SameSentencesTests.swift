import TestSupport
import Testing

@Suite struct SameSentencesTests {
  private static let same = "ผู้เข้าร่วมมีความรู้ความเข้าใจเพิ่มมากขึ้น"

  private func said(_ results: [String]) throws -> String {
    let rows = results.enumerated().map { index, text in
      "  - {project: ก\(index), status: done, result: \(text)}"
    }
    let body = "```progress\ntitle: ก\nrows:\n\(rows.joined(separator: "\n"))\n```"
    return try TemporarySite(newsSaying(body)).printed(.english)
  }

  @Test func theSameSentenceInEveryRowIsSaid() throws {
    #expect(
      try said(Array(repeating: Self.same, count: 4)) == """
        Content/2567/o05-news.md:9:41: warning: result: is the same in all 4 rows: ‘\(Self.same)’ [same-sentence-in-every-row]
            9 |   - {project: ก0, status: done, result: \(Self.same)}
              |                                         ^
            fix: tell of each row what came of it, such as how many people, how often, or what was made

        """)
  }

  @Test func aFewRowsShortWordsAndAnyOtherRowAreRight() throws {
    #expect(try said(Array(repeating: Self.same, count: 3)) == "")
    #expect(try said(Array(repeating: "ครบถ้วน", count: 6)) == "")
    #expect(
      try said(Array(repeating: Self.same, count: 4) + ["ขุดลอก 1,200 เมตร"].map { "\"\($0)\"" })
        == "")
  }
}
