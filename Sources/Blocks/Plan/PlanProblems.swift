import Diagnostics
import Disclosure
import Text
import Thai

/// What reading finds wrong with a plan, whatever an edition asks.
enum PlanProblems {
  static func all(of plan: Plan) -> [Diagnostic] {
    let isSummed = plan.head.holds("total") && plan.projects.contains { $0.budget != nil }
    return plan.projects.flatMap { project in
      [
        isSummed ? PlanFact.lack(of: "budgets", project) : nil,
        PlanFact.lack(of: "projects", project), endsBeforeStart(project), outside(plan, project),
        belowZero(project.row, "budget"),
      ].compactMap { $0 }
    } + [wrongTotal(plan)].compactMap { $0 }
  }

  /// Says nothing while a budget lacks: then there is no sum.
  private static func wrongTotal(_ plan: Plan) -> Diagnostic? {
    let budgets = plan.projects.compactMap(\.budget)
    let sum = budgets.sum()
    guard let total = plan.head.figure("total"), !budgets.isEmpty,
      budgets.count == plan.projects.count, sum != total
    else { return nil }
    let (written, right) = (baht(total), baht(sum))
    return Diagnostic(
      .error, "total-not-sum", at: plan.head.place(of: "total"),
      Words(
        "งบประมาณรวมเขียนไว้ \(written) บาท แต่งบประมาณของทุกโครงการรวมกันได้ \(right) บาท",
        "the total is \(written) baht, but the projects' budgets add up to \(right)"),
      fix: Words(
        "แก้เป็น total: \(right) หรือแก้ budget: ของโครงการที่ผิด",
        "write total: \(right), or correct the budget: that is wrong"))
  }

  private static func endsBeforeStart(_ project: Plan.Project) -> Diagnostic? {
    guard let start = project.row.span("start"), let end = project.row.span("end"),
      end.last < start.first
    else { return nil }
    return Diagnostic(
      .error, "ends-before-start", at: project.row.place(of: "end"),
      Words(
        "โครงการ\(spaced(project.label.thai)) สิ้นสุด (\(end.thai(.arabic))) ก่อนเริ่ม (\(start.thai(.arabic)))",
        "project \(project.label.english) ends (\(end.last.iso)) before it starts (\(start.first.iso))"
      ),
      fix: Words("แก้ start: หรือ end: ให้ถูกต้อง", "correct start: or end:"))
  }

  private static func outside(_ plan: Plan, _ project: Plan.Project) -> Diagnostic? {
    guard let span = plan.span, let time = project.time, !span.overlaps(time) else { return nil }
    return Diagnostic(
      .warning, "project-outside-plan", at: project.row.place(of: "start"),
      Words(
        "เวลาของโครงการ\(spaced(project.label.thai)) (\(time.thai(.arabic))) อยู่นอกช่วงเวลาของแผน",
        "the time of project \(project.label.english) (\(days(time))) lies outside the plan's span"),
      fix: Words(
        "แก้ start: และ end: หรือแก้ span: ของแผน", "correct start: and end:, or the plan's span:")
    )
  }
}

/// A sum of money as sentences have it.
func baht(_ figure: Figure) -> String { figure.text(decimals: 2, .arabic) }

/// The days of a span as English sentences have them.
func days(_ span: Span) -> String {
  span.first == span.last ? span.first.iso : "\(span.first.iso) to \(span.last.iso)"
}

/// A name in quotes stands apart from the word before it, a number of a row does not.
func spaced(_ label: String) -> String { label.begins(with: "‘") ? " \(label)" : label }

/// An error where a sum of money is below zero.
func belowZero(_ row: BlockRecord, _ name: String) -> Diagnostic? {
  guard let figure = row.figure(name), figure < .zero else { return nil }
  return Diagnostic(
    .error, "below-zero", at: row.place(of: name),
    Words("\(name): ต้องไม่น้อยกว่าศูนย์", "\(name): can't be below zero"),
    fix: Words("ลบเครื่องหมายลบ หรือแก้จำนวนให้ถูกต้อง", "delete the minus, or correct the number"))
}
