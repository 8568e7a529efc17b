import Disclosure
import Mustache
import Thai

/// A fiscal year: its items by group, in the order of the edition.
struct YearPage: HTMLPage {
  static let template = "year"
  static let names: [Shape.Field] = [
    "year", "fiscalYear", "span", "coverageHref", "surveyHref", "items", "complete",
    .section(
      "indicators",
      [
        "id", "title",
        .section(
          "groups",
          [
            "id", "title", "items", "complete",
            .section(
              "rows", ["code", "title", "href", "status", "word", .section("updated", Day.names)]),
          ]),
      ]), .section("others", ["year", "href"]),
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
      crumbs: [("หน้าแรก", "/")])
  }

  func values(_ links: Links) -> [Value] {
    let digits = site.settings.digits
    let hasSurvey = site.settings.surveys.contains { $0.year == year.year }
    return [
      .text(digits.text(year.year)), .text(year.edition.fiscalYear(digits)),
      .text(year.edition.span(digits)), .text(links.page("\(address)coverage/")),
      .text(hasSurvey ? links.page("\(address)eit/") : nil),
      .text(digits.text(coverage.counts.items)), .text(digits.text(coverage.counts.complete)),
      .list(
        year.edition.indicators.map { indicator in
          [
            .text(indicator.id), .text(indicator.title),
            .list(indicator.groups.map { group($0, links) }),
          ]
        }),
      .list(
        site.years.reversed().filter { $0.year != year.year }.map {
          [.text(digits.text($0.year)), .text(links.page($0.address))]
        }),
    ]
  }

  private func group(_ group: Group, _ links: Links) -> [Value] {
    let digits = site.settings.digits
    let items = coverage.items(of: group)
    let counts = ItemCounts(items)
    return [
      .text(group.id), .text(group.title), .text(digits.text(counts.items)),
      .text(digits.text(counts.complete)),
      .list(
        items.map { item in
          [
            .text("\(item.item.code)"), .text(item.entry?.page.title ?? item.item.title),
            .text(links.page(year.address(of: item.item.code))), .text(item.status.rawValue),
            .text(item.status.word), (item.entry?.page.updated).value(digits),
          ]
        }),
    ]
  }
}
