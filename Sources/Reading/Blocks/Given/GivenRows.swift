import CSV
import Diagnostics
import Disclosure
import Workbook

/// A cell of a table that was given as a file, in whatever format.
protocol GivenCell {
  var text: String { get }
  var place: Place { get }
  /// A day (`2024-01-15`) or month (`2024-01`) that the file has as one; nil for a text.
  var date: String? { get }
  /// Whether it can't be read, which is said.
  var isFlawed: Bool { get }
  /// The day of which a number without the format of a date is the number.
  var lostDay: String? { get }
  /// Whether it is the value of a merged cell that begins in a row above.
  var isContinued: Bool { get }
  /// For an empty cell the number, among those of its row, of the one with which it is merged on
  /// its left.
  var across: Int? { get }
  /// What can be seen on an empty cell, and can't be read.
  var sign: SheetTable.Cell.Sign? { get }
}

/// A row of such a table that says something.
protocol GivenRow {
  associatedtype Cell: GivenCell

  /// As the spreadsheet counts it.
  var number: Int { get }
  var place: Place { get }
  /// As many as there are headings.
  var cells: [Cell] { get }
  /// Whether its first cell is merged over most columns of the table.
  var isWide: Bool { get }
}

extension CSVTable.Row: GivenRow {
  var isWide: Bool { false }
}

extension CSVTable.Cell: GivenCell {
  var date: String? { nil }
  var isFlawed: Bool { false }
  var lostDay: String? { nil }
  var isContinued: Bool { false }
  var across: Int? { nil }
  var sign: SheetTable.Cell.Sign? { nil }
}

extension SheetTable.Row: GivenRow {}

extension SheetTable.Cell: GivenCell {
  var isFlawed: Bool { trait == .flawed }
  var lostDay: String? { if case .dayNumber(let day) = trait { day } else { nil } }
}

extension GivenCell {
  /// What it says to a field: of a date the day that is meant, however the sheet shows it.
  func text(for form: BlockField.Form) -> String {
    switch form {
    case .date where date?.utf8.count == ShownDay.length: date ?? text
    case .span, .spanOrSum: date ?? text
    default: text
    }
  }
}

private enum ShownDay {
  /// Of `2024-01-15`; a month is shorter.
  static let length = 10
}
