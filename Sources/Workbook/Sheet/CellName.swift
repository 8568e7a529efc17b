import Text

/// A cell by its column, from 0, and its row, from 1.
struct CellName: Equatable {
  let column: Int
  let row: Int

  /// The last ones that a sheet has: XFD1048576.
  static let last = CellName(column: 16_383, row: 1_048_576)

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads `F14`, also `$F$14` and in small letters; nil for anything else.
  init?(_ text: some Collection<UInt8>) {
    let plain = text.filter { $0 != UInt8(ascii: "$") }
    let letters = plain.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    let digits = plain.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    column = letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 } - 1
    row = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard row > 0, row <= CellName.last.row, column <= CellName.last.column else { return nil }
  }
}

/// Cells from a corner to the opposite one.
struct CellRange: Equatable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads `A4:H60`, and `A4` as one cell; nil for anything else.
  init?(_ text: some Collection<UInt8>) {
    let corners = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first.flatMap({ CellName($0) }),
      let last = corners.last.flatMap({ CellName($0) })
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
