import Diagnostics
import Glibc
import Text

extension BodyReader {
  /// What a text shows raw: signs of emphasis, footnotes without a note, `{#id}` at no heading.
  mutating func checkSigns(in node: MarkdownNode, opensLine: Bool) {
    guard let start = node.literalStart else { return }
    if signs.contains(.emphasis), strpbrk(start, "*_~") != nil { checkEmphasis(in: node, start) }
    if signs.contains(.notes), node.holds("^") {
      checkNotes(in: node.literal)
      checkNearNotes(in: node.literal, opensLine: opensLine)
    }
    if signs.contains(.references), node.holds("][") { checkReferences(in: node.literal) }
    if paragraph != nil, node.holdsID { checkID(in: node.literal) }
    if signs.contains(.addresses), strstr(start, "http") != nil { checkAddress(in: node) }
  }

  private mutating func checkEmphasis(in node: MarkdownNode, _ start: UnsafePointer<CChar>) {
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: strlen(start))
    var from = 0
    while let found = VisibleEmphasis(
      in: bytes, from: from, isOpen: (stands(node.previous), stands(node.next)))
    {
      // An escaped sign stands there behind a backslash, and is no fault.
      let end = found.at + found.sign.utf8.count
      let behind = bytes[end...].prefix(6).prefix { !"*_~".utf8.contains($0) }
      let piece = found.sign + String(decoding: behind, as: UTF8.self)
      let known = String(Substring(piece.unicodeScalars.prefix { $0 != "\u{FFFD}" }))
      if let place = search.unescapedPlace(of: known) {
        problems.append(.visibleEmphasis(found.sign, place))
        return
      }
      from = end
    }
  }

  private func stands(_ sibling: MarkdownNode?) -> Bool {
    guard let sibling else { return false }
    return sibling.kind != .softBreak && sibling.kind != .hardBreak
  }

  private mutating func checkNotes(in literal: String) {
    var rest = literal.utf8[...]
    while let opening = rest.firstRange(of: "[^".utf8) {
      rest = rest[opening.upperBound...]
      let label = rest.prefix { $0 != UInt8(ascii: "]") && $0 != 0x20 }
      guard !label.isEmpty, label.endIndex < rest.endIndex, rest[label.endIndex] != 0x20 else {
        continue
      }
      let name = "^\(Substring(label))"
      // Its line is told by itself.
      guard !named.withBlank.contains(name) else { continue }
      if let place = search.unescapedPlace(of: "[\(name)]") {
        problems.append(.missingNote("[\(name)]", place))
      }
    }
  }

  private mutating func checkID(in literal: String) {
    guard !isBrokenHeading, let start = literal.utf8.firstRange(of: "{#".utf8)?.lowerBound,
      let end = literal.utf8[start...].firstIndex(of: UInt8(ascii: "}"))
    else { return }
    let id = String(Substring(literal.utf8[start...end]))
    problems.append(.idWithoutHeading(id, search.place(of: id)))
  }

  /// `##หัวข้อ`, of which Markdown makes no heading.
  mutating func checkHeading(opening node: MarkdownNode) {
    guard let start = node.literalStart, start[0] == 0x23 else { return }
    let literal = node.literal
    let level = literal.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = literal.utf8.dropFirst(level)
    guard level <= 6, let first = rest.first, first != 0x20, first != 9 else { return }
    // One `#` may be a hashtag, and mostly is where there are several.
    if level == 1, first < 0x80 || rest.contains(UInt8(ascii: "#")) && !literal.hasIDAtEnd {
      return
    }
    isBrokenHeading = true
    problems.append(
      .headingWithoutBlank(
        String(repeating: "#", count: max(2, level)) + " " + String(Substring(rest)),
        signs: String(repeating: "#", count: level), search.place(of: literal)))
  }
}

extension String {
  fileprivate var hasIDAtEnd: Bool {
    guard let start = utf8.firstRange(of: " {#".utf8)?.lowerBound, utf8.last == UInt8(ascii: "}")
    else { return false }
    return !utf8[..<start].dropFirst().contains(UInt8(ascii: "#"))
  }
}

extension Diagnostic {
  static func visibleEmphasis(_ sign: String, _ place: Place) -> Diagnostic {
    let escaped = sign.map { "\\\($0)" }.joined()
    return Diagnostic(
      .warning, "visible-emphasis", at: place,
      "เครื่องหมาย \(sign) ตรงนี้แสดงเป็นข้อความ ไม่ได้เน้นข้อความ",
      "\(sign) is shown as text here and emphasises nothing",
      fix:
        "เขียน \(sign) ชิดข้อความที่เน้นทั้งสองข้าง และเว้นวรรคด้านนอก เช่น ก \(sign)ข\(sign) ค หรือลบออก หากต้องการให้เห็น ให้เขียน \(escaped)",
      "put \(sign) close to both ends of the text, with blanks outside, or delete it; if it is to be seen, write \(escaped)"
    )
  }

  static func missingNote(_ note: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "missing-footnote", at: place,
      "ไม่มีข้อความของเชิงอรรถ \(note) จึงแสดงเป็น \(note)",
      "there is no note for \(note), so it is shown as it stands",
      fix: "เพิ่มบรรทัด \(note): ตามด้วยข้อความของเชิงอรรถ ไว้ท้ายหน้า",
      "add a line \(note): with the text of the note at the end of the page")
  }

  static func idWithoutHeading(_ id: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "id-without-heading", at: place,
      "\(id) ไม่ได้อยู่ท้ายหัวข้อ จึงแสดงเป็นข้อความ", "\(id) ends no heading, so it is shown as text",
      fix: "เขียนบรรทัดนี้เป็นหัวข้อ โดยขึ้นต้นด้วย ## แล้วเว้นวรรค หรือย้าย \(id) ไปท้ายหัวข้อ",
      "make this line a heading, with ## and a blank before it, or move \(id) to the end of one")
  }

  static func headingWithoutBlank(
    _ heading: String, signs: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, "heading-without-blank", at: place,
      "บรรทัดนี้ไม่เป็นหัวข้อ เพราะไม่เว้นวรรคหลัง \(signs)",
      "this line is no heading, since no blank follows \(signs)",
      fix: "เขียนเป็น ‘\(heading)’ หากเป็นแฮชแท็ก ให้เขียน \\\(signs)",
      "write ‘\(heading)’; if it is a hashtag, write \\\(signs)")
  }
}
