/// What stands over cells that say nothing themselves: merged ranges, fills and drawn shapes.
struct CellSigns: Sendable {
  /// Ranges of several columns, by each row that they cover.
  private var wide: [Int: [ClosedRange<Int>]] = [:]
  private var drawn: [Int: [ClosedRange<Int>]] = [:]
  /// The fill of cells that say nothing, by row, then column.
  private let painted: [Int: [Int: Int32]]

  /// A range of more rows is the frame of a page, no mark in a row.
  private static let mostRows = 60

  init(_ contents: SheetContents, below row: Int) {
    for range in contents.merged where range.columns.count > 1 && range.rows.lowerBound > row {
      CellSigns.add(range, to: &wide)
    }
    for range in contents.drawn where range.rows.lowerBound > row {
      CellSigns.add(range, to: &drawn)
    }
    var painted: [Int: [Int: Int32]] = [:]
    for cell in contents.painted where cell.row > row {
      painted[cell.row, default: [:]][cell.column] = cell.fill
    }
    self.painted = painted
  }

  private static func add(_ range: CellRange, to ranges: inout [Int: [ClosedRange<Int>]]) {
    guard range.rows.count <= mostRows else { return }
    for row in range.rows { ranges[row, default: []].append(range.columns) }
  }

  /// The first column of the merged range in which a cell lies; nil for that column itself.
  func first(of column: Int, _ row: Int) -> Int? {
    guard let range = wide[row]?.first(where: { $0.contains(column) }) else { return nil }
    return range.lowerBound < column ? range.lowerBound : nil
  }

  /// What can be seen on an empty cell.
  ///
  /// `base` is the fill of the row's first cell: a row that is painted as a whole says nothing by
  /// it.
  func sign(_ column: Int, _ row: Int, base: Int32) -> SheetTable.Cell.Sign? {
    if drawn[row]?.contains(where: { $0.contains(column) }) ?? false { return .drawn }
    if let fill = painted[row]?[column], fill != base { return .painted }
    return wide[row]?.contains { $0.contains(column) } ?? false ? .painted : nil
  }

  var isEmpty: Bool { wide.isEmpty && drawn.isEmpty && painted.isEmpty }
}
