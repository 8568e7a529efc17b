import Diagnostics
import Disclosure

extension Check {
  /// Without headings nobody knows what the figures of a table are.
  static let tableHeads = Check.ofNotices(
    id: "table-heads",
    rule: Words("ตารางมีหัวตาราง", "tables have headings"),
    why: Words("ตัวเลขที่ไม่มีหัวตารางไม่แสดงสิ่งใด", "figures without headings show nothing"),
    example: Example(
      wrong: exampleNews(
        """
        |  |  |
        |---|---|
        | ลอกคลอง | 1 |
        """),
      right: exampleNews(
        """
        | งาน | ครั้ง |
        |---|---|
        | ลอกคลอง | 1 |
        """))
  ) { noticed in
    guard case .headlessTable = noticed.subject else { return nil }
    return Diagnostic(
      .warning, "table-without-headings", at: noticed.place,
      "หัวตารางนี้ว่างทุกช่อง ผู้อ่านจึงไม่ทราบว่าแต่ละคอลัมน์คืออะไร",
      "all headings of this table are empty, so nobody knows what its columns are",
      fix: "เขียนชื่อคอลัมน์ในแถวนี้", "write what each column is into this row")
  }
}
