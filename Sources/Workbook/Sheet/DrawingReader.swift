import XML

/// Reads what is drawn over the cells of a sheet (ECMA-376, part 1, 20.5): arrows, lines and boxes;
/// pictures and charts are none.
final class DrawingReader: XMLTaker {
  /// More than anybody draws over a table.
  private static let most = 10_000

  /// The cells over which each shape lies.
  private(set) var shapes: [CellRange] = []
  private var isShape = false
  private var number: [UInt8] = []
  private var isNumber = false
  private var isEnd = false
  private var start: (column: Int, row: Int) = (0, 0)
  private var stop: (column: Int, row: Int)?

  func begin(_ tag: XMLTag) {
    if tag.name == "twoCellAnchor" || tag.name == "oneCellAnchor" {
      (isShape, stop) = (false, nil)
    } else if tag.name == "from" || tag.name == "to" {
      isEnd = tag.name == "to"
      if isEnd { stop = start }
    } else if tag.name == "col" || tag.name == "row" {
      isNumber = true
      number.removeAll()
    } else if tag.name == "sp" || tag.name == "cxnSp" {
      isShape = true
    }
  }

  func end(_ name: XMLWord) {
    if name == "col" || name == "row" {
      isNumber = false
      let value = min(Int(String(decoding: number, as: UTF8.self)) ?? 0, CellName.last.row)
      switch (isEnd, name == "col") {
      case (false, true): start.column = value
      case (false, false): start.row = value
      case (true, true): stop?.column = value
      case (true, false): stop?.row = value
      }
    } else if name == "twoCellAnchor" || name == "oneCellAnchor" {
      isEnd = false
      guard isShape, shapes.count < DrawingReader.most else { return }
      let last = stop ?? start
      // What is drawn in one row mostly reaches a little into the next.
      let bottom = max(start.row, last.row - 1)
      shapes.append(
        CellRange(
          rows: start.row + 1...bottom + 1,
          columns: start.column...max(start.column, last.column)))
    } else if name == "from" || name == "to" {
      isEnd = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isNumber { number.append(contentsOf: bytes) }
  }
}
