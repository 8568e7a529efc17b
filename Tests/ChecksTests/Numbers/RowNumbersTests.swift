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
}
