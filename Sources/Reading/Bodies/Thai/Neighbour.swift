/// What stands beside a sign of emphasis or an address, as far as reading it depends on that.
enum Neighbour {
  case blank, thai, letter, punctuation

  /// The character before a byte of the text.
  static func before(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Neighbour {
    guard at > 0 else { return .blank }
    var start = at - 1
    while start > 0, at - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return after(start, in: text)
  }

  /// The character that begins at a byte of the text.
  static func after(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Neighbour {
    guard at < text.count else { return .blank }
    switch text[at] {
    case 0...0x20: return .blank
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      return .letter
    case 0x21..<0x7F: return .punctuation
    case 0xC2 where at + 1 < text.count: return latin(text[at + 1])
    case 0xE0 where isThai(at, in: text): return .thai
    case 0xE2 where at + 2 < text.count: return general(text[at + 1], text[at + 2])
    default: return .letter
    }
  }

  static func isThai(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[at] == 0xE0 && at + 2 < text.count && text[at + 1] & 0xFE == 0xB8
  }

  /// U+0080 to U+00BF: `\u{A0}` is a blank, `§«»·` are punctuation.
  private static func latin(_ second: UInt8) -> Neighbour {
    switch second {
    case 0xA0: .blank
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: .punctuation
    default: .letter
    }
  }

  /// U+2000 to U+206F: blanks, dashes, quotes, dots.
  private static func general(_ second: UInt8, _ third: UInt8) -> Neighbour {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): .blank
    case (0x80, 0x90...0xA7), (0x80, 0xB0...0xBF), (0x81, 0x80...0x83), (0x81, 0x85...0x91),
      (0x81, 0x93...0x9E):
      .punctuation
    default: .letter
    }
  }
}
