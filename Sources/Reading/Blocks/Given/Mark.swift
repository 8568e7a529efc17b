/// What stands in a cell below the name of a status: a sign that it is this one, or none.
enum Mark {
  case set
  case empty
  case other

  init(_ text: String) {
    switch text {
    case "/", "//", "✓", "✔", "✔️", "√", "☑", "☑️", "☒", "✅", "x", "X", "×", "●", "•": self = .set
    case "", "-", "–", "☐", "□", "○", "0": self = .empty
    default: self = .other
    }
  }

  /// Whether a text draws a line through a month: `<--->`, `→`, `←——→`.
  static func isArrow(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
