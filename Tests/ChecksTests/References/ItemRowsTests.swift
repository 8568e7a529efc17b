import TestSupport
import Testing

@Suite struct ItemRowsTests {
  @Test func findsARowWhoseWordsAreThoseOfAnotherItem() throws {
    try expectOnRecord(
      "item-rows",
      news(
        saying: """
          ```measures
          rows:
            - {item: O2, data: ข่าวประชาสัมพันธ์, status: done, result: เผยแพร่แล้ว}
          ```
          """))
  }

  @Test func findsARowOfNoItem() throws {
    try expectOnRecord(
      "item-rows-of-none",
      news(
        saying: """
          ```measures
          rows:
            - {item: O39, data: มาตรฐานทางจริยธรรม, status: done, result: เผยแพร่แล้ว}
          ```
          """))
  }

  @Test func takesARowThatAgrees() throws {
    try expectNothing(
      news(
        saying: """
          ```measures
          rows:
            - {item: O2, data: ข้อมูลผู้บริหารและผู้บริหารระดับรอง, status: done, result: เผยแพร่แล้ว}
          ```
          """))
  }
}
