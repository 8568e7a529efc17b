import Disclosure
import Mustache
import Thai

/// What the template of a report on a plan shows.
enum ProgressView {
  static let names: [Shape.Field] = [
    "title", detailsName,
    .section("statuses", ["all", .section("counts", ["status", "count"])]),
    .section(
      "table",
      [
        "caption", "csv", "hasStatus", "hasBudget", "hasSpent", "hasPercent",
        .section(
          "rows",
          [
            "project", .section("planned", [notesName]), "status", "budget", "spent", "percent",
            "result", notesName,
          ]),
        .section("sum", ["budget", "spent", "percent"]),
      ]),
    BarChart.viewName, .section("remarks", [detailsName]),
  ]

  /// The time and money planned stand beside the result where the plan is known.
  static func values(
    _ report: Progress, _ table: BlockTable, _ digits: Digits, beside plan: PlannedProjects? = nil
  ) -> [Value] {
    let rows = report.rows.map { row in
      Row(
        report: row, time: row.name.flatMap { plan?.time(of: $0) },
        budget: row.budget ?? row.name.flatMap { plan?.budget(of: $0) })
    }
    let remarks = details(report.head, ["problems", "suggestions"], digits)
    return [
      .text(report.head.text("title")), details(report.head, ["of", "span", "as-of"], digits),
      statuses(report, digits), projects(rows, table, digits), chart(rows).view(digits),
      remarks.isNothing ? .nothing : .record([remarks]),
    ]
  }

  private static func statuses(_ report: Progress, _ digits: Digits) -> Value {
    let counts = ReportedProject.statuses.compactMap { status -> [Value]? in
      let count = report.rows.count { $0.status == status.word }
      return count == 0 ? nil : [.text(status.label), .text(digits.text(count))]
    }
    guard !counts.isEmpty else { return .nothing }
    return .record([.text(digits.text(report.rows.count)), .list(counts)])
  }

  private static func projects(
    _ rows: [Row], _ table: BlockTable, _ digits: Digits
  ) -> Value {
    guard !rows.isEmpty else { return .nothing }
    let lines = rows.map { row -> [Value] in
      let report = row.report
      return [
        .text(report.name?.text),
        row.time.map { .record([.list([[.text("เวลาตามแผน"), .text($0.thai(digits))]])]) }
          ?? .nothing,
        .text(report.row.shown("status", digits)), money(row.budget, digits),
        money(report.spent, digits),
        .text(row.share?.text(decimals: 2, digits)), .text(report.row.text("result")),
        notes(report.row, ["problem", "suggestion", "explanation"], digits),
      ]
    }
    return .record([
      .text("ผลการดำเนินงานรายโครงการ"), .text(table.givenCSV),
      .flag(rows.contains { $0.report.status != nil }),
      .flag(rows.contains { $0.budget != nil }), .flag(rows.contains { $0.report.spent != nil }),
      .flag(rows.contains { $0.share != nil }), .list(lines), sum(rows, digits),
    ])
  }

  /// How much of its budget each project has spent.
  private static func chart(_ rows: [Row]) -> BarChart {
    BarChart(
      title: "ร้อยละของงบประมาณที่เบิกจ่ายแล้ว รายโครงการ", unit: "ร้อยละ", decimals: 2,
      limit: Figure(100),
      bars: rows.compactMap { row in
        row.share.map { BarChart.Bar(row.report.name?.text ?? "–", $0) }
      })
  }

  private static func sum(_ rows: [Row], _ digits: Digits) -> Value {
    let budgets = rows.compactMap(\.budget)
    let spent = rows.compactMap(\.report.spent)
    guard rows.count > 1, !budgets.isEmpty || !spent.isEmpty else { return .nothing }
    let share = budgets.count == rows.count ? percent(spent.sum(), of: budgets.sum()) : nil
    return .record([
      money(budgets.isEmpty ? nil : budgets.sum(), digits),
      money(spent.isEmpty ? nil : spent.sum(), digits),
      .text(share?.text(decimals: 2, digits)),
    ])
  }

  private static func money(_ figure: Figure?, _ digits: Digits) -> Value {
    .text(figure?.text(decimals: 2, digits))
  }

  /// A project as reported, with what its plan says.
  private struct Row {
    let report: ReportedProject
    let time: Span?
    let budget: Figure?
    var share: Figure? { percent(report.spent, of: budget) }
  }

  /// With two decimals; nil where a figure is lacking, the budget is zero, or the product too large.
  private static func percent(_ spent: Figure?, of budget: Figure?) -> Figure? {
    guard let spent, let budget, budget > .zero, spent >= .zero else { return nil }
    let (product, isTooLarge) = spent.units.multipliedReportingOverflow(by: 10_000)
    let (rounded, isLarger) = product.addingReportingOverflow(budget.units / 2)
    guard !isTooLarge, !isLarger else { return nil }
    let (units, isTooMuch) = (rounded / budget.units).multipliedReportingOverflow(by: 100)
    return isTooMuch ? nil : Figure(units: units)
  }
}
