import Disclosure
import Text

/// Writes the links of one page anew, whatever in it makes them.
struct PageLinkRewriter: Sendable {
  enum Goal {
    /// A file of the same copy.
    case kept(String)
    /// The public site at this address.
    case outside(String)
  }

  /// The page's path in the whole site.
  let from: String
  /// Its path in the copy.
  let to: String
  /// Where a link to the file at a path leads; the place within it is nil for its beginning.
  let goal: @Sendable (_ path: String, _ place: String?) -> Goal

  init(from: String, to: String, goal: @escaping @Sendable (String, String?) -> Goal) {
    (self.from, self.to, self.goal) = (from, to, goal)
  }

  func page(_ html: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(html.count + html.count / 8)
    var copied = 0
    for value in LinkValues(html) {
      out += html[copied..<value.range.lowerBound]
      let text = String(decoding: html[value.range], as: UTF8.self)
      out += (value.isList ? list(text) : link(text)).utf8
      copied = value.range.upperBound
    }
    return out + html[copied...]
  }

  /// The paths of files that a page shows itself, such as pictures.
  static func shown(on html: [UInt8], at path: String) -> [String] {
    LinkValues(html).filter { $0.isShown }.flatMap { value -> [String] in
      let text = String(decoding: html[value.range], as: UTF8.self)
      let links = value.isList ? pictures(text).map { String($0.link) } : [text]
      return links.compactMap { local($0, on: path)?.path }
    }
  }

  private func link(_ text: String) -> String {
    guard let (path, place) = PageLinkRewriter.local(text, on: from) else { return text }
    let end = place.map { "#\($0)" } ?? ""
    switch goal(path, place) {
    case .kept(let path):
      return from == to ? text : relativeAddress(from: "/\(to)", to: "/\(path)") + end
    case .outside(let web):
      let isPage = path == "index.html" || path.ends(with: "/index.html")
      let address = isPage ? parentPath(of: path) : path
      return "\(web)/\(address)\(isPage && !address.isEmpty ? "/" : "")\(end)"
    }
  }

  /// Of `srcset`: addresses with their widths.
  private func list(_ text: String) -> String {
    PageLinkRewriter.pictures(text).map { link(String($0.link)) + $0.width }
      .joined(separator: ", ")
  }

  private static func pictures(_ text: String) -> [(link: Substring, width: Substring)] {
    text.split(separator: ", ").map { part in
      let end = part.utf8.firstIndex(of: 0x20) ?? part.endIndex
      return (part[..<end], part[end...])
    }
  }

  /// The file of the site to which a link leads, from the root on; nil for a place on the page
  /// itself and an address elsewhere.
  private static func local(_ text: String, on page: String) -> (path: String, place: String?)? {
    let sign = text.utf8.first { ":/?#".utf8.contains($0) }
    guard let first = text.utf8.first, ![UInt8(ascii: "#"), UInt8(ascii: "/")].contains(first),
      sign != UInt8(ascii: ":")
    else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1).map { Substring($0) }
    guard let way = parts.first,
      let path = joinedPath(String(way), in: parentPath(of: page))
    else { return nil }
    let isFolder = way.utf8.last == UInt8(ascii: "/")
    let whole = isFolder ? (path.isEmpty ? "index.html" : "\(path)/index.html") : path
    return (whole, parts.count > 1 ? String(parts[1]) : nil)
  }
}
