import Artifact
import Disclosure
import Text
import Thai

/// The 50 pages updated last, as Atom 1.0 (RFC 4287): entries and their sub-pages, newest first.
struct Feed {
  let site: Site
  /// Stands for the last update of a site that has no dated page.
  let day: Day
  let texts: Texts

  func append(to out: inout [UInt8]) {
    let base = escapedXML(site.settings.municipality.web)
    let name = escapedXML(site.settings.municipality.name)
    let pages = latest()
    out +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">
        <id>\(base)/</id>
        <title>\(name)</title>
        <subtitle>\(escapedXML(texts[.latest]))</subtitle>
        <updated>\(timestamp(pages.first?.updated ?? day))</updated>
        <author><name>\(name)</name></author>
        <link rel="self" type="application/atom+xml" href="\(base)/feed.xml"/>
        <link rel="alternate" type="text/html" href="\(base)/"/>

      """.utf8
    for (page, updated) in pages {
      let address = base + escapedXML(page.address)
      out +=
        """
          <entry>
            <id>\(address)</id>
            <title>\(escapedXML(page.title))</title>
            <updated>\(timestamp(updated))</updated>
            <link rel="alternate" type="text/html" href="\(address)"/>\(summary(of: page))
          </entry>

        """.utf8
    }
    out += "</feed>\n".utf8
  }

  private func summary(of page: Page) -> String {
    page.body.lead.map { "\n    <summary>\(escapedXML(clipped($0)))</summary>" } ?? ""
  }

  private func latest() -> [(page: Page, updated: Day)] {
    let dated = site.years.flatMap { year in
      year.entries.values.flatMap(\.pages).compactMap { page in
        page.updated.map { (page: page, updated: $0) }
      }
    }
    let sorted = dated.sorted { one, other in
      one.updated == other.updated
        ? one.page.address.precedes(other.page.address) : one.updated > other.updated
    }
    return Array(sorted.prefix(50))
  }

  /// The beginning of the day in Thailand (RFC 3339).
  private func timestamp(_ day: Day) -> String { "\(day.iso)T00:00:00+07:00" }
}
