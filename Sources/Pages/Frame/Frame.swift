import Disclosure
import Lists
import Mustache
import Thai

/// What all pages have in common: made once, so that a page adds only what is its own.
struct Frame: Sendable {
  private let view: View<FramedPage>
  private let web: String
  private let texts: Texts
  private let isOffline: Bool
  /// Addresses of pages with an English twin.
  private let twins: Set<String>

  init(
    _ site: Site, _ assets: Assets, _ texts: Texts, _ lists: [LawList], on day: Day
  ) {
    let twins = site.inEnglish
    let isEnglish = texts.digits.isEnglish
    let links = Links(
      root: "", isOffline: site.isOffline, english: isEnglish ? twins : nil)
    let whole = Shown(model: site, links: links, texts: texts)
    let ready = (site: Ready(whole, by: Site.view), assets: Ready(assets, by: assets.view))
    let navigation = Navigation(site, texts, on: day)
    let year = site.present(on: day)?.year
    let listed = Ready(
      rows: year.map { year in lists.map { $0.link(in: year, links, texts.digits) } } ?? [],
      by: TextLink.view)
    let municipality = site.name(texts)
    let web = site.settings.municipality.web
    let isSearched = site.settings.isSearched
    let organization = StructuredData.organization(site)
    view = [
      .flag("isEnglish") { _ in isEnglish },
      .part("twin", TwinLinks.view) { page in
        twins.contains(page.thai)
          ? TwinLinks(page.thai, on: web, page.links, isEnglish: isEnglish) : nil
      },
      .ready("site", Site.view) { _ in ready.site },
      .ready("assets", assets.view) { _ in ready.assets },
      .ready("lists", TextLink.view) { _ in listed },
      .text("root") { $0.links.root },
      .text("index") { $0.links.index },
      .text("homeHref") { isEnglish ? $0.links.page(FramePage.home.address) : nil },
      .text("title") { $0.head.title },
      .text("documentTitle") { "\($0.title) – \(municipality)" },
      .texts("sheets") { page in page.sheets.compactMap { assets.path(of: $0) } },
      .texts("scripts") { page in page.scripts.compactMap { assets.path(of: $0) } },
      .text("description") { $0.head.description },
      .text("canonical") { page in page.canonical.map { web + $0 } },
      .text("data") { $0.head.data },
      .bytes("structured") { $0.structured(organization, on: web) },
      .list("crumbs", TextLink.view) { $0.crumbs },
      .text("searchHref") { page in
        isSearched && page.address != SearchPage.address
          ? page.links.page(SearchPage.address) : nil
      },
      .ready("navigation", Navigation.Way.view) { navigation.ways(on: $0.thai) },
    ]
    self.web = web
    self.texts = texts
    self.twins = twins
    isOffline = site.isOffline
  }

  var isEnglish: Bool { texts.digits.isEnglish }

  /// What the template of a kind of page may use: the frame's names, then the kind's own.
  func view<Page: HTMLPage>(of kind: Page.Type) -> View<Shown<Page>> {
    view.over { FramedPage($0) } + kind.view
  }

  /// A page with its links.
  func shown<Page: HTMLPage>(_ page: Page) -> Shown<Page> {
    Shown(model: page, links: links(of: page.address), texts: texts)
  }

  /// The page for what is not there is shown at any depth, so its links begin at the base path.
  private func links(of address: String) -> Links {
    guard address == NotFoundPage.address else {
      return Links(from: address, isOffline: isOffline, english: isEnglish ? twins : nil)
    }
    let host = web.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    let base = host.count > 2 ? "/\(Substring(host[2]))/" : "/"
    return Links(root: base, isOffline: isOffline)
  }
}

/// A page of any kind as the frame sees it.
private struct FramedPage {
  let address: String
  /// The address of the page in Thai: its own, unless it is English.
  let thai: String
  let canonical: String?
  let sheets: [String]
  let scripts: [String]
  let head: Head
  let tables: [DataTable]
  let links: Links

  init<Page: HTMLPage>(_ shown: Shown<Page>) {
    let page = shown.model
    sheets = page.sheets
    scripts = page.scripts
    address = page.address
    thai = shown.digits.isEnglish ? thaiAddress(of: address) : address
    canonical = page.canonical
    head = page.head(shown.texts)
    tables = page.tables
    links = shown.links
  }

  /// The heading with what the page belongs to.
  var title: String { head.subject.map { "\(head.title) – \($0)" } ?? head.title }

  /// What search engines read of it.
  func structured(_ organization: [UInt8], on web: String) -> [UInt8] {
    head.crumbs.isEmpty
      ? organization
      : StructuredData.page(
        head.title, head.crumbs.map { ($0.text, links.shown($0.page.address)) }, tables,
        at: address, on: web)
  }

  var crumbs: [TextLink] {
    head.crumbs.map { TextLink(text: $0.text, href: links.page($0.page.address)) }
  }
}
