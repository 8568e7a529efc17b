import Disclosure

/// What the template of a report on a plan shows.
enum ProgressView {
  static let names: [ViewName] = [
    "title", detailsName,
    .section("statuses", ["all", .section("counts", ["status", "count"])]),
    .section(
      "table",
      [
        "caption", "csv", "hasStatus", "hasBudget", "hasSpent", "hasPercent",
        .section(
          "rows", ["project", "status", "budget", "spent", "percent", "result", notesName]),
        .section("sum", ["budget", "spent", "percent"]),
      ]),
    BarChart.viewName, .section("remarks", [detailsName]),
  ]

  static func values(_ report: Progress, _ table: BlockTable, _ digits: Digits) -> [ViewValue] {
    let remarks = details(report.head, ["problems", "suggestions"], digits)
    return [
      .text(report.head.text("title")), details(report.head, ["of", "span", "as-of"], digits),
      statuses(report, digits), projects(report, table, digits), chart(report).view(digits),
      remarks.isNothing ? .nothing : .record([remarks]),
    ]
  }

  private static func statuses(_ report: Progress, _ digits: Digits) -> ViewValue {
    let counts = ReportedProject.statuses.compactMap { status -> [ViewValue]? in
      let count = report.rows.count { $0.status == status.word }
      return count == 0 ? nil : [.text(status.label), .text(digits.text(count))]
    }
    guard !counts.isEmpty else { return .nothing }
    return .record([.text(digits.text(report.rows.count)), .list(counts)])
  }

  private static func projects(
    _ report: Progress, _ table: BlockTable, _ digits: Digits
  ) -> ViewValue {
    guard !report.rows.isEmpty else { return .nothing }
    let shares = report.rows.map { percent($0.spent, of: $0.budget)?.text(decimals: 2, digits) }
    let rows = zip(report.rows, shares).map { row, share -> [ViewValue] in
      [
        .text(row.name?.text), .text(row.row.shown("status", digits)),
        .text(row.row.shown("budget", digits)), .text(row.row.shown("spent", digits)),
        .text(share), .text(row.row.text("result")),
        notes(row.row, ["problem", "suggestion", "explanation"], digits),
      ]
    }
    return .record([
      .text("ผลการดำเนินงานรายโครงการ"), .text(table.givenCSV),
      .flag(report.rows.contains { $0.status != nil }),
      .flag(report.rows.contains { $0.budget != nil }),
      .flag(report.rows.contains { $0.spent != nil }),
      .flag(shares.contains { $0 != nil }), .list(rows), sum(report.rows, digits),
    ])
  }

  /// How much of its budget each project has spent.
  private static func chart(_ report: Progress) -> BarChart {
    BarChart(
      title: "ร้อยละของงบประมาณที่เบิกจ่ายแล้ว รายโครงการ", unit: "ร้อยละ", decimals: 2,
      limit: Figure(100),
      bars: report.rows.compactMap { row in
        percent(row.spent, of: row.budget).map { BarChart.Bar(row.name?.text ?? "–", $0) }
      })
  }

  private static func sum(_ rows: [ReportedProject], _ digits: Digits) -> ViewValue {
    let budgets = rows.compactMap(\.budget)
    let spent = rows.compactMap(\.spent)
    guard rows.count > 1, !budgets.isEmpty || !spent.isEmpty else { return .nothing }
    let share = budgets.count == rows.count ? percent(spent.sum(), of: budgets.sum()) : nil
    return .record([
      .text(budgets.isEmpty ? nil : budgets.sum().text(decimals: 2, digits)),
      .text(spent.isEmpty ? nil : spent.sum().text(decimals: 2, digits)),
      .text(share?.text(decimals: 2, digits)),
    ])
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
