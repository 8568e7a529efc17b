import Diagnostics
import Text

/// A point in a text: its byte, and its line and column from 1, columns counting Unicode scalars.
struct CSVPosition {
  var offset = 0
  var line = 1
  var column = 1

  func place(_ path: String) -> Place { Place(path, line: line, column: column) }
}

/// A cell as it stands in a text, not yet a text of its own.
struct CSVField {
  enum End { case separator, line, file }

  enum Flaw {
    case unclosedQuote
    case afterQuote(Range<Int>, CSVPosition)
    case controlCharacter(UInt32, CSVPosition)
  }

  /// The opening quote or the first character, and where the cell begins if it is blank.
  let start: CSVPosition
  /// The bytes between the quotes, if there are any, and between the blanks.
  let content: Range<Int>
  let hasDoubledQuotes: Bool
  let end: End
  let flaw: Flaw?

  /// What the cell says: doubled quotes are one, and the `'` that keeps a formula from running is
  /// gone.
  func text(in bytes: [UInt8]) -> String {
    let written = bytes[withoutGuard(in: bytes)]
    guard hasDoubledQuotes else { return String(decoding: written, as: UTF8.self) }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in written {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func withoutGuard(in bytes: [UInt8]) -> Range<Int> {
    guard content.count > 1, bytes[content.lowerBound] == UInt8(ascii: "'") else { return content }
    let rest = content.dropFirst()
    switch bytes[rest.lowerBound] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return rest
    case 9, 10: return bytes.withoutBlanks(rest)
    default: return content
    }
  }
}
