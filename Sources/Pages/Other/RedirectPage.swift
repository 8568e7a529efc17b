import Diagnostics
import Disclosure
import Mustache

/// What stands at an address of an earlier site: it leads on to the new one, without a script.
struct RedirectPage: HTMLPage {
  static let template = "redirect"
  static let view: View<Shown<RedirectPage>> = [
    .text("href") { $0.links.page($0.target) }
  ]

  /// `/2567/`, which leads on to that year's index.
  static func years(_ site: Site, _ shown: (String) -> String = { $0 }) -> [RedirectPage] {
    site.years.map {
      RedirectPage(
        address: shown($0.address), target: shown(FramePage.coverage($0.year).address), origin: nil)
    }
  }

  let address: String
  let target: String
  let origin: Place?

  var canonical: String? { target }

  func head(_ texts: Texts) -> Head {
    Head(
      title: texts[.redirectTitle], subject: address,
      description: texts(.redirectDescription, address, target), crumbs: [.home(texts)])
  }
}

extension Redirect {
  /// Where it leads at last: a year's address itself leads on.
  public var target: String {
    guard case .year(let year) = FramePage(address: to) else { return to }
    return FramePage.coverage(year).address
  }
}
