import Mustache
import Thai

extension Telephone {
  /// A section whose pieces a template shows one after another, those with a link as such.
  static func viewName(_ name: String) -> Shape.Field {
    .section(name, [.section("pieces", ["text", "tel"])])
  }

  /// The text with its numbers linked; nothing when there is none.
  static func view(_ text: String?) -> Value {
    guard let text else { return .nothing }
    return .record([.list(Telephone(text).pieces.map { [.text($0.text), .text($0.link)] })])
  }
}
