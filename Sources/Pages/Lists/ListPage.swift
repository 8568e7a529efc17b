import Coverage
import Disclosure
import Lists
import Mustache
import Thai

/// A list of another law in a year: each of its points with what shows it.
struct ListPage: HTMLPage {
  static let template = "list"
  static let view: View<Shown<ListPage>> = [
    .include(YearCoverage.view) { $0.with($0.covered) },
    .text("text") { page in page.list.text.map(page.digits.sentence) },
    .text("law") { $0.digits.sentence($0.list.law) },
    .text("confidence") { $0.texts[$0.list.confidence.words] },
    .text("source") { $0.list.source },
    .list("points", pointView) { $0.each($0.points) },
    .list("others", TextLink.yearView) { page in
      page.site.years(besides: page.year).map {
        TextLink(text: page.number($0), href: page.links.page(page.list.address(in: $0)))
      }
    },
  ]

  private struct Point {
    let point: LawList.Point
    let documents: [ListedDocument]
    let year: Int
  }

  private static let pointView: View<Shown<Point>> = [
    .text("id") { $0.digits.text($0.point.id) },
    .text("title") { $0.digits.sentence($0.point.title) },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", documentView) { point in
      point.documents.map { document in
        Document(document, on: point)
      }
    },
    .text("none") { point in point.point.none.map(point.digits.sentence) },
  ]

  private struct Document {
    let title: String
    let href: String
    /// Its own, where it is another than the list's.
    let year: String?
    let updated: Shown<Day>?
    let responsible: String?

    init(_ document: ListedDocument, on point: Shown<Point>) {
      let page: Page?
      switch document {
      case .item(let year, let covered):
        page = covered.entry?.page
        title = "\(covered.item.code) \(withoutYear(page?.title ?? covered.item.title, year))"
        href = point.href(.item(year, covered.item.code))
        self.year = year == point.year ? nil : point.number(year)
      case .page(let written):
        page = written
        title = written.title
        href = point.links.page(written.address)
        year = nil
      }
      updated = point.with(page?.updated)
      responsible = page?.responsible
    }
  }

  private static let documentView: View<Document> = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("year") { $0.year },
    .part("updated", Day.view) { $0.updated },
    .text("responsible") { $0.responsible },
  ]

  let site: Site
  let coverage: SiteCoverage
  let covered: YearCoverage
  let list: LawList

  private var year: Int { covered.edition.year }
  private var points: [Point] {
    list.points.map {
      Point(point: $0, documents: $0.documents(in: year, of: site, coverage), year: year)
    }
  }

  var address: String { list.address(in: year) }
  var sheets: [String] { ["list"] }
  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(year)
    let title = texts.digits.sentence(list.title)
    return Head(
      title: title, subject: fiscalYear,
      description: clipped(
        texts(
          .listDescription, title, fiscalYear, site.settings.municipality.name,
          texts.digits.sentence(list.law))),
      crumbs: [.home(texts), covered.edition.crumb(texts)])
  }
}

extension LawList {
  /// The way to it in a year.
  func link(in year: Int, _ links: Links, _ digits: Digits) -> TextLink {
    TextLink(text: digits.sentence(title), href: links.page(address(in: year)))
  }
}
