import Disclosure
import Mustache
import Thai

/// A page under an item's, such as a piece of news.
struct SubPage: HTMLPage {
  static let template = "sub-page"
  static let names: [Shape.Field] = [
    "body", "responsible", .section("updated", Day.names), "code", "itemText", "itemHref", "year",
    "fiscalYear", .section("newer", ["text", "href"]), .section("older", ["text", "href"]),
  ]

  let page: Page
  let newer: Page?
  let older: Page?
  let code: ItemCode
  /// The title of the item's page.
  let itemTitle: String
  let year: Year
  let digits: Digits
  let bodies: BodyTemplates

  var address: String { page.address }
  var updated: Day? { page.updated }

  var head: Head {
    let fiscalYear = year.edition.fiscalYear(digits)
    return Head(
      title: page.title, subject: "\(code) \(fiscalYear)",
      description: clipped("\(page.title) – \(code) \(itemTitle) \(fiscalYear)"),
      crumbs: [
        ("หน้าแรก", "/"), (fiscalYear, year.address),
        ("\(code) \(itemTitle)", year.address(of: code)),
      ])
  }

  func values(_ links: Links) -> [Value] {
    [
      bodies.html(page.body), .text(page.responsible), page.updated.value(digits),
      .text("\(code)"), .text("\(code) \(itemTitle)"), .text(links.page(year.address(of: code))),
      .text(digits.text(year.year)), .text(year.edition.fiscalYear(digits)),
      neighbour(newer, links), neighbour(older, links),
    ]
  }

  private func neighbour(_ page: Page?, _ links: Links) -> Value {
    page.map { .record([.text($0.title), .text(links.page($0.address))]) } ?? .nothing
  }
}

extension Entry {
  /// The pages of the sub-pages, newest first, each with its neighbours.
  func subPages(
    of year: Year, _ digits: Digits, _ bodies: BodyTemplates
  ) -> [SubPage] {
    subPages.indices.map { index in
      SubPage(
        page: subPages[index], newer: index > 0 ? subPages[index - 1] : nil,
        older: index + 1 < subPages.count ? subPages[index + 1] : nil, code: code,
        itemTitle: page.title, year: year, digits: digits, bodies: bodies)
    }
  }
}
