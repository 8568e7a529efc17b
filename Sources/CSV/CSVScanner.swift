import Text

/// Walks through the cells of a text in UTF-8 whose lines end in a line feed.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Where the next cell begins.
  private(set) var position: CSVPosition
  /// Where the last cell ended, before its separator.
  private(set) var fieldEnd: CSVPosition
  private var isAfterSeparator = false
  private var flaw: CSVField.Flaw?

  init(_ bytes: [UInt8], separator: UInt8, at position: CSVPosition) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
    fieldEnd = position
  }

  /// The next cell; nil at the end of the text.
  mutating func next() -> CSVField? {
    guard isAfterSeparator || position.offset < bytes.count else { return nil }
    flaw = nil
    var start = position
    var content = position.offset..<position.offset
    var hasDoubledQuotes = false
    skipBlanks()
    if position.offset < bytes.count, bytes[position.offset] == UInt8(ascii: "\"") {
      start = position
      (content, hasDoubledQuotes) = quoted()
    } else if !isAtEnd {
      start = position
      skipCell()
      content = start.offset..<position.offset
    }
    fieldEnd = position
    let end = takeEnd()
    return CSVField(
      start: start, content: bytes.withoutBlanks(content), hasDoubledQuotes: hasDoubledQuotes,
      end: end, flaw: flaw)
  }

  private var isAtEnd: Bool {
    guard position.offset < bytes.count else { return true }
    let byte = bytes[position.offset]
    return byte == separator || byte == 10
  }

  private mutating func quoted() -> (content: Range<Int>, hasDoubledQuotes: Bool) {
    advance()
    let first = position.offset
    var hasDoubledQuotes = false
    while true {
      advanceOverLetters()
      guard position.offset < bytes.count else { break }
      let at = position.offset
      let isQuote = bytes[at] == UInt8(ascii: "\"")
      advance()
      guard isQuote else { continue }
      if position.offset < bytes.count, bytes[position.offset] == UInt8(ascii: "\"") {
        hasDoubledQuotes = true
        advance()
        continue
      }
      skipBlanks()
      let after = position
      skipCell()
      let rest = bytes.withoutBlanks(after.offset..<position.offset)
      if !rest.isEmpty { flaw = .afterQuote(rest, after) }
      return (first..<at, hasDoubledQuotes)
    }
    flaw = .unclosedQuote
    return (first..<position.offset, hasDoubledQuotes)
  }

  private mutating func takeEnd() -> CSVField.End {
    isAfterSeparator = false
    guard position.offset < bytes.count else { return .file }
    let isLine = bytes[position.offset] != separator
    isAfterSeparator = !isLine
    advance()
    return isLine ? .line : .separator
  }

  private mutating func skipCell() {
    advanceOverLetters()
    while !isAtEnd {
      advance()
      advanceOverLetters()
    }
  }

  /// Skips bytes without a meaning in CSV, which are nearly all, in a tight loop.
  private mutating func advanceOverLetters() {
    var (offset, column) = (position.offset, position.column)
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte >= 0x20, byte != separator, byte != UInt8(ascii: "\""), byte != 0x7F, byte != 0xC2,
        byte != 0xE2, byte != 0xEF
      else { break }
      offset += 1
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    (position.offset, position.column) = (offset, column)
  }

  private mutating func skipBlanks() {
    while !isAtEnd {
      let length = bytes.blankLength(at: position.offset)
      guard length > 0 else { return }
      position.offset += length
      position.column += 1
    }
  }

  private mutating func advance() {
    let byte = bytes[position.offset]
    if flaw == nil, let code = bytes.noText(at: position.offset) {
      flaw = .controlCharacter(code, position)
    }
    if byte & 0xC0 != 0x80 { position.column += 1 }
    position.offset += 1
    if byte == 10 {
      position.line += 1
      position.column = 1
    }
  }
}
