import Diagnostics
import Disclosure
import Kinds

extension DataTable {
  /// Contradictions with the form or within the table, and a missing title.
  var problems: [Diagnostic] {
    guard !columns.isEmpty else { return [] }
    // A file without a head is told by reading.
    var problems = table.lacking.count == columns.count ? [] : missingHeadings.map(\.problem)
    if title == nil, saysNone || !table.rows.isEmpty {
      problems.append(.withoutTitle("table-without-title", "table", place))
    }
    if let row = saysNone ? rows.first : rows.isEmpty ? nil : emptyRow {
      problems.append(
        Diagnostic(
          .error, "none-with-rows", at: row.place, "ตารางระบุว่าไม่มีรายการ แต่มีรายการอยู่ด้วย",
          "the table says that there is nothing, but it has rows",
          fix: "ลบ none: หรือแถว ‘ไม่มี’ หากรายการถูกต้อง",
          "delete none: or the row ‘ไม่มี’ if the other rows are right"))
    }
    return problems
  }

  /// A column by its name, with what is said where the table does not have it.
  typealias Missing = (name: String, problem: Diagnostic)

  /// Columns that the file has no heading for; those that a misspelt one means are offered there.
  private var missingHeadings: [Missing] {
    guard let first = table.givenHeadings.first else { return [] }
    return table.lacking.map { field in
      (
        field.name,
        Diagnostic(
          .error, "column-missing", at: first.place,
          Words(
            "ไฟล์นี้ไม่มีคอลัมน์ ‘\(field.name)’ \(source.thai)",
            "the file has no column ‘\(field.name)’, which \(source.english) asks for"),
          fix: Words(
            "เพิ่มคอลัมน์ ‘\(field.name)’ ในไฟล์", "add a column ‘\(field.name)’ to the file"))
      )
    }
  }

  /// Columns that the table does not have: no heading of its file says them, or no row.
  var lackingColumns: [Missing] {
    guard table.givenHeadings.isEmpty, !rows.isEmpty else { return missingHeadings }
    let marks = MarkedFields(rows)
    let unused = columns.filter { column in !rows.contains { marks.fill(column.field, of: $0) } }
    return unused.map { column in
      (
        column.name,
        Diagnostic(
          .warning, "column-unused", at: place, "ไม่มีแถวใดกรอก ‘\(column.name)’",
          "no row has ‘\(column.name)’", fix: "เพิ่ม ‘\(column.name): …’ ในทุกแถว",
          "add ‘\(column.name): …’ to every row")
      )
    }
  }

  /// Rows with cells that say nothing, or nothing that can be read, which reading has said; columns
  /// that lack altogether aside.
  var blanks: [Lack] {
    let (lacking, marks) = (lackingColumns.map(\.name), MarkedFields(rows))
    let asked = columns.filter { !lacking.contains($0.name) }
    func words(_ row: BlockRecord, _ columns: [TableColumn], _ what: Words) -> Words {
      let names = columns.map { "‘\($0.name)’" }.joined(separator: ", ")
      return Words(
        "แถวที่ \(row.shownNumber) คอลัมน์ \(names) \(what.thai)",
        "row \(row.shownNumber), column \(names) \(what.english)")
    }
    return rows.compactMap { row in
      let blank = asked.filter { !marks.fill($0.field, of: row) }
      guard let first = blank.first else {
        let unread = asked.filter { !row.isRead($0.field) }
        guard !unread.isEmpty else { return nil }
        return Lack(named(words(row, unread, Words("อ่านไม่ได้", "can't be read"))), [])
      }
      let cells = words(row, blank, Words("ว่าง", "is blank"))
      let fix =
        first.mayBeDash
        ? Words("กรอกข้อมูล หากไม่มีให้เขียน ไม่มี หรือ -", "fill it in; if there is none, write ไม่มี or -")
        : Words("กรอกข้อมูลในช่องนั้น", "fill it in")
      return Lack(
        named(cells),
        [Diagnostic(.warning, "blank-cell", at: row.keyPlace(of: first.field), cells, fix: fix)])
    }
  }

  /// The words with the name of the table before them.
  func named(_ words: Words) -> Words {
    if let path = table.givenHeadings.first?.place.path {
      let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
      guard let name else { return words }
      return Words("ไฟล์ \(name) \(words.thai)", "\(name): \(words.english)")
    }
    if let period = period?.monthWords {
      return Words(
        "ตาราง \(period.thai) \(words.thai)", "table of \(period.english): \(words.english)")
    }
    return title.map { Words("ตาราง ‘\($0)’ \(words.thai)", "table ‘\($0)’: \(words.english)") }
      ?? words
  }
}
