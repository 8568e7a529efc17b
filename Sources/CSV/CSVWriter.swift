/// A table as CSV that spreadsheet programs open as UTF-8 and without running formulas.
///
/// RFC 4180 with a byte order mark: CRLF ends every row, and a cell with a quote, comma or line
/// break stands in quotes. A cell that begins with `=`, `+`, `-`, `@`, also in full width or after
/// signs that can't be seen, with tab or CR gets a leading `'`, except a number (`-1,250.50`) or a
/// lone `-`.
public struct CSVWriter {
  /// Appends the mark and the row of the columns' names.
  public init(columns: [String], to out: inout [UInt8]) {
    out += [0xEF, 0xBB, 0xBF]
    append(columns, to: &out)
  }

  /// Appends a table that was read, cell for cell.
  public static func append(_ table: CSVTable, to out: inout [UInt8]) {
    let writer = CSVWriter(columns: table.headings.map(\.text), to: &out)
    for row in table.rows { writer.append(row.cells.map(\.text), to: &out) }
  }

  /// Appends a row; nil is an empty cell.
  public func append(_ row: [String?], to out: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let cell { append(cell, to: &out) }
    }
    out += [13, 10]
  }

  private func append(_ cell: String, to out: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { append($0, to: &out) }
  }

  private func append(_ cell: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let quoted = cell.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13
    }
    if quoted { out.append(UInt8(ascii: "\"")) }
    if isFormula(cell) { out.append(UInt8(ascii: "'")) }
    guard quoted else { return out.append(contentsOf: cell) }
    for byte in cell {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}
