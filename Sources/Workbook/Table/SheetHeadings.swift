import Text

/// The names of a table's columns, which may stand in several rows.
struct SheetHeadings {
  /// More than one where headings are merged over them.
  let rows: ClosedRange<Int>
  /// From the first that has a name to the last, hidden ones left out.
  let columns: [Int]
  /// One a column; empty where it has none.
  let texts: [String]
  /// Columns below a heading that is merged from their left.
  let joined: Set<Int>

  /// Rows of headings beyond this are a table of their own.
  private static let mostRows = 3

  init(
    _ contents: SheetContents, _ book: SheetBook, in range: CellRange?, _ head: ClosedRange<Int>,
    _ labels: ColumnLabels
  ) {
    let merged = contents.merged.filter { $0.rows.lowerBound == head.lowerBound }
    let bottom = merged.map(\.rows.upperBound)
      .filter { $0 < head.lowerBound + SheetHeadings.mostRows }.max()
    let rows = head.lowerBound...max(bottom ?? 0, head.upperBound)
    let lines = rows.compactMap { row in
      contents.index(ofRow: row).map { index in
        book.line(index, in: contents, range) { column in
          row < rows.upperBound ? merged.first { $0.isWide(from: column, row) }?.columns : nil
        }
      }
    }
    let names = TableHead.names(lines, labels)
    let filled = names.keys.sorted()
    // A heading that is merged over columns without names of their own.
    let over = contents.merged.filter { range in
      range.rows.contains(rows.upperBound) && range.columns.count > 1
        && names[range.columns.lowerBound] != nil
    }
    joined = Set(over.flatMap { $0.columns.dropFirst() })
    let last = max(filled.last ?? 0, joined.max() ?? 0)
    let all = range?.columns ?? (filled.first ?? 0)...last
    let columns = all.filter { !contents.isHidden(column: $0) }
    self.rows = rows
    self.columns = columns
    texts = columns.map { names[$0] ?? "" }
  }
}

extension CellRange {
  fileprivate func isWide(from column: Int, _ row: Int) -> Bool {
    rows == row...row && columns.lowerBound == column && columns.count > 1
  }
}

extension SheetBook {
  /// A row as headings: the texts that can be seen, each in the columns over which it stands.
  func line(
    _ index: Int, in contents: SheetContents, _ range: CellRange?,
    over wide: (Int) -> ClosedRange<Int>? = { _ in nil }
  ) -> TableHead.Line {
    var texts: [Int: String] = [:]
    for cell in contents.cells(ofRow: index)
    where range?.columns.contains(cell.column) != false && !contents.isHidden(column: cell.column) {
      let text = heading(cell, in: contents)
      guard !text.isEmpty else { continue }
      for column in wide(cell.column) ?? cell.column...cell.column { texts[column] = text }
    }
    return TableHead.Line(number: contents.rows[index].number, texts: texts)
  }

  /// What a cell says as a heading: on one line.
  private func heading(_ cell: SheetContents.Cell, in contents: SheetContents) -> String {
    let words = shown(cell, in: contents).text.utf8.split { $0 == 10 || $0 == 0x20 }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}
