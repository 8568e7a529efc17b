import Disclosure
import Glibc
import Text

/// The HTML of a body as libcmark-gfm made it, cut where blocks stand and given its ids.
///
/// Marks say where. They begin with `<`, which no text can bring into the output: it is escaped
/// there.
struct BodyHTML {
  private static let heading = UInt8(ascii: "#")
  private static let block = UInt8(ascii: "%")
  private static let end = UInt8(ascii: ">")

  /// Stands first in a paragraph that is the caption of the table behind it.
  static let captionMark = "<~>"

  static func headingMark(_ index: Int) -> String { "<#\(index)>" }
  static func blockMark(_ index: Int) -> String { "<%\(index)>" }

  /// Ids of all anchors, by the index that the marks of headings name.
  private let anchors: [String]
  /// Ids of the blocks, by the index that their marks name.
  private let blocks: [String]
  private let aliases: [String: [String]]
  /// Names under which renamed files are to be saved, by the address in the link's tag.
  private let downloads: [Bytes: String]
  /// How photos are shown, by the address in the tag.
  private let photos: [Bytes: ShownPhoto]
  /// The address of the one that readers may see without scrolling.
  private let first: Bytes

  init(
    anchors: [String], blocks: [String], aliases: [(old: String, id: String)],
    downloads: [String: String], photos: [String: ShownPhoto] = [:], first: String? = nil
  ) {
    self.anchors = anchors
    self.blocks = blocks
    self.aliases = Dictionary(grouping: aliases, by: \.id).mapValues { $0.map(\.old) }
    self.downloads = Dictionary(downloads.map { (BodyHTML.written($0), $1) }) { one, _ in one }
    self.photos = Dictionary(photos.map { (BodyHTML.written($0), $1) }) { one, _ in one }
    self.first = BodyHTML.written(first ?? "")
  }

  /// An address as it stands in a tag.
  private static func written(_ href: String) -> Bytes {
    Array(escapedXML(percentEncoded(href)).utf8)
  }

  func pieces(_ html: [UInt8]) -> [Body.Piece] {
    var pieces: [Body.Piece] = []
    var out: [UInt8] = []
    out.reserveCapacity(html.count + html.count / 8)
    var at = 0
    var copied = 0
    var lineBreak = html.place(of: MarkdownNode.lineBreakMark, from: 0)
    var isRowHead = false
    var caption: ArraySlice<UInt8>?
    var captions = 0
    var heading: String?
    var unnamed = 0
    while true {
      at = min(html.place(of: UInt8(ascii: "<"), from: at), lineBreak)
      guard at + 1 < html.count else { break }
      guard html[at] == UInt8(ascii: "<") else {
        out += html[copied..<at]
        at += 1
        switch HTMLSign(rawValue: html[at]) {
        case .whole: out.openWhole()
        case .rowHead:
          out.openRowHead()
          isRowHead = true
        case .opensWhole: out += "<span class=\"whole\">".utf8
        case .closesWhole: out += "</span>".utf8
        case .number:
          at = out.openItem(numberedIn: html, from: at + 1)
        case nil:
          out += "<br />\n".utf8
          at -= 1
        }
        at += 1
        copied = at
        lineBreak = html.place(of: MarkdownNode.lineBreakMark, from: at)
        continue
      }
      let kind = html[at + 1]
      let opensTable = kind == UInt8(ascii: "t") && html[at...].dropFirst(2).first == 0x61
      if kind == UInt8(ascii: "~") {
        out += html[copied..<at].dropLast("<p>".utf8.count)
        let end = html[at...].place(of: Array("</p>\n".utf8)) ?? html.count
        caption = html[(at + 3)..<end]
        at = min(end + 5, html.count)
        copied = at
      } else if isRowHead, kind == UInt8(ascii: "/"), html[at...].starts(with: "</td>".utf8) {
        out += html[copied..<at]
        out += "</th>".utf8
        isRowHead = false
        at += 5
        copied = at
      } else if let text = caption, opensTable {
        captions += 1
        caption = nil
        out += html[copied..<at]
        out += BodyHTML.table(named: text, captions)
        at += 7
        copied = at
      } else if opensTable {
        unnamed += 1
        out += html[copied..<at]
        out += BodyHTML.table(below: heading, unnamed)
        heading = nil
        at += 7
        copied = at
      } else if kind == BodyHTML.heading || kind == BodyHTML.block {
        out += html[copied..<at]
        let digits = html[(at + 2)...].prefix { $0 != BodyHTML.end }
        let index = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        at = digits.endIndex + 1
        copied = at
        if kind == BodyHTML.heading {
          giveID(anchors[index], &out)
          heading = anchors[index]
        } else {
          out += oldIDs(of: blocks[index]).utf8
          pieces.append(html: out)
          out.removeAll(keepingCapacity: true)
          pieces.append(.block(index))
        }
      } else if let (tag, length) = changedTag(html, at) {
        out += html[copied..<at]
        out += tag
        at += length
        copied = at
      } else {
        at += 1
      }
    }
    out += html[copied...]
    pieces.append(html: out)
    return pieces
  }

