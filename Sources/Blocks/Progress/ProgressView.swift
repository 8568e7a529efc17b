import Charts
import Coverage
import Disclosure
import Kinds
import Mustache
import Thai

extension Progress {
  /// The time and money planned stand beside the result where the plan is known.
  static let view: View<Shown<Progress>> =
    [
      .key(title) { $0.head }, .details(of, span, asOf) { $0.head },
      .statuses { $0.rows.map(\.status) },
    ] + ProjectTable.view.over { $0.with(ProjectTable($0)) } + [
      .part("remarks", [.details(problems, suggestions) { $0.head }]) { $0 }
    ]
}

/// The projects as reported, with what their plan says.
private struct ProjectTable {
  let rows: [Row]

  init(_ shown: Shown<Progress>) {
    let planned = shown.beside.flatMap { shown.value.planned($0) }
    rows = shown.value.rows.map { Row($0, planned) }
  }

  struct Row {
    let report: ReportedProject
    let time: Span?
    let budget: Figure?
    var share: Figure? { budget.flatMap { report.spent?.percent(of: $0) } }

    init(_ report: ReportedProject, _ planned: PlannedProjects?) {
      self.report = report
      time = report.name.flatMap { planned?.time(of: $0) }
      budget = report.budget ?? report.name.flatMap { planned?.budget(of: $0) }
    }

    static let view: View<Shown<Row>> = [
      .key(ReportedProject.project) { $0.report.row },
      .part("planned", [.list("notes", Note.view) { $0 }]) { row in
        row.value.time.map {
          [Note(label: row.digits.said("เวลาตามแผน", "Planned"), text: $0.thai(row.digits))]
        }
      },
      .key(ReportedProject.status) { $0.report.row },
      .figure("budget", \.budget), .figure("spent", \.report.spent), .figure("percent", \.share),
      .list(ReportedProject.result) { $0.report.row },
      .notes(
        ReportedProject.problem, ReportedProject.suggestion, ReportedProject.remarks,
        ReportedProject.explanation, Key.note, of: \.report.row),
    ]
  }

  private typealias Sum = (budget: Figure?, spent: Figure?, share: Figure?)

  /// Nil where there is nothing to add up.
  private static func added(_ rows: [Row]) -> Sum? {
    let budgets = rows.compactMap(\.budget)
    let spent = rows.compactMap(\.report.spent)
    guard rows.count > 1, !budgets.isEmpty || !spent.isEmpty else { return nil }
    return (
      budgets.isEmpty ? nil : budgets.sum(), spent.isEmpty ? nil : spent.sum(),
      budgets.count == rows.count ? spent.sum().percent(of: budgets.sum()) : nil
    )
  }

  private static let sum: View<Shown<Sum>> = [
    .figure("budget") { $0.budget }, .figure("spent") { $0.spent }, .figure("percent") { $0.share },
  ]

  /// How much of its budget each project has spent.
  private func chart(_ digits: Digits) -> BarChart {
    BarChart(
      title: digits.said(
        "ร้อยละของงบประมาณที่เบิกจ่ายแล้ว รายโครงการ", "Share of its budget that each project has spent"),
      unit: "ร้อยละ", decimals: 2,
      limit: Figure(100), sorted: true,
      bars: rows.compactMap { row in
        row.share.map { BarChart.Bar(row.report.name?.text ?? "–", $0) }
      })
  }

  static let view: View<Shown<ProjectTable>> = [
    .part(
      "table",
      [
        .text("caption") { $0.digits.said("ผลการดำเนินงานรายโครงการ", "Results by project") },
        .text("csv") { $0.csv },
        .flag("hasStatus") { $0.value.rows.contains { $0.report.status != nil } },
        .flag("hasBudget") { $0.value.rows.contains { $0.budget != nil } },
        .flag("hasSpent") { $0.value.rows.contains { $0.report.spent != nil } },
        .flag("hasPercent") { $0.value.rows.contains { $0.share != nil } },
        .groups(
          of: \.rows, \.report.row, Row.view,
          [.part("sum", sum) { shown in added(shown.value.rows).map { shown.with($0) } }]),
        .part("sum", sum) { shown in added(shown.value.rows).map { shown.with($0) } },
      ]
    ) { $0.value.rows.isEmpty ? nil : $0 },
    .chart { $0.chart($1) },
  ]
}

extension Progress {
  /// Nil where the entry's plan is not to be had.
  fileprivate func planned(_ entry: BlockSurroundings) -> PlannedProjects? {
    let span = head[Progress.span] ?? .fiscalYear(entry.year.year)
    return NamedItem(self, in: entry).flatMap {
      try? $0.planned(entry, over: span).get()
    }
  }
}
