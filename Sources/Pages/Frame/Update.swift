import Disclosure
import Mustache
import Thai

/// A page of an entry with the day of its last change.
struct Update: Sendable {
  static let view: View<Shown<Update>> = [
    .text("title") { $0.page.title },
    .text("href") { $0.links.page($0.page.address) },
    .text("code") { "\($0.code)" },
    .text("year") { $0.number($0.year) },
    .part("updated", Day.view) { $0.with($0.day) },
  ]

  let page: Page
  let code: ItemCode
  let year: Int
  let day: Day

  /// Of all entries and sub-pages that were last updated, newest first; of one day by address.
  static func latest(of site: Site, _ count: Int) -> [Update] {
    var latest: [Update] = []
    for year in site.years {
      for entry in year.entries.values {
        for page in entry.pages {
          guard let day = page.updated else { continue }
          let update = Update(page: page, code: entry.code, year: year.year, day: day)
          if latest.count == count, let last = latest.last, !update.precedes(last) { continue }
          let place = latest.firstIndex { update.precedes($0) } ?? latest.count
          latest.insert(update, at: place)
          if latest.count > count { latest.removeLast() }
        }
      }
    }
    return latest
  }

  /// The same in the language of the page that shows it.
  func shown(_ site: Site, _ texts: Texts) -> Update {
    Update(page: site.page(page, texts), code: code, year: year, day: day)
  }

  private func precedes(_ other: Update) -> Bool {
    day == other.day
      ? page.address.precedes(other.page.address) : day > other.day
  }
}
