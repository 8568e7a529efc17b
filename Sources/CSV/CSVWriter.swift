/// A table as CSV that spreadsheet programs open as UTF-8 and without running formulas.
///
/// RFC 4180 with a byte order mark: CRLF ends every row, and a cell with a quote, comma or line
/// break stands in quotes. A cell that begins with `=`, `+`, `-`, `@`, tab or CR gets a leading
/// `'`, except a number (`-1,250.50`) or a lone `-`.
public struct CSVWriter {
  /// Appends the mark and the row of the columns' names.
  public init(columns: [String], to out: inout [UInt8]) {
    out += [0xEF, 0xBB, 0xBF]
    append(columns, to: &out)
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
    if isGuarded(cell) { out.append(UInt8(ascii: "'")) }
    guard quoted else { return out.append(contentsOf: cell) }
    for byte in cell {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }

  private func isGuarded(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 9, 13: return true
    case UInt8(ascii: "-") where cell.count == 1: return false
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isNumber(cell.dropFirst())
    default: return false
    }
  }

  /// Digits, with commas between them if need be, and then perhaps a point and more digits.
  private func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let whole = parts.first, whole.first.map(isDigit) == true,
      whole.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") })
    else { return false }
    return parts.count == 1
      || parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy(isDigit)
  }
}
