import Text

/// What stands in a cell below the name of a status: a sign that it is this one, or none.
public enum Mark {
  case set
  case empty
  case other

  /// Also in brackets, as forms have it, and as fonts of signs and spreadsheets write it.
  public init(_ text: String) {
    switch Mark.withoutBrackets(text) {
    case "/", "//", "✓", "✔", "✔️", "√", "☑", "☑️", "☒", "✅", "x", "X", "×", "●", "•", "ü", "þ",
      "TRUE",
      "True", "true", "ใช่":
      self = .set
    case "", "-", "–", "☐", "□", "○", "0", "FALSE", "False", "false", "ไม่ใช่": self = .empty
    default: self = .other
    }
  }

  private static func withoutBrackets(_ text: String) -> String {
    let bytes = text.utf8
    guard
      bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
        || bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
    else { return text }
    return String(Substring(bytes.dropFirst().dropLast())).trimmingBlanks()
  }

  /// Whether a text draws a line through a month: `<--->`, `→`, `←——→`.
  static func isArrow(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
