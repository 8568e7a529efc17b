import Coverage
import Diagnostics
import Disclosure

/// A block that sets things by their names, or reports on those that another entry set.
public protocol NamesReport: Report {
  static var kind: BlockKind { get }
  /// The names that its rows have, and where.
  var named: [(name: LooseName, place: Place)] { get }
}

extension NamesReport {
  /// The names set here; none if the block reports on others.
  fileprivate var set: [LooseName] { isReport ? [] : named.map(\.name) }
}

extension Asked where Value: NamesReport {
  /// What reports lack of the names that blocks of the same kind set in the other entries, and what
  /// they have besides; `none` says that a report has no names at all.
  public func unanswered(
    _ reports: Reports, _ subject: Answers.Subject, none: (Answers) -> Lack
  ) -> [Lack?] {
    lacks(reports, subject) { answers, reports in
      let item = answers.item
      let set = surroundings.made(of: subject.block, in: item.code, of: item.year) {
        (values: [Value]) in SetNames(values.flatMap(\.set))
      }
      switch set {
      case .failure(let absence): return [answers.notFound(absence)]
      case .success(let set):
        let reported = reports.flatMap(\.named)
        guard !reported.isEmpty else { return [none(answers)] }
        let (missing, count) = set.missing(in: Set(reported.map(\.name)))
        return answers.lacks(reported, missing: missing, of: count, isSet: set.contains)
      }
    }
  }
}

/// The names that the blocks of an entry set, looked through once for all reports on them.
private struct SetNames: Sendable {
  private let all: [LooseName]
  /// How often each stands in `all`.
  private let counts: [LooseName: Int]

  init(_ all: [LooseName]) {
    self.all = all
    counts = all.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  func contains(_ name: LooseName) -> Bool { counts[name] != nil }

  /// Those that are not among some names, the first 200, and how many there are.
  func missing(in names: Set<LooseName>) -> (first: [LooseName], count: Int) {
    let known = names.reduce(0) { $0 + (counts[$1] ?? 0) }
    return (Array(all.lazy.filter { !names.contains($0) }.prefix(200)), all.count - known)
  }
}
