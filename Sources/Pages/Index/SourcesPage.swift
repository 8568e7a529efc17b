import Coverage
import Disclosure
import Mustache
import Thai

/// What the words and signs of a year's pages mean, and how far its list of questions can be
/// trusted.
struct SourcesPage: HTMLPage, YearPart {
  static let template = "sources"
  static let view: View<Shown<SourcesPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .text("span") { $0.coverage.edition.span($0.texts) },
    .text("confidence") { $0.texts[$0.coverage.edition.confidence.words] },
    .text("source") { $0.coverage.edition.source },
    .list("statuses", StatusFilter.view) { $0.each(StatusFilter.all($0.coverage)) },
    .list("doubts", doubtView) { page in
      page.each(page.coverage.edition.items.filter(\.isDoubtful))
    },
    .list("others", TextLink.yearView) { $0.others },
  ]

  private static let doubtView: View<Shown<Item>> = [
    .text("slug") { $0.model.code.slug },
    .text("code") { "\($0.model.code)" },
    .text("title") { $0.model.title },
    .text("unconfirmed") { $0.model.origin.unconfirmed($0.texts) },
    .text("note") { $0.model.note },
  ]

  let site: Site
  let coverage: YearCoverage

  var sheets: [String] { ["sources"] }

  func head(_ texts: Texts) -> Head {
    let fiscalYear = texts.fiscalYear(coverage.edition.year)
    return Head(
      title: texts[.sourcesTitle], subject: fiscalYear,
      description: texts(.sourcesDescription, fiscalYear),
      crumbs: [.home(texts), coverage.edition.crumb(texts)])
  }
}

extension Item {
  /// Whether the page of sources says something of it.
  var isDoubtful: Bool { note != nil || origin.isDoubtful }
}
