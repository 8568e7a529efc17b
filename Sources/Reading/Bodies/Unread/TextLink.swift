import Diagnostics
import Text

/// `[แผน](แผน (ฉบับที่ 2).pdf)`: what was meant as a link, and Markdown left as text.
struct TextLink {
  let destination: String
  /// Whether blanks or brackets in the destination are the reason; else a blank before it.
  let needsBrackets: Bool

  /// All in a text; `isThere` says whether a file or page of a name is there.
  static func all(in text: String, where isThere: (String) -> Bool) -> [TextLink] {
    var found: [TextLink] = []
    var rest = text.utf8[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[rest.index(after: bracket)...]
      let hasBlank = rest.first == 0x20
      let behind = hasBlank ? rest.dropFirst() : rest
      guard behind.first == UInt8(ascii: "(") else { continue }
      let inside = behind.dropFirst()
      guard let end = end(of: inside.prefix(longest), where: isThere) else { continue }
      let destination = withoutTitle(String(Substring(inside[..<end])).trimmingBlanks())
      if hasBlank {
        guard isThere(destination) || destination.begins(with: "https://") else { continue }
      }
      let needsBrackets = destination.utf8.contains { $0 == 0x20 || $0 == 0x28 || $0 == 0x29 }
      guard hasBlank || needsBrackets, !destination.isEmpty else { continue }
      found.append(TextLink(destination: destination, needsBrackets: needsBrackets))
      rest = inside[end...]
    }
    return found
  }

  /// How far an end is looked for: longer destinations are addresses, which need no mending.
  private static let longest = 1_000

  /// The bracket that ends a destination: that of a name which is there, else the one that is
  /// balanced, else the first.
  private static func end(
    of inside: Substring.UTF8View, where isThere: (String) -> Bool
  ) -> String.Index? {
    var ends: [String.Index] = []
    var depth = 0
    var balanced: String.Index?
    for index in inside.indices {
      if inside[index] == UInt8(ascii: "(") { depth += 1 }
      guard inside[index] == UInt8(ascii: ")") else { continue }
      depth -= 1
      ends.append(index)
      if depth < 0, balanced == nil { balanced = index }
      if ends.count == 8 || balanced != nil && depth < -1 { break }
    }
    return ends.first { isThere(withoutTitle(String(Substring(inside[..<$0])).trimmingBlanks())) }
      ?? balanced ?? ends.first
  }

  /// `plan.pdf` of `plan.pdf "แผน"`.
  private static func withoutTitle(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "\""), let start = text.utf8.firstRange(of: " \"".utf8)
    else { return text }
    return String(Substring(text.utf8[..<start.lowerBound]))
  }
}

extension MarkdownNode {
  /// An address that is a link by itself, and the text behind it, where a bracket opens before it.
  ///
  /// Such is `[ก](https://…/plan 2567.pdf)` up to its blank. Empty where there is none.
  var addressBehind: String {
    guard literal.utf8.last == UInt8(ascii: "("), let link = next, link.kind == .link else {
      return ""
    }
    return link.plainText + (link.next.map { $0.kind == .text ? $0.literal : "" } ?? "")
  }
}

extension BodyReader {
  /// What is told of links that Markdown left as text.
  mutating func checkLinks(in text: String) {
    let resolver = resolver
    for link in TextLink.all(in: text, where: { resolver.isThere($0) }) {
      let place = search.place(of: link.destination)
      problems.append(
        link.needsBrackets
          ? .blankInDestination(link.destination, place)
          : .blankBeforeDestination(link.destination, place))
    }
  }
}

extension Diagnostic {
  static func blankBeforeDestination(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "blank-before-target", at: place,
      "มีเว้นวรรคก่อนที่หมาย ‘\(text)’ จึงไม่เป็นลิงก์",
      "a blank stands before the destination ‘\(text)’, so this is no link",
      fix: "ลบเว้นวรรคระหว่าง ] กับ (", "delete the blank between ] and (")
  }
}
