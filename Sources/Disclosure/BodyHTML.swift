/// The HTML of a body as libcmark-gfm made it, cut where blocks stand and given its ids.
///
/// Marks of control characters, which no source text can hold, say where.
enum BodyHTML {
  private static let heading: UInt8 = 1
  private static let block: UInt8 = 2
  private static let end: UInt8 = 3

  static func headingMark(_ index: Int) -> String { "\u{1}\(index)\u{3}" }
  static func blockMark(_ index: Int) -> String { "\u{2}\(index)\u{3}" }

  /// - Parameter ids: of all anchors, by the index that their marks name.
  static func pieces(
    _ html: [UInt8], ids: [String], aliases: [(old: String, id: String)]
  ) -> [Body.Piece] {
    var pieces: [Body.Piece] = []
    var out: [UInt8] = []
    out.reserveCapacity(html.count + html.count / 8)
    var at = 0
    var copied = 0
    while at < html.count {
      let byte = html[at]
      if byte == UInt8(ascii: "<") {
        if let (tag, length) = tableTag(html, at) {
          out += html[copied..<at]
          out += tag
          at += length
          copied = at
        } else {
          at += 1
        }
        continue
      }
      guard byte == heading || byte == block else {
        at += 1
        continue
      }
      out += html[copied..<at]
      var index = 0
      at += 1
      while html[at] != end {
        index = index * 10 + Int(html[at] - 0x30)
        at += 1
      }
      at += 1
      copied = at
      if byte == block {
        if !out.isEmpty { pieces.append(.html(out)) }
        out = []
        pieces.append(.block(index))
      } else {
        giveID(ids[index], aliases, &out)
      }
    }
    out += html[copied...]
    if !out.isEmpty { pieces.append(.html(out)) }
    return pieces
  }

  /// `<h2>` at the end of the output becomes `<h2 id="…">`, with the old ids before it.
  private static func giveID(
    _ id: String, _ aliases: [(old: String, id: String)], _ out: inout [UInt8]
  ) {
    let opening = out.suffix(4)
    out.removeLast(4)
    for alias in aliases where alias.id == id {
      out += "<span id=\"\(escaped(alias.old))\"></span>".utf8
    }
    out += opening.dropLast()
    out += " id=\"".utf8
    out += id.utf8
    out += "\">".utf8
  }

  /// What stands for a tag of a table: no `align` attribute, cells of the head with their scope, a frame that scrolls.
  private static func tableTag(_ html: [UInt8], _ at: Int) -> (tag: Bytes, length: Int)? {
    guard at + 3 < html.count else { return nil }
    let name = html[at + 1] == UInt8(ascii: "/") ? html[at + 2] : html[at + 1]
    guard name == UInt8(ascii: "t") else { return nil }
    for (from, to) in tags where html[at...].starts(with: from) { return (to, from.count) }
    return nil
  }

  private typealias Bytes = [UInt8]

  private static let tags: [(from: Bytes, to: Bytes)] = [
    ("<table>", "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"ตาราง\"><table>"),
    ("</table>", "</table></div>"),
    ("<th>", "<th scope=\"col\">"),
    ("<th align=\"left\">", "<th scope=\"col\" class=\"left\">"),
    ("<th align=\"center\">", "<th scope=\"col\" class=\"center\">"),
    ("<th align=\"right\">", "<th scope=\"col\" class=\"right\">"),
    ("<td align=\"left\">", "<td class=\"left\">"),
    ("<td align=\"center\">", "<td class=\"center\">"),
    ("<td align=\"right\">", "<td class=\"right\">"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