  /// `<h2>` at the end of the output becomes `<h2 id="…">`, with the old ids before it.
  private func giveID(_ id: String, _ out: inout [UInt8]) {
    // Copied: a slice would keep the whole buffer, which would then be copied to be changed.
    let opening = Array(out.suffix(4))
    out.removeLast(4)
    out += oldIDs(of: id).utf8
    out += opening.dropLast()
    out += " id=\"".utf8
    out += id.utf8
    out += "\">".utf8
  }

  private func oldIDs(of id: String) -> String {
    guard let old = aliases[id] else { return "" }
    return old.map { "<span id=\"\(escapedXML($0))\"></span>" }.joined()
  }

  /// The replacement for a tag of a table or link, and how many bytes it replaces.
  ///
  /// Tables get classes instead of `align`, `scope` on header cells, and a frame that scrolls.
  private func changedTag(_ html: [UInt8], _ at: Int) -> (tag: Bytes, length: Int)? {
    guard at + 3 < html.count else { return nil }
    let name = html[at + 1] == UInt8(ascii: "/") ? html[at + 2] : html[at + 1]
    if name == UInt8(ascii: "a") { return changedLink(html, at) }
    if name == UInt8(ascii: "i") { return photos.isEmpty ? nil : changedPhoto(html, at) }
    guard name == UInt8(ascii: "t") else { return nil }
    // Most tags of a table are those of rows and plain cells, which stay.
    switch (html[at + 2], html[at + 3]) {
    case (UInt8(ascii: "a"), _), (UInt8(ascii: "t"), UInt8(ascii: "a")), (UInt8(ascii: "h"), _),
      (UInt8(ascii: "d"), 0x20):
      break
    default: return nil
    }
    return html.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let rest = bytes.count - at
      let tag = BodyHTML.tags.first {
        $0.from.count <= rest && memcmp(base + at, $0.from, $0.from.count) == 0
      }
      return tag.map { ($0.to, $0.from.count) }
    }
  }

  /// A renamed file is saved under its own name; the way back from a footnote is named in Thai.
  private func changedLink(_ html: [UInt8], _ at: Int) -> (tag: Bytes, length: Int)? {
    let isWayBack = html[at...].starts(with: "<a href=\"#fnref-".utf8)
    guard isWayBack || !downloads.isEmpty, html[at...].starts(with: BodyHTML.link) else {
      return nil
    }
    let tag = html[at...].prefix { $0 != BodyHTML.end }
    let href = tag.dropFirst(BodyHTML.link.count).prefix { $0 != UInt8(ascii: "\"") }
    if let name = downloads[Array(href)] {
      return (tag + Array(" download=\"\(escapedXML(name))\"".utf8), tag.count)
    }
    guard isWayBack, let label = tag.firstRange(of: Array(" aria-label=\"Back to ".utf8)) else {
      return nil
    }
    let rest = tag[label.upperBound...].drop { $0 != UInt8(ascii: "\"") }
    return (tag[..<label.lowerBound] + BodyHTML.wayBack + rest, tag.count)
  }

  /// A photo has its size, and a choice of what was made of it; all but the first are loaded when
  /// readers come near them.
  private func changedPhoto(_ html: [UInt8], _ at: Int) -> (tag: Bytes, length: Int)? {
    guard html[at...].starts(with: BodyHTML.image) else { return nil }
    let tag = html[at...].prefix { $0 != BodyHTML.end }
    let source = tag.dropFirst(BodyHTML.image.count).prefix { $0 != UInt8(ascii: "\"") }
    guard let photo = photos[Array(source)] else { return nil }
    let href = String(decoding: source, as: UTF8.self)
    let widths = "sizes=\"(min-width: 50rem) 46rem, 100vw\""
    let size = " width=\"\(photo.width)\" height=\"\(photo.height)\""
    let loading = Array(source) == first ? "" : " loading=\"lazy\""
    // Behind the address stands the alternative text.
    let rest = tag[(source.endIndex + 1)...].dropLast(2)
    let image = { (choice: String) in
      Array("<img src=\"\(photo.source(href))\"\(choice)".utf8) + rest
        + Array("\(size)\(loading) /".utf8)
    }
    guard let better = photo.sources(href, "webp"), let usual = photo.sources(href, "jpg") else {
      return (image(""), tag.count)
    }
    let opening = "<picture><source type=\"image/webp\" srcset=\"\(better)\" \(widths) />"
    let whole = Array(opening.utf8) + image(" srcset=\"\(usual)\" \(widths)")
    return (whole + Array("></picture>".utf8), tag.count + 1)
  }

  private static let image = Array("<img src=\"".utf8)
  private static let link = Array("<a href=\"".utf8)
  private static let wayBack = Array(" aria-label=\"กลับไปยังจุดที่อ้างอิง".utf8)

  private typealias Bytes = [UInt8]

  private static let tags: [(from: Bytes, to: Bytes)] = [
    ("</table>", "</table></div>"),
    ("<th>", "<th scope=\"col\">"),
    ("<th align=\"left\">", "<th scope=\"col\" class=\"left\">"),
    ("<th align=\"center\">", "<th scope=\"col\" class=\"center\">"),
    ("<th align=\"right\">", "<th scope=\"col\" class=\"right\">"),
    ("<td align=\"left\">", "<td class=\"left\">"),
    ("<td align=\"center\">", "<td class=\"center\">"),
    ("<td align=\"right\">", "<td class=\"right\">"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
