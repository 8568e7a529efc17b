/// A list that was written into one text, as into a cell: its items on lines of their own, or
/// numbered one behind the other (`๑. … ๒. …`, `1) … 2) …`, `(1) … (2) …`).
public struct TextList: Sendable, Equatable {
  /// What stands before the first of numbered items.
  public let lead: String?
  /// Each with its mark, such as `๑.`, less the signs that only begin a line.
  public let items: [String]
  /// The same without their numbers; nil where they have none that go up from one.
  public let plain: [String]?

  /// Nil for a text without a list; two items are the fewest.
  public init?(_ text: String) {
    var (isLines, mayCount) = (false, false)
    for byte in text.utf8 {
      isLines = isLines || byte == 10
      mayCount = mayCount || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ".")
    }
    guard isLines || mayCount else { return nil }
    let bytes = Array(text.utf8)
    if mayCount, let (starts, lengths) = TextList.numbers(bytes, onlyLines: isLines) {
      let ends = starts.dropFirst() + [bytes.count]
      let lead = TextList.trimmed(bytes[..<starts[0]])
      self.lead = lead.isEmpty ? nil : lead
      items = zip(starts, ends).map { TextList.trimmed(bytes[$0..<$1]) }
      plain = zip(zip(starts, ends), lengths).map { TextList.trimmed(bytes[($0.0 + $1)..<$0.1]) }
      return
    }
    guard isLines else { return nil }
    let lines = bytes.split(separator: 10).map { TextList.withoutBullet($0) }.filter { !$0.isEmpty }
    guard lines.count > 1 else { return nil }
    (lead, items, plain) = (nil, lines, nil)
  }

  /// Where numbers stand that go up from one, and how long their marks are; nil for fewer than two.
  private static func numbers(
    _ bytes: [UInt8], onlyLines: Bool
  ) -> (starts: [Int], lengths: [Int])? {
    var (starts, lengths): ([Int], [Int]) = ([], [])
    var at = 0
    while at < bytes.count {
      let isStart = at == 0 || bytes[at - 1] == 10 || !onlyLines && bytes[at - 1] == 0x20
      if isStart, !counts(bytes[..<at]), let (number, length) = mark(bytes[at...]),
        number == starts.count + 1
      {
        starts.append(at)
        lengths.append(length)
        at += length
      } else {
        at += 1
      }
    }
    return starts.count > 1 ? (starts, lengths) : nil
  }

  /// Whether a word before a number makes it no mark, as in `ข้อ 1.`.
  private static func counts(_ before: ArraySlice<UInt8>) -> Bool {
    ["ข้อ ", "ที่ ", "ครั้ง ", "หมู่ ", "ปี "].contains {
      before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// `1.`, `๑)`, `(1)` with what follows it being no digit.
  private static func mark(_ bytes: ArraySlice<UInt8>) -> (number: Int, length: Int)? {
    var rest = bytes
    let isOpen = rest.first == UInt8(ascii: "(")
    if isOpen { rest = rest.dropFirst() }
    var number = 0
    var digits = 0
    while let (digit, length) = digit(rest), digits < 3 {
      number = number * 10 + digit
      digits += 1
      rest = rest.dropFirst(length)
    }
    guard digits > 0, let end = rest.first,
      end == UInt8(ascii: ")") || !isOpen && end == UInt8(ascii: ".")
    else { return nil }
    rest = rest.dropFirst()
    guard let next = rest.first, digit(rest) == nil, next != UInt8(ascii: "."), next != 0x2F else {
      return nil
    }
    return (number, rest.startIndex - bytes.startIndex)
  }

  /// A digit and its length in bytes; ๐ to ๙ are E0 B9 90 to 99.
  private static func digit(_ bytes: ArraySlice<UInt8>) -> (digit: Int, length: Int)? {
    guard let first = bytes.first else { return nil }
    if 0x30...0x39 ~= first { return (Int(first) - 0x30, 1) }
    let three = Array(bytes.prefix(3))
    guard three.count == 3, three[0] == 0xE0, three[1] == 0xB9, 0x90...0x99 ~= three[2] else {
      return nil
    }
    return (Int(three[2]) - 0x90, 3)
  }

  private static func withoutBullet(_ line: ArraySlice<UInt8>) -> String {
    let text = trimmed(line)
    let bullet = ["- ", "– ", "• ", "* ", "· ", "•"].first { text.begins(with: $0) }
    return String(Substring(text.utf8.dropFirst(bullet?.utf8.count ?? 0))).trimmingBlanks()
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingBlanks()
  }
}
