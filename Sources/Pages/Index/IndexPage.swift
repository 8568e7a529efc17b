import Coverage
import Disclosure
import Lists
import Mustache
import Thai

/// The index of a year, a row an item: of all items, or of those with one status.
struct IndexPage: HTMLPage {
  static let template = "index"
  static let view: View<Shown<IndexPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .include(CoverageFiles.view) { page in
      page.with(CoverageFiles(site: page.site, coverage: page.coverage, day: page.day))
    },
    .part("day", Day.view) { $0.with($0.day) },
    .flag("isWhole") { $0.status == nil },
    .part("submitted", SubmissionState.view) { $0.with($0.submitted) },
    .text("status") { $0.status?.rawValue },
    .text("word") { page in page.status.map { page.texts[$0.word] } },
    .text("meaning") { page in page.status.map { page.texts[$0.meaning] } },
    .text("count") { page in page.status.map { page.number(page.coverage.counts[$0]) } },
    .text("surveyHref") { $0.hasSurvey ? $0.href(.survey($0.year)) : nil },
    .list("filters", StatusFilter.view) { $0.each(StatusFilter.all($0.coverage, on: $0.status)) },
    .list("gaps", Gap.view) { $0.each($0.model.gaps($0.links, $0.texts)) },
    .text("moreGaps") { $0.unlisted > 0 ? $0.number($0.unlisted) : nil },
    .list("groups", IndexRows.view) { $0.each($0.model.rows($0.links, $0.texts)) },
    .list("otherLists", TextLink.view) { page in
      page.lists.map { $0.link(in: page.coverage.edition.year, page.links, page.digits) }
    },
    .flag("hasTrend") { !$0.trend.isEmpty },
    .list("trend", TrendPoint.view) { $0.each($0.trend) },
    .list("others", TextLink.yearView) { $0.links(to: { .coverage($0) }, of: $0.others) },
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day
  /// Nil for all.
  let status: ItemCoverage.Status?
  /// Those of other laws, which ask for the same documents.
  let lists: [LawList]
  /// Nil where the year was not submitted.
  let submitted: SubmissionState?
  /// How it went on, by the days that were kept.
  let trend: [TrendPoint]
  var isEnglish = false

  /// Of each year's pages: all items, then those with each status.
  static let statuses: [ItemCoverage.Status?] = [nil] + ItemCoverage.Status.allCases

  private static let listedGaps = 5

  private var year: Int { coverage.edition.year }

  var address: String {
    let thai = FramePage.coverage(year, part: status?.rawValue).address
    return isEnglish ? englishAddress(of: thai) : thai
  }

  var sheets: [String] { ["index"] }
  var scripts: [String] { status == nil ? ["filter"] : [] }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(year)
    let municipality = site.name(texts)
    guard let status else {
      return Head(
        title: texts[.indexTitle], subject: fiscalYear,
        description: texts(.indexDescription, fiscalYear, municipality), crumbs: [.home(texts)],
        data: "\(coverage.edition.year)/coverage.json")
    }
    let word = texts[status.word]
    return Head(
      title: texts(.ofStatus, word), subject: fiscalYear,
      description: texts(.ofStatusDescription, word, fiscalYear, municipality),
      crumbs: [.home(texts), coverage.edition.crumb(texts)])
  }

  private var hasSurvey: Bool { site.settings.surveys.contains { $0.year == year } }
  private var others: [Int] { site.years(besides: year) }

  /// The first of what is missing; the page of gaps has all.
  private func gaps(_ links: Links, _ texts: Texts) -> [Gap] {
    status == nil
      ? Array(Gap.all(in: coverage, site, links, texts).prefix(IndexPage.listedGaps)) : []
  }

  private var unlisted: Int { coverage.elements.missing - IndexPage.listedGaps }

  /// The groups that have an item to show.
  private func rows(_ links: Links, _ texts: Texts) -> [IndexRows] {
    let checklist = Checklist(site, year: year, links, texts)
    return coverage.edition.indicators.flatMap(\.groups).compactMap { group in
      let group = CoveredGroup(group, in: coverage)
      let shown = group.items.filter { status == nil || $0.coverage.status == status }
      guard !shown.isEmpty else { return nil }
      return IndexRows(
        group: group,
        rows: shown.map {
          IndexRow(
            item: $0, title: site.asked($0, texts), elements: checklist.lines(of: $0.coverage),
            isChanged: submitted?.changed.contains($0.item.code) ?? false)
        })
    }
  }
}
