import Coverage
import Disclosure
import Thai
import Years

extension AtomFeed {
  /// What has changed since each year was kept last, the newest update first; where no year was
  /// kept, one entry that says so.
  static func changes(
    since snapshots: [Snapshot], of site: Site, _ coverage: SiteCoverage, _ texts: Texts
  ) -> AtomFeed {
    let years = YearChanges.all(snapshots, in: coverage)
    let day = coverage.day
    let web = site.settings.municipality.web
    let page = web + ChangesPage.address
    let changes = years.flatMap { year in year.items.map { (year: year, change: $0) } }
    let entries = changes.map { year, change in
      let address = change.item.map { web + FramePage.item(year.year, $0).address } ?? page
      let updated = change.updated ?? year.since
      return Entry(
        id: "\(page)#\(year.year)-\(change.code)-\(change.kind.rawValue)-\(updated.iso)",
        title: texts(
          .changeOfItem, texts[change.kind.words], change.code, change.title, "\(year.year)"),
        updated: updated, address: address, summary: change.summary(since: year.since, texts))
    }.sorted { $0.updated == $1.updated ? $0.id.precedes($1.id) : $0.updated > $1.updated }
    let none = {
      Entry(
        id: "\(page)#none", title: texts[.changesNone], updated: lastUpdate(of: site) ?? day,
        address: page, summary: nil)
    }
    let all = years.isEmpty ? [none()] : entries
    return AtomFeed(
      site: site, subtitle: texts[.changesTitle], address: ChangesPage.feed,
      page: ChangesPage.address, updated: all.first?.updated ?? years.map(\.since).max() ?? day,
      entries: all)
  }
}

extension ItemChange {
  fileprivate func summary(since day: Day, _ texts: Texts) -> String {
    let parts =
      (shown.isEmpty ? [] : [texts(.changeShows, shown.joined(separator: ", "))])
      + (gone.isEmpty ? [] : [texts(.changeLost, gone.joined(separator: ", "))])
    return ([texts(.changedSince, day.thai(texts.digits))] + parts).joined(separator: " ")
  }
}
