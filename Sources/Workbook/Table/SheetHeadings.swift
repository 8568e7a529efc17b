import Text

/// The names of a table's columns, which may stand in several rows.
struct SheetHeadings {
  /// More than one where headings are merged over them.
  let rows: ClosedRange<Int>
  /// From the first that has a name to the last, hidden ones left out.
  let columns: [Int]
  /// One a column; empty where it has none.
  let texts: [String]

  /// Rows of headings beyond this are a table of their own.
  private static let mostRows = 3

  init(
    _ contents: SheetContents, _ book: SheetBook, in range: CellRange?, from top: Int,
    isLabel: (String) -> Bool
  ) {
    let merged = contents.merged.filter { $0.rows.lowerBound == top }
    let bottom = merged.map(\.rows.upperBound).filter { $0 < top + SheetHeadings.mostRows }.max()
    let rows = top...(bottom ?? top)
    var names: [Int: [String]] = [:]
    for row in rows {
      guard let index = contents.index(ofRow: row) else { continue }
      for cell in contents.cells(ofRow: index)
      where range?.columns.contains(cell.column) != false
        && !contents.isHidden(column: cell.column)
      {
        let text = book.heading(cell, in: contents)
        guard !text.isEmpty else { continue }
        let wide = row < rows.upperBound ? merged.first { $0.isWide(from: cell.column, row) } : nil
        for column in wide?.columns ?? cell.column...cell.column {
          names[column, default: []].append(text)
        }
      }
    }
    let filled = names.keys.sorted()
    let all = range?.columns ?? (filled.first ?? 0)...(filled.last ?? 0)
    let columns = all.filter { !contents.isHidden(column: $0) }
    self.rows = rows
    self.columns = columns
    texts = columns.map { SheetHeadings.name(names[$0] ?? [], isLabel) }
  }

  /// Of names above each other the lowest if it is a label, else all of them.
  private static func name(_ names: [String], _ isLabel: (String) -> Bool) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return isLabel(last) ? last : names.joined(separator: " ")
  }
}

extension CellRange {
  fileprivate func isWide(from column: Int, _ row: Int) -> Bool {
    rows == row...row && columns.lowerBound == column && columns.count > 1
  }
}

extension SheetBook {
  /// What a cell says as a heading: on one line.
  func heading(_ cell: SheetContents.Cell, in contents: SheetContents) -> String {
    let words = shown(cell, in: contents).text.utf8.split { $0 == 10 || $0 == 0x20 }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}
