import Diagnostics
import Disclosure
import Text

extension DataTable {
  /// What contradicts the form or itself; a title that lacks.
  var problems: [Diagnostic] {
    guard !columns.isEmpty else { return [] }
    var problems = missingHeadings.map { $0.problem }
    let says = none != nil || !table.rows.isEmpty
    if title == nil, says { problems.append(.withoutTitle("table-without-title", "table", place)) }
    if none != nil, let row = rows.first {
      problems.append(.noneWithRows(row.place))
    } else if !rows.isEmpty, let row = table.rows.first(where: { nothing(in: $0) != nil }) {
      problems.append(.noneWithRows(row.place))
    }
    return problems
  }

  /// Columns that the file has no heading for; those that a misspelt one means are offered there.
  private var missingHeadings: [(name: String, problem: Diagnostic)] {
    let headings = table.givenHeadings
    guard let first = headings.first else { return [] }
    let names = columns.map(\.name)
    let unknown = headings.map(\.text).filter { !names.contains($0) }
    let meant = unknown.compactMap { nearest($0, among: names) }
    return names.filter { name in
      !headings.contains { $0.text == name } && !meant.contains(name)
    }.map { name in
      (
        name,
        Diagnostic(
          .error, "column-missing", at: first.place,
          Words(
            "ไฟล์นี้ไม่มีคอลัมน์ ‘\(name)’ \(source.thai)",
            "the file has no column ‘\(name)’, which \(source.english) asks for"),
          fix: (nearest(name, among: unknown) ?? unknown.first { isCut($0, of: name) }).map {
            Words("แก้หัวคอลัมน์ ‘\($0)’ เป็น ‘\(name)’", "rename the heading ‘\($0)’ to ‘\(name)’")
          }
            ?? Words("เพิ่มคอลัมน์ ‘\(name)’ ในไฟล์", "add a column ‘\(name)’ to the file"))
      )
    }
  }

  /// Whether a heading is the beginning of a column's name, as `วงเงิน` of `วงเงิน (บาท)`.
  private func isCut(_ heading: String, of name: String) -> Bool {
    name.begins(with: heading)
  }

  /// Columns that the table does not have: no heading of its file says them, or no row.
  var lackingColumns: [(name: String, problem: Diagnostic)] {
    guard table.givenHeadings.isEmpty else { return missingHeadings }
    let rows = rows
    guard !rows.isEmpty else { return [] }
    return columns.map(\.name).filter { name in !rows.contains { $0.holds(name) } }.map { name in
      (
        name,
        Diagnostic(
          .warning, "column-unused", at: place,
          Words("ไม่มีแถวใดกรอก ‘\(name)’", "no row says ‘\(name)’"),
          fix: Words(
            "เพิ่ม ‘\(name): …’ ในทุกแถว", "add ‘\(name): …’ to every row"))
      )
    }
  }

  /// Rows with cells that say nothing, columns that lack altogether aside.
  var blanks: [(words: Words, problem: Diagnostic)] {
    let lacking = lackingColumns.map(\.name)
    let asked = columns.filter { !lacking.contains($0.name) }
    return rows.compactMap { row in
      let blank = asked.filter { !row.holds($0.name) }
      guard let first = blank.first else { return nil }
      let names = blank.map { "‘\($0.name)’" }.joined(separator: ", ")
      let number = row.spreadsheetRow ?? row.number
      let cells = Words(
        "แถวที่ \(number) คอลัมน์ \(names) ว่าง", "row \(number), column \(names) is blank")
      let fix =
        first.kind == .text
        ? Words("กรอกข้อมูล หากไม่มีให้เขียน ไม่มี หรือ -", "fill it in; if there is none, write ไม่มี or -")
        : Words("กรอกข้อมูลในช่องนั้น", "fill it in")
      let problem = Diagnostic(
        .warning, "blank-cell", at: row.keyPlace(of: first.name), cells, fix: fix)
      return (named(cells), problem)
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

extension Diagnostic {
  fileprivate static func noneWithRows(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "none-with-rows", at: place,
      Words(
        "ตารางบอกว่าไม่มีรายการ แต่มีรายการอยู่ด้วย",
        "the table says that there is nothing, yet it has rows"),
      fix: Words("ลบ none: หรือแถว ‘ไม่มี’ หรือลบรายการ", "delete none: or the row ‘ไม่มี’, or the rows"))
  }
}
