import Text

extension [UInt8] {
  /// Gives each element of an English page that has a Thai text of its own `lang="th"`, from a
  /// place on, and what is English within such an element `lang="en"`.
  mutating func markThai(from start: Int) {
    let html = Array(self[start...])
    removeSubrange(start...)
    var copied = 0
    for mark in languageMarks(in: html) {
      self += html[copied..<mark.place]
      self += mark.language.utf8
      copied = mark.place
    }
    self += html[copied...]
  }
}

private let thai = #" lang="th""#
private let english = #" lang="en""#

/// Where an element of a page's body says a language, behind its name: one that holds a text of its
/// own in another than the element around it.
private func languageMarks(in html: [UInt8]) -> [(place: Int, language: String)] {
  var marks: [(place: Int, language: String)] = []
  var open: [(name: Substring, end: Int, language: String?)] = []
  var at = html[...].place(of: Array("<body".utf8)) ?? html.count
  while at < html.count {
    guard html[at] == UInt8(ascii: "<") else {
      let end = html[at...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      if let last = open.indices.last, open[last].language == nil,
        let language = html[at..<end].language,
        language != open.last(where: { $0.language != nil })?.language ?? english
      {
        open[last].language = language
        marks.append((open[last].end, language))
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
      let tag = html[at..<end]
      let says = tag.place(of: Array(" lang=".utf8)) != nil
      let isThai = says && tag.place(of: Array(thai.utf8)) != nil
      open.append((name, rest.endIndex, says ? isThai ? thai : english : nil))
    }
    at = end + 1
  }
  return marks.sorted { $0.place < $1.place }
}

/// Those that hold nothing and have no end.
private let voidElements: Set<Substring> = [
  "br", "hr", "img", "input", "link", "meta", "source", "wbr",
]

extension ArraySlice<UInt8> {
  /// Thai where a letter of U+0E00 to U+0E7F stands in it; nil without any letter.
  fileprivate var language: String? {
    let isThai = indices.dropLast().contains {
      self[$0] == 0xE0 && (self[$0 + 1] == 0xB8 || self[$0 + 1] == 0xB9)
    }
    if isThai { return thai }
    return contains { 0x61...0x7A ~= $0 } ? english : nil
  }
}
