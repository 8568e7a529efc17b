import Disclosure
import Mustache

/// The addresses of a page in both languages, and the way to the other one.
struct TwinLinks {
  /// With the site's own.
  private let thai: String
  private let english: String
  private let href: String
  /// The language to which the way leads.
  private let other: String

  static let view: View<TwinLinks> = [
    .text("thaiURL") { $0.thai }, .text("englishURL") { $0.english }, .text("href") { $0.href },
    .text("other") { $0.other },
  ]

  init(_ address: String, on web: String, _ links: Links, isEnglish: Bool) {
    let twin = englishAddress(of: address)
    thai = web + address
    english = web + twin
    href = links.exactly(isEnglish ? address : twin)
    other = isEnglish ? "th" : "en"
  }
}

extension Site {
  /// The addresses of pages with an English twin.
  var inEnglish: Set<String> {
    guard settings.isEnglish else { return Set(twins.keys) }
    let pages = [FramePage.home] + years.map { .coverage($0.year) }
    return Set(twins.keys).union(pages.map(\.address))
  }
}
