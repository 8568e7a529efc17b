import Disclosure
import Mustache
import Text
import Thai

/// The elements of items as checklists, each line leading to its evidence.
struct ElementsValue {
  static let names: Shape = [
    "id", "text", "period", "status", "word", "check", "reason",
    "hasEvidence", .section("evidence", ["href", "text", "download"]),
  ]

  private let site: Site
  private let year: Int
  private let links: Links
  private let digits: Digits
  private let namesItem: Bool
  /// Of pages that were asked for, since several elements lead to one.
  private var titles: [String: [String: String]] = [:]

  /// With `namesItem` evidence on an item's own page goes by its code too, as many items stand
  /// together.
  init(_ site: Site, year: Int, _ links: Links, namesItem: Bool = false) {
    self.site = site
    self.year = year
    self.links = links
    self.namesItem = namesItem
    digits = site.settings.digits
  }

  mutating func value(_ item: ItemCoverage) -> Value {
    let own = "/\(year)/\(item.item.code.slug)/"
    let prefix = namesItem ? "\(item.item.code) " : ""
    var rows: [[Value]] = []
    for element in item.elements {
      var evidence: [[Value]] = []
      for found in element.evidence { evidence.append(value(found.target, own: own, prefix)) }
      let period = element.element.period.map { $0.words(in: year, digits) }
      rows.append([
        .text(element.element.id), .text(element.element.text), .text(period),
        .text(element.status.rawValue), .text(element.word), .text(element.checkWord),
        .text(element.reason?.thai), .flag(!evidence.isEmpty), .list(evidence),
      ])
    }
    return .list(rows)
  }

  private mutating func value(_ target: Target, own: String, _ prefix: String) -> [Value] {
    var download: String?
    if case .file(let file, _) = target { download = file.originalName }
    return [
      .text(links.target(target)), .text(label(of: target, own: own, prefix)), .text(download),
    ]
  }

  private mutating func label(of target: Target, own: String, _ prefix: String) -> String {
    switch target {
    case .outside(let url): return url
    case .file(let file, let fragment):
      guard let fragment, fragment.begins(with: "page=") else {
        return file.label(digits)
      }
      return
        "\(file.label(digits)) หน้า \(digits.text(String(Substring(fragment.utf8.dropFirst(5)))))"
    case .page(let address, let fragment):
      guard let page = site.page(at: address) else { return frameLabel(address, fragment) }
      // A block above all headings goes by the page's title.
      let title = fragment.flatMap { self.title(of: $0, on: page) }
      if address == own { return prefix + (title ?? page.title) }
      return title.map { "\(name(of: page)): \($0)" } ?? name(of: page)
    }
  }

  private mutating func title(of fragment: String, on page: Page) -> String? {
    let known = titles[page.address] ?? page.body.titles
    titles[page.address] = known
    return known[page.body.outline[fragment]?.id ?? fragment]
  }

  /// With the code where it is an item's page, and the year where that is another.
  private func name(of page: Page) -> String {
    for other in site.years {
      for entry in other.entries.values where entry.page.address == page.address {
        let name = "\(entry.code) \(page.title)"
        return other.year == year ? name : "\(name) ปี \(digits.text(other.year))"
      }
    }
    return page.title
  }

  private func frameLabel(_ address: String, _ fragment: String?) -> String {
    switch (address, fragment) {
    case ("/", "oit-contact"): return "หน้าแรก: ข้อมูลการติดต่อ"
    case ("/", "oit-social"): return "หน้าแรก: สื่อสังคมออนไลน์"
    case ("/", _): return "หน้าแรก"
    case ("/eit/", _): return "แบบวัด EIT"
    default:
      let survey = site.settings.surveys.first { "/\($0.year)/eit/" == address }
      return survey.map { "แบบวัด EIT ปี \(digits.text($0.year))" } ?? address
    }
  }
}
