import Diagnostics
import Disclosure
import Thai

/// What tables prove of their columns, their cells and the months that they stand for.
enum TableFact {
  static let all = [
    BlockKind.Fact(
      "columns",
      Words(
        "ทุกตารางมีคอลัมน์ครบตามแบบหรือตาม columns: และมีรายการ หรือบอกว่าไม่มี",
        "each table has all columns of its form or columns:, and rows or the word that there are none"
      ), prove: hasColumns),
    BlockKind.Fact(
      "no-blank-cells",
      Words(
        "ทุกช่องมีข้อมูล ช่องข้อความที่ไม่มีข้อมูลเขียน ไม่มี หรือ -",
        "every cell says something; a cell of text may say ไม่มี or -"), prove: hasNoBlanks),
    BlockKind.Fact(
      "months",
      Words(
        "มีตารางของทุกเดือนที่ผ่านไปแล้วในช่วงเวลาที่แบบวัดถาม เดือนละหนึ่งตาราง",
        "there is one table for each month of the period asked that is over on the day"),
      prove: hasMonths),
  ]

  private static func tables(_ question: BlockQuestion) -> [DataTable] {
    question.values(DataTable.self).map(\.value)
  }

  private static func hasColumns(_ question: BlockQuestion) -> BlockKind.Verdict {
    let lacks = tables(question).flatMap { table in
      table.lackingColumns.map { (table, $0.name, $0.problem) }
    }
    guard let (table, _, _) = lacks.first else { return .holds }
    let names = lacks.filter { $0.0.place == table.place }.map { "‘\($0.1)’" }
      .joined(separator: ", ")
    let reason = table.named(Words("ไม่มีคอลัมน์ \(names)", "has no column \(names)"))
    return .fails(reason: reason, lacks.map(\.2))
  }

  private static func hasNoBlanks(_ question: BlockQuestion) -> BlockKind.Verdict {
    if case .fails(let reason, let problems) = hasColumns(question) {
      return .fails(reason: reason, problems)
    }
    let blanks = tables(question).flatMap(\.blanks)
    guard let first = blanks.first else { return .holds }
    let more = blanks.count - 1
    return .fails(
      reason: more == 0
        ? first.words
        : Words(
          "\(first.words.thai) และอีก \(more) แถว", "\(first.words.english), and \(more) rows more"),
      blanks.map(\.problem))
  }

  private static func hasMonths(_ question: BlockQuestion) -> BlockKind.Verdict {
    let tables = tables(question)
    let asked = question.span.months.filter { $0.last < question.day }
    let lacking = asked.filter { month in !tables.contains { $0.period == month } }
    var reasons: [Words] = []
    var problems: [Diagnostic] = []
    if !lacking.isEmpty {
      let words = lacking.monthWords
      let reason = Words("ขาดตารางของเดือน \(words.thai)", "there is no table for \(words.english)")
      reasons.append(reason)
      // A period that can't be read is an error of its own, and may be that of the month.
      if !tables.contains(where: { $0.period == nil && $0.table.head.holds("period") }) {
        problems.append(missing(lacking[0], reason, tables))
      }
      problems += tables.compactMap(withoutMonth)
    }
    for (month, table) in twice(asked, tables) {
      let words = month.monthWords
      let reason = Words(
        "ตารางของเดือน \(words.thai) มีมากกว่าหนึ่งตาราง",
        "there is more than one table for \(words.english)")
      reasons.append(reason)
      problems.append(
        Diagnostic(
          .warning, "month-twice", at: table.table.head.place(of: "period"), reason,
          fix: Words("แก้ period: หรือรวมเป็นตารางเดียว", "correct period:, or make one table of them"))
      )
    }
    guard !reasons.isEmpty else { return .holds }
    return .fails(
      reason: Words(
        reasons.map(\.thai).joined(separator: " · "),
        reasons.map(\.english).joined(separator: "; ")), problems)
  }

  /// Each month of which two tables bear one title, with the second.
  private static func twice(_ months: [Span], _ tables: [DataTable]) -> [(Span, DataTable)] {
    months.compactMap { month in
      let ofMonth = tables.filter { $0.period == month }
      return ofMonth.indices.dropFirst().first { index in
        ofMonth[..<index].contains { $0.title == ofMonth[index].title }
      }.map { (month, ofMonth[$0]) }
    }
  }

  /// Stands at the last table of an earlier month, else at the first table.
  private static func missing(
    _ month: Span, _ reason: Words, _ tables: [DataTable]
  ) -> Diagnostic {
    let before = tables.last { $0.period.map { $0.last < month.first } ?? false }
    let words = month.monthWords
    return Diagnostic(
      .warning, "months-missing", at: (before ?? tables.first)?.place, reason,
      fix: Words(
        "เพิ่มบล็อก table ที่มี period: \(words.thai) หากไม่มีรายการให้เขียน none: ไม่มีรายการ",
        "add a block table with period: \(words.english); if there was nothing, with none: ไม่มีรายการ"
      ))
  }

  /// Why a table can't stand for a month.
  private static func withoutMonth(_ table: DataTable) -> Diagnostic? {
    if table.table.head.holds("period") {
      guard let period = table.period, period.months.count > 1 else { return nil }
      let words = period.monthWords
      return Diagnostic(
        .warning, "table-of-months", at: table.table.head.place(of: "period"),
        Words(
          "ตารางของ \(words.thai) รวมหลายเดือนไว้ด้วยกัน",
          "the table of \(words.english) joins several months"),
        fix: Words("แยกเป็นเดือนละหนึ่งตาราง", "make a table of each month"))
    }
    return Diagnostic(
      .warning, "table-without-period", at: table.place,
      Words("ตารางนี้ไม่ระบุเดือน", "the table does not say of which month it is"),
      fix: Words("เพิ่ม period: เช่น ต.ค. 2566", "add period:, such as 2566-10"))
  }
}
