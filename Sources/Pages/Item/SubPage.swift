import Diagnostics
import Disclosure
import Mustache
import Thai

/// A page under an item's, such as a piece of news.
struct SubPage: HTMLPage {
  static let template = "sub-page"
  static let view: View<Shown<SubPage>> = [
    .bytes("body") { $0.bodies.html($0.page.body) },
    .text("responsible") { $0.page.responsible },
    .part("updated", Day.view) { $0.with($0.updated) },
    .text("code") { "\($0.code)" },
    .text("itemText") { $0.itemText },
    .text("itemHref") { $0.href($0.itemPage) },
    .text("year") { $0.number($0.year.year) },
    .text("fiscalYear") { $0.texts.fiscalYear($0.year.year) },
    .part("newer", TextLink.view) { $0.model.link(to: $0.newer, $0.links) },
    .part("older", TextLink.view) { $0.model.link(to: $0.older, $0.links) },
  ]

  let page: Page
  let newer: Page?
  let older: Page?
  let code: ItemCode
  /// The title of the item's page, without the year.
  let itemTitle: String
  let year: Year
  let bodies: BodyTemplates

  private var itemText: String { "\(code) \(itemTitle)" }
  private var itemPage: FramePage { .item(year.year, code) }

  var address: String { page.address }
  var updated: Day? { page.updated }
  var sheets: [String] { page.sheets }

  var origin: Place? { page.place }
  var tables: [DataTable] { page.dataTables }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(year.year)
    return Head(
      title: page.title, subject: "\(code) \(fiscalYear)",
      description: clipped(
        page.body.lead.map { "\(code) \(fiscalYear): \($0)" }
          ?? "\(page.title) – \(itemText) \(fiscalYear)"),
      crumbs: [.home(texts), Crumb(fiscalYear, .coverage(year.year)), Crumb(itemText, itemPage)])
  }

  private func link(to page: Page?, _ links: Links) -> TextLink? {
    page.map { TextLink(text: $0.title, href: links.page($0.address)) }
  }
}

extension Entry {
  /// The pages of the sub-pages, newest first, each with its neighbours.
  ///
  /// `shown` gives what is shown of each page, such as its twin.
  func subPages(
    of year: Year, _ bodies: BodyTemplates, _ shown: (Page) -> Page = { $0 }
  ) -> [SubPage] {
    let subPages = subPages.map(shown)
    return subPages.indices.map { index in
      SubPage(
        page: subPages[index], newer: index > 0 ? subPages[index - 1] : nil,
        older: index + 1 < subPages.count ? subPages[index + 1] : nil, code: code,
        itemTitle: withoutYear(shown(page).title, year.year), year: year, bodies: bodies)
    }
  }
}
