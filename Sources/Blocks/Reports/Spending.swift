import Coverage
import Diagnostics
import Disclosure
import Thai

/// Whether reports say what was spent, within the budget of the plan or with an explanation.
///
/// Where the site has no such plan, the budget that the row itself gives is what counts.
enum Spending {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    let reports = ProgressFact.reports(question).map(\.value)
    let projects = reports.flatMap { report in
      let plan = ReportedPlan(report, question).flatMap { try? $0.projects(question).get() }
      return report.projects.map { ProjectMoney($0, plan) }
    }
    guard !projects.isEmpty else { return ProgressFact.withoutProjects(question) }
    let rows = reports.flatMap(\.rows)
    return Finding.verdict([
      Finding(
        "project-without-spent", rows.filter { $0.hasBegun && !$0.row.holds("spent") },
        Words("ไม่ได้ระบุเงินที่เบิกจ่ายของ", "what was spent is not given for"),
        fix: Words(
          "เพิ่ม spent: หากไม่ได้ใช้เงินให้เขียน spent: 0", "add spent:, or spent: 0 when nothing was")),
      Finding(
        "spent-over-budget", projects.filter(\.isOver).map(\.first),
        Words("เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง:", "more than the budget was spent, unexplained:"),
        fix: Words(
          "แก้ spent: หรือเพิ่ม explanation: ว่าใช้เงินเกินเพราะเหตุใด",
          "correct spent:, or add explanation: with the reason"),
        at: "spent", notes: projects.filter(\.isOver).map(\.overspending)),
      Finding(
        "budget-not-as-planned", projects.filter(\.differsFromPlan).map(\.first),
        Words("งบประมาณไม่ตรงกับแผน:", "the budget is not that of the plan:"),
        fix: Words(
          "แก้ budget: ให้ตรงกับแผน หรือแก้แผน", "write the plan's budget:, or correct the plan"),
        at: "budget", notes: projects.filter(\.differsFromPlan).map(\.plannedBudget)),
      Finding(
        "budget-unknown", projects.filter(\.isUnknown).map(\.first),
        Words("ไม่ทราบงบประมาณตามแผนของ", "no budget is known for"),
        fix: Words("เพิ่ม budget: ตามแผน", "add budget: as the plan has it")),
    ])
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
  fileprivate var hasBegun: Bool { status != "not-started" && status != "cancelled" }
}
