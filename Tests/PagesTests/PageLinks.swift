import Foundation
import TestSupport

/// The links and anchors of a page of HTML as this site writes it.
struct PageLinks {
  /// What `href` and `src` hold, entities read.
  let targets: [String]
  let anchors: Set<String>

  init(_ html: String) {
    func values(_ attribute: String) -> [String] {
      html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
        $0.components(separatedBy: "\"").first?.replacing("&amp;", with: "&")
      }
    }
    targets = values("href") + values("src")
    anchors = Set(values("id"))
  }
}

extension RenderedSite {
  /// Every link of every page that leads nowhere within the site, as `page → link`.
  func deadLinks(web: String) -> [String] {
    var links: [String: PageLinks] = [:]
    for page in pages { links[page] = PageLinks(text(page)) }
    var dead: [String] = []
    for page in pages {
      for target in links[page]?.targets ?? [] where !isAlive(target, on: page, links, web) {
        dead.append("\(page) → \(target)")
      }
    }
    return dead
  }

  private func isAlive(
    _ target: String, on page: String, _ links: [String: PageLinks], _ web: String
  ) -> Bool {
    let base = "\(web)/\(page)"
    guard let url = URL(string: target, relativeTo: URL(string: base))?.absoluteURL else {
      return false
    }
    let address = url.absoluteString
    guard address.hasPrefix("\(web)/") else { return url.scheme != "http" }
    let way = address.dropFirst(web.count + 1).split(
      separator: "#", omittingEmptySubsequences: false)
    var path = String(way[0]).removingPercentEncoding ?? ""
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    guard artifacts[path] != nil else { return false }
    guard way.count > 1, path.hasSuffix(".html") else { return true }
    let fragment = String(way[1]).removingPercentEncoding ?? ""
    return links[path]?.anchors.contains(fragment) ?? false
  }
}
