import Coverage
import Disclosure
import Mustache
import Thai

/// The coverage index of a year, of all items or of those with one status.
struct CoveragePage: HTMLPage {
  static let template = "coverage"
  static let view: View<Shown<CoveragePage>> = [
    .text("year") { $0.number($0.year) },
    .text("fiscalYear") { $0.coverage.edition.fiscalYear($0.digits) },
    .text("span") { $0.coverage.edition.span($0.digits) },
    .part("day", Day.view) { $0.with($0.day) },
    .flag("isWhole") { $0.status == nil },
    .text("status") { $0.status?.rawValue },
    .text("word") { $0.status?.word },
    .text("meaning") { $0.status?.meaning },
    .text("count") { $0.number($0.model.count(of: $0.status)) },
    .text("confidence") { $0.coverage.edition.confidence.words },
    .text("source") { $0.coverage.edition.source },
    .text("jsonHref") { "\($0.links.root)\($0.year)/coverage.json" },
    .text("csvHref") { "\($0.links.root)\($0.year)/coverage.csv" },
    .list("filters", CoverageFilter.view) { $0.each($0.filters) },
    .part("elements", ElementCounts.view) { $0.with($0.coverage.elements) },
    .list("totals", ItemCounts.groupView) { $0.each($0.groups) },
    .part("sum", ItemCounts.view) { $0.with($0.coverage.counts) },
    .list("groups", CoverageRows.view) { $0.each($0.model.rows($0.links)) },
    .list("others", TextLink.yearView) { $0.links(to: { .coverage($0) }, of: $0.others) },
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day
  /// Nil for all.
  let status: ItemCoverage.Status?

  private var year: Int { coverage.edition.year }

  /// Of each year's pages: all items, then those with each status.
  static let statuses: [ItemCoverage.Status?] = [nil] + ItemCoverage.Status.allCases

  var address: String { FramePage.coverage(year, status: status?.rawValue).address }

  var head: Head {
    let digits = site.settings.digits
    let fiscalYear = coverage.edition.fiscalYear(digits)
    let crumbs = [.home, Crumb(fiscalYear, .year(year))]
    let name = "ความครบถ้วนของข้อมูล"
    guard let status else {
      return Head(
        title: name, subject: fiscalYear,
        description:
          "ข้อมูลที่แบบวัด OIT \(fiscalYear) ถาม เทียบกับข้อมูลที่\(site.settings.municipality.name)"
          + "แสดง พร้อมที่อยู่ของหลักฐานแต่ละองค์ประกอบ", crumbs: crumbs)
    }
    return Head(
      title: "\(name): \(status.word)", subject: fiscalYear,
      description: "ข้อที่มีสถานะ \(status.word) ตามแบบวัด OIT \(fiscalYear) ของ"
        + "\(site.settings.municipality.name) พร้อมองค์ประกอบและหลักฐาน",
      crumbs: crumbs + [Crumb(name, .coverage(year))])
  }

  private var others: [Int] { site.years(besides: year) }

  private var groups: [CoveredGroup] {
    coverage.edition.indicators.flatMap(\.groups).map { CoveredGroup($0, in: coverage) }
  }

  private func count(of status: ItemCoverage.Status?) -> Int {
    status.map { coverage.counts[$0] } ?? coverage.counts.items
  }

  private var filters: [CoverageFilter] {
    CoveragePage.statuses.map { other in
      CoverageFilter(
        status: other, count: count(of: other),
        page: .coverage(year, status: other?.rawValue), isCurrent: status == other)
    }
  }

  /// The groups that have an item to show.
  private func rows(_ links: Links) -> [CoverageRows] {
    let checklist = Checklist(site, year: year, links, namesItem: true)
    return groups.compactMap { group in
      let shown = group.items.filter { status == nil || $0.coverage.status == status }
      guard !shown.isEmpty else { return nil }
      return CoverageRows(
        group: group,
        rows: shown.map { item in
          CoverageRow(
            item: item, web: site.settings.municipality.web,
            elements: checklist.lines(of: item.coverage))
        })
    }
  }
}
