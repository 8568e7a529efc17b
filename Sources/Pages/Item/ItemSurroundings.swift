import Coverage
import Disclosure
import Mustache
import Text
import Thai

/// What lies around an item's page: its sub-pages and files, its neighbours, its topic in other
/// years.
struct ItemSurroundings: Sendable {
  static let view: View<Shown<ItemSurroundings>> = [
    .flag("hasSubPages") { !$0.subPages.isEmpty },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("subPages", NewsLine.view) { around in
      around.each(around.subPages.map { NewsLine(page: around.site.page($0, around.texts)) })
    },
    .list("others", otherView) { $0.each($0.inYears) },
    .part("before", otherView) { $0.with($0.before) },
    .part("previous", TextLink.view) { $0.neighbour($0.previous) },
    .part("next", TextLink.view) { $0.neighbour($0.next) },
  ]

  private static let otherView: View<Shown<OtherYear>> = [
    .text("year") { other in
      other.number(other.item.year) + (other.isOneOfSeveral ? " \(other.item.item.code)" : "")
    },
    .text("title") { other in
      withoutYear(other.site.title(of: other.item, other.texts), other.item.year)
    },
    .text("href") { $0.href($0.item.page) },
  ]

  /// An item of another year, of which its topics may name several.
  private struct OtherYear {
    let site: Site
    let item: CoveredItem
    let isOneOfSeveral: Bool
  }

  let site: Site
  let year: Year
  let subPages: [Page]
  /// Of the entry's folder, pictures left out: those are on the page.
  let files: [PublishedFile]
  let others: [CoveredItem]
  let previous: Item?
  let next: Item?

  private var inYears: [OtherYear] {
    others.map { one in
      OtherYear(site: site, item: one, isOneOfSeveral: others.count { $0.year == one.year } > 1)
    }
  }

  /// The newest of an earlier year that shows something, for a reader who finds nothing here.
  private var before: OtherYear? {
    inYears.first { $0.item.year < year.year && $0.item.coverage.count(.shown) > 0 }
  }

  /// Those of each item, by year; of years that hold some pages alone, where some are named by
  /// their addresses.
  static func byYear(
    of site: Site, _ coverage: SiteCoverage, files: ListedFiles,
    holding some: Set<String>? = nil
  ) -> [Int: [ItemSurroundings]] {
    let years = site.years.filter { year in
      some?.contains { $0.begins(with: year.address) } ?? true
    }
    return Dictionary(
      uniqueKeysWithValues: years.map {
        ($0.year, all(in: $0, of: site, coverage, files: files))
      })
  }

  private static func all(
    in year: Year, of site: Site, _ coverage: SiteCoverage, files: ListedFiles
  ) -> [ItemSurroundings] {
    let items = year.edition.items
    let candidates = candidates(besides: year, site, coverage)
    var byTopic: [String: [Int]] = [:]
    for (index, other) in candidates.enumerated() {
      for topic in other.item.topics { byTopic[topic, default: []].append(index) }
    }
    return items.indices.map { index in
      let entry = year.entries[items[index].code]
      return ItemSurroundings(
        site: site, year: year, subPages: entry?.subPages ?? [],
        files: entry.map { files[$0.page] } ?? [],
        others: Set(items[index].topics.flatMap { byTopic[$0] ?? [] }).sorted()
          .map { candidates[$0] },
        previous: index > 0 ? items[index - 1] : nil,
        next: index + 1 < items.count ? items[index + 1] : nil)
    }
  }

  /// All items of other years, the newest first.
  private static func candidates(
    besides year: Year, _ site: Site, _ coverage: SiteCoverage
  ) -> [CoveredItem] {
    site.years(besides: year.year).flatMap { other in
      (coverage[other]?.items ?? []).map { CoveredItem(year: other, coverage: $0) }
    }
  }
}

extension Shown<ItemSurroundings> {
  fileprivate func neighbour(_ item: Item?) -> TextLink? {
    item.map { item in
      let entry = model.year.entries[item.code]?.page
      let title = withoutYear(model.site.title(of: item, entry, texts), model.year.year)
      return TextLink(text: "\(item.code) \(title)", href: href(.item(model.year.year, item.code)))
    }
  }
}
