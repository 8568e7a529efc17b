import Diagnostics

extension BodyReader {
  /// A list that is open: the number of its last item, and whether all are written with the first
  /// one's, which asks the page to count.
  struct Count {
    var last: Int
    let isOneNumber: Bool
  }

  /// GitHub's Markdown numbers the items of a list one after the other, whatever numbers they have:
  /// where theirs do not follow (`6.` `8.`) items keep their own, by which others cite them.
  mutating func count(_ item: MarkdownNode, _ isEntering: Bool) {
    guard isEntering else {
      if item.next == nil { counts.removeLast() }
      return
    }
    let written = self.number(of: item)
    guard item.previous != nil, let count = counts.last else {
      let second = item.next.flatMap { self.number(of: $0) }
      counts.append(Count(last: written ?? 0, isOneNumber: second == written))
      return
    }
    let next = count.last + 1
    let number = count.isOneNumber ? max(next, written ?? 0) : written ?? next
    if number != next { changes.append(.number(item, number)) }
    if number < next {
      let place = lines.place(ofLine: item.lines.lowerBound)
      problems.append(.numberOutOfOrder(number, behind: count.last, place))
    }
    counts[counts.count - 1].last = number
  }

  /// The digits with which its line begins; nil for a bullet.
  private func number(of item: MarkdownNode) -> Int? {
    let line = lines.text[lines.bytes(of: item.lines.lowerBound...item.lines.lowerBound)]
    let digits = line.drop { " >\t".utf8.contains($0) }.prefix { $0.isDigit }
    return digits.count < 10 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}

extension MarkdownNode {
  /// Puts the number that the item of a list is to show before its first words.
  func show(number: Int) {
    guard let first = firstChild, first.kind == .paragraph else { return }
    first.mark(.number, Array("\(number)".utf8) + [HTMLSign.number.rawValue])
  }
}

extension Diagnostic {
  fileprivate static func numberOutOfOrder(
    _ number: Int, behind last: Int, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .note, "number-out-of-order", at: place,
      "ข้อนี้เป็นข้อ \(number) แต่อยู่ถัดจากข้อ \(last)",
      "this is number \(number), and stands behind number \(last)",
      fix: "หากพิมพ์เลขผิด ให้แก้เลขข้อ หากถูกแล้ว ไม่ต้องแก้ เพราะแสดงตามที่เขียน",
      "correct the number if it is a slip; if not, leave it: it is shown as it is written")
  }
}
