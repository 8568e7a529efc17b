import Diagnostics

/// What of a sheet is not seen by who looks at it, as far as it says something.
struct HiddenCells {
  let rows: [Int]
  let columns: [Int]
  var hasComments = false

  init(_ contents: SheetContents) {
    rows = contents.rows.filter(\.isHidden).map(\.number)
    var columns: Set<Int> = []
    if !contents.hiddenColumns.isEmpty {
      for cell in contents.cells where contents.isHidden(column: cell.column) {
        columns.insert(cell.column)
      }
    }
    self.columns = columns.sorted()
  }

  var isEmpty: Bool { rows.isEmpty && columns.isEmpty && !hasComments }

  func problems(_ path: String, _ sheet: String) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if let row = rows.first {
      problems.append(
        .hiddenRows(spans(rows) { "\($0)" }, Place(path, line: row, sheet: sheet)))
    }
    if let column = columns.first {
      problems.append(
        .hiddenColumns(
          spans(columns, columnLetters), Place(path, column: column + 1, sheet: sheet)))
    }
    if hasComments { problems.append(.workbookComments(Place(path, sheet: sheet))) }
    return problems
  }

  /// `5, 8–10`, of which ten pieces are written.
  private func spans(_ numbers: [Int], _ name: (Int) -> String) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    let words = spans.prefix(10).map { span in
      span.count == 1
        ? name(span.lowerBound) : "\(name(span.lowerBound))–\(name(span.upperBound))"
    }
    return words.joined(separator: ", ") + (spans.count > 10 ? " …" : "")
  }
}
