import Diagnostics
import Disclosure
import Text

extension Check {
  /// Letters that look right and are not: nobody finds the word by searching for it, and it is read
  /// out wrongly.
  static let letters = Check.ofNotices(
    id: "letters",
    rule: Words("ตัวอักษรและชื่อเดือนสะกดถูกต้อง", "letters and names of months are spelt right"),
    why: Words(
      "ผู้ที่ค้นคำในหน้านี้ไม่พบคำที่สะกดผิด และผู้ประเมินเห็นว่าเอกสารไม่ผ่านการตรวจ",
      "who searches the page does not find a misspelt word, and an assessor sees that nobody proofread"
    ),
    example: Example(
      wrong: exampleNews("วันที่ 31 กรกฏาคม 2566"),
      right: exampleNews("วันที่ 31 กรกฎาคม 2566"))
  ) { noticed in
    guard case .typed(let written, let meant) = noticed.subject else { return nil }
    let isMonth = meant.ends(with: "คม") || meant.ends(with: "ยน") || meant.ends(with: "ธ์")
    return isMonth
      ? Diagnostic(
        .warning, "misspelt-month", at: noticed.place,
        "ชื่อเดือน ‘\(written)’ สะกดผิด", "the month ‘\(written)’ is misspelt",
        fix: "แก้เป็น \(meant)", "write \(meant)")
      // What looks the same is found by the site's own search, whatever was typed.
      : Diagnostic(
        written.asSeen() == meant.asSeen() ? .note : .warning, "wrong-letters", at: noticed.place,
        "พิมพ์ ‘\(written)’ แทน ‘\(meant)’ ผู้อ่านจึงค้นคำนี้ไม่พบ และโปรแกรมอ่านออกเสียงผิด",
        "‘\(written)’ stands for ‘\(meant)’, so the word is not found by searching, and read out wrongly",
        fix: "พิมพ์คำนี้ใหม่โดยใช้ ‘\(meant)’", "type the word again with ‘\(meant)’")
  }
}
