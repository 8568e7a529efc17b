import Diagnostics
import Disclosure

extension Check {
  /// A number that is left out may be a row that was.
  static let rowNumbers = Check.ofNotices(
    id: "row-numbers",
    rule: Words("ลำดับที่ในตารางเรียงต่อกัน", "the numbers of rows follow each other"),
    why: Words("ลำดับที่ขาดหายทำให้เห็นว่าข้อมูลไม่ครบ", "a number that is missing looks like a row that is"),
    example: Example(
      wrong: exampleNews(
        """
        | ที่ | งาน |
        |---|---|
        | 1 | ลอกคลอง |
        | 3 | ซ่อมถนน |
        """),
      right: exampleNews(
        """
        | ที่ | งาน |
        |---|---|
        | 1 | ลอกคลอง |
        | 2 | ซ่อมถนน |
        """))
  ) { noticed in
    guard case .rowNumber(let number, let before) = noticed.subject else { return nil }
    return Diagnostic(
      .warning, "row-number-jumps", at: noticed.place,
      number == before
        ? Words("ลำดับที่ \(number) ซ้ำกับแถวก่อนหน้า", "the number \(number) stands twice")
        : Words(
          "ลำดับที่ \(number) ตามหลังลำดับที่ \(before) แถวระหว่างนั้นอาจหายไป",
          "the number \(number) follows \(before): a row may be missing"),
      fix: Words(
        "ตรวจกับเอกสารว่าครบทุกแถว แล้วแก้ลำดับที่",
        "compare with the document whether all rows are there, then correct the numbers"))
  }
}
