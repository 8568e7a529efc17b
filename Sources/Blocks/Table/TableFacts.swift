import Diagnostics
import Disclosure
import Kinds
import Thai

extension DataTable {
  /// What tables prove of their columns, their cells and the months that they stand for.
  static let facts: [FactOf<DataTable>] = [
    .own(
      "columns", "ทุกตารางมีคอลัมน์ครบตามแบบหรือตาม columns: และมีรายการ หรือระบุว่าไม่มี",
      "each table has all columns of its form or columns:, and rows or a statement that there are none"
    ) { .lacking(lackingColumns(of: $0.values)) },
    .own(
      "no-blank-cells", "ทุกช่องมีข้อมูล ช่องข้อความและคอลัมน์ที่มี dash: true เขียน ไม่มี หรือ - ได้",
      "every cell says something; a cell of text, or of a column with dash: true, may say ไม่มี or -"
    ) { .lacking(lackingColumns(of: $0.values) ?? blankCells(of: $0.values)) },
    .own(
      "download", "ตารางเปิดเป็นไฟล์ CSV ได้ อย่างน้อยหนึ่งตาราง",
      "the rows can be had as a CSV file, of one table at least"
    ) { asked in
      asked.values.contains { !$0.rows.isEmpty }
        ? .holds
        : .lacks(
          "table-without-rows", at: asked.place, "ไม่มีตารางใดมีรายการให้ดาวน์โหลด",
          "no table has rows to download", fix: "เพิ่มรายการใต้ rows: หรือระบุ file:",
          "add rows:, or file:")
    },
    .own(
      "months", "มีตารางของทุกเดือนที่ผ่านไปแล้วในช่วงเวลาที่แบบวัดถาม เดือนละหนึ่งตาราง",
      "there is one table for each month of the period that is over"
    ) { asked in
      let months = asked.span.months.filter { $0.last < asked.day }
      return .lacking(
        [missing(months, asked.values)] + twice(months, asked.values), most: .max)
    },
  ]

  /// One reason, which names the columns of the first table that lacks some.
  private static func lackingColumns(of tables: [DataTable]) -> Lack? {
    let found = tables.map { ($0, $0.lackingColumns) }.filter { !$0.1.isEmpty }
    guard let (table, lacks) = found.first else { return nil }
    let names = lacks.map { "‘\($0.name)’" }.joined(separator: ", ")
    return Lack(
      table.named(Words("ไม่มีคอลัมน์ \(names)", "has no column \(names)")),
      found.flatMap { $0.1.map(\.problem) })
  }

  /// One reason, which names the first row and counts the others.
  private static func blankCells(of tables: [DataTable]) -> Lack? {
    let blanks = tables.flatMap(\.blanks)
    guard let first = blanks.first else { return nil }
    let more = blanks.count - 1
    let words =
      more == 0
      ? first.words
      : Words(
        "\(first.words.thai) และอีก \(more) แถว", "\(first.words.english), and \(more) more rows")
    return Lack(words, blanks.flatMap(\.problems))
  }

  /// Stands at the last table of an earlier month, else at the first table.
  private static func missing(_ months: [Span], _ tables: [DataTable]) -> Lack? {
    let lacking = months.filter { month in !tables.contains { $0.period == month } }
    guard let first = lacking.first else { return nil }
    let (words, month) = (lacking.monthWords, first.monthWords)
    let before = tables.last { $0.period.map { $0.last < first.first } ?? false }
    let reason = Words("ขาดตารางของเดือน \(words.thai)", "there is no table for \(words.english)")
    let problem = Diagnostic(
      .warning, "months-missing", at: (before ?? tables.first)?.place, reason,
      fix: Words(
        "เพิ่มบล็อก table ที่มี period: \(month.thai) หากไม่มีรายการให้เขียน none: ไม่มีรายการ",
        "add a table block with period: \(month.english), and none: ไม่มีรายการ if there was nothing"
      ))
    // A period that can't be read is an error of its own, and may be that of the month.
    let isUnread = tables.contains { $0.table.head.isUnread(periodKey) }
    return Lack(reason, (isUnread ? [] : [problem]) + tables.compactMap(\.withoutMonth))
  }

  /// Each month of which two tables bear one title, said at the second.
  private static func twice(_ months: [Span], _ tables: [DataTable]) -> [Lack] {
    months.compactMap { month in
      let ofMonth = tables.filter { $0.period == month }
      var titles: Set<String?> = []
      let second = ofMonth.indices.first { !titles.insert(ofMonth[$0].title).inserted }
      guard let second else { return nil }
      let words = month.monthWords
      return Lack(
        "month-twice", at: ofMonth[second].table.head.place(of: periodKey),
        "ตารางของเดือน \(words.thai) มีมากกว่าหนึ่งตาราง",
        "there is more than one table for \(words.english)",
        fix: "แก้ period: หรือรวมเป็นตารางเดียว", "correct period:, or merge them into one table")
    }
  }

  /// Why a table can't stand for a month.
  private var withoutMonth: Diagnostic? {
    guard table.head.holds(Self.periodKey) else {
      return Diagnostic(
        .warning, "table-without-period", at: place, "ตารางนี้ไม่ได้ระบุเดือน",
        "the table does not say which month it covers", fix: "เพิ่ม period: เช่น ต.ค. 2566",
        "add period:, such as 2566-10")
    }
    guard let period, period.months.count > 1 else { return nil }
    let words = period.monthWords
    return Diagnostic(
      .warning, "table-of-months", at: table.head.place(of: Self.periodKey),
      "ตารางของ \(words.thai) รวมหลายเดือนไว้ด้วยกัน",
      "the table for \(words.english) covers several months",
      fix: "แยกเป็นเดือนละหนึ่งตาราง", "make one table for each month")
  }
}
