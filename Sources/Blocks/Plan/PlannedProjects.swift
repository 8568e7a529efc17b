import Disclosure
import Kinds
import Thai

/// The projects of a plan as a report of some time has to name them.
struct PlannedProjects {
  /// The projects of all plans of an entry that have a name, looked through once.
  struct ByName: Sendable {
    fileprivate let projects: [Plan.Project]
    fileprivate let rows: [LooseName: [Plan.Project]]

    init(_ plans: [Plan]) {
      projects = plans.flatMap(\.projects).filter { $0.name != nil }
      rows = Dictionary(grouping: projects) { $0.name ?? LooseName("") }
    }
  }

  private let all: ByName
  private let years: Span

  init(_ all: ByName, over span: Span) {
    self.all = all
    years = span.fiscalYears
  }

  /// All but those planned for other fiscal years only, in the order of the plan.
  var due: [LooseName] {
    all.projects.filter { $0.isDue(in: years) }.grouped(by: \.name).compactMap(\.[0].name)
  }

  var isEmpty: Bool { all.projects.isEmpty }

  func contains(_ name: LooseName) -> Bool { all.rows[name] != nil }

  /// Nil also where there are more than a project has years: such a plan says nothing of it.
  private func rows(of name: LooseName) -> [Plan.Project]? {
    all.rows[name].flatMap { $0.count > 100 ? nil : $0 }
  }

  /// From when to when it is planned, in the years reported; nil when the plan does not say.
  func time(of name: LooseName) -> Span? {
    let times = (rows(of: name) ?? []).filter { $0.isDue(in: years) }.compactMap(\.time)
    guard let first = times.map(\.first).min(), let last = times.map(\.last).max() else {
      return nil
    }
    return Span(from: first, to: last)
  }

  /// Of a project that has a row for each year, the money of the years reported.
  ///
  /// Nil when the plan does not say.
  func budget(of name: LooseName) -> Figure? {
    guard let rows = rows(of: name) else { return nil }
    let due = rows.filter { $0.isDue(in: years) }
    let counted = due.isEmpty ? rows : due
    let budgets = counted.compactMap { $0.budget(in: years) }
    return budgets.count == counted.count ? budgets.sum() : nil
  }
}

extension Plan.Project {
  /// Also when the plan does not say its time; amounts by year say it before all else.
  fileprivate func isDue(in years: Span) -> Bool {
    let amounts = row.years(Self.budget)
    guard amounts.isEmpty else {
      return amounts.contains { Span.fiscalYear($0.year).overlaps(years) }
    }
    return time.map { $0.overlaps(years) } ?? true
  }

  /// Of amounts by year those of the years reported.
  fileprivate func budget(in years: Span) -> Figure? {
    let amounts = row.years(Self.budget)
    if amounts.isEmpty { return budget }
    let due = amounts.filter { Span.fiscalYear($0.year).overlaps(years) }
    return due.isEmpty ? nil : due.map(\.figure).sum()
  }
}
