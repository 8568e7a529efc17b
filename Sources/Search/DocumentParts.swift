import Text

/// Takes a document apart into what a search tells apart: its title, then for each section where it
/// is, its heading and its text.
struct DocumentParts: ~Copyable {
  enum Part {
    case title
    /// Begins a section: `#id`, or an address from the document's own.
    case place(String)
    case heading
    case text
  }

  private var seen = SeenLetters()

  /// The letters are those of titles, headings and texts; empty for places.
  typealias Take = (Part, UnsafeBufferPointer<UInt32>) -> Void

  private static var none: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: nil, count: 0) }

  mutating func read(_ document: SearchDocument, _ take: Take) {
    give(.title, document.title, take)
    switch document.text {
    case .html(let html):
      take(.place(""), Self.none)
      take(.heading, Self.none)
      html().withUnsafeBufferPointer { read(html: $0, take) }
    case .pages(let text):
      text().withUnsafeBufferPointer { read(pages: $0, take) }
    }
    for place in document.places {
      take(.place(place.href), Self.none)
      give(.heading, place.heading, take)
      give(.text, place.text, take)
    }
  }

  private mutating func give(_ part: Part, _ text: String, _ take: Take) {
    seen.removeAll()
    seen.add(text)
    take(part, seen.letters)
  }

  /// A page of a PDF is a section; a line that ends between two Thai letters goes on without a
  /// blank, as everywhere in Thai.
  private mutating func read(pages text: UnsafeBufferPointer<UInt8>, _ take: Take) {
    var start = 0
    var number = 1
    while start < text.count {
      let end = text.first(0x0C, from: start) ?? text.count
      seen.removeAll()
      var line = start
      while line < end {
        let next = min(text.first(0x0A, from: line) ?? end, end)
        seen.add(UnsafeBufferPointer(rebasing: text[line..<next]))
        let isWithinThai =
          next > line + 2 && text[next - 3] == 0xE0 && next + 1 < end && text[next + 1] == 0xE0
        if !isWithinThai { seen.part() }
        line = next + 1
      }
      if seen.letters.count > 0 {
        take(.place("#page=\(number)"), Self.none)
        take(.heading, Self.none)
        take(.text, seen.letters)
      }
      start = end + 1
      number += 1
    }
  }

  private mutating func read(html: UnsafeBufferPointer<UInt8>, _ take: Take) {
    seen.removeAll()
    var at = 0
    while at < html.count {
      let open = html.first(UInt8(ascii: "<"), from: at) ?? html.count
      seen.add(escaped: UnsafeBufferPointer(rebasing: html[at..<open]))
      guard open < html.count else { break }
      let end = html.first(UInt8(ascii: ">"), from: open) ?? html.count
      let tag = Tag(UnsafeBufferPointer(rebasing: html[open..<end]))
      if tag.isHeading, !tag.isEnd {
        take(.text, seen.letters)
        take(.place(tag.id.map { "#\($0)" } ?? ""), Self.none)
        seen.removeAll()
      } else if tag.isHeading {
        take(.heading, seen.letters)
        seen.removeAll()
      } else if !tag.isWithinWords {
        seen.part()
      }
      at = end + 1
    }
    take(.text, seen.letters)
  }
}

extension SeenLetters {
  /// Adds a stretch of HTML without tags.
  fileprivate mutating func add(escaped html: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let sign = html.first(UInt8(ascii: "&"), from: at) {
      add(UnsafeBufferPointer(rebasing: html[at..<sign]))
      let rest = html[sign...]
      let known = entities.first { rest.starts(with: $0.name) }
      add(known?.sign ?? "&")
      at = sign + (known?.name.count ?? 1)
    }
    add(UnsafeBufferPointer(rebasing: html[at...]))
  }
}

private let entities: [(name: [UInt8], sign: String)] = [
  ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
].map { (Array($0.0.utf8), $0.1) }
