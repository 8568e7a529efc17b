/// What a sheet holds, as the file has it: rows of cells that say something.
struct SheetContents: Sendable {
  enum Value: Sendable {
    /// The number of a text that all sheets share.
    case shared(Int32)
    /// The number of a text of this sheet's own.
    case text(Int32)
    case number(Double)
    case flag(Bool)
    /// The number of a text such as `#REF!`.
    case error(Int32)
    /// A formula without the value that it had when the file was saved.
    case notCalculated
  }

  struct Cell: Sendable {
    /// From 0.
    let column: Int
    let style: Int32
    let value: Value
  }

  struct Row: Sendable {
    /// From 1.
    let number: Int
    let isHidden: Bool
    /// Of its first cell.
    let start: Int
  }

  /// A cell that says nothing and has a colour.
  struct Painted: Sendable {
    /// From 0.
    let column: Int
    /// From 1.
    let row: Int
    let fill: Int32
  }

  /// Rows with a cell that says something, in their order.
  var rows: [Row] = []
  var cells: [Cell] = []
  /// Texts that belong to this sheet alone.
  var texts = TextStore()
  var merged: [CellRange] = []
  var painted: [Painted] = []
  /// Over what cells shapes are drawn.
  var drawn: [CellRange] = []
  /// For each column whether it is hidden, or has no width; empty where none is.
  private(set) var hiddenColumns: [Bool] = []

  mutating func hide(columns: ClosedRange<Int>) {
    let last = CellName.last.column
    guard columns.lowerBound <= last else { return }
    if hiddenColumns.isEmpty { hiddenColumns = [Bool](repeating: false, count: last + 1) }
    for column in columns.clamped(to: 0...last) { hiddenColumns[column] = true }
  }

  func cells(ofRow index: Int) -> ArraySlice<Cell> {
    let end = index + 1 < rows.count ? rows[index + 1].start : cells.count
    return cells[rows[index].start..<end]
  }

  func isHidden(column: Int) -> Bool { !hiddenColumns.isEmpty && hiddenColumns[column] }

  /// Where the row of a number stands among the others.
  func index(ofRow number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? low : nil
  }

  func cell(_ name: CellName) -> Cell? {
    index(ofRow: name.row).flatMap { cells(ofRow: $0).first { $0.column == name.column } }
  }
}
