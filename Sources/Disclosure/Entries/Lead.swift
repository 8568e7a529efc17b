import Text

extension Body {
  static func lead(of pieces: [Piece]) -> String? {
    for case .html(let html) in pieces {
      let found = html.withUnsafeBufferPointer { html -> String? in
        var at = 0
        while let tag = html.first(UInt8(ascii: "<"), from: at) {
          at = tag + 1
          guard tag + 2 < html.count, html[tag + 1] == UInt8(ascii: "p"),
            html[tag + 2] == UInt8(ascii: ">")
          else { continue }
          let text = plainText(of: html, from: tag + 3)
          if text.utf8.count > 40 { return text }
        }
        return nil
      }
      if let found { return found }
    }
    return nil
  }
}

/// The text from a place to the end of its paragraph, its tags left out and its entities read; no
/// more of it than is shown anywhere.
private func plainText(of html: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
  var bytes: [UInt8] = []
  var at = start
  while at < html.count, bytes.count < 700 {
    switch html[at] {
    case UInt8(ascii: "<"):
      if html[at...].starts(with: "</p>".utf8) { return String(decoding: bytes, as: UTF8.self) }
      at = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
    case UInt8(ascii: "&"):
      let found = entities.first { html[at...].starts(with: $0.entity.utf8) }
      bytes.append(found?.sign ?? UInt8(ascii: "&"))
      at += (found?.entity.utf8.count ?? 1) - 1
    case 10: bytes.append(0x20)
    default:
      let end = html[at...].firstIndex {
        $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == 10
      }
      bytes += html[at..<(end ?? html.count)].prefix(700 - bytes.count)
      at = (end ?? html.count) - 1
    }
    at += 1
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Those that libcmark-gfm writes.
private let entities: [(entity: String, sign: UInt8)] = [
  ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
  ("&quot;", UInt8(ascii: "\"")),
]
