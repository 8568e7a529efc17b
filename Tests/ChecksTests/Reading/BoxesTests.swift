import TestSupport
import Testing

@Suite struct BoxesTests {
  @Test func findsALineOfOpenBoxes() throws {
    try expectOnRecord(
      "boxes",
      news(
        saying: """
          ผลการพิจารณา □ อนุมัติ □ ไม่อนุมัติ
          """))
  }

  @Test func takesALineWithATick() throws {
    try expectNothing(
      news(
        saying: """
          ผลการพิจารณา ☑ อนุมัติ □ ไม่อนุมัติ
          """))
  }

  @Test func takesAListOfBoxes() throws {
    try expectNothing(
      news(
        saying: """
          ☐ สำเนาบัตร
          ☐ สำเนาทะเบียนบ้าน
          """))
  }
}
