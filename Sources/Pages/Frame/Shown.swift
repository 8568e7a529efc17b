import Disclosure
import Thai

/// A value on the page that shows it, with the page's links, and the texts and digits of its
/// language.
@dynamicMemberLookup
struct Shown<Model: Sendable>: Sendable {
  let model: Model
  let links: Links
  let texts: Texts

  var digits: Digits { texts.digits }

  subscript<Part>(dynamicMember part: KeyPath<Model, Part>) -> Part { model[keyPath: part] }

  /// A part of it, or another value, on the same page.
  func with<Part>(_ part: Part?) -> Shown<Part>? {
    part.map { Shown<Part>(model: $0, links: links, texts: texts) }
  }

  func each<Part>(_ parts: [Part]) -> [Shown<Part>] {
    parts.map { Shown<Part>(model: $0, links: links, texts: texts) }
  }

  func number(_ number: Int) -> String { digits.text(number) }

  func href(_ page: FramePage, fragment: String? = nil) -> String {
    links.page(page.address, fragment: fragment)
  }
}
