import Disclosure
import Mustache
import Thai

/// The main ways through the site, the same on every page; at most seven.
struct Navigation: Sendable {
  struct Way: Sendable {
    let text: String
    let href: String
    let isLocal: Bool
    /// Of the page on which it stands: `page` where it leads to it, `true` where to its section.
    let current: String?

    static let view: View<Way> = [
      .text("text") { $0.text },
      .text("href") { $0.href },
      .flag("local") { $0.isLocal },
      .text("current") { $0.current },
    ]
  }

  /// A way with the beginnings of the addresses of all pages to which it is the way.
  private struct Section {
    let text: String
    let target: Target
    let pages: [String]
  }

  private struct Marked {
    let onPage: Ready<Way>
    let inSection: Ready<Way>
  }

  private let sections: [Section]
  private let plain: Ready<Way>
  /// By the number of the section.
  private let marked: [Marked]

  /// The ways of a day, on which one year is the present one.
  init(_ site: Site, _ texts: Texts, on day: Day) {
    let links = Links(
      root: "", isOffline: site.isOffline, english: texts.digits.isEnglish ? site.inEnglish : nil)
    let sections = Navigation.sections(site, texts, day)
    func ways(_ marked: Int? = nil, _ current: String? = nil) -> Ready<Way> {
      Ready(
        rows: sections.enumerated().map { index, section in
          Way(
            text: section.text, href: links.target(section.target),
            isLocal: !section.target.isOutside, current: index == marked ? current : nil)
        }, by: Way.view)
    }
    self.sections = sections
    plain = ways()
    marked = sections.indices.map {
      Marked(onPage: ways($0, "page"), inSection: ways($0, "true"))
    }
  }

  func ways(on address: String) -> Ready<Way> {
    // The years' own section holds the others of a year, and stands before them.
    guard
      let index = sections.lastIndex(where: { section in
        section.pages.contains { address.begins(with: $0) }
      })
    else { return address == FramePage.home.address ? marked[0].onPage : plain }
    return sections[index].target.wholePage == address
      ? marked[index].onPage : marked[index].inSection
  }

  private static func sections(_ site: Site, _ texts: Texts, _ day: Day) -> [Section] {
    var sections = [Section(text: texts[.home], target: .page(.home), pages: [])]
    let present = site.present(on: day)
    if let present {
      sections.append(
        Section(
          text: texts[.data], target: .page(.coverage(present.year)),
          pages: site.years.map(\.address)))
    }
    let news = site.years.flatMap { year in
      year.edition.items.filter { $0.topics.contains("news") && year.entries[$0.code] != nil }
        .map { (year.year, year.address(of: $0.code)) }
    }
    if let newest = news.last(where: { $0.0 <= present?.year ?? 0 }) {
      sections.append(
        Section(
          text: texts[.news], target: .page(newest.1, fragment: nil), pages: news.map(\.1)))
    }
    let surveys = site.settings.surveys
    if !surveys.isEmpty {
      sections.append(
        Section(
          text: texts[.survey], target: .page(.newestSurvey),
          pages: [FramePage.newestSurvey.address]
            + surveys.map { FramePage.survey($0.year).address }))
    }
    if let complaints = site.complaints {
      sections.append(
        Section(
          text: texts[.complaints], target: complaints,
          pages: complaints.page.map { $0 == "/" ? [] : [$0] } ?? []))
    }
    if let contact = site.page(at: "/contact/") {
      sections.append(
        Section(
          text: texts[.contact], target: .page(contact.address, fragment: nil),
          pages: [contact.address]))
    } else if site.settings.contact != nil {
      let place = FramePage.HomePlace.contact.rawValue
      sections.append(
        Section(text: texts[.contact], target: .page(.home, fragment: place), pages: []))
    }
    return sections
  }
}

extension Target {
  /// The address of a page to which it leads, or to a place on it.
  fileprivate var page: String? {
    if case .page(let address, _) = self { address } else { nil }
  }

  /// The address of a page to whose beginning it leads.
  fileprivate var wholePage: String? {
    if case .page(let address, nil) = self { address } else { nil }
  }
}
