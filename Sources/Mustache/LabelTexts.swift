import Text

/// Follows the HTML around a template's tags to the texts of headings, labels, buttons and heads of
/// tables, in which words stay whole.
struct LabelTexts {
  private static let elements: Set = [
    "h1", "h2", "h3", "h4", "h5", "h6", "th", "caption", "figcaption", "dt", "summary",
    "button",
  ]
  private static let classes = ["name", "button", "fact"].flatMap {
    [" class=\"\($0)\"", " class=\"\($0) "]
  }

  /// The element that is a label, and how many of its name stand within each other.
  private var label: (name: String, depth: Int)?
  /// An opening or closing tag that has not ended yet.
  private var tag: [UInt8]?

  /// Whether what stands here is the text of a label.
  var isInLabel: Bool { label != nil && tag == nil }

  /// Appends a piece of HTML, the words of its labels kept whole.
  mutating func append(_ html: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var start = html.startIndex
    while start < html.endIndex {
      let end: Int
      if tag == nil {
        end = html[start...].firstIndex(of: UInt8(ascii: "<")) ?? html.endIndex
        let from = out.count
        out += html[start..<end]
        if isInLabel { out.keepWords(from: from) }
        if end < html.endIndex { tag = [] }
      } else {
        let close = html[start...].firstIndex(of: UInt8(ascii: ">"))
        end = close.map { $0 + 1 } ?? html.endIndex
        out += html[start..<end]
        tag? += html[start..<end]
        if close != nil { endTag() }
      }
      start = end
    }
  }

  /// `<th scope="col">` and `</th>`, whatever attributes stand in it.
  private mutating func endTag() {
    let text = String(decoding: tag ?? [], as: UTF8.self)
    tag = nil
    let isEnd = text.utf8.starts(with: "</".utf8)
    let name = String(
      Substring(
        text.utf8.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
          .prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }))
    if let (label, depth) = label {
      guard name == label else { return }
      self.label = isEnd && depth == 1 ? nil : (name, depth + (isEnd ? -1 : 1))
    } else if !isEnd, LabelTexts.isLabel(text, named: name) {
      label = (name, 1)
    }
  }

  private static func isLabel(_ tag: String, named name: String) -> Bool {
    if elements.contains(name) { return !tag.holds(" scope=\"row\"") }
    return classes.contains { tag.holds($0) }
  }
}
