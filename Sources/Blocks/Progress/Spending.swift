import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Asked<Progress> {
  /// What reports do not say of what was spent, or spent beyond the budget without an explanation.
  ///
  /// Where the site has no such plan, the budget that the row itself gives is what counts.
  var spendingLacks: [Lack?] {
    let items = values.map { answered(by: $0) }
    let plans = Dictionary(
      Set(items.compactMap { $0 }).map { ($0, try? $0.planned(surroundings, over: span).get()) }
    ) { one, _ in one }
    let projects = zip(values, items).flatMap { report, item in
      let planned = item.flatMap { plans[$0] ?? nil }
      return report.rows.grouped(by: \.name).map { ProjectMoney($0, planned) }
    }
    let over = projects.filter(\.isOver)
    let differing = projects.filter(\.differsFromPlan)
    return [
      .rows(values.flatMap(\.rows).filter(\.hasBegun), without: ReportedProject.spent),
      .rows(
        "spent-over-budget", over.map(\.first), at: ReportedProject.spent,
        notes: over.map(\.overspending), "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง:",
        "more than the budget was spent without an explanation:",
        fix: "แก้ spent: หรือเพิ่ม explanation: ว่าใช้เงินเกินเพราะเหตุใด",
        "correct spent:, or add explanation: with the reason"),
      .rows(
        "budget-not-as-planned", differing.map(\.first), at: ReportedProject.budget,
        notes: differing.map(\.plannedBudget), "งบประมาณไม่ตรงกับแผน:",
        "the budget is not that of the plan:", fix: "แก้ budget: ให้ตรงกับแผน หรือแก้แผน",
        "write the plan's budget:, or correct the plan"),
      .rows(
        "budget-unknown", projects.filter(\.isUnknown).map(\.first),
        "ไม่ทราบงบประมาณตามแผนของ", "no budget is known for",
        fix: "เพิ่ม budget: ตามแผน", "add budget: as the plan has it"),
    ]
  }
}

/// The money of one project in a report, all its rows together.
private struct ProjectMoney {
  let first: ReportedProject
  private let spent: Figure
  /// As the rows have it; nil unless all do.
  private let written: Figure?
  private let planned: Figure?
  private let isExplained: Bool

  init(_ rows: [ReportedProject], _ plan: PlannedProjects?) {
    first = rows[0]
    spent = rows.compactMap(\.spent).sum()
    let budgets = rows.compactMap(\.budget)
    written = budgets.count == rows.count ? budgets.sum() : nil
    planned = first.name.flatMap { plan?.budget(of: $0) }
    isExplained = rows.contains(where: \.isExplained)
  }

  private var budget: Figure? { planned ?? written }

  var isOver: Bool { !isExplained && budget.map { spent > $0 } ?? false }
  var isUnknown: Bool { !isExplained && spent > .zero && budget == nil }
  var differsFromPlan: Bool { written != nil && planned != nil && written != planned }

  var overspending: Words {
    let (spent, budget) = (baht(spent), baht(budget ?? .zero))
    return Words("เบิกจ่าย \(spent) บาท จาก \(budget) บาท", "\(spent) of \(budget) baht")
  }

  var plannedBudget: Words {
    let planned = baht(planned ?? .zero)
    return Words("แผน \(planned) บาท", "plan: \(planned) baht")
  }
}

extension ReportedProject {
  /// A project without a status counts as begun; one that was cancelled may have cost nothing.
  fileprivate var hasBegun: Bool { status != .notStarted && status != .cancelled }
}
