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

extension Item {
  /// Its name in the edition, on English pages the English one, where it has one.
  func title(_ texts: Texts) -> String {
    texts.digits.isEnglish ? titleEnglish ?? title : title
  }
}

extension Site {
  /// What a page calls an item: as its entry has it, else as the edition does; on English pages by
  /// an English name, where either has one.
  func title(of item: Item, _ entry: Page?, _ texts: Texts) -> String {
    guard texts.digits.isEnglish else { return entry?.title ?? item.title }
    return entry.flatMap { twins[$0.address]?.title } ?? item.titleEnglish ?? entry?.title
      ?? item.title
  }

  func title(of item: CoveredItem, _ texts: Texts) -> String {
    title(of: item.item, item.entry, texts)
  }

  /// The name of an item in its edition; on English pages that of the entry's twin, where the
  /// edition has none in English.
  func asked(_ item: CoveredItem, _ texts: Texts) -> String {
    guard texts.digits.isEnglish else { return item.item.title }
    let twin = item.entry.flatMap { twins[$0.address] }
    return item.item.titleEnglish ?? twin?.title ?? item.item.title
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
    .text("title") { one in
      one.digits.isEnglish ? one.group.titleEnglish ?? one.group.title : one.group.title
    },
    .text("items") { $0.number($0.counts.items) },
    .text("complete") { $0.number($0.counts.complete) },
  ]
}
