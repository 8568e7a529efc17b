import Coverage
import Disclosure
import Mustache
import Thai

/// What is missing in a year: each element with the reason and the unit.
struct GapsPage: HTMLPage, YearPart {
  static let template = "gaps"
  static let view: View<Shown<GapsPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .part("day", Day.view) { $0.with($0.day) },
    .list("gaps", Gap.view) { page in
      page.each(Gap.all(in: page.coverage, page.site, page.links, page.texts))
    },
    .text("oitWeight") { $0.number($0.coverage.edition.oitWeight) },
    .list("others", TextLink.yearView) { $0.others },
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(coverage.edition.year)
    return Head(
      title: texts[.gapsTitle], subject: fiscalYear,
      description: texts(.gapsDescription, fiscalYear, site.settings.municipality.name),
      crumbs: [.home(texts), coverage.edition.crumb(texts)])
  }
}
