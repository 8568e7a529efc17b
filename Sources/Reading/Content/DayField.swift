import Diagnostics
import Thai
import YAML

extension Fields {
  /// A date in one of the accepted forms; anything else is an error that offers the date meant.
  public func day(_ key: String, _ problems: inout [Diagnostic]) -> Day? {
    guard let text = text(key, &problems), let node = self[key] else { return nil }
    switch Day.read(text) {
    case .success(let day): return day
    case .failure(let problem):
      problems.append(
        Diagnostic(.error, problem.id, at: node.place, problem.message, fix: problem.fix))
      return nil
    }
  }
}
