import Disclosure
import Mustache
import Thai

/// The coverage index of a year, of all items or of those with one status.
struct CoveragePage: HTMLPage {
  static let template = "coverage"
  static let names: [Shape.Field] = [
    "year", "fiscalYear", "span", .section("day", Day.names), "isWhole", "status", "word",
    "meaning",
    "count", "confidence", "source", "jsonHref", "csvHref",
    .section("filters", ["word", "count", "href", "current", "status", "meaning"]),
    .section(
      "elements",
      ["asked", "shown", "machine", "statement", "missing", "notApplicable", "awaiting"]),
    .section("totals", ["id", "title", "items", .section("counts", ["word", "count"])]),
    .section("sum", ["items", .section("counts", ["word", "count"])]),
    .section("groups", ["id", "title", "items", "complete", .section("rows", CoverageRow.names)]),
    .section("others", ["year", "href"]),
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day
  /// Nil for all.
  let status: ItemCoverage.Status?

  private var year: Int { coverage.edition.year }
  private var whole: String { "/\(year)/coverage/" }

  var address: String { status.map { "\(whole)\($0.rawValue)/" } ?? whole }

  var head: Head {
    let digits = site.settings.digits
    let fiscalYear = coverage.edition.fiscalYear(digits)
    var crumbs = [(text: "หน้าแรก", address: "/"), (text: fiscalYear, address: "/\(year)/")]
    let name = "ความครบถ้วนของข้อมูล"
    guard let status else {
      return Head(
        title: name, subject: fiscalYear,
        description:
          "ข้อมูลที่แบบวัด OIT \(fiscalYear) ถาม เทียบกับข้อมูลที่\(site.settings.municipality.name)"
          + "แสดง พร้อมที่อยู่ของหลักฐานแต่ละองค์ประกอบ", crumbs: crumbs)
    }
    crumbs.append((name, whole))
    return Head(
      title: "\(name): \(status.word)", subject: fiscalYear,
      description: "ข้อที่มีสถานะ \(status.word) ตามแบบวัด OIT \(fiscalYear) ของ"
        + "\(site.settings.municipality.name) พร้อมองค์ประกอบและหลักฐาน", crumbs: crumbs)
  }

  func values(_ links: Links) -> [Value] {
    let digits = site.settings.digits
    func number(_ count: Int) -> Value { .text(digits.text(count)) }
    let elements = coverage.elements
    let count = status.map { coverage.counts[$0] } ?? coverage.counts.items
    return [
      number(year), .text(coverage.edition.fiscalYear(digits)),
      .text(coverage.edition.span(digits)),
      day.value(digits), .flag(status == nil), .text(status?.rawValue), .text(status?.word),
      .text(status?.meaning), number(count), .text(coverage.edition.confidence.words),
      .text(coverage.edition.source), .text("\(links.root)\(year)/coverage.json"),
      .text("\(links.root)\(year)/coverage.csv"), .list(filters(links)),
      .record([
        number(elements.asked), number(elements.shown), number(elements.machine),
        number(elements.statement), number(elements.missing), number(elements.notApplicable),
        number(elements.awaiting),
      ]),
      .list(
        groups.map { group in
          let counts = ItemCounts(coverage.items(of: group))
          return [
            .text(group.id), .text(group.title), number(counts.items), self.counts(counts),
          ]
        }),
      .record([number(coverage.counts.items), counts(coverage.counts)]),
      .list(rows(links)),
      .list(
        site.years.reversed().filter { $0.year != year }.map {
          [number($0.year), .text(links.page("\($0.address)coverage/"))]
        }),
    ]
  }

  private var groups: [Group] { coverage.edition.indicators.flatMap(\.groups) }

  private func filters(_ links: Links) -> [[Value]] {
    let digits = site.settings.digits
    let all: [Value] = [
      "ทั้งหมด", .text(digits.text(coverage.counts.items)), .text(links.page(whole)),
      .flag(status == nil),
    ]
    return [all]
      + ItemCoverage.Status.allCases.map { other in
        [
          .text(other.word), .text(digits.text(coverage.counts[other])),
          .text(links.page("\(whole)\(other.rawValue)/")), .flag(status == other),
          .text(other.rawValue), .text(other.meaning),
        ]
      }
  }

  private func counts(_ counts: ItemCounts) -> Value {
    .list(
      ItemCoverage.Status.allCases.map {
        [.text($0.word), .text(site.settings.digits.text(counts[$0]))]
      })
  }

  /// The groups that have an item to show.
  private func rows(_ links: Links) -> [[Value]] {
    let digits = site.settings.digits
    var row = CoverageRow(site, year: year, links)
    var list: [[Value]] = []
    for group in groups {
      let items = coverage.items(of: group)
      let shown = items.filter { status == nil || $0.status == status }
      guard !shown.isEmpty else { continue }
      let counts = ItemCounts(items)
      var rows: [[Value]] = []
      for item in shown { rows.append(row.values(item)) }
      list.append([
        .text(group.id), .text(group.title), .text(digits.text(counts.items)),
        .text(digits.text(counts.complete)), .list(rows),
      ])
    }
    return list
  }
}
