import Text

/// Characters that libyaml and a text editor treat differently.
enum YAMLCharacters {
  /// The text with blanks for U+2028 and U+2029, which end a line for libyaml alone: places stay
  /// true.
  static func plain(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ $0.holds(0xE2) }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(scalars)
  }

  /// The first control character that an escape such as `"\u0007"` brought into a value.
  static func control(in value: String) -> UInt8? {
    let found = value.unicodeScalars.first {
      ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) && $0 != "\n" && $0 != "\t"
    }
    return found.map { UInt8($0.value) }
  }
}
