import Disclosure
import Mustache
import Thai

/// One item of one year, with or without an entry: what is asked, where it is shown, and the entry
/// itself.
struct ItemPage: HTMLPage {
  static let template = "item"
  static let names: [Shape.Field] =
    [
      "code", "name", "asked", "year", "fiscalYear", "yearHref", "status", "word", "reason", "asks",
      "responsible", .section("updated", Day.names), .section("day", Day.names), "hasEntry",
      "isUnfinished", "body",
      .section("elements", ElementsValue.names), "elementCount", "shownCount",
      .section("follows", ["text", "href"]), "hasAspects", "aspects", "note", "unconfirmed",
      "coverageHref",
    ] + ItemSurroundings.names

  let site: Site
  let year: Year
  let covered: ItemCoverage
  let surroundings: ItemSurroundings
  let bodies: BodyTemplates
  let day: Day

  private var item: Item { covered.item }
  private var name: String { covered.entry?.page.title ?? item.title }

  var address: String { year.address(of: item.code) }
  var updated: Day? { covered.entry?.page.updated }

  var head: Head {
    let digits = site.settings.digits
    let fiscalYear = year.edition.fiscalYear(digits)
    return Head(
      title: "\(item.code) \(name)", subject: fiscalYear,
      description: clipped(
        "\(item.code) \(name) \(fiscalYear) \(site.settings.municipality.name) "
          + "สถานะ: \(covered.status.word)"),
      crumbs: [("หน้าแรก", "/"), (fiscalYear, year.address)])
  }

  func values(_ links: Links) -> [Value] {
    let digits = site.settings.digits
    let asked = covered.elements.filter { $0.status != .notApplicable }
    var elements = ElementsValue(site, year: year.year, links)
    let own: [Value] = [
      .text("\(item.code)"), .text(name), .text(name == item.title ? nil : item.title),
      .text(digits.text(year.year)), .text(year.edition.fiscalYear(digits)),
      .text(links.page(year.address)), .text(covered.status.rawValue), .text(covered.status.word),
      .text(covered.reason?.thai), .text(item.asks ?? item.period.words(in: year.year, digits)),
      .text(covered.entry?.page.responsible), updated.value(digits),
      // Without an entry nothing else on the page says of what day it speaks.
      (covered.entry == nil ? day : nil).value(digits), .flag(covered.entry != nil),
      .flag(covered.entry?.isUnfinished ?? false),
      covered.entry.map { entry in
        bodies.html(
          entry.page.body, in: BlockSurroundings(site: site, year: year, item: item))
      } ?? .nothing, elements.value(covered),
      .text(digits.text(asked.count)), .text(digits.text(asked.count { $0.status == .shown })),
      .list(item.follows.compactMap { follow($0, links) }), .flag(!item.aspects.isEmpty),
      .texts(item.aspects),
      .text(item.note), .text(item.origin.unconfirmed),
      .text(links.page("\(year.address)coverage/", fragment: item.code.slug)),
    ]
    return own + surroundings.values(links, digits)
  }

  private func follow(_ code: ItemCode, _ links: Links) -> [Value]? {
    guard let item = year.edition[code] else { return nil }
    return [.text("\(code) \(item.title)"), .text(links.page(year.address(of: code)))]
  }
}

/// A description as long as search engines show it: at most 200 letters, cut with an ellipsis.
func clipped(_ text: String) -> String {
  guard text.utf8.count > 200, text.unicodeScalars.count > 200 else { return text }
  return String(text.unicodeScalars.prefix(199)) + "…"
}
