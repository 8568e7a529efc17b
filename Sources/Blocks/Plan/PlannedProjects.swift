import Disclosure
import Kinds
import Thai

/// The projects of a plan as a report of some time has to name them.
struct PlannedProjects {
  private let all: [LooseName: [Plan.Project]]
  /// All but those planned for other fiscal years only, in the order of the plan.
  let due: [LooseName]
  private let years: Span

  init(_ plans: [Plan], over span: Span) {
    let years = span.fiscalYears
    self.years = years
    let projects = plans.flatMap(\.projects).filter { $0.name != nil }
    all = Dictionary(grouping: projects) { $0.name ?? LooseName("") }
    due = projects.filter { $0.isDue(in: years) }.grouped(by: \.name).compactMap(\.[0].name)
  }

  var isEmpty: Bool { all.isEmpty }

  func contains(_ name: LooseName) -> Bool { all[name] != nil }

  /// From when to when it is planned, in the years reported; nil when the plan does not say.
  func time(of name: LooseName) -> Span? {
    let times = (all[name] ?? []).filter { $0.isDue(in: years) }.compactMap(\.time)
    guard let first = times.map(\.first).min(), let last = times.map(\.last).max() else {
      return nil
    }
    return Span(from: first, to: last)
  }

  /// Of a project that has a row for each year, the money of the years reported.
  ///
  /// Nil when the plan does not say.
  func budget(of name: LooseName) -> Figure? {
    guard let rows = all[name] else { return nil }
    let due = rows.filter { $0.isDue(in: years) }
    let counted = due.isEmpty ? rows : due
    let budgets = counted.compactMap(\.budget)
    return budgets.count == counted.count ? budgets.sum() : nil
  }
}

extension Plan.Project {
  /// Also when the plan does not say its time.
  fileprivate func isDue(in years: Span) -> Bool { time.map { $0.overlaps(years) } ?? true }
}
