import Text

extension [UInt8] {
  /// Gives each element of an English page that has a Thai text of its own `lang="th"`, from a
  /// place on.
  mutating func markThai(from start: Int) {
    let html = Array(self[start...])
    removeSubrange(start...)
    var copied = 0
    for place in thaiElements(in: html) {
      self += html[copied..<place]
      self += #" lang="th""#.utf8
      copied = place
    }
    self += html[copied...]
  }
}

/// Behind the names of the elements of a page's body that hold a Thai text and say no language.
private func thaiElements(in html: [UInt8]) -> [Int] {
  var marked: [Int] = []
  var open: [(name: Substring, end: Int, isMarked: Bool)] = []
  var at = html[...].place(of: Array("<body".utf8)) ?? html.count
  while at < html.count {
    guard html[at] == UInt8(ascii: "<") else {
      let end = html[at...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      if let last = open.indices.last, !open[last].isMarked, html[at..<end].holdThai {
        open[last].isMarked = true
        marked.append(open[last].end)
      }
      at = end
      continue
    }
    let end = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
    let isEnd = html[at...].dropFirst().first == UInt8(ascii: "/")
    let first = at + (isEnd ? 2 : 1)
    let rest = html[first...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 &- 0x30 < 10 }
    let name = Substring(decoding: rest, as: UTF8.self)
    if isEnd {
      if let same = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(same...) }
    } else if !name.isEmpty, html[end - 1] != UInt8(ascii: "/"), !voidElements.contains(name) {
      let says = html[at..<end].place(of: Array(" lang=".utf8)) != nil
      open.append((name, rest.endIndex, says))
    }
    at = end + 1
  }
  return marked.sorted()
}

/// Those that hold nothing and have no end.
private let voidElements: Set<Substring> = [
  "br", "hr", "img", "input", "link", "meta", "source", "wbr",
]

extension ArraySlice<UInt8> {
  /// Whether a letter of U+0E00 to U+0E7F stands in it.
  fileprivate var holdThai: Bool {
    indices.dropLast().contains {
      self[$0] == 0xE0 && (self[$0 + 1] == 0xB8 || self[$0 + 1] == 0xB9)
    }
  }
}
