import Glibc
import Text

extension MarkdownNode {
  /// The mark of a list that opens the literal.
  ///
  /// Most lines are told from such by their first bytes.
  var listMark: ListMark? {
    guard let text = literalStart else { return nil }
    let at = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    switch at[0] {
    case 0xE0:
      guard at[1] & 0xFE == 0xB8, at[2] != 0 else { return nil }
      let isDigit = at[1] == 0xB9 && (0x90...0x99).contains(at[2])
      let isClosed = at[3] == UInt8(ascii: ".") || at[3] == UInt8(ascii: ")")
      guard isDigit || isClosed || at[2] == 0x82 || at[2] == 0xA1 else { return nil }
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      let mayBeBullet = at[0] == UInt8(ascii: "o") && [0x20, 9, 0xC2].contains(at[1])
      guard at[1] == UInt8(ascii: ")") || at[1] == UInt8(ascii: ".") || mayBeBullet else {
        return nil
      }
    case UInt8(ascii: "(")...UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC2, 0xC3,
      0xE2, 0xEF:
      break
    default: return nil
    }
    return ListMark(opening: UnsafeBufferPointer(start: at, count: strlen(text)))
  }

  /// Makes a list of a paragraph; lines before the first mark stay a paragraph.
  func become(_ list: ThaiList) {
    guard let first = list.items.first?.text, let child = firstChild else { return }
    if list.items.count == 1, list.items[0].mark.isBullet, opensItem, child.isSame(as: first) {
      first.literal = String(Substring(first.literal.utf8.dropFirst(list.items[0].mark.length)))
      return
    }
    let isTight = parent?.parent?.isTight == true
    let hasLead = !child.isSame(as: first)
    if hasLead, !isTight { prepend("<p>") }
    for (number, item) in list.items.enumerated() {
      if let line = item.text.previous, line.kind == .softBreak || line.kind == .hardBreak {
        line.remove()
      }
      let lead = number > 0 || !hasLead ? "" : isTight ? "\n" : "</p>\n"
      let written = item.text.literal.utf8
      let mark = String(Substring(written.prefix(item.mark.length))).trimmingBlanks()
      item.text.insert(
        before: lead + item.html
          + (item.mark.isBullet ? "" : "<span class=\"mark\">\(mark)</span> "))
      item.text.literal = String(Substring(written.dropFirst(item.mark.length)))
    }
    unwrap(endingWith: list.end)
  }

  /// Whether nothing stands before it in the item of a list, whose bullet then is enough.
  private var opensItem: Bool { parent?.kind == .item && previous == nil }
}
