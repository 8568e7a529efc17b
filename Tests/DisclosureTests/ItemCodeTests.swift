import Disclosure
import Testing
import Thai

@Suite struct ItemCodeTests {
  @Test(arguments: [
    ("O1", 1), ("o01", 1), ("O-1", 1), ("01", 1), ("1", 1), ("0๓๔", 34), ("O๔๒", 42), ("ข้อ O๑", 1),
    ("ข้อ 1", 1), ("ข้อO1", 1), (" O 8 ", 8), ("OIT O1", 1), ("OIT 12", 12), ("o-07", 7),
    ("O100", 100),
  ])
  func readsEveryWayOfWritingACode(_ text: String, _ number: Int) {
    #expect(ItemCode(reading: text)?.number == number)
  }

  @Test(arguments: ["", "O", "O0", "00", "ข้อ", "O1a", "A1", "O--1", "O1-2", "O1.5", "O10000", "ก1"])
  func takesNothingElseForACode(_ text: String) {
    #expect(ItemCode(reading: text) == nil)
  }

  @Test func isShownAndAddressedInOneWay() {
    #expect(ItemCode(5).description == "O5")
    #expect(ItemCode(5).slug == "o05")
    #expect(ItemCode(123).slug == "o123")
  }

  @Test func everyCodeIsReadAsItIsShown() {
    for number in 1...999 {
      let code = ItemCode(number)
      #expect(ItemCode(reading: code.description) == code)
      #expect(ItemCode(reading: code.slug) == code)
      #expect(ItemCode(reading: Digits.thai.text(code.description)) == code)
    }
  }
}
