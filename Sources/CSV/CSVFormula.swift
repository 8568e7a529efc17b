/// Whether spreadsheet programs may take a cell for a formula: its first sign that can be seen is
/// `=`, `+`, `-` or `@`, also in full width, or it begins with a tab or CR.
///
/// A number (`-1,250.50`) and a lone `-` are none.
func isFormula(_ cell: some RandomAccessCollection<UInt8>) -> Bool {
  guard let first = cell.first else { return false }
  // Thai letters, and digits: most cells.
  if first == 0xE0 || (0x30...0x39).contains(first) { return false }
  if first == 9 || first == 13 { return true }
  var rest = cell[...]
  while let length = lengthOfInvisible(rest) { rest = rest.dropFirst(length) }
  switch rest.first {
  case UInt8(ascii: "="), UInt8(ascii: "@"): return true
  case UInt8(ascii: "-") where rest.count == 1: return false
  case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isNumber(rest.dropFirst())
  case 0xEF: return fullWidth.contains { rest.starts(with: $0) }
  default: return false
  }
}

/// `＝`, `＋`, `－`, `＠`.
private let fullWidth: [[UInt8]] =
  [0x9D, 0x8B, 0x8D].map { [0xEF, 0xBC, $0] } + [[0xEF, 0xBC, 0xA0]]

/// Digits, with commas between them if need be, and then perhaps a point and more digits.
private func isNumber(_ text: some RandomAccessCollection<UInt8>) -> Bool {
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  guard let whole = parts.first, whole.first.map(isDigit) == true,
    whole.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") })
  else { return false }
  return parts.count == 1
    || parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy(isDigit)
}

/// How many bytes the blank or the sign without a shape has with which a text in UTF-8 begins; nil
/// where it begins with something that can be seen.
private func lengthOfInvisible(_ text: some RandomAccessCollection<UInt8>) -> Int? {
  let bytes = Array(text.prefix(3))
  guard let first = bytes.first else { return nil }
  if first <= 0x20 || first == 0x7F { return 1 }
  guard bytes.count > 1, first >= 0xC2 else { return nil }
  switch (first, bytes[1]) {
  // Control characters, no-break space, soft hyphen; grapheme joiner; Arabic letter mark.
  case (0xC2, 0x80...0xA0), (0xC2, 0xAD), (0xCD, 0x8F), (0xD8, 0x9C): return 2
  default: break
  }
  guard bytes.count > 2 else { return nil }
  switch (first, bytes[1], bytes[2]) {
  case (0xE1, 0x9A, 0x80), (0xE1, 0xA0, 0x8E), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF),
    (0xE2, 0x81, 0x9F...0xAF), (0xE3, 0x80, 0x80), (0xE3, 0x85, 0xA4), (0xEF, 0xB8, 0x80...0x8F),
    (0xEF, 0xBB, 0xBF), (0xEF, 0xBE, 0xA0), (0xEF, 0xBF, 0xB9...0xBB):
    return 3
  default: return nil
  }
}
