import Coverage
import Disclosure
import Thai

/// Makes the elements of items lines of a checklist, each leading to its evidence.
struct Checklist {
  private let site: Site
  private let year: Int
  private let links: Links
  private let texts: Texts

  private var digits: Digits { texts.digits }

  init(_ site: Site, year: Int, _ links: Links, _ texts: Texts) {
    self.site = site
    self.year = year
    self.links = links
    self.texts = texts
  }

  func lines(of item: ItemCoverage) -> [ElementLine] {
    item.elements.enumerated().map { index, element in
      let period = element.element.period
      return ElementLine(
        number: index + 1, coverage: element, period: period.map { $0.words(in: year, texts) },
        due: element.status == .awaiting ? (period ?? item.item.period).due(in: year) : nil,
        evidence: element.evidence.map { evidence in
          EvidenceLink(target: evidence.target, links: links) { label(of: $0, for: item.item) }
        })
    }
  }

  private func label(of target: Target, for item: Item) -> String {
    switch target {
    case .outside(let url): return url
    case .file(let file, let fragment):
      guard let fragment, fragment.utf8.starts(with: "page=".utf8) else {
        return file.label(digits)
      }
      let page = String(Substring(fragment.utf8.dropFirst(5)))
      return texts(.pageOfFile, file.label(digits), digits.text(page))
    case .page(let address, let fragment):
      guard let page = site.page(at: address) else { return frameLabel(address, fragment) }
      // A block above all headings goes by the page's title.
      let title = fragment.flatMap { place(of: $0, on: page) }
      if address == FramePage.item(year, item.code).address {
        return title ?? page.title
      }
      return title.map { "\(name(of: page)): \($0)" } ?? name(of: page)
    }
  }

  /// Of a heading or block, or of a row of one: `people.2`.
  private func place(of fragment: String, on page: Page) -> String? {
    if let anchor = page.body.outline[fragment] { return anchor.title }
    let parts = fragment.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1)
    guard parts.count == 2, let block = page.body.outline[String(Substring(parts[0]))] else {
      return nil
    }
    let title = block.title ?? page.title
    return texts(.rowOfBlock, title, digits.text(String(Substring(parts[1]))))
  }

  /// With the code where it is an item's page, and the year where that is another.
  private func name(of page: Page) -> String {
    guard case .item(let other, let code) = FramePage(address: page.address) else {
      return page.title
    }
    let name = "\(code) \(page.title)"
    return other == year ? name : texts(.titleOfYear, name, digits.text(other))
  }

  private func frameLabel(_ address: String, _ fragment: String?) -> String {
    switch FramePage(address: address) {
    case .home:
      switch fragment.flatMap(FramePage.HomePlace.init) {
      case .contact: texts[.contactPlace]
      case .social: texts[.socialPlace]
      case nil: texts[.home]
      }
    case .newestSurvey: texts[.survey]
    case .survey(let year) where site.settings.surveys.contains { $0.year == year }:
      texts(.surveyOfYear, digits.text(year))
    default: address
    }
  }
}
