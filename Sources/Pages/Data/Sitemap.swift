import Artifact
import Disclosure
import Text
import Thai

/// sitemap.xml (sitemaps.org 0.9), sorted by address.
///
/// Above 50,000 pages, which is all that one may list, it names `sitemap-1.xml` and so on instead.
func sitemaps(of pages: [(address: String, updated: Day?)], baseURL: String) -> [SiteFile] {
  let sorted = pages.sorted { $0.address.precedes($1.address) }
  let limit = 50_000
  guard sorted.count > limit else { return [sitemap("sitemap.xml", sorted[...], baseURL)] }
  let parts = stride(from: 0, to: sorted.count, by: limit).enumerated().map { index, start in
    let end = min(start + limit, sorted.count)
    return sitemap("sitemap-\(index + 1).xml", sorted[start..<end], baseURL)
  }
  return parts + [sitemapIndex(of: parts.map(\.path), baseURL)]
}

private func sitemap(
  _ path: String, _ pages: ArraySlice<(address: String, updated: Day?)>, _ baseURL: String
) -> SiteFile {
  SiteFile(path) { out in
    out.append(openingOf: "urlset")
    for (address, updated) in pages {
      let lastmod = updated.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
      let location = escapedXML(baseURL + percentEncoded(address))
      out += "  <url><loc>\(location)</loc>\(lastmod)</url>\n".utf8
    }
    out += "</urlset>\n".utf8
  }
}

private func sitemapIndex(of paths: [String], _ baseURL: String) -> SiteFile {
  SiteFile("sitemap.xml") { out in
    out.append(openingOf: "sitemapindex")
    for path in paths {
      out += "  <sitemap><loc>\(escapedXML(baseURL))/\(path)</loc></sitemap>\n".utf8
    }
    out += "</sitemapindex>\n".utf8
  }
}

extension [UInt8] {
  fileprivate mutating func append(openingOf root: String) {
    self +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8
  }
}
