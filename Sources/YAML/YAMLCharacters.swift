import Text

/// Characters that libyaml and a text editor treat differently.
enum YAMLCharacters {
  /// The text with blanks for U+2028 and U+2029, which end a line for libyaml alone: places stay
  /// true.
  static func plain(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ $0.holds(0xE2) }), text.unicodeScalars.contains(where: endsLine) else {
      return text
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { endsLine($0) ? " " : $0 }))
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// The first character that stands in no text and that an escape such as `"\u0007"` brought into
  /// a value.
  static func control(in value: String) -> UInt32? {
    value.unicodeScalars.first { $0.isNoText || $0 == "\r" }?.value
  }
}
