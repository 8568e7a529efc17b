import Coverage
import Diagnostics
import Disclosure
import Thai

/// The item whose plan a report speaks of: `of:`, else what the edition says its item follows, else its own.
struct ReportedPlan: Hashable {
  /// Nil for the report's own year.
  let year: Int?
  let code: ItemCode

  /// Nil when `of:` can't be read, which is said.
  init?(_ report: Progress, _ question: BlockQuestion) { self.init(report.head, question) }

  init?(_ report: Progress, in own: Year, _ item: Item) {
    self.init(report.head, in: own, item)
  }

  /// The same for the head of any report that has `of:`.
  init?(_ head: BlockRecord, _ question: BlockQuestion) {
    self.init(head, in: question.year, question.item)
  }

  private init?(_ head: BlockRecord, in own: Year, _ item: Item) {
    guard head.holds("of") else {
      year = nil
      code = item.follows.first ?? item.code
      return
    }
    guard let named = head.item("of") else { return nil }
    year = named.year == own.year ? nil : named.year
    code = named.code
  }

  /// `O36`, with the year when it is another.
  var name: Words {
    Words(
      "\(code)" + (year.map { " ปี \($0)" } ?? ""), "\(code)" + (year.map { " of \($0)" } ?? ""))
  }

  func projects(_ question: BlockQuestion) -> Result<PlannedProjects, BlockQuestion.Absence> {
    question.others("plan", in: code, of: year, Plan.self).map {
      PlannedProjects($0.flatMap(\.projects), over: question.span)
    }
  }
}

/// The projects of a plan as a report of some time has to name them.
struct PlannedProjects {
  private let all: [ProjectName: [Plan.Project]]
  /// Those that no other fiscal year alone holds, in the order of the plan.
  let due: [ProjectName]
  private let years: Span

  init(_ projects: [Plan.Project], over span: Span) {
    let years = span.fiscalYears
    self.years = years
    let named = projects.filter { $0.name != nil }
    all = Dictionary(grouping: named) { $0.name ?? ProjectName("") }
    var seen: Set<ProjectName> = []
    due = named.filter { $0.isDue(in: years) }.compactMap(\.name).filter {
      seen.insert($0).inserted
    }
  }

  var isEmpty: Bool { all.isEmpty }

  func contains(_ name: ProjectName) -> Bool { all[name] != nil }

  /// From when to when it is planned, in the years reported; nil when the plan does not say.
  func time(of name: ProjectName) -> Span? {
    let times = (all[name] ?? []).filter { $0.isDue(in: years) }.compactMap(\.time)
    guard let first = times.map(\.first).min(), let last = times.map(\.last).max() else {
      return nil
    }
    return Span(from: first, to: last)
  }

  /// Of a project that has a row for each year, the money of the years reported; nil when the plan does not say.
  func budget(of name: ProjectName) -> Figure? {
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

extension Span {
  /// The whole fiscal years that it touches.
  fileprivate var fiscalYears: Span {
    let begins = Span.fiscalYear(first.year + (first.month >= 10 ? 544 : 543)).first
    let ends = Span.fiscalYear(last.year + (last.month >= 10 ? 544 : 543)).last
    return Span(from: begins, to: ends) ?? self
  }
}
