extension BodyReader {
  /// GitHub's Markdown numbers the items of a list one after the other, whatever numbers they have:
  /// where some are left out (`6.` `8.`) the item keeps its own, by which others cite it.
  mutating func count(_ item: MarkdownNode, _ isEntering: Bool) {
    guard isEntering else {
      if item.next == nil { counts.removeLast() }
      return
    }
    let written = number(of: item)
    guard item.previous != nil, let last = counts.last else {
      counts.append(written ?? 0)
      return
    }
    let number = max(last + 1, written ?? 0)
    if written == number, number > last + 1 { changes.append(.number(item, number)) }
    counts[counts.count - 1] = number
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
