import TestSupport
import Testing

@Suite struct RowNumbersTests {
  @Test func findsANumberThatIsLeftOutOrStandsTwice() throws {
    try expectOnRecord(
      "row-numbers",
      news(
        saying: """
          | ที่ | งาน |
          |---|---|
          | 1 | ก |
          | 2 | ข |
          | 4 | ค |
          | 4 | ง |
          """))
  }

  @Test func takesNumbersThatBeginAnew() throws {
    try expectNothing(
      news(
        saying: """
          | ลำดับที่ | งาน |
          |---|---|
          | ๑. | ก |
          | ๒. | ข |
          |  | ค |
          | ๑. | ง |
          """))
  }

  private static func table(_ numbers: [String]) -> String {
    let rows = numbers.enumerated().map { "  - {ที่: \($1), งาน: งานที่ \($0)}" }
    return """
      ```table
      title: รายการ
      columns: [ที่, งาน]
      rows:
      \(rows.joined(separator: "\n"))
      ```
      """
  }

  @Test func findsOneInARowOfABlock() throws {
    try expectOnRecord("row-numbers-block", news(saying: Self.table(["๑", "๒", "๔"])))
  }

  @Test func takesOnesOfABlockThatFollowEachOther() throws {
    try expectNothing(news(saying: Self.table(["1.", "2.", "3.", "1."])))
  }

  /// In a file of rows, whether the column is one of the block or only numbers its rows.
  @Test(arguments: [("table", "title: รายการ\ncolumns: [ที่, โครงการ]"), ("plan", "span: 2567")])
  func findsOneInAFile(_ kind: String, _ head: String) throws {
    let file = "ที่,โครงการ\n1,ก\n2,ข\n4,ค\n4,ง\n1,จ\n"
    let site = try TemporarySite(
      [
        "Content/2567/o05-news/index.md": SoundSite.news
          + "\n```\(kind)\n\(head)\nfile: list.csv\n```\n",
        "Content/2567/o05-news/list.csv": file,
      ], without: ["Content/2567/o05-news.md"])
    let found = try site.read().problems.filter { $0.id == "row-number-jumps" }
    #expect(
      found.map { "\($0.place?.line ?? 0) \($0.message.english)" } == [
        "4 the number 4 follows 2: a row may be missing", "5 the number 4 stands twice",
      ])
  }

  @Test func tellsAFileInAnotherOrderOnce() throws {
    let rows = [7, 3, 9, 2, 8, 1, 2].map { "\($0),งาน\n" }.joined()
    let site = try TemporarySite(
      [
        "Content/2567/o05-news/index.md": SoundSite.news
          + "\n```table\ntitle: รายการ\ncolumns: [ที่, งาน]\nfile: list.csv\n```\n",
        "Content/2567/o05-news/list.csv": "ที่,งาน\n" + rows,
      ], without: ["Content/2567/o05-news.md"])
    let printed = try site.printed() + "\n" + site.printed(.english)
    _ = try recorded("Tests/ChecksTests/Golden/row-numbers-mixed.txt", as: printed)
  }
}
