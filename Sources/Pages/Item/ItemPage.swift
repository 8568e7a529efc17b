import Coverage
import Diagnostics
import Disclosure
import Mustache
import Thai

/// One item of one year, with or without an entry: what is asked, where it is shown, and the entry
/// itself.
struct ItemPage: HTMLPage {
  static let template = "item"
  static let view: View<Shown<ItemPage>> = [
    .text("code") { "\($0.item.code)" },
    .text("name") { $0.name },
    .text("asked") { $0.item.title($0.texts) },
    .text("year") { $0.number($0.year.year) },
    .text("asks") { $0.item.asks(in: $0.year.year, $0.texts) },
    .text("responsible") { $0.page?.responsible },
    .part("updated", Day.view) { $0.with($0.updated) },
    .part("day", Day.view) { $0.with($0.day) },
    .part("changedSince", Day.view) { $0.with($0.changedSince) },
    .flag("hasEntry") { $0.covered.entry != nil },
    .flag("isUnfinished") { $0.covered.entry?.isUnfinished ?? false },
    .list("follows", TextLink.view) { page in
      page.site.followed(by: page.item, in: page.year).map { page.link(to: $1, in: $0) }
    },
    .flag("hasAspects") { !$0.item.allPoints.isEmpty },
    .texts("aspects") { $0.item.allPoints },
    .text("coverageHref") { $0.href(.coverage($0.year.year), fragment: $0.item.code.slug) },
    .text("sourcesHref") {
      $0.href(
        .coverage($0.year.year, part: "sources"),
        fragment: $0.item.isDoubtful ? $0.item.code.slug : nil)
    },
    .text("letter") { page in
      RequestLetter(page.covered, in: page.year, of: page.site, page.texts)?.href
    },
    .include(ItemStatus.view) { $0.with(ItemStatus($0.model, $0.links, $0.texts)) },
    .include(ItemContent.view) { $0.with(ItemContent($0.model, $0.links, $0.texts)) },
    .include(ItemSurroundings.view) { $0.with($0.surroundings) },
  ]

  let site: Site
  let year: Year
  let covered: ItemCoverage
  let surroundings: ItemSurroundings
  let bodies: BodyTemplates
  let day: Day
  /// Nil where the year was not submitted.
  let submitted: SubmissionState?
  /// The entry in English, on the page that shows that.
  var twin: Page?

  private var item: Item { covered.item }
  /// What is shown of the entry.
  var page: Page? { twin ?? covered.entry?.page }
  private var name: String { withoutYear(page?.title ?? item.title, year.year) }

  /// When the year was submitted, of an item that has changed since.
  private var changedSince: Day? {
    submitted.flatMap { $0.changed.contains(item.code) ? $0.day : nil }
  }

  var address: String { twin?.address ?? year.address(of: item.code) }
  var updated: Day? { page?.updated }
  var sheets: [String] {
    (page?.sheets ?? []) + (surroundings.subPages.isEmpty ? [] : ["news"])
  }

  var origin: Place? { page?.place }
  var tables: [DataTable] { page?.dataTables ?? [] }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(year.year)
    return Head(
      title: "\(item.code) \(name)", subject: fiscalYear,
      description: clipped(
        page?.body.lead.map { "\(item.code) \(fiscalYear): \($0)" }
          ?? texts(
            .itemDescription, "\(item.code)", name, fiscalYear, site.name(texts),
            covered.word(texts))),
      crumbs: [.home(texts), Crumb(fiscalYear, .coverage(year.year))])
  }
}

extension Shown<ItemPage> {
  fileprivate func link(to item: Item, in year: Year) -> TextLink {
    let text = "\(item.code) \(item.title(texts))"
    return TextLink(
      text: year.year == model.year.year ? text : "\(text) \(number(year.year))",
      href: href(.item(year.year, item.code)))
  }
}

/// A description as long as search engines show it: at most 200 letters, cut with an ellipsis.
func clipped(_ text: String) -> String {
  guard text.utf8.count > 200 else { return text }
  let bytes = Array(text.utf8)
  var letters = 0
  var cut = 0
  for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
    if letters == 199 { cut = index }
    letters += 1
    if letters > 200 { return String(decoding: bytes[..<cut], as: UTF8.self) + "…" }
  }
  return text
}
