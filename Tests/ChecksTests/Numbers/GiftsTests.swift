import TestSupport
import Testing

@Suite struct GiftsTests {
  @Test func findsAGiftOfOver3000BahtThatWasKept() throws {
    try expectOnRecord(
      "gifts",
      news(
        saying: """
          ```gift-report
          span: 2567
          assessment: ดี
          suggestions: ไม่มี
          rows:
            - {date: ม.ค. 2567, what: นาฬิกา, from: company, value: 5000, occasion: ปีใหม่, handled: kept}
          ```
          """))
  }

  @Test func takesOneOf3000Baht() throws {
    try expectNothing(
      news(
        saying: """
          ```gift-report
          span: 2567
          assessment: ดี
          suggestions: ไม่มี
          rows:
            - {date: ม.ค. 2567, what: นาฬิกา, from: company, value: 3000, occasion: ปีใหม่, handled: kept}
          ```
          """))
  }
}
