import Diagnostics
import Disclosure
import Kinds
import Thai

extension Plan {
  /// What reading finds wrong, whatever an edition asks.
  var flaws: [Diagnostic] {
    let isSummed = head.holds(Plan.total) && !budgets.isEmpty
    return projects.flatMap { project in
      [
        isSummed ? project.without(Project.budget) : nil, project.without(Project.project),
        project.endsBeforeStart, outside(project), budgetOutside(project),
        .belowZero(Project.budget, of: project.row),
      ].compactMap { $0 }
    } + [wrongTotal].compactMap { $0 }
  }

  /// Reports nothing while a budget is missing, since there is no sum then.
  private var wrongTotal: Diagnostic? {
    let sum = budgets.sum()
    guard let total = head[Plan.total], !budgets.isEmpty, budgets.count == projects.count,
      sum != total
    else { return nil }
    let (written, right) = (baht(total), baht(sum))
    return Diagnostic(
      .error, "total-not-sum", at: head.place(of: Plan.total),
      "งบประมาณรวมเขียนไว้ \(written) บาท แต่งบประมาณของทุกโครงการรวมกันได้ \(right) บาท",
      "the total is \(written) baht, but the projects' budgets add up to \(right)",
      fix: "แก้เป็น total: \(right) หรือแก้ budget: ของโครงการที่ผิด",
      "write total: \(right), or correct the budget: that is wrong")
  }

  private func outside(_ project: Project) -> Diagnostic? {
    guard let span, let time = project.time, !span.overlaps(time) else { return nil }
    let who = project.who
    return Diagnostic(
      .warning, "project-outside-plan", at: project.row.place(of: Project.start),
      "เวลาของ\(who.thai)(\(time.thai(.arabic))) อยู่นอกช่วงเวลาของแผน",
      "the time of \(who.english) (\(days(time))) is outside the plan's span",
      fix: "แก้ start: และ end: หรือแก้ span: ของแผน", "correct start: and end:, or the plan's span:")
  }

  private func budgetOutside(_ project: Project) -> Diagnostic? {
    guard let span,
      let year = project.row.years(Project.budget).first(where: {
        !Span.fiscalYear($0.year).overlaps(span)
      })?.year
    else { return nil }
    return Diagnostic(
      .warning, "budget-outside-plan", at: project.row.place(of: Project.budget),
      "\(project.who.thai)มีงบประมาณปี \(year) ซึ่งอยู่นอกช่วงเวลาของแผน",
      "\(project.who.english) has a budget for \(year), which is outside the plan's span",
      fix: "แก้ปีของงบประมาณ หรือแก้ span: ของแผน", "correct that year, or the plan's span:")
  }
}

extension Plan.Project {
  fileprivate var endsBeforeStart: Diagnostic? {
    guard let start = row[Self.start], let end = row[Self.end], end.last < start.first else {
      return nil
    }
    return Diagnostic(
      .error, "ends-before-start", at: row.place(of: Self.end),
      "\(who.thai)สิ้นสุด (\(end.thai(.arabic))) ก่อนเริ่ม (\(start.thai(.arabic)))",
      "\(who.english) ends (\(end.last.iso)) before it starts (\(start.first.iso))",
      fix: "แก้ start: หรือ end: ให้ถูกต้อง", "correct start: or end:")
  }
}
