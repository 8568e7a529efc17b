import Testing
import Text

@Suite struct TextListTests {
  @Test(arguments: [
    ("ก\nข", ["ก", "ข"]), ("- ก\n- ข\n", ["ก", "ข"]), ("• ก\n\n• ข", ["ก", "ข"]),
    ("๑. ทำ ก ๒. ทำ ข", ["๑. ทำ ก", "๒. ทำ ข"]), ("1) ก 2) ข 3) ค", ["1) ก", "2) ข", "3) ค"]),
    ("(1) ก (2) ข", ["(1) ก", "(2) ข"]), ("1.ก\nต่อ\n2.ข", ["1.ก\nต่อ", "2.ข"]),
  ])
  func itemsAreFound(_ text: String, _ items: [String]) {
    #expect(TextList(text)?.items == items)
    #expect(TextList(text)?.lead == nil)
  }

  @Test func wordsBeforeTheFirstNumberLeadIn() {
    #expect(TextList("ดังนี้ 1) ก 2) ข")?.lead == "ดังนี้")
    #expect(TextList("ดังนี้ 1) ก 2) ข")?.plain == ["ก", "ข"])
  }

  @Test(arguments: [
    "ก", "1) ก", "1.5 ล้านบาท และ 2.5 ล้านบาท", "ข้อ 1. ก และข้อ 2. ข", "3) ก 4) ข", "1. ก 3. ข",
    "เวลา 1.30 น. 2.30 น.",
    "ที่ 1/2566 (2) ก", "\n", "",
  ])
  func whatOnlyHasNumbersIsNoList(_ text: String) {
    #expect(TextList(text) == nil)
  }
}
