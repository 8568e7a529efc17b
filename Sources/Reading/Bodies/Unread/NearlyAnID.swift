import Diagnostics
import Disclosure
import Text

/// The end of a heading that was meant as `{#id}`: `{id}`, `(#id)`, `[#id]`, `{#id`.
struct NearlyAnID {
  /// As it stands there.
  let written: String
  /// What was meant.
  let id: String

  init?(atEndOf title: String) {
    let text = title.trimmingBlanks().utf8[...]
    guard let last = text.last,
      let start = text.lastIndex(where: { "{([".utf8.contains($0) }),
      start > text.startIndex || text[start] == UInt8(ascii: "{")
    else { return nil }
    let sign = text[start]
    var inside = text[text.index(after: start)...]
    if "})]".utf8.contains(last) {
      inside = inside.dropLast()
    } else if sign != UInt8(ascii: "{") {
      return nil
    }
    let words = String(Substring(inside)).trimmingBlanks()
    let hasSign = words.utf8.first == UInt8(ascii: "#") || words.utf8.last == UInt8(ascii: "#")
    guard sign == UInt8(ascii: "{") || hasSign, let id = AnchorID.meant(by: words) else {
      return nil
    }
    written = String(Substring(text[start...]))
    self.id = id
    // A whole `{#id}` at the end was taken, unless it stands in bold.
    if written.begins(with: "{#"), last == UInt8(ascii: "}") { return nil }
  }
}

extension BodyReader {
  /// What looks like an id in a heading, and was not taken for one.
  mutating func checkEnd(of heading: MarkdownNode, hasID: Bool) {
    guard lines.holdBracket(heading.lines) else { return }
    if !hasID, let last = Array(heading.children).last, last.kind == .text,
      let near = NearlyAnID(atEndOf: last.literal)
    {
      let place = lines.place(of: near.written, within: heading.lines)
      problems.append(.nearlyAnID(near.written, near.id, place))
      notices.append(Notice(.meant(near.id), at: place))
      return
    }
    var isElsewhere = false
    heading.walk { node, _ in
      if node.kind == .text, node.holdsID { isElsewhere = true }
    }
    if isElsewhere { problems.append(.idNotAtEnd(lines.place(of: "{#", within: heading.lines))) }
  }
}

extension AnchorID {
  /// The id that a text is when signs, blanks and capital letters are set right; nil when it would
  /// be another word.
  static func meant(by text: String) -> String? {
    let id = String(
      decoding: text.asciiLowercased().utf8.compactMap { byte -> UInt8? in
        switch byte {
        case UInt8(ascii: "#"): nil
        case 0x20, UInt8(ascii: "_"), UInt8(ascii: "."): UInt8(ascii: "-")
        default: byte
        }
      }, as: UTF8.self)
    let trimmed = String(Substring(id.utf8.drop { $0 == UInt8(ascii: "-") }))
    return canBeAnchor(trimmed) ? trimmed : nil
  }
}

extension Diagnostic {
  static func nearlyAnID(_ written: String, _ id: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "nearly-an-id", at: place,
      "‘\(written)’ ท้ายหัวข้อแสดงเป็นข้อความ ไม่ใช่รหัส",
      "‘\(written)’ at the end of the heading is shown as text and is no id",
      fix: "หากหมายถึงรหัส ให้เขียน {#\(id)}", "if an id is meant, write {#\(id)}")
  }
}
