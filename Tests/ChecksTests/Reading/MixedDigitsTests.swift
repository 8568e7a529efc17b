import TestSupport
import Testing

@Suite struct MixedDigitsTests {
  @Test func findsANumberOfBothKindsOfDigits() throws {
    try expectOnRecord(
      "mixed-digits",
      news(
        saying: """
          งบประมาณ ๑2,๕00 บาท
          """))
  }

  @Test func takesNumbersOfOneKind() throws {
    try expectNothing(
      news(
        saying: """
          ข้อ ๑ งบประมาณ 12,500 บาท ๒ ครั้ง ๓.1
          """))
  }
}
