import Diagnostics
import Disclosure

extension Check {
  /// Signs that Word takes from Wingdings have no meaning elsewhere.
  static let symbols = Check.ofNotices(
    id: "symbols",
    rule: Words("ไม่มีเครื่องหมายที่แสดงได้เฉพาะในแบบอักษรสัญลักษณ์", "no sign needs a font of symbols"),
    why: Words(
      "เครื่องหมายที่เห็นเป็นกรอบเปล่าไม่บอกว่าเลือกข้อใด",
      "a sign that is seen as an empty box does not say what was chosen"),
    example: Example(
      wrong: exampleNews("\u{F0FE} อนุมัติ"),
      right: exampleNews("☑ อนุมัติ"))
  ) { noticed in
    guard case .symbol = noticed.subject else { return nil }
    return Diagnostic(
      .warning, "sign-of-a-symbol-font", at: noticed.place,
      "เครื่องหมายตรงนี้มาจากแบบอักษรสัญลักษณ์ของ Word จึงแสดงเป็นช่องว่างหรือกรอบเปล่า",
      "this sign comes from one of Word's symbol fonts, and is shown as an empty box",
      fix: "ลบเครื่องหมายนี้ หรือพิมพ์เครื่องหมายที่ต้องการแทน เช่น ☑ หรือ -",
      "delete it, or type the sign that is meant, such as ☑ or -")
  }
}
