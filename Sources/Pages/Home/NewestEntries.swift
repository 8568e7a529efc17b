import Coverage
import Disclosure

/// Entries by the topic of their item, each of the present year or of the newest before it that
/// shows something.
struct NewestEntries {
  let site: Site
  let coverage: SiteCoverage

  var present: Year? { site.present(on: coverage.day) }

  /// Nil where no year shows anything.
  func entry(of topic: String) -> CoveredItem? {
    items(of: topic).first { item in
      guard let entry = item.coverage.entry, !entry.isUnfinished else { return false }
      return item.coverage.count(.shown) > 0
    }
  }

  /// The item with that entry, else the present year's; nil where no edition up to it asks for it.
  func item(of topic: String) -> CoveredItem? { entry(of: topic) ?? items(of: topic).first }

  /// The newest year first.
  private func items(of topic: String) -> [CoveredItem] {
    guard let present else { return [] }
    return site.years.reversed().filter { $0.year <= present.year }.flatMap { year in
      (coverage[year.year]?.items ?? []).filter { $0.item.topics.contains(topic) }
        .map { CoveredItem(year: year.year, coverage: $0) }
    }
  }
}
