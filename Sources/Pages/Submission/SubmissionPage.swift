import Coverage
import Disclosure
import Mustache
import Thai

/// What is to be copied into the forms of ITAS, item by item.
struct SubmissionPage: HTMLPage {
  static let template = "itas"
  static let view: View<Shown<SubmissionPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .text("submissionCSV") { $0.links.encoded("/\($0.coverage.edition.year)/itas.csv") },
    .text("submissionSize") { page in
      PublishedFile.size(
        of: SubmissionCSV.bytes(of: page.coverage, in: page.site, page.texts).count, page.digits)
    },
    .list("submitted", SubmittedItem.view) { page in
      page.each(
        SubmittedItem.all(in: page.coverage, web: page.site.settings.municipality.web, page.texts))
    },
    .flag("hasCalendar") { !$0.coverage.edition.calendar.isEmpty },
    .list("deadlines", Deadline.view) { $0.each($0.coverage.edition.calendar) },
    .text("calendar") { $0.links.encoded("/\($0.coverage.edition.year)/calendar.ics") },
    .list("others", TextLink.yearView) { page in
      page.site.years(besides: page.coverage.edition.year).map {
        TextLink(text: page.number($0), href: page.links.page(SubmissionPage.address(of: $0)))
      }
    },
  ]

  /// Such as `/2567/itas/`.
  static func address(of year: Int) -> String { "/\(year)/itas/" }

  let site: Site
  let coverage: YearCoverage

  var address: String { Self.address(of: coverage.edition.year) }
  var sheets: [String] { ["itas"] }
  var scripts: [String] { ["copy"] }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(coverage.edition.year)
    return Head(
      title: texts[.submissionTitle], subject: fiscalYear,
      description: texts(.submissionDescription, fiscalYear),
      crumbs: [.home(texts), coverage.edition.crumb(texts)])
  }
}
