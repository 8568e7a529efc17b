import CSV
import Text

/// What all cells of a column are, by which a data package describes it: never more than they say.
enum ColumnType: String {
  case number
  case date
  case string

  /// Of a column in which nothing stands nothing is said.
  init(of cells: [String]) {
    let filled = cells.filter { !$0.isEmpty }
    if filled.isEmpty {
      self = .string
    } else if filled.allSatisfy(ColumnType.isNumber) {
      self = .number
    } else if filled.allSatisfy(ColumnType.isDate) {
      self = .date
    } else {
      self = .string
    }
  }

  /// `-1250.50`; not `054000010`, whose zero would be lost.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard text.utf8.count - digits.count < 2, (1...2).contains(parts.count) else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
      && (parts[0].count == 1 || parts[0].first != UInt8(ascii: "0"))
  }

  /// `2024-03-31`.
  private static func isDate(_ text: String) -> Bool {
    text.utf8.count == 10
      && zip(text.utf8, "0000-00-00".utf8).allSatisfy { byte, form in
        form == UInt8(ascii: "0") ? isDigit(byte) : byte == form
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
