import Diagnostics
import Disclosure

/// Whether reports say what was spent, within the budget of the plan or with an explanation.
///
/// Where the site has no such plan, the budget that the row itself gives is what counts.
enum Spending {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    var unsaid: [ReportedProject] = []
    var over: [ReportedProject] = []
    var different: [ReportedProject] = []
    var unknown: [ReportedProject] = []
    let reports = ProgressFact.reports(question).map(\.value)
    guard reports.contains(where: { !$0.rows.isEmpty }) else {
      return ProgressFact.withoutProjects(question)
    }
    for report in reports {
      let plan = ReportedPlan(report, question).flatMap { try? $0.projects(question).get() }
      for rows in report.projects {
        let project = ProjectMoney(rows, plan)
        unsaid += rows.filter { $0.hasBegun && $0.spent == nil }
        switch project.finding {
        case .over: over.append(rows[0])
        case .unknownBudget: unknown.append(rows[0])
        case nil: break
        }
        if project.differsFromPlan { different.append(rows[0]) }
      }
    }
    return Finding.verdict([
      Finding(
        "project-without-spent", unsaid,
        Words("ไม่ได้ระบุเงินที่เบิกจ่ายของ", "what was spent is not given for"),
        fix: Words(
          "เพิ่ม spent: หากไม่ได้ใช้เงินให้เขียน spent: 0", "add spent:, or spent: 0 when nothing was")),
      Finding(
        "spent-over-budget", over,
        Words("เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง:", "more than the budget was spent, unexplained:"),
        fix: Words(
          "แก้ spent: หรือเพิ่ม explanation: ว่าใช้เงินเกินเพราะเหตุใด",
          "correct spent:, or add explanation: with the reason"), at: "spent"),
      Finding(
        "budget-not-as-planned", different,
        Words("งบประมาณไม่ตรงกับแผน:", "the budget is not that of the plan:"),
        fix: Words(
          "แก้ budget: ให้ตรงกับแผน หรือแก้แผน", "write the plan's budget:, or correct the plan"),
        at: "budget"),
      Finding(
        "budget-unknown", unknown, Words("ไม่ทราบงบประมาณตามแผนของ", "no budget is known for"),
        fix: Words(
          "เพิ่ม budget: ตามแผน", "add budget: as the plan has it")),
    ])
  }
}

/// The money of one project in a report, all its rows together.
private struct ProjectMoney {
  enum Finding { case over, unknownBudget }

  let finding: Finding?
  let differsFromPlan: Bool

  init(_ rows: [ReportedProject], _ plan: PlannedProjects?) {
    let spent = rows.compactMap(\.spent).sum()
    let budgets = rows.compactMap(\.budget)
    let written = budgets.count == rows.count ? budgets.sum() : nil
    let planned = rows[0].name.flatMap { plan?.budget(of: $0) }
    differsFromPlan = written != nil && planned != nil && written != planned
    if spent <= .zero || rows.contains(where: \.isExplained) {
      finding = nil
    } else if let budget = planned ?? written {
      finding = spent > budget ? .over : nil
    } else {
      finding = .unknownBudget
    }
  }
}

extension ReportedProject {
  /// A project without a status counts as begun; one that was cancelled may have cost nothing.
  fileprivate var hasBegun: Bool { status != "not-started" && status != "cancelled" }
}
