import Coverage
import Disclosure
import Kinds
import Mustache
import Thai

/// The home page: what citizens look for, how far the present year is disclosed, and the news.
struct HomePage: HTMLPage {
  static let template = "home"
  static let view: View<Shown<HomePage>> = [
    .include(YearCoverage.view) { $0.with($0.present) },
    .list("filters", StatusFilter.view) { home in
      home.each(home.present.map { StatusFilter.all($0) } ?? [])
    },
    .part("day", Day.view) { $0.with($0.coverage.day) },
    .list("years", TextLink.yearView) { $0.links(to: { .coverage($0) }, of: $0.site.years()) },
    .flag("hasYears") { !$0.site.years.isEmpty },
    .flag("hasTiles") { !$0.tiles.isEmpty },
    .list("tiles", Tile.view) { $0.each($0.tiles) },
    .flag("hasNews") { !$0.news.isEmpty },
    .list("news", NewsLine.view) { $0.each($0.news) },
    .list("latest", Update.view) { $0.each($0.latest) },
    .part("survey", SurveyOnDay.view) { $0.with($0.survey) },
    .part("town", PlacedPhoto.view) { home in
      home.site.photo.map { PlacedPhoto(href: home.links.encoded($0.address), photo: $0.shown) }
    },
    .text("photoAlt") { $0.site.settings.theme.photoAlt ?? "" },
  ]

  private static let newsCount = 3

  let site: Site
  let coverage: SiteCoverage
  private let tiles: [Tile]
  private let news: [NewsLine]
  /// Where there is no news, what was updated last.
  private let latest: [Update]
  let address: String

  init(site: Site, coverage: SiteCoverage, kinds: [BlockKind], texts: Texts) {
    self.site = site
    self.coverage = coverage
    let newest = NewestEntries(site: site, coverage: coverage)
    tiles = Tile.all(newest, kinds, texts)
    news = (newest.entry(of: "news")?.coverage.entry?.subPages ?? []).prefix(HomePage.newsCount)
      .map { NewsLine(page: site.page($0, texts)) }
    latest =
      news.isEmpty ? Update.latest(of: site, HomePage.newsCount).map { $0.shown(site, texts) } : []
    let home = FramePage.home.address
    address = texts.digits.isEnglish ? englishAddress(of: home) : home
  }

  var sheets: [String] { ["home", "news"] }

  func head(_ texts: Texts) -> Head {
    Head(
      title: texts[.homeTitle],
      description: texts(.homeDescription, site.name(texts)))
  }

  private var present: YearCoverage? {
    site.present(on: coverage.day).flatMap { coverage[$0.year] }
  }

  /// The newest that can be answered on the day.
  private var survey: SurveyOnDay? {
    site.settings.surveys.lazy.map { SurveyOnDay(survey: $0, day: coverage.day) }
      .first { $0.isOpen }
  }
}
