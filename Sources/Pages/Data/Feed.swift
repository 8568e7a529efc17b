import Disclosure
import Thai

extension AtomFeed {
  /// The 50 pages updated last: entries and their sub-pages, newest first.
  ///
  /// The day stands for the last update of a site that has no dated page.
  static func latest(of site: Site, on day: Day, _ texts: Texts) -> AtomFeed {
    let pages = latestPages(of: site)
    return AtomFeed(
      site: site, subtitle: texts[.latest], address: "/feed.xml", page: "/",
      updated: pages.first?.updated ?? day,
      entries: pages.map { page, updated in
        let address = site.settings.municipality.web + page.address
        return Entry(
          id: address, title: page.title, updated: updated, address: address,
          summary: page.body.lead.map { clipped($0) })
      })
  }

  /// The last update of all pages.
  static func lastUpdate(of site: Site) -> Day? { latestPages(of: site).first?.updated }

  private static func latestPages(of site: Site) -> [(page: Page, updated: Day)] {
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
}
