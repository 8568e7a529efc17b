import Disclosure
import Text

/// What stands in a section of a page, from its heading to the next one of its level or higher.
struct SectionText {
  /// Without tags, no longer than what may still be filler.
  private(set) var text = ""
  /// Indices of the page's blocks.
  private(set) var blocks: [Int] = []
  /// Whether it shows a picture or leads to a place of this site.
  private(set) var showsMore = false
  /// Whether all its text stands in links to other sites.
  private(set) var isLinksAlone = true

  /// Longer sections say something.
  private static let most = 600

  /// Nil where the section is longer than what may be filler, or not found.
  init?(of id: String, in body: Body) {
    guard let (piece, start) = SectionText.heading(id, in: body) else { return nil }
    var bytes: [UInt8] = []
    var level: UInt8 = 0x32
    var isInHeading = true
    var isInLink = false
    for (number, part) in body.pieces.enumerated().dropFirst(piece) {
      guard case .html(let html) = part else {
        if case .block(let index) = part { blocks.append(index) }
        continue
      }
      var at = 0
      if number == piece {
        level = html[start - 1]
        at = start
      }
      while at < html.count {
        guard html[at] == UInt8(ascii: "<") else {
          let tag = html[at...].place(of: [UInt8(ascii: "<")]) ?? html.count
          if !isInHeading {
            let words = html[at..<tag]
            if !isInLink, words.contains(where: { $0 > 0x20 }) { isLinksAlone = false }
            bytes += words
          }
          at = tag
          if bytes.count > SectionText.most { return nil }
          continue
        }
        let rest = html[at...]
        if at + 2 < html.count, html[at + 1] == UInt8(ascii: "h"), 0x31...0x36 ~= html[at + 2] {
          if html[at + 2] <= level {
            text = String(decoding: bytes, as: UTF8.self)
            return
          }
          isInHeading = true
        }
        if rest.starts(with: "</h".utf8) { isInHeading = false }
        if rest.starts(with: "<img".utf8) { showsMore = true }
        if rest.starts(with: "<a ".utf8) {
          isInLink = true
          let tag = rest.prefix { $0 != UInt8(ascii: ">") }
          if tag.place(of: Array("://".utf8)) == nil { showsMore = true }
        }
        if rest.starts(with: "</a".utf8) { isInLink = false }
        at = html[at...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Where a heading's id begins: the piece of HTML, and the byte behind `<h2`.
  private static func heading(_ id: String, in body: Body) -> (piece: Int, byte: Int)? {
    let written = Array(" id=\"\(id)\"".utf8)
    for (number, piece) in body.pieces.enumerated() {
      guard case .html(let html) = piece else { continue }
      var from = 0
      while let at = html.withUnsafeBufferPointer({ $0.place(of: written, from: from) }) {
        if at > 2, html[at - 2] == UInt8(ascii: "h"), html[at - 3] == UInt8(ascii: "<") {
          return (number, at)
        }
        from = at + 1
      }
    }
    return nil
  }
}
