import Disclosure
import Mustache
import Thai

/// The home page: how far the newest year is disclosed, the ways to it, and how to reach the
/// municipality.
struct HomePage: HTMLPage {
  static let template = "home"
  static let names: [Shape.Field] = [
    "year", "fiscalYear", "yearHref", "coverageHref", "items", "complete", "elements", "shown",
    "machine", "statement",
    .section("statuses", ["status", "word", "count", "href", "start", "width"]),
    .section("day", Day.names), .section("years", ["year", "href"]),
    .section("shortcuts", ["text", "href"]),
    .section("latest", ["title", "href", "code", "year", .section("updated", Day.names)]),
    .section("survey", SurveyPage.surveyNames),
  ]

  let site: Site
  let coverage: Coverage
  let latest: [Update]

  var address: String { "/" }

  var head: Head {
    Head(
      title: "การเปิดเผยข้อมูลต่อสาธารณะ",
      description:
        "ข้อมูลสาธารณะของ\(site.settings.municipality.name)ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) "
        + "ความครบถ้วน ข้อมูลล่าสุด แบบวัด EIT และช่องทางติดต่อ")
  }

  func values(_ links: Links) -> [Value] {
    let digits = site.settings.digits
    let survey = site.settings.surveys.first.map {
      Value.record(SurveyPage.values(of: $0, on: coverage.day, links, digits))
    }
    return yearValues(links) + [
      coverage.day.value(digits),
      .list(
        site.years.reversed().map { [.text(digits.text($0.year)), .text(links.page($0.address))] }),
      .list(shortcuts(links)),
      .list(latest.prefix(5).map { $0.values(links, digits) }), survey ?? .nothing,
    ]
  }

  /// The newest year in numbers, in the order of the names up to `statuses`.
  private func yearValues(_ links: Links) -> [Value] {
    guard let year = site.newest, let covered = coverage[year.year] else {
      return Array(repeating: .nothing, count: 11)
    }
    let digits = site.settings.digits
    let index = "\(year.address)coverage/"
    func number(_ count: Int) -> Value { .text(digits.text(count)) }
    var start = 0
    let statuses = ItemCoverage.Status.allCases.map { status -> [Value] in
      let count = covered.counts[status]
      defer { start += count }
      return [
        .text(status.rawValue), .text(status.word), number(count),
        .text(links.page("\(index)\(status.rawValue)/")), .text("\(start)"), .text("\(count)"),
      ]
    }
    return [
      number(year.year), .text(year.edition.fiscalYear(digits)), .text(links.page(year.address)),
      .text(links.page(index)), number(covered.counts.items), number(covered.counts.complete),
      number(covered.elements.asked - covered.elements.notApplicable),
      number(covered.elements.shown), number(covered.elements.machine),
      number(covered.elements.statement), .list(statuses),
    ]
  }

  /// Items that citizens ask for, by topic, where the newest year has them.
  private func shortcuts(_ links: Links) -> [[Value]] {
    guard let year = site.newest else { return [] }
    let topics = [
      "executives", "strategic-plan", "annual-plan", "procurement-list", "procurement-notices",
      "service-manual", "e-service", "complaint-channel", "complaint-statistics",
      "no-gift-declaration",
    ]
    let items = year.edition.items
    return topics.compactMap { topic in
      guard let item = items.first(where: { $0.topics.contains(topic) }) else { return nil }
      return [.text(item.title), .text(links.page(year.address(of: item.code)))]
    }
  }
}
