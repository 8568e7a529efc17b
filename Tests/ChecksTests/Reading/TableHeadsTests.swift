import TestSupport
import Testing

@Suite struct TableHeadsTests {
  @Test func findsATableWithoutHeadings() throws {
    try expectOnRecord(
      "table-heads",
      news(
        saying: """
          |  |  |
          |---|---|
          | ก | 1 |
          """))
  }

  @Test func takesATableWithOneEmptyHeading() throws {
    try expectNothing(
      news(
        saying: """
          |  | จำนวน |
          |---|---|
          | ก | 1 |
          """))
  }
}
