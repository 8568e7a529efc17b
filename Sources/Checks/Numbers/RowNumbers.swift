import Diagnostics
import Disclosure
import Thai

extension Check {
  /// A number that is left out may be a row that was.
  static let rowNumbers = Check(
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
  ) { site, _ in
    let inTexts = site.noticed.compactMap { noticed -> (RunningNumbers.Jump, Place)? in
      guard case .rowNumber(let jump) = noticed.subject else { return nil }
      return (jump, noticed.place)
    }
    let inBlocks = site.blocksByKind.values.flatMap(\.self).flatMap { placed in
      let jumps = placed.jumps
      return jumps.count > most ? [jumping(jumps)] : jumps.map(jumping)
    }
    return inTexts.map(jumping) + inBlocks
  }

  /// Beyond these a column is told once: the rows are an extract, or in another order.
  private static let most = 3

  private static func jumping(_ jump: RunningNumbers.Jump, _ place: Place) -> Diagnostic {
    let (number, before) = (jump.number, jump.before)
    return Diagnostic(
      .warning, "row-number-jumps", at: place,
      number == before
        ? Words("ลำดับที่ \(number) ซ้ำกับแถวก่อนหน้า", "the number \(number) stands twice")
        : Words(
          "ลำดับที่ \(number) ตามหลังลำดับที่ \(before) แถวระหว่างนั้นอาจหายไป",
          "the number \(number) follows \(before): a row may be missing"),
      fix: mend)
  }

  private static func jumping(_ jumps: [(jump: RunningNumbers.Jump, place: Place)]) -> Diagnostic {
    let first = jumps[0].jump
    return Diagnostic(
      .warning, "row-numbers-mixed", at: jumps[0].place,
      Words(
        "ลำดับที่ในตารางนี้ไม่เรียงต่อกัน \(jumps.count) แห่ง แห่งแรกคือ \(first.number) ตามหลัง \(first.before)",
        "the numbers of this table don't follow each other at \(jumps.count) places, first"
          + " \(first.number) behind \(first.before)"),
      fix: mend)
  }

  private static let mend = Words(
    "ตรวจกับเอกสารว่าครบทุกแถว แล้วแก้ลำดับที่",
    "compare with the document whether all rows are there, then correct the numbers")
}

extension PlacedBlock {
  /// Where the rows' own numbers leave one out, in a given file or in a column of the block's own.
  fileprivate var jumps: [(jump: RunningNumbers.Jump, place: Place)] {
    let table = block.data.table
    guard table.givenCSV == nil, table.workbook == nil else { return table.jumps }
    guard let field = rows.first?.fields.first, RunningNumbers.areBelow(field.label) else {
      return []
    }
    var numbers = RunningNumbers()
    return rows.compactMap { row in
      guard case .text(let text)? = row.cells[0].value, let jump = numbers.jump(at: text) else {
        return nil
      }
      return (jump, row.place(of: field))
    }
  }
}
