import Disclosure

extension Body {
  /// What names each place of the page, by id: its heading; of a block its title, else the heading above it.
  var titles: [String: String] {
    var titles: [String: String] = [:]
    var last: String?
    for piece in pieces {
      switch piece {
      case .block(let index): titles[blocks[index].id] = blocks[index].data.title ?? last
      case .html(let html):
        var at = html.startIndex
        while let heading = Heading(in: html, from: at) {
          if let id = heading.id { titles[id] = heading.text }
          last = heading.text
          at = heading.end
        }
      }
    }
    for alias in outline.aliases { titles[alias.old] = titles[alias.id] }
    return titles
  }
}

/// A heading in HTML as libcmark-gfm writes it: `<h2 id="plan">…</h2>`.
private struct Heading {
  let id: String?
  let text: String
  /// Where the search for the next one goes on.
  let end: Int

  init?(in html: [UInt8], from start: Int) {
    var at = start
    while at + 3 < html.count {
      if html[at] == UInt8(ascii: "<"), html[at + 1] == UInt8(ascii: "h"),
        (0x31...0x36).contains(html[at + 2]),
        let close = html[at...].firstIndex(of: UInt8(ascii: ">"))
      {
        id = Heading.id(html[(at + 3)..<close])
        (text, end) = Heading.text(html, from: close + 1)
        return
      }
      at += 1
    }
    return nil
  }

  private static func id(_ attributes: ArraySlice<UInt8>) -> String? {
    let parts = attributes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].elementsEqual(" id=".utf8) else { return nil }
    return String(decoding: parts[1], as: UTF8.self)
  }

  /// The text up to the heading's end, without tags, its entities read.
  private static func text(_ html: [UInt8], from start: Int) -> (text: String, end: Int) {
    var text: [UInt8] = []
    var at = start
    while at < html.count {
      switch html[at] {
      case UInt8(ascii: "<"):
        let close = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        if html[at...].starts(with: "</h".utf8) {
          return (String(decoding: text, as: UTF8.self), close + 1)
        }
        at = close + 1
      case UInt8(ascii: "&"):
        let entity = entities.first { html[at...].starts(with: $0.name.utf8) }
        text.append(entity?.byte ?? UInt8(ascii: "&"))
        at += entity?.name.utf8.count ?? 1
      default:
        text.append(html[at])
        at += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), at)
  }

  private static let entities: [(name: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ]
}
