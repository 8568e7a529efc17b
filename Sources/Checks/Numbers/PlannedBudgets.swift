import Diagnostics
import Disclosure
import Kinds
import Thai

extension Check {
  /// The budget that a report names is that of the plan that it answers.
  static let plannedBudgets = Check(
    id: "planned-budgets",
    rule: Words("งบประมาณในรายงานตรงกับแผน", "budgets in reports are those of the plan"),
    why: Words(
      "รายงานต้องใช้งบประมาณตามแผนที่รายงาน", "a report has the budgets of the plan that it answers"),
    example: Example(
      wrong: exampleNews(report("35,000.00")), right: exampleNews(report("30,000.00")),
      beside: ["Content/2567/o01-structure.md": planned])
  ) { site, _ in
    site.blocks("progress").flatMap { report -> [Diagnostic] in
      guard let of = report.head.item("of"), !site.asksForSpending(of: report) else { return [] }
      let planned = Dictionary(
        grouping: site.blocks("plan", in: of, of: report).flatMap(\.data.table.rows)
          .compactMap { row in row.text("project").map { (LooseName($0), row.figure("budget")) } },
        by: \.0)
      guard !planned.isEmpty else { return [] }
      return report.rows.compactMap { row in
        // A project of several years has a row for each, and what counts is the plan's to know.
        guard let name = row.text("project").map({ LooseName($0) }), let rows = planned[name],
          rows.count == 1, let budget = rows[0].1, let written = row.figure("budget"),
          written != budget, row.find("explanation") == nil, let place = row.find("budget")?.place
        else { return nil }
        return Diagnostic(
          .warning, "budget-not-of-plan", at: place,
          "งบประมาณของ \(name.quoted.thai) ในรายงานเป็น \(baht(written)) บาท แต่ในแผนข้อ \(of.code) เป็น \(baht(budget)) บาท",
          "the report gives \(name.quoted.english) \(baht(written)) baht, but the plan of \(of.code) has \(baht(budget))",
          fix: "แก้ budget: ให้ตรงกับแผน หากแผนเปลี่ยนแล้วให้เพิ่ม explanation: ว่าเปลี่ยนเมื่อใด",
          "write the plan's budget; if the plan was changed, add explanation: with when")
      }
    }
  }
}

extension Site {
  /// Whether the edition asks for the fact that tells the same.
  fileprivate func asksForSpending(of report: PlacedBlock) -> Bool {
    guard let entry = report.entry else { return false }
    return (self[entry.year]?.edition[entry.code]?.elements ?? []).flatMap(\.proofs).contains {
      $0.block == "progress" && $0.facts.contains("spending")
    }
  }
}

private let planned = exampleNews(
  """
  ```plan
  span: 2567
  projects:
    - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
  ```
  """
).replacing("{#news}", with: "{#chart}")

private func report(_ budget: String) -> String {
  """
  ```progress
  of: O1
  span: 2567
  rows:
    - {project: อบรมคุณธรรม, status: in-progress, budget: "\(budget)"}
  ```
  """
}
