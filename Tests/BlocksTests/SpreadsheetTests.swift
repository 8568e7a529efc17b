import TestSupport
import Testing

/// What every block makes of a CSV file beside its entry.
@Suite struct SpreadsheetTests {
  private let path = "Content/2567/o02-executives/a.csv"

  @Test(arguments: ["ที่", "ลำดับ", "ลำดับที่", "No."])
  func aColumnThatCountsTheRowsIsLeftOut(_ heading: String) throws {
    let asked = try AskedBlock(
      "people: name", "```people\nfile: a.csv\n```\n",
      files: [path: "\(heading),ชื่อ-สกุล,ตำแหน่ง\n1,นายสมมติ ตั้งใจงาน,นายกเทศมนตรี\n"])
    #expect(asked.reason == nil)
    #expect(!asked.printed.contains("error"), "\(asked.printed)")
  }

  @Test func aMistypedWordIsSetRightInItsOwnLanguage() throws {
    let asked = try AskedBlock(
      "channels: explained", "```channels\nfile: a.csv\n```\n",
      files: [path: "ช่องทาง,ประเภท,วิธีใช้\nก,ร้องเรียนทัวไป,เปิด\nข,frad,เปิด\nค,ครู,เปิด\n"])
    let lines = asked.printed.split(separator: "\n").filter { $0.contains("แก้ไข") }.prefix(3)
    #expect(
      lines == [
        "    แก้ไข: แก้เป็น ร้องเรียนทั่วไป", "    แก้ไข: แก้เป็น fraud",
        "    แก้ไข: ใช้คำใดคำหนึ่งใน ถาม-ตอบ (two-way), เครือข่ายสังคมออนไลน์ (social), บริการออนไลน์ (E-Service) (e-service), ร้องเรียนทั่วไป (complaint), ร้องเรียนการทุจริต (fraud), อื่น ๆ (other)",
      ])
  }
}
