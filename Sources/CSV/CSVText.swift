import Text

/// The characters of a CSV file as UTF-8 without byte-order mark, lines ended by a line feed alone.
struct CSVText {
  enum Encoding { case utf8, utf16, windows874 }

  let encoding: Encoding
  let bytes: [UInt8]
  /// Whether the file is text in its encoding; if not, `bytes` end before the first that is none.
  let isWhole: Bool

  init(_ raw: [UInt8]) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16
      (bytes, isWhole) = CSVText.fromUTF16(raw)
      return
    }
    let end = endOfUTF8(in: raw[...])
    if end == raw.count || raw.hasByteOrderMark || CSVText.isMostlyThaiInUTF8(raw) {
      encoding = .utf8
      let whole = end == raw.count ? raw : Array(raw[..<end])
      bytes = whole.withLineFeeds(from: raw.hasByteOrderMark ? 3 : 0)
      isWhole = end == raw.count
    } else {
      encoding = .windows874
      (bytes, isWhole) = CSVText.fromWindows874(raw)
    }
  }

  /// Whether more than half of all bytes beyond ASCII are Thai letters in UTF-8: then the file is
  /// damaged UTF-8, which must not be taken for Windows-874, where most of these bytes are letters
  /// too.
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
      guard let scalar = windows874(byte) else { return (text.withLineFeeds(), false) }
      append(scalar, to: &text)
    }
    return (text.withLineFeeds(), true)
  }

  /// A table of our own: a minimal system may lack iconv's Thai module.
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
      case .emptyInput: return (text.withLineFeeds(), raw.count.isMultiple(of: 2))
      case .error: return (text.withLineFeeds(), false)
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
