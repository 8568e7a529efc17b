import TestSupport
import Testing

@Suite struct HalfEmailsTests {
  @Test func anAddressWithoutItsDomainIsSaid() throws {
    try expectOnRecord(
      "half-emails", news(saying: "ติดต่อ somchai@tuayang หรือส่ง (plan-2567@tuayang)"))
  }

  /// Whole addresses, accounts, places on maps, addresses on the web, code.
  @Test(arguments: [
    "somchai@tuayang.example", "LINE @tuayang", "ปลัด@ตัวอย่าง", "ที่ 7.5@18.2", "a@b",
    "https://social.example/@tuayang/1", "<https://social.example/a@tuayang/1>",
  ])
  func othersAreTaken(_ text: String) throws { try expectNothing(news(saying: text)) }
}
