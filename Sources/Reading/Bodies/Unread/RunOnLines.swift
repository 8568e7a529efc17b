import Diagnostics
import Disclosure
import Text

extension BodyReader {
  /// Lines that stand below each other as those of a list do, which Markdown joins to a paragraph.
  ///
  /// Lines that a program broke are about as long as each other; lines that somebody ended are not,
  /// or begin alike.
  mutating func checkRunOn(_ paragraph: MarkdownNode) {
    guard !paragraph.children.contains(where: { $0.kind == .hardBreak }) else { return }
    let span = paragraph.lines
    let text = lines.text[lines.bytes(of: span)]
    let all = text.split(separator: 10, omittingEmptySubsequences: false)
      .map { $0.drop { $0 == 0x20 } }
    let sizes = all.map { line in line.count { $0 & 0xC0 != 0x80 } }
    let longest = sizes.max() ?? 0
    let short = sizes.dropLast().count { $0 * 2 < longest }
    if short > 1 || longest < 30 || all.beginAlike {
      problems.append(.linesRunTogether(span.count, lines.place(ofLine: span.lowerBound)))
    }
  }
}

extension [ArraySlice<UInt8>] {
  /// Whether all lines but one begin with the same three Thai letters.
  fileprivate var beginAlike: Bool {
    let openings = map { $0.prefix(9) }
    return openings.contains { opening in
      opening.first == 0xE0 && openings.count { $0 == opening } > Swift.max(2, count - 2)
    }
  }
}

extension Diagnostic {
  fileprivate static func linesRunTogether(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "lines-run-together", at: place,
      "\(count) บรรทัดนี้แสดงต่อกันเป็นย่อหน้าเดียว",
      "these \(count) lines are shown as one paragraph, one behind the other",
      fix: "หากแต่ละบรรทัดเป็นคนละเรื่อง ให้เว้นบรรทัดว่างคั่น หรือขึ้นต้นทุกบรรทัดด้วย - แล้วเว้นวรรค",
      "if each is meant by itself, leave empty lines between them, or begin each with - and a blank"
    )
  }
}
