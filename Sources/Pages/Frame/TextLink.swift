import Disclosure
import Mustache

/// A link that goes by a text.
struct TextLink: Sendable {
  let text: String
  let href: String

  static let view: View<TextLink> = [
    .text("text") { $0.text },
    .text("href") { $0.href },
  ]

  /// For links that go by a year.
  static let yearView: View<TextLink> = [
    .text("year") { $0.text },
    .text("href") { $0.href },
  ]
}

extension Shown {
  /// A link for each of some years, to its page of one kind.
  func links(to page: (Int) -> FramePage, of years: [Int]) -> [TextLink] {
    years.map { TextLink(text: number($0), href: href(page($0))) }
  }
}

extension Site {
  /// The newest first.
  func years(besides year: Int? = nil) -> [Int] {
    years.reversed().map(\.year).filter { $0 != year }
  }
}
