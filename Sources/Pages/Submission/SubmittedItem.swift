import Coverage
import Disclosure
import Mustache
import Text
import Thai

/// What the forms of ITAS ask of an item: addresses of what shows it, and the way there in words.
struct SubmittedItem: Sendable {
  /// As many addresses as forms have fields for.
  static let most = 5

  let year: Int
  let coverage: ItemCoverage
  /// Absolute, the item's page first; none where there is no entry.
  let urls: [String]
  /// The entry's own words, else the way from the home page; nil where there is no entry.
  let explanation: String?

  init(
    _ coverage: ItemCoverage, of group: Group, in year: YearCoverage, web: String,
    _ texts: Texts
  ) {
    self.coverage = coverage
    self.year = year.edition.year
    guard let entry = coverage.entry else {
      (urls, explanation) = ([], nil)
      return
    }
    let page = year.address(of: coverage)
    var urls = [web + page]
    for target in coverage.elements.flatMap(\.evidence).map(\.target.whole)
    where urls.count < SubmittedItem.most {
      let url = target.isOutside ? target.encoded : web + target.encoded
      if !urls.contains(url) { urls.append(url) }
    }
    self.urls = urls
    let way = [
      texts[.home], texts(.wayOfYear, "\(year.edition.year)"),
      coverage.item.subgroup ?? group.title,
      texts(.wayOfItem, "\(coverage.item.code)", coverage.item.title),
    ]
    explanation = entry.explanation ?? way.joined(separator: " → ")
  }

  /// All items of a year in the edition's order.
  static func all(in year: YearCoverage, web: String, _ texts: Texts) -> [SubmittedItem] {
    year.itemsByGroup.flatMap { group, items in
      items.map { SubmittedItem($0, of: group, in: year, web: web, texts) }
    }
  }

  static let view: View<Shown<SubmittedItem>> = [
    .text("slug") { $0.coverage.item.code.slug },
    .text("code") { "\($0.coverage.item.code)" },
    .text("title") { $0.coverage.item.title },
    .text("href") { $0.href(.item($0.year, $0.coverage.item.code)) },
    .list("addresses", addressView) { item in
      item.each(Array(item.urls.enumerated()).map { Address(number: $0 + 1, url: $1) })
    },
    .text("explanation") { item in item.explanation.map(item.digits.sentence) },
  ]

  private struct Address {
    let number: Int
    let url: String
  }

  private static let addressView: View<Shown<Address>> = [
    .text("number") { $0.number($0.model.number) },
    .text("url") { $0.url },
  ]
}

extension Target {
  /// The page or file as a whole: forms take no place within it for another address.
  fileprivate var whole: Target {
    switch self {
    case .page(let address, _): .page(address, fragment: nil)
    case .file(let file, _): .file(file, fragment: nil)
    case .outside: self
    }
  }
}
