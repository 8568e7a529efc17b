import Disclosure
import Mustache
import Thai

/// Where the site is searched; without a script, all its items and documents.
struct SearchPage: HTMLPage {
  static let address = "/search/"
  static let template = "search"
  static let view: View<Shown<SearchPage>> = [
    .list("listed", yearView) { page in page.site.years.reversed().map { page.listed($0) } },
    .texts("groups") { $0.groups },
  ]

  private static let yearView: View<Listed> = [
    .text("year") { $0.year },
    .text("number") { "\($0.number)" },
    .list("items", itemView) { $0.items },
  ]

  private static let itemView: View<ListedItem> = [
    .text("code") { "\($0.code)" },
    .text("of") { "\($0.year)" },
    .text("item") { "\($0.code.number)" },
    .text("group") { $0.group },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", TextLink.view) { $0.documents },
  ]

  fileprivate struct Listed {
    let year: String
    let number: Int
    let items: [ListedItem]
  }

  fileprivate struct ListedItem {
    let year: Int
    let code: ItemCode
    let group: String
    let title: String
    let href: String
    let documents: [TextLink]
  }

  let site: Site
  let files: ListedFiles

  var address: String { SearchPage.address }
  var sheets: [String] { ["search"] }
  var scripts: [String] { ["find"] }

  func head(_ texts: Texts) -> Head {
    Head(
      title: texts[.searchTitle],
      description: texts(.searchDescription, site.settings.municipality.name),
      crumbs: [.home(texts)])
  }

  /// The sub-indicators of all years, each title once.
  private var groups: [String] {
    var seen: Set<String> = []
    return site.years.reversed().flatMap { $0.edition.indicators.flatMap(\.groups) }.map(\.title)
      .filter { seen.insert($0).inserted }
  }
}

extension Shown<SearchPage> {
  fileprivate func listed(_ year: Year) -> SearchPage.Listed {
    SearchPage.Listed(
      year: number(year.year), number: year.year,
      items: year.edition.indicators.flatMap(\.groups).flatMap { group in
        group.items.map { listed($0, group, in: year) }
      })
  }

  private func listed(
    _ item: Item, _ group: Disclosure.Group, in year: Year
  ) -> SearchPage.ListedItem {
    let entry = year.entries[item.code]
    return SearchPage.ListedItem(
      year: year.year, code: item.code, group: group.title,
      title: withoutYear(entry?.page.title ?? item.title, year.year),
      href: href(.item(year.year, item.code)),
      documents: twin(of: entry?.page)
        + (entry.map { model.files[$0.page] } ?? []).map {
          TextLink(text: $0.label(digits), href: links.file($0))
        })
  }

  private func twin(of page: Page?) -> [TextLink] {
    page.flatMap { model.site.twins[$0.address] }.map {
      [
        TextLink(
          text: "\($0.title) (\(texts[.otherLanguage]))", href: links.exactly($0.address))
      ]
    } ?? []
  }
}
