import Diagnostics

/// The text that all rows of a table share.
final class CSVSource: Sendable {
  let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  /// How many cells a row has.
  private let width: Int

  init(_ bytes: [UInt8], separator: UInt8, width: Int, path: String) {
    self.bytes = bytes
    self.separator = separator
    self.width = width
    self.path = path
  }

  /// The cells of the row that begins at a byte; those it lacks are empty and stand at its end.
  func cells(ofRowAt offset: Int, line: Int) -> [CSVTable.Cell] {
    var scanner = CSVScanner(
      bytes, separator: separator, at: CSVPosition(offset: offset, line: line))
    var cells: [CSVTable.Cell] = []
    cells.reserveCapacity(width)
    while cells.count < width, let field = scanner.next() {
      cells.append(CSVTable.Cell(field, in: bytes, path))
      if field.end != .separator { break }
    }
    let end = CSVTable.Cell(text: "", place: scanner.fieldEnd.place(path))
    while cells.count < width { cells.append(end) }
    return cells
  }
}

extension CSVTable.Cell {
  init(_ field: CSVField, in bytes: [UInt8], _ path: String) {
    self.init(text: field.text(in: bytes), place: field.start.place(path))
  }
}
