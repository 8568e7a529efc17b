import Coverage
import Disclosure
import Mustache

/// An item in its year, with what became of it.
struct CoveredItem: Sendable {
  let year: Int
  let coverage: ItemCoverage

  var item: Item { coverage.item }
  var page: FramePage { .item(year, item.code) }
  var entry: Page? { coverage.entry?.page }
  /// As the entry has it, else as the edition does.
  var title: String { entry?.title ?? item.title }
}

extension Site {
  /// What a page calls an item: as the entry has it, on English pages its twin where it has one.
  func title(of item: CoveredItem, _ texts: Texts) -> String {
    item.entry.map { page($0, texts).title } ?? item.title
  }
}

/// A group of an edition with its items.
struct CoveredGroup: Sendable {
  let group: Group
  let items: [CoveredItem]
  let counts: ItemCounts

  init(_ group: Group, in coverage: YearCoverage) {
    let items = coverage.items(of: group)
    self.group = group
    self.items = items.map { CoveredItem(year: coverage.edition.year, coverage: $0) }
    counts = ItemCounts(items)
  }

  static let view: View<Shown<CoveredGroup>> = [
    .text("id") { $0.group.id },
    .text("title") { $0.group.title },
    .text("items") { $0.number($0.counts.items) },
    .text("complete") { $0.number($0.counts.complete) },
  ]
}
