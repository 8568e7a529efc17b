import Coverage
import Disclosure
import Mustache
import Thai

/// A fiscal year: its items by group, in the order of the edition.
struct YearPage: HTMLPage {
  static let template = "year"
  static let view: View<Shown<YearPage>> = [
    .text("year") { $0.number($0.year.year) },
    .text("fiscalYear") { $0.year.edition.fiscalYear($0.digits) },
    .text("span") { $0.year.edition.span($0.digits) },
    .text("coverageHref") { $0.href(.coverage($0.year.year)) },
    .text("surveyHref") { $0.hasSurvey ? $0.href(.survey($0.year.year)) : nil },
    .text("items") { $0.number($0.coverage.counts.items) },
    .text("complete") { $0.number($0.coverage.counts.complete) },
    .list("indicators", CoveredIndicator.view) { $0.each($0.indicators) },
    .list("others", TextLink.yearView) { $0.links(to: FramePage.year, of: $0.others) },
  ]

  let site: Site
  let year: Year
  let coverage: YearCoverage

  var address: String { year.address }

  var head: Head {
    let name = year.edition.fiscalYear(site.settings.digits)
    return Head(
      title: "ข้อมูลสาธารณะ \(name)",
      description: "รายการข้อมูลทุกข้อตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) \(name) ของ"
        + "\(site.settings.municipality.name) พร้อมสถานะการเผยแพร่",
      crumbs: [.home])
  }

  private var hasSurvey: Bool { site.settings.surveys.contains { $0.year == year.year } }
  private var others: [Int] { site.years(besides: year.year) }

  private var indicators: [CoveredIndicator] {
    year.edition.indicators.map { indicator in
      CoveredIndicator(
        indicator: indicator, groups: indicator.groups.map { CoveredGroup($0, in: coverage) })
    }
  }
}

private struct CoveredIndicator {
  let indicator: Indicator
  let groups: [CoveredGroup]

  static let view: View<Shown<CoveredIndicator>> = [
    .text("id") { $0.indicator.id },
    .text("title") { $0.indicator.title },
    .list("groups", groupView) { $0.each($0.groups) },
  ]

  private static let groupView: View<Shown<CoveredGroup>> = [
    .include(CoveredGroup.view) { $0 },
    .list("rows", rowView) { $0.each($0.items) },
  ]

  private static let rowView: View<Shown<CoveredItem>> = [
    .text("code") { "\($0.item.code)" },
    .text("title") { $0.title },
    .text("href") { $0.href($0.page) },
    .text("status") { $0.coverage.status.rawValue },
    .text("word") { $0.coverage.status.word },
    .part("updated", Day.view) { $0.with($0.entry?.updated) },
  ]
}
