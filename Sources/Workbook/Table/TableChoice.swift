import Diagnostics
import Text

/// Finds the table in a sheet: its headings, its columns and its rows.
struct TableChoice {
  /// As in a table of text: filling up short rows must stay cheap.
  private static let mostColumns = 256

  private(set) var problems: [Diagnostic] = []
  private let contents: SheetContents
  private let book: SheetBook
  private let path: String
  private let sheet: String
  private let request: WorkbookRequest

  init(
    _ contents: SheetContents, _ book: SheetBook, _ path: String, _ sheet: String,
    _ request: WorkbookRequest
  ) {
    self.contents = contents
    self.book = book
    self.path = path
    self.sheet = sheet
    self.request = request
  }

  /// Nil when it can't be read, which is said.
  mutating func table() -> SheetTable? {
    var range: CellRange?
    if let asked = request.range {
      range = CellRange(asked.text.utf8)
      guard range != nil else {
        problems.append(.notRange(asked.text, asked.place))
        return nil
      }
    }
    let seen = contents.rows.indices.filter { index in
      !contents.rows[index].isHidden
        && contents.cells(ofRow: index).contains { isSeen($0, in: range) }
    }
    let inside = seen.first { range?.rows.contains(contents.rows[$0].number) != false }
    guard let first = inside else {
      problems.append(request.range.map { .emptyRange($0.text, $0.place) } ?? .emptySheet(place()))
      return nil
    }
    let top = contents.rows[first].number
    if let range, top != range.rows.lowerBound {
      problems.append(.rangeWithoutHeadings(range.rows.lowerBound, place(range.rows.lowerBound)))
      return nil
    }
    var head = head(among: seen, range)
    // The first row of a range is its head, whatever it says.
    if range != nil, head?.lowerBound != top { head = top...top }
    let headings = SheetHeadings(contents, book, in: range, head ?? top...top, request.labels)
    guard check(headings) else { return nil }
    note(headings, seen, range)
    let below = seen.filter { contents.rows[$0].number > headings.rows.upperBound }
    return table(headings, below, range)
  }

  private func isSeen(_ cell: SheetContents.Cell, in range: CellRange?) -> Bool {
    range?.columns.contains(cell.column) != false && !contents.isHidden(column: cell.column)
  }

  private func place(_ row: Int = 1, column: Int = 0) -> Place {
    Place(path, line: row, column: column + 1, sheet: sheet)
  }

  private func head(among seen: [Int], _ range: CellRange?) -> ClosedRange<Int>? {
    let inside = range.map { range in
      seen.filter { range.rows.contains(contents.rows[$0].number) }.prefix(2)
    }
    let lines = (inside ?? seen.prefix(TableHead.farthest)).map {
      book.line($0, in: contents, range)
    }
    return TableHead(among: lines, request.labels).map { head in
      lines[head.lines.lowerBound].number...lines[head.lines.upperBound].number
    }
  }

  private mutating func check(_ headings: SheetHeadings) -> Bool {
    let row = headings.rows.lowerBound
    if headings.columns.count > TableChoice.mostColumns {
      problems.append(
        .sheetTooWide(headings.columns.count, most: TableChoice.mostColumns, place(row)))
      return false
    }
    var known: [String: Int] = [:]
    for (column, text) in zip(headings.columns, headings.texts) where !text.isEmpty {
      guard let first = known.updateValue(column, forKey: text) else { continue }
      problems.append(
        .sheetHeadingTwice(
          text, columnLetters(first), columnLetters(column), place(row, column: column)))
      return false
    }
    return true
  }

  /// Says which rows are no rows of the table.
  private mutating func note(_ headings: SheetHeadings, _ seen: [Int], _ range: CellRange?) {
    let numbers = seen.map { contents.rows[$0].number }
    let above = numbers.filter { $0 < headings.rows.lowerBound }
    if range == nil, let first = above.first, let last = above.last {
      problems.append(
        .rowsAboveHeadings(
          first, last, headings.rows.lowerBound, place(first),
          fix: Words(
            "ถ้าหัวตารางไม่ใช่แถวนี้ ให้เพิ่ม range: ที่เริ่มจากแถวหัวตาราง",
            "if these are not the headings, add a range: that begins with them")))
    }
    if headings.rows.count > 1 {
      problems.append(
        .headingsOfRows(
          headings.rows.lowerBound, headings.rows.upperBound, place(headings.rows.lowerBound)))
    }
    guard let range else { return }
    let below = numbers.filter { $0 > range.rows.upperBound }
    if let first = below.first, let last = below.last, let asked = request.range {
      problems.append(.rowsBelowRange(first, last, asked.text, asked.place))
    }
  }

  private mutating func table(
    _ headings: SheetHeadings, _ seen: [Int], _ range: CellRange?
  ) -> SheetTable? {
    var errors = FirstErrors(Diagnostic.moreSheetErrors)
    var isReadable = true
    let source = SheetSource(
      contents, book, path, sheet, columns: headings.columns, below: headings.rows.upperBound)
    let named = headings.joined.union(
      zip(headings.columns, headings.texts).filter { !$0.1.isEmpty }.map(\.0))
    var unnamed: Set<Int> = []
    var rows: [SheetTable.Row] = []
    for index in seen {
      let number = contents.rows[index].number
      guard range?.rows.contains(number) != false else { continue }
      var isFilled = false
      for cell in contents.cells(ofRow: index) where isSeen(cell, in: range) {
        if named.contains(cell.column) {
          isFilled = true
          report(cell, number, to: &errors)
        } else if unnamed.insert(cell.column).inserted {
          isReadable = false
          errors.append(
            .sheetHeadingMissing(
              columnLetters(cell.column), headings.rows.upperBound,
              above: book.shown(cell, in: contents).text,
              place(number, column: cell.column)))
        }
      }
      if isFilled { rows.append(SheetTable.Row(number: number, index: index, source: source)) }
    }
    problems += errors.diagnostics
    if let last = rows.last?.number {
      problems += drawn(
        over: headings.rows.upperBound + 1...max(last, headings.rows.upperBound + 1),
        headings.columns)
    }
    guard isReadable else { return nil }
    let cells = zip(headings.columns, headings.texts).map { column, text in
      SheetTable.Cell(
        text: text, date: nil, trait: .plain,
        place: place(headings.rows.lowerBound, column: column), isContinued: false)
    }
    return SheetTable(headings: cells, rows: rows)
  }

  /// That shapes lie over rows of the table.
  private func drawn(over rows: ClosedRange<Int>, _ columns: [Int]) -> [Diagnostic] {
    let shapes = contents.drawn.filter { shape in
      shape.rows.overlaps(rows) && columns.contains { shape.columns.contains($0) }
    }
    guard let first = shapes.first else { return [] }
    return [
      .shapesOverCells(
        shapes.map { "\(columnLetters($0.columns.lowerBound))\($0.rows.lowerBound)" },
        place(first.rows.lowerBound, column: first.columns.lowerBound))
    ]
  }

  private func report(
    _ cell: SheetContents.Cell, _ row: Int, to errors: inout FirstErrors
  ) {
    if book.hasLostDigits(cell) {
      errors.append(
        .digitsLost(book.shown(cell, in: contents).text, place(row, column: cell.column)))
    }
    guard let flaw = book.flaw(of: cell, in: contents) else { return }
    errors.append(.cell(flaw, place(row, column: cell.column)))
  }
}
