import Coverage
import Disclosure
import Lists
import Mustache
import Thai

/// The second view of a year, a line an element, for an audit at the desk and for paper.
struct ElementsPage: HTMLPage, YearPart {
  static let template = "elements"
  static let view: View<Shown<ElementsPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .include(CoverageFiles.view) { page in
      page.with(CoverageFiles(site: page.site, coverage: page.coverage, day: page.day))
    },
    .text("span") { $0.coverage.edition.span($0.texts) },
    .part("day", Day.view) { $0.with($0.day) },
    .list("rows", rowView) { $0.each($0.model.rows($0.links, $0.texts)) },
    .list("otherLists", TextLink.view) { page in
      page.lists.map { $0.link(in: page.coverage.edition.year, page.links, page.digits) }
    },
    .list("others", TextLink.yearView) { $0.others },
  ]

  private static let rowView: View<Shown<IndexRow>> = [
    .include(IndexRow.view) { $0 },
    .list("elements", ElementLine.view) { $0.each($0.elements) },
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day
  let lists: [LawList]

  var sheets: [String] { ["elements"] }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(coverage.edition.year)
    return Head(
      title: texts[.elementsTitle], subject: fiscalYear,
      description: texts(.elementsDescription, fiscalYear, site.settings.municipality.name),
      crumbs: [.home(texts), coverage.edition.crumb(texts)])
  }

  private func rows(_ links: Links, _ texts: Texts) -> [IndexRow] {
    let year = coverage.edition.year
    let checklist = Checklist(site, year: year, links, texts)
    return coverage.items.map {
      IndexRow(
        item: CoveredItem(year: year, coverage: $0), title: $0.item.title,
        elements: checklist.lines(of: $0))
    }
  }
}
