import Disclosure
import Mustache

/// The main ways through the site, the same on every page; at most seven.
struct Navigation: Sendable {
  struct Way: Sendable {
    let text: String
    let href: String
    let isLocal: Bool
    /// Whether it leads to the page on which it stands.
    let isHere: Bool

    static let view: View<Way> = [
      .text("text") { $0.text },
      .text("href") { $0.href },
      .flag("local") { $0.isLocal },
      .flag("current") { $0.isHere },
    ]
  }

  private let plain: Ready<Way>
  /// The same with the page itself marked, by its address.
  private let marked: [String: Ready<Way>]

  init(_ site: Site) {
    let links = Links(root: "", isOffline: site.isOffline)
    let targets = Navigation.targets(site)
    func ways(on address: String?) -> Ready<Way> {
      Ready(
        rows: targets.map { text, target in
          Way(
            text: text, href: links.target(target), isLocal: !target.isOutside,
            isHere: target.wholePage.map { $0 == address } ?? false)
        }, by: Way.view)
    }
    plain = ways(on: nil)
    let pages = targets.compactMap(\.target.wholePage)
    marked = Dictionary(pages.map { ($0, ways(on: $0)) }) { one, _ in one }
  }

  func ways(on address: String) -> Ready<Way> { marked[address] ?? plain }

  private static func targets(_ site: Site) -> [(text: String, target: Target)] {
    var targets: [(text: String, target: Target)] = [("หน้าแรก", .page(.home))]
    if let year = site.newest?.year {
      targets.append(("ข้อมูลปี \(site.settings.digits.text(year))", .page(.coverage(year))))
    }
    if !site.settings.surveys.isEmpty { targets.append(("แบบวัด EIT", .page(.newestSurvey))) }
    if let complaints = site.complaints { targets.append(("ร้องเรียน", complaints)) }
    if site.settings.contact != nil {
      targets.append(("ติดต่อ", .page(.home, fragment: FramePage.HomePlace.contact.rawValue)))
    }
    return targets
  }
}

extension Target {
  /// The address of a page to whose beginning it leads.
  fileprivate var wholePage: String? {
    if case .page(let address, nil) = self { address } else { nil }
  }
}
