import Diagnostics
import Disclosure
import Text

/// An id written by hand, `{#id}`, at the end of a heading or after a block's name.
struct WrittenID {
  let text: String
  let place: Place

  init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  /// Takes `{#id}` off the end of a heading; comments behind it do not count.
  ///
  /// Nil when there is none, or one that may not be used; the reason is in `problems`.
  init?(takenFrom heading: MarkdownNode, _ lines: BodyLines, _ problems: inout [Diagnostic]) {
    guard lines.holdBrace(heading.lines) else { return nil }
    let taken = WrittenID.take(from: heading)
    guard let taken else { return nil }
    let place = lines.place(of: "{#\(taken)}", within: heading.lines)
    self.init(accepting: taken, at: place, &problems)
  }

  /// Removes `{#…}` from the end of a heading and returns what stands between the braces.
  private static func take(from heading: MarkdownNode) -> String? {
    guard
      let last = Array(heading.children).last(where: { child in
        switch child.kind {
        case .html: RawHTML(child.literal).kind != .comment
        case .text: child.saysSomething
        default: true
        }
      }), last.kind == .text
    else { return nil }
    let text = WrittenID.withoutBlanksAtEnd(last.literal.utf8[...])
    guard text.last == UInt8(ascii: "}"),
      let brace = text.lastIndex(of: UInt8(ascii: "{")),
      case let inside = text[text.index(after: brace)...].dropLast(),
      inside.first == UInt8(ascii: "#"), !inside.contains(UInt8(ascii: "}"))
    else { return nil }
    last.literal = String(Substring(withoutBlanksAtEnd(text[..<brace])))
    return String(Substring(inside.dropFirst()))
  }

  private static func withoutBlanksAtEnd(_ text: Substring.UTF8View) -> Substring.UTF8View {
    text.dropLast(text.reversed().prefix { $0 == 0x20 || $0 == 9 }.count)
  }

  /// Nil when the text can't be an id; the reason is in `problems`.
  init?(accepting text: String, at place: Place, _ problems: inout [Diagnostic]) {
    guard canBeAnchor(text) else {
      problems.append(
        Diagnostic(
          .error, "invalid-id", at: place,
          Words("‘{#\(text)}’ ใช้เป็นรหัสไม่ได้", "‘{#\(text)}’ can't be an id"),
          fix: AnchorID.meant(by: text).map { Words("เขียน {#\($0)}", "write {#\($0)}") }
            ?? AnchorID.rule))
      return nil
    }
    self.init(text, at: place)
  }
}

/// What stands after a code fence: a block's name with an optional id, or the language of a piece
/// of code.
struct FenceInfo {
  /// Nil for code.
  let kind: BlockForm?
  let id: WrittenID?
  /// The kind that a name which is none, or has more behind it, probably means.
  private(set) var meant: String?

  init(
    _ info: String, _ forms: [BlockForm], at place: Place, _ problems: inout [Diagnostic]
  ) {
    let words = info.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 9 }).map { Substring($0) }
    guard let first = words.first else {
      (kind, id) = (nil, nil)
      return
    }
    let name = String(Substring(first.utf8.prefix { $0 != UInt8(ascii: "{") }))
    guard let found = forms.first(where: { $0.name == name }) else {
      (kind, id) = (nil, nil)
      if let near = nearest(name.asciiLowercased(), among: forms.map(\.name)) {
        problems.append(.nearlyABlock(name, near, place))
        meant = near
      } else if words.count > 1 || !info.utf8.allSatisfy({ $0 < 0x80 }) {
        problems.append(.textOnFence(info.trimmingBlanks(), place))
      }
      return
    }
    let rest = words.dropFirst().joined(separator: " ")
    if name.utf8.count < first.utf8.count {
      (kind, id) = (nil, nil)
      let more = info.trimmingBlanks().utf8.dropFirst(name.utf8.count)
      problems.append(.moreThanABlock(name, String(Substring(more)), place))
      meant = name
    } else if rest.isEmpty {
      (kind, id) = (found, nil)
    } else if rest.begins(with: "{#"), rest.utf8.last == UInt8(ascii: "}") {
      let text = String(Substring(rest.utf8.dropFirst(2).dropLast()))
      (kind, id) = (found, WrittenID(accepting: text, at: place, &problems))
    } else {
      (kind, id) = (nil, nil)
      problems.append(.moreThanABlock(name, rest, place))
      meant = name
    }
  }
}
