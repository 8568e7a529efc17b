import Artifact
import Disclosure
import Text

/// One year of a site by itself, to be kept on a stick: its pages and files, what these show, and a
/// first page that leads to its index.
///
/// - Parameters:
///   - year: of which there is an edition.
///   - files: all of the site, its links made for a copy that is opened from a folder.
///   - web: the public address, to which links out of the year lead.
/// - Returns: what the copy holds.
public func yearCopy(of year: Int, in files: SiteFiles, web: String) -> SiteFiles {
  let own = files.sorted.filter {
    $0.path.begins(with: "\(year)/") || $0.path.begins(with: "assets/")
  }
  let first = SiteFile("index.html") { out in
    let way = PageLinkRewriter(from: "\(year)/index.html", to: "index.html") { path, _ in
      .kept(path)
    }
    out += way.page(files["\(year)/index.html"]?.page ?? [])
  }
  var kept = Set(own.map(\.path))
  kept.insert(first.path)
  var shown: Set<String> = []
  for file in own {
    guard let page = file.page else { continue }
    for path in PageLinkRewriter.shown(on: page, at: file.path) where !kept.contains(path) {
      if files[path] != nil { shown.insert(path) }
    }
  }
  kept.formUnion(shown)
  let copied = (own + [first]).map { file -> SiteFile in
    guard file.isPage else { return file }
    let rewriter = PageLinkRewriter(from: file.path, to: file.path) { [kept] path, place in
      // The first page of the copy has none of the places of the home page.
      let isThere = kept.contains(path) && (path != "index.html" || place == nil)
      return isThere ? .kept(path) : .outside(web)
    }
    return SiteFile(file.path, from: file.origin) { $0 += rewriter.page(file.page ?? []) }
  }
  return SiteFiles(copied + shown.compactMap { files[$0] })
}

extension SiteFile {
  fileprivate var isPage: Bool { path.ends(with: ".html") }

  /// Its bytes; nil for what is no page.
  fileprivate var page: [UInt8]? {
    guard isPage, case .made(let make) = content else { return nil }
    var page: [UInt8] = []
    make(&page)
    return page
  }
}
