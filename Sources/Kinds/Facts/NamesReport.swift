import Coverage
import Diagnostics
import Disclosure

/// A block that sets things by their names, or reports on those that another entry set.
public protocol NamesReport: Report {
  static var kind: BlockKind { get }
  /// The names set here; none if the block reports on others.
  var set: [LooseName] { get }
  /// The names that its rows have, and where.
  var named: [(name: LooseName, place: Place)] { get }
}

extension Asked where Value: NamesReport {
  /// What reports lack of the names that blocks of the same kind set in the other entries, and what
  /// they have besides; `none` says that a report has no names at all.
  public func unanswered(
    _ reports: Reports, _ subject: Answers.Subject, none: (Answers) -> Lack
  ) -> [Lack?] {
    lacks(reports, subject) { answers, reports in
      let item = answers.item
      switch question.others(subject.block, in: item.code, of: item.year, Value.self) {
      case .failure(let absence): return [answers.notFound(absence.words)]
      case .success(let values):
        let reported = reports.flatMap(\.named)
        return reported.isEmpty
          ? [none(answers)] : answers.lacks(reported, set: values.flatMap(\.set))
      }
    }
  }
}

extension Answers {
  fileprivate func lacks(
    _ reported: [(name: LooseName, place: Place)], set: [LooseName]
  ) -> [Lack?] {
    let names = Set(reported.map(\.name))
    let missing = set.filter { !names.contains($0) }
    var seen = Set(set)
    let invented = reported.filter { seen.insert($0.name).inserted }
    return [unreported(missing)] + strangers(invented, among: missing).map { Lack($0) }
  }
}
