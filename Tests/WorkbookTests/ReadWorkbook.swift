import Diagnostics
import TestSupport
import Text
import Workbook

/// What is read of a workbook whose columns may be called ก, ข, ค and ง.
struct ReadWorkbook {
  /// Headings and rows, a line each, cells apart by `|`; nil when nothing can be read.
  let table: String?
  /// What is said, in English, without fixes.
  let said: String
  let isOpen: Bool
  let rows: [[SheetTable.Cell]]

  init(_ bytes: [UInt8], sheet: String? = nil, range: String? = nil, fields: Int = 4) {
    let place = Place("page.md", line: 3)
    var problems: [Diagnostic] = []
    let names = ["ก", "ข", "ค", "ง"]
    let answer = WorkbookAnswer.read(
      bytes, "plan.xlsx",
      WorkbookRequest(
        place: place, sheet: sheet.map { ($0, place) }, range: range.map { ($0, place) },
        ColumnLabels(count: fields, column: names.firstIndex)), &problems)
    rows = answer.table?.rows.map(\.cells) ?? []
    table = answer.table.map { table in
      ([table.headings.map(\.text)] + table.rows.map { $0.cells.map(\.text) })
        .map { $0.joined(separator: "|") }.joined(separator: "\n")
    }
    said = problems.inOrder().map { problem in
      let place = problem.place.map { $0.cell ?? "\($0.path):\($0.line)" } ?? ""
      return "\(place): \(problem.severity): \(problem.message.english) [\(problem.id)]"
    }.joined(separator: "\n")
    isOpen = answer.isOpen
  }

  init(
    _ workbook: SmallWorkbook, sheet: String? = nil, range: String? = nil, fields: Int = 4
  ) {
    self.init(workbook.bytes, sheet: sheet, range: range, fields: fields)
  }

  /// The one cell of a table of one column.
  init(cell: String, formats: [String] = [], shared: [String] = [], book: String = "") {
    self.init(
      SmallWorkbook(
        sheets: [("แผน", SmallWorkbook.sheet([[SmallWorkbook.cell("ก")], [cell]]))], book: book,
        formats: formats, shared: shared))
  }

  /// What the one cell shows.
  var shown: String? { rows.first?.first?.text }
}

/// What a number shows in a format.
func shown(_ number: String, _ format: String) -> String? {
  ReadWorkbook(cell: SmallWorkbook.number(number, style: 1), formats: [format]).shown
}
