/// The characters of a CSV file as UTF-8 without byte-order mark, lines ended by a line feed alone.
struct CSVText {
  enum Encoding { case utf8, utf16, windows874 }

  let encoding: Encoding
  let bytes: [UInt8]
  /// Whether the file is text in its encoding; if not, `bytes` end before the first that is none.
  let isWhole: Bool

  init(_ raw: [UInt8]) {
    let isMarked = raw.starts(with: [0xEF, 0xBB, 0xBF])
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16
      (bytes, isWhole) = CSVText.fromUTF16(raw)
      return
    }
    let start = isMarked ? 3 : 0
    let end = CSVText.endOfUTF8(in: raw)
    if end == raw.count || isMarked || CSVText.isMostlyThaiInUTF8(raw) {
      encoding = .utf8
      bytes = CSVText.plain(start == 0 && end == raw.count ? raw : Array(raw[start..<end]))
      isWhole = end == raw.count
    } else {
      encoding = .windows874
      (bytes, isWhole) = CSVText.fromWindows874(raw)
    }
  }

  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(13) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 13 {
        plain.append(10)
      } else if byte != 10 || !isAfterReturn {
        plain.append(byte)
      }
      isAfterReturn = byte == 13
    }
    return plain
  }

  /// The first byte that belongs to no character in UTF-8.
  private static func endOfUTF8(in bytes: [UInt8]) -> Int {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard byte >= 0xC2, byte <= 0xF4, at + length <= bytes.count else { return at }
      let second = bytes[at + 1]
      if (byte == 0xE0 && second < 0xA0) || (byte == 0xED && second > 0x9F)
        || (byte == 0xF0 && second < 0x90) || (byte == 0xF4 && second > 0x8F)
      {
        return at
      }
      for offset in 1..<length where bytes[at + offset] & 0xC0 != 0x80 { return at }
      at += length
    }
    return at
  }

  /// Whether more than half of all bytes beyond ASCII are Thai letters in UTF-8: then the file is damaged
  /// UTF-8, which must not be taken for Windows-874, where most of these bytes are letters too.
  private static func isMostlyThaiInUTF8(_ bytes: [UInt8]) -> Bool {
    var (beyondASCII, thai) = (0, 0)
    for at in bytes.indices where bytes[at] >= 0x80 {
      beyondASCII += 1
      if bytes[at] == 0xE0, at + 2 < bytes.count, bytes[at + 1] & 0xFE == 0xB8,
        bytes[at + 2] & 0xC0 == 0x80
      {
        thai += 3
      }
    }
    return thai * 2 > beyondASCII
  }

  private static func fromWindows874(_ raw: [UInt8]) -> (bytes: [UInt8], isWhole: Bool) {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count * 2)
    for byte in raw {
      guard let scalar = windows874(byte) else { return (plain(text), false) }
      append(scalar, to: &text)
    }
    return (plain(text), true)
  }

  /// A table of its own rather than iconv's, whose Thai module a lean machine may lack.
  private static func windows874(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    case 0xA0: "\u{A0}"
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0xE00 + UInt32(byte - 0xA0))
    default: nil
    }
  }

  private static func fromUTF16(_ raw: [UInt8]) -> (bytes: [UInt8], isWhole: Bool) {
    let low = raw[0] == 0xFF ? 0 : 1
    var units = stride(from: 2, to: raw.count - 1, by: 2).lazy.map {
      UInt16(raw[$0 + low]) | UInt16(raw[$0 + 1 - low]) << 8
    }.makeIterator()
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): append(scalar, to: &text)
      case .emptyInput: return (plain(text), raw.count.isMultiple(of: 2))
      case .error: return (plain(text), false)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }
}
