import Disclosure
import Mustache
import Thai

/// One item on the coverage index, with its elements.
struct CoverageRow {
  static let names: Shape = [
    "slug", "code", "title", "href", "own", "status", "word", "reason", "asks", "responsible",
    .section("updated", Day.names), "unconfirmed", .section("elements", ElementsValue.names),
  ]

  private let site: Site
  private let year: Int
  private let links: Links
  private var elements: ElementsValue

  init(_ site: Site, year: Int, _ links: Links) {
    self.site = site
    self.year = year
    self.links = links
    elements = ElementsValue(site, year: year, links, namesItem: true)
  }

  mutating func values(_ covered: ItemCoverage) -> [Value] {
    let digits = site.settings.digits
    let item = covered.item
    let address = "/\(year)/\(item.code.slug)/"
    return [
      .text(item.code.slug), .text("\(item.code)"), .text(item.title), .text(links.page(address)),
      .text(site.settings.municipality.web + address), .text(covered.status.rawValue),
      .text(covered.status.word), .text(covered.reason?.thai),
      .text(item.asks ?? item.period.words(in: year, digits)),
      .text(covered.entry?.page.responsible), (covered.entry?.page.updated).value(digits),
      .text(item.origin.unconfirmed), elements.value(covered),
    ]
  }
}
