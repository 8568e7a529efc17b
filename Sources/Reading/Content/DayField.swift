import Diagnostics
import Thai
import YAML

extension Fields {
  /// A date in one of the accepted forms, in an English page (`isEnglish`) in English ones too;
  /// anything else is an error that offers the date meant.
  public func day(
    _ key: String, isEnglish: Bool = false, _ problems: inout [Diagnostic]
  ) -> Day? {
    self[key].flatMap { Fields.day($0, under: key, isEnglish: isEnglish, &problems) }
  }

  /// The date that stands under a key; anything else is an error.
  static func day(
    _ node: DataNode, under key: String, isEnglish: Bool = false, _ problems: inout [Diagnostic]
  ) -> Day? {
    guard case .scalar = node.content else {
      problems.append(notText(key, at: node.place))
      return nil
    }
    guard let text = node.text else { return nil }
    switch Day.read(text, isEnglish: isEnglish) {
    case .success(let day): return day
    case .failure(let problem):
      problems.append(
        Diagnostic(.error, problem.id, at: node.place, problem.message, fix: problem.fix))
      return nil
    }
  }
}
