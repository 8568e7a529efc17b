/// Digits as officers type them, Thai (๐–๙) or Arabic, read as if plain.
enum Numerals {
  /// The text with Thai digits as ASCII ones; all else stays.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0xE0) else { return text }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var at = 0
    while at < source.count {
      if at + 2 < source.count, source[at] == 0xE0, source[at + 1] == 0xB9,
        (0x90...0x99).contains(source[at + 2])
      {
        bytes.append(source[at + 2] - 0x90 + 0x30)
        at += 3
      } else {
        bytes.append(source[at])
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A whole number without sign, of ASCII digits only; nil for anything else.
  static func whole(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 18,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

/// How pages write numbers and dates (`digits:` in site.yml).
public enum Digits: String, Sendable, CaseIterable {
  case arabic
  case thai

  /// A number's text in these digits.
  public func text(_ number: Int) -> String { text("\(number)") }

  /// A text whose ASCII digits are written in these digits.
  public func text(_ plain: String) -> String {
    guard self == .thai else { return plain }
    var scalars = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      if (0x30...0x39).contains(scalar.value), let thai = Unicode.Scalar(scalar.value + 0xE20) {
        scalars.append(thai)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
