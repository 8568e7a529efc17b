import Charts
import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

/// A plan for a year or several: what it is for, and its projects with their money and time.
struct Plan: Sendable {
  static let kind = BlockKind(
    "plan",
    "แผน พร้อมช่วงเวลา ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด และโครงการที่มีงบประมาณและเวลาดำเนินการ",
    "a plan: its span, strategies, goals, indicators, and projects with budget and time",
    head: [title, span, vision, strategies, goals, indicators, total], rowsKey: "projects",
    rows: Project.keys, sections: true,
    value: { table in
      let years = table.rows.years(Project.budget)
      return Plan(head: table.head, projects: table.rows.map { Project($0, years) })
    },
    flaws: \.flaws, facts: facts, view: view,
    highlight: { plans, digits in
      plans.map(\.projects).first { !$0.isEmpty }.flatMap { projects in
        // A project of several years has a row for each.
        let names = Set(projects.map { $0.name?.text ?? "\($0.row.number)" })
        return .count(names.count, "โครงการ", digits, money: projects.map(\.budget))
      }
    },
    example: """
      title: แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566–2570
      span: 2566–2570
      strategies: [เสริมสร้างคุณธรรมและความโปร่งใส]
      goals: [บุคลากรทุกคนปฏิบัติหน้าที่ด้วยความสุจริต]
      indicators: [คะแนน ITA ไม่น้อยกว่า 95]
      total: 35,000.00
      projects:
        - project: อบรมคุณธรรมและจริยธรรมแก่บุคลากร
          budget: 30,000.00
          start: ก.พ. 2566
          end: ก.ค. 2566
        - project: จัดทำคู่มือการใช้ทรัพย์สินของราชการ
          budget: 5,000.00
          start: ธ.ค. 2565
          end: ม.ค. 2566
          unit: กองคลัง
      """)

  static let title = Key.text("title", "ชื่อแผน")
  static let span = Key.span("span", "ช่วงเวลาของแผน").whenMissing(
    "plan-without-span", what: Words("ช่วงเวลา", "span"), "เช่น 2566–2570 หรือ 2567",
    "like 2566–2570, or 2567")
  static let vision = Key.text("vision", "วิสัยทัศน์")
  static let strategies = Key.texts("strategies", "ยุทธศาสตร์")
  static let goals = Key.texts("goals", "เป้าหมาย")
  static let indicators = Key.texts("indicators", "ตัวชี้วัด")
  static let total = Key.figure("total", "งบประมาณรวม (บาท)", decimals: 2)

  let head: BlockRecord
  let projects: [Project]

  var span: Span? { head[Plan.span] }
  var budgets: [Figure] { projects.compactMap(\.budget) }

  private static let view: View<Shown<Plan>> = [
    .key(title) { $0.head },
    .details(span, vision, strategies, goals, indicators, total) { $0.head },
    .part("table", table) { $0.value.projects.isEmpty ? nil : $0 }, .chart { $0.chart($1) },
  ]

  private static let table: View<Shown<Plan>> = [
    .text("caption") { $0.digits.said("โครงการและกิจกรรมในแผน", "Projects and activities") },
    .text("csv") { $0.csv },
    .flag("hasBudget") { !$0.value.budgets.isEmpty },
    .holds("hasSource", Project.source) { $0.projects.map(\.row) },
    .flag("hasTime") { $0.value.projects.contains { $0.time != nil } },
    .holds("hasUnit", Project.unit) { $0.projects.map(\.row) },
    .groups(
      of: \.projects, \.row, by: { _ in [Project.strategy] },
      without: { Project($0, $1.years) }, Project.view,
      [.sumsOfAmounts(Project.budget) { ($0.rows.map(\.row), $0.rows.first?.years ?? []) }]),
    .sumsOfAmounts(Project.budget) { ($0.projects.map(\.row), $0.projects.first?.years ?? []) },
  ]

  /// Where the money goes: to each strategy when there are several, else to each project.
  private func chart(_ digits: Digits) -> BarChart {
    let named = projects.filter { $0.row[Project.strategy] != nil }
    let strategies = named.grouped { $0.row.name(Project.strategy) }
    let isByStrategy = strategies.count > 1
    return BarChart(
      title: isByStrategy
        ? digits.said("งบประมาณรายยุทธศาสตร์", "Budget by strategy")
        : digits.said("งบประมาณรายโครงการ", "Budget by project"),
      unit: "บาท", decimals: 2, sorted: true,
      bars: isByStrategy
        ? strategies.map {
          BarChart.Bar($0[0].row[Project.strategy] ?? "", $0.compactMap(\.budget).sum())
        }
        : projects.map { BarChart.Bar($0.name?.text ?? $0.label.thai, $0.budget) })
  }
}
