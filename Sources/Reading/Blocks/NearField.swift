import Diagnostics
import Disclosure
import Text

extension [BlockField] {
  /// The key that an unknown one probably means, and how it is to be written: as a Thai label where
  /// that was nearly written.
  func near(_ typed: String, among known: [String]) -> (key: String, written: String)? {
    let labels = flatMap { field in
      let name = field.label.utf8.prefix { $0 != UInt8(ascii: "(") }
      return ([field.label, String(Substring(name)).trimmingBlanks()] + field.also)
        .map { (word: $0, field: field) }
    }
    guard let found = nearest(typed, among: known + labels.map(\.word)) else { return nil }
    guard !known.contains(found), let field = labels.first(where: { $0.word == found })?.field
    else { return (found, found) }
    let isThai = found.utf8.first.map { $0 >= 0x80 } ?? false
    return (field.name, isThai ? field.label : field.name)
  }
}
