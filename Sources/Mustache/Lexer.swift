import Diagnostics

/// Cuts a template into text and tags, by bytes, with the rules for tags alone on their line.
struct Lexer {
  let source: TemplateSource
  private(set) var tokens: [Token] = []
  private(set) var problems: [Diagnostic] = []
  private var textStart: Int

  init(_ source: TemplateSource) {
    self.source = source
    textStart = source.start
    if let position = source.firstInvalidByte {
      problems.append(.notUTF8(at: source.place(at: position)))
    } else if let position = source.bytes.firstIndex(of: 0) {
      problems.append(.nullByte(at: source.place(at: position)))
      return
    }
    var position = source.start
    while let open = source.run(of: UInt8(ascii: "{"), 2, from: position) {
      position = readTag(at: open)
    }
    addText(upTo: source.bytes.count)
  }

  /// Reads the tag that opens at `open` and gives the position to go on from.
  private mutating func readTag(at open: Int) -> Int {
    let braces = source.bytes[open...].starts(with: "{{{".utf8) ? 3 : 2
    let start = open + braces
    let next = source.run(of: UInt8(ascii: "{"), 2, from: start) ?? source.bytes.count
    // Without its end a tag would swallow the following one, or the lines up to it.
    guard let close = source.run(of: UInt8(ascii: "}"), braces, from: start, to: next),
      let tag = tag(in: start..<close, isTriple: braces == 3)
    else {
      let source = source
      report(.unclosedTag(braces: braces, at: source.place(at: open)))
      return start
    }
    add(tag, open..<close + braces)
    return close + braces
  }

  private func tag(in range: Range<Int>, isTriple: Bool) -> Tag? {
    let content = source.trimmed(range)
    var sign: Tag.Sign? = isTriple ? .triple : nil
    var name = content
    if !isTriple, let first = source.bytes[content].first, let found = Tag.Sign(rawValue: first),
      found != .triple, found != .variable
    {
      sign = found
      name = source.trimmed(content.lowerBound + 1..<content.upperBound)
    }
    if sign == .comment { return Tag(sign: .comment, name: "") }
    guard !source.bytes[name].contains(UInt8(ascii: "\n")) else { return nil }
    return Tag(sign: sign ?? .variable, name: source.text(name))
  }

  private mutating func add(_ tag: Tag, _ range: Range<Int>) {
    let line = tag.isVariable ? nil : source.line(holdingOnly: range)
    addText(upTo: line?.lowerBound ?? range.lowerBound)
    textStart = line?.upperBound ?? range.upperBound
    if !tag.isSupported {
      let source = source
      report(.unsupported(tag, at: source.place(at: range.lowerBound)))
    }
    let indent = line.map { $0.lowerBound..<range.lowerBound }
    tokens.append(
      Token(
        kind: .tag(tag, indent: indent), position: range.lowerBound,
        startsLine: line == nil && source.isLineStart(range.lowerBound)))
  }

  private mutating func report(_ problem: @autoclosure () -> Diagnostic) {
    if problems.count < TemplateLimit.problems { problems.append(problem()) }
  }

  private mutating func addText(upTo end: Int) {
    while textStart < end {
      let newline = source.bytes[textStart..<end].firstIndex(of: UInt8(ascii: "\n"))
      let next = newline.map { $0 + 1 } ?? end
      tokens.append(
        Token(
          kind: .text(textStart..<next), position: textStart,
          startsLine: source.isLineStart(textStart)))
      textStart = next
    }
  }
}
