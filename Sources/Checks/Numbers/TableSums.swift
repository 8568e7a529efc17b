import Diagnostics
import Disclosure

extension Check {
  /// The row of sums of a table in the text; those of blocks are compared when they are read.
  static let tableSums = Check.ofNotices(
    id: "table-sums",
    rule: Words("แถวรวมของตารางในข้อความเท่ากับผลรวมของแถว", "sums of tables in the text add up"),
    why: Words(
      "ยอดที่ไม่ตรงกันทำให้ผู้ประเมินไม่เชื่อทั้งตาราง",
      "a sum that is none makes an assessor doubt the whole table"),
    example: Example(
      wrong: exampleNews(
        """
        | ด้าน | งบประมาณ (บาท) |
        |---|---:|
        | ก | 100 |
        | ข | 200 |
        | รวม | 400 |
        """),
      right: exampleNews(
        """
        | ด้าน | งบประมาณ (บาท) |
        |---|---:|
        | ก | 100 |
        | ข | 200 |
        | รวม | 300 |
        """))
  ) { noticed in
    guard case .sum(let label, let heading, let written, let right) = noticed.subject else {
      return nil
    }
    let (found, wanted) = (written.text(decimals: 0, .arabic), right.text(decimals: 0, .arabic))
    return Diagnostic(
      .warning, "sum-in-table-disagrees", at: noticed.place,
      "‘\(label)’ ของ ‘\(heading)’ เขียนไว้ \(found) แต่แถวด้านบนรวมกันได้ \(wanted)",
      "‘\(label)’ of ‘\(heading)’ is \(found), but the rows above add up to \(wanted)",
      fix: "ตรวจกับเอกสาร แล้วแก้ยอดรวมหรือจำนวนในแถวที่ผิด",
      "compare with the document, then correct the sum or the figure that is wrong")
  }
}
