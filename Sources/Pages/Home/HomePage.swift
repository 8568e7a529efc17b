import Coverage
import Disclosure
import Mustache
import Thai

/// The home page: how far the newest year is disclosed, the ways to it, and how to reach the
/// municipality.
struct HomePage: HTMLPage {
  static let template = "home"
  static let view: View<Shown<HomePage>> = [
    .include(YearCoverage.view) { $0.with($0.newest) },
    .list("statuses", StatusFilter.view) { home in
      home.each(home.newest.map { StatusFilter.all($0) } ?? [])
    },
    .part("day", Day.view) { $0.with($0.coverage.day) },
    .list("years", TextLink.yearView) { $0.links(to: { .coverage($0) }, of: $0.site.years()) },
    .list("shortcuts", TextLink.view) { $0.shortcuts },
    .list("latest", Update.view) { $0.each($0.latest) },
    .part("survey", SurveyOnDay.view) { $0.with($0.survey) },
  ]

  let site: Site
  let coverage: SiteCoverage
  let latest: [Update]

  var address: String { FramePage.home.address }
  var sheets: [String] { ["home"] }

  var head: Head {
    Head(
      title: "การเปิดเผยข้อมูลต่อสาธารณะ",
      description:
        "ข้อมูลสาธารณะของ\(site.settings.municipality.name)ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) "
        + "ความครบถ้วน ข้อมูลล่าสุด แบบวัด EIT และช่องทางติดต่อ")
  }

  private var newest: YearCoverage? { site.newest.flatMap { coverage[$0.year] } }

  private var survey: SurveyOnDay? {
    site.settings.surveys.first.map { SurveyOnDay(survey: $0, day: coverage.day) }
  }
}

extension Shown<HomePage> {
  /// Items that citizens ask for, by topic, where the newest year has them.
  fileprivate var shortcuts: [TextLink] {
    guard let year = model.site.newest else { return [] }
    let topics = [
      "executives", "strategic-plan", "annual-plan", "procurement-list", "procurement-notices",
      "service-manual", "e-service", "complaint-channel", "complaint-statistics",
      "no-gift-declaration",
    ]
    let items = year.edition.items
    return topics.compactMap { topic in
      guard let item = items.first(where: { $0.topics.contains(topic) }) else { return nil }
      return TextLink(text: item.title, href: href(.item(year.year, item.code)))
    }
  }
}
