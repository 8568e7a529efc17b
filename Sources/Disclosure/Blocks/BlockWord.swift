import Diagnostics

/// A fixed set of words of which one may stand under a key, in English or by its Thai label.
public protocol BlockWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The Thai that pages show.
  var label: String { get }
}

extension BlockWord {
  /// The words for a form, in the order of the cases.
  public static var choices: [BlockField.Choice] {
    allCases.map { BlockField.Choice($0.rawValue, $0.label) }
  }

  /// All of them in a sentence: the labels in Thai, the words in English.
  public static var listed: Words {
    Words(
      allCases.map(\.label).joined(separator: ", "),
      allCases.map(\.rawValue).joined(separator: ", "))
  }
}
