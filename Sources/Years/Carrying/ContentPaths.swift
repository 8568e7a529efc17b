import Disclosure
import Text

/// What lies in Content, by the paths with which links name it.
struct ContentPaths: Sendable {
  private var files: Set<String> = []
  /// Pages by their path, and those of a folder by the folder's too.
  private var pages: [String: String] = [:]

  init(_ site: Site) {
    files = Set(site.files.map(\.path))
    for page in site.pages + site.entries.flatMap(\.pages) {
      pages[page.path] = page.path
      guard page.path.ends(with: "/index.md") else { continue }
      pages[String(Substring(page.path.utf8.dropLast("/index.md".utf8.count)))] = page.path
    }
  }

  /// The file or page that a relative path means on a page; nil where it means none.
  func meant(by way: String, on page: String) -> String? {
    [way, percentDecoded(way) ?? way].lazy.compactMap { way in
      let path = joinedPath(way, in: parentPath(of: page))
      return path.flatMap { pages[$0] ?? (files.contains($0) ? $0 : nil) }
    }.first
  }
}
