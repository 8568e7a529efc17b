import TestSupport
import Testing

@Suite struct LettersTests {
  @Test func findsLettersThatLookRightAndMonthsThatDont() throws {
    try expectOnRecord(
      "letters",
      news(
        saying: """
          เเผนงาน

          ทํางาน นํ้า

          วันที่ 31 กรกฏาคม 2566

          วันที่ 1 พฤษจิกายน 2566

          วันที่ 2 พฤศภาคม 2567

          วันที่ 3 กุมภาพัน 2567

          วันที่ 4 กุมภาพันธุ์ 2567
          """))
  }

  @Test func takesRightThai() throws {
    try expectNothing(
      news(
        saying: """
          แผนและ ทำงาน น้ำ เด็ก ญาติ กฎหมาย ปรากฏ พฤกษา ภาพพันธุ์ไม้ สัมพันธ์

          กรกฎาคม พฤศจิกายน พฤษภาคม กุมภาพันธ์ พืชพันธุ์ เก่า แก่
          """))
  }

  @Test(arguments: [("สานักปลัด", "สำนัก"), ("ตาแหน่งว่าง", "ตำแหน่ง"), ("ดาเนินการ", "ดำเนิน")])
  func findsWordsThatLostTheirVowel(_ written: String, _ meant: String) throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\n## ก {#news}\n\nก \(written)\n"
    ])
    let found = try site.read().problems.filter { $0.id == "wrong-letters" }
    #expect(found.map { $0.fix?.thai } == ["พิมพ์คำนี้ใหม่โดยใช้ ‘\(meant)’"])
  }
}
