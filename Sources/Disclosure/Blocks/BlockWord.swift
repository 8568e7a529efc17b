import Diagnostics
import Thai

/// A fixed set of words of which one may stand under a key, in English or by its Thai label.
public protocol BlockWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The Thai that pages show.
  var label: String { get }
  /// What officers write for it, and is answered with it.
  var alike: [String] { get }
}

extension BlockWord {
  public var alike: [String] { [] }

  /// On a page: in English the word itself.
  public func label(_ digits: Digits) -> String { digits.isEnglish ? rawValue.asWords : label }

  /// The words for a form, in the order of the cases.
  public static var choices: [BlockField.Choice] {
    allCases.map { BlockField.Choice($0.rawValue, $0.label, alike: $0.alike) }
  }

  /// All of them in a sentence: the labels in Thai, the words in English.
  public static var listed: Words {
    Words(
      allCases.map(\.label).joined(separator: ", "),
      allCases.map(\.rawValue).joined(separator: ", "))
  }
}

extension String {
  /// A key as English pages show it: `very-high` as `Very high`.
  public var asWords: String {
    let words = split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
