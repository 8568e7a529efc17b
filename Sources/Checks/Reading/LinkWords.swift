import Diagnostics
import Disclosure

extension Check {
  /// Who has the links of a page read out, or looks for a document, hears only their words.
  static let linkWords = Check.ofNotices(
    id: "link-words",
    rule: Words("ข้อความของลิงก์บอกว่าไปที่ใด", "the words of links say where they lead"),
    why: Words(
      "ผู้ประเมินหาเอกสารจากชื่อ ลิงก์ที่ไม่มีชื่ออาจไม่ถูกเปิด",
      "assessors look for a document by its name, and may not open a link without"),
    example: Example(
      wrong: exampleNews("[คลิกที่นี่](item:O1)"),
      right: exampleNews("[แผนผังโครงสร้าง](item:O1)"))
  ) { noticed in
    guard case .idleWords(let words) = noticed.subject else { return nil }
    return Diagnostic(
      .warning, "link-without-words", at: noticed.place,
      "ข้อความของลิงก์ ‘\(words)’ ไม่บอกว่าไปที่ใด ผู้ประเมินจึงอาจไม่เปิดดู",
      "the words ‘\(words)’ don't say where the link leads, so an assessor may pass it by",
      fix: "เปลี่ยนเป็นชื่อเอกสารหรือชื่อหน้า เช่น [แผนดำเนินงาน ปี 2567](…)",
      "write the name of the document or page instead, like [แผนดำเนินงาน ปี 2567](…)")
  }
}
