import Disclosure
import Text

extension Edition {
  /// The item with whose title, or another name of it, some opening words begin; nil where there
  /// is none.
  func item(called words: String) -> Item? {
    words.utf8.count > 20 ? items.first { $0.isCalled(words) } : nil
  }

  /// The one item in whose names some words stand, or the words begin with; nil where it is none,
  /// or several.
  func only(named words: String) -> Item? {
    let words = words.asSeen()
    guard words.utf8.count >= 36 else { return nil }
    let found = items.filter { $0.mayBe(words) }
    return found.count == 1 ? found[0] : nil
  }
}

extension Item {
  /// Whether some opening words begin with one of its names.
  func isCalled(_ words: String) -> Bool { names.contains { words.begins(with: $0) } }

  /// Whether some words are one of its names, a part of one, or begin with one.
  func mayBe(_ words: String) -> Bool {
    names.contains { $0.holds(words) || words.begins(with: $0) }
  }
}

extension String {
  /// The text without the blanks and signs that part a code from the words behind it.
  var openingWords: String {
    String(Substring(trimmingBlanks().asSeen().utf8.drop { " :-.|,\"'(*[".utf8.contains($0) }))
  }
}
