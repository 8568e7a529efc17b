import Disclosure
import Mustache
import Thai

/// What the template of a plan shows.
enum PlanView {
  static let names: [Shape.Field] = [
    "title", detailsName,
    .section(
      "table",
      [
        "caption", "csv", "hasBudget", "hasSource", "hasTime", "hasUnit",
        .section("rows", ["project", "budget", "source", "time", "unit", notesName]), "sum",
      ]), BarChart.viewName,
  ]

  static func values(_ plan: Plan, _ table: BlockTable, _ digits: Digits) -> [Value] {
    let names = ["span", "vision", "strategies", "goals", "indicators", "total"]
    return [
      .text(plan.head.text("title")), details(plan.head, names, digits),
      projects(plan, table, digits), chart(plan).view(digits),
    ]
  }

  /// Where the money goes: to each strategy when there are several, else to each project.
  private static func chart(_ plan: Plan) -> BarChart {
    var strategies: [String] = []
    for case let name? in plan.projects.map({ $0.row.text("strategy") })
    where !strategies.contains(name) { strategies.append(name) }
    guard strategies.count > 1 else {
      return BarChart(
        title: "งบประมาณรายโครงการ", unit: "บาท", decimals: 2,
        bars: plan.projects.map { BarChart.Bar($0.name?.text ?? $0.label.thai, $0.budget) })
    }
    return BarChart(
      title: "งบประมาณรายยุทธศาสตร์", unit: "บาท", decimals: 2,
      bars: strategies.map { name in
        let projects = plan.projects.filter { $0.row.text("strategy") == name }
        return BarChart.Bar(name, projects.compactMap(\.budget).sum())
      })
  }

  private static func projects(
    _ plan: Plan, _ table: BlockTable, _ digits: Digits
  ) -> Value {
    guard !plan.projects.isEmpty else { return .nothing }
    let rows = plan.projects.map { project -> [Value] in
      [
        .text(project.name?.text), .text(project.row.shown("budget", digits)),
        .text(project.row.text("source")), .text(project.time?.thai(digits)),
        .text(project.row.text("unit")),
        notes(project.row, ["strategy", "goal", "indicator", "method"], digits),
      ]
    }
    let budgets = plan.projects.compactMap(\.budget)
    let sum = budgets.count > 1 ? budgets.sum().text(decimals: 2, digits) : nil
    return .record([
      .text("โครงการและกิจกรรมในแผน"), .text(table.givenCSV), .flag(!budgets.isEmpty),
      .flag(table.rows.contains { $0.holds("source") }),
      .flag(plan.projects.contains { $0.time != nil }),
      .flag(table.rows.contains { $0.holds("unit") }), .list(rows), .text(sum),
    ])
  }
}

/// The name of what `details` gives.
let detailsName = Shape.Field.section(
  "details",
  [.section("lines", ["label", "text", .section("list", [.section("items", ["item"])])])])

/// Fields of a head under their labels, several texts as a list; nothing when none is filled.
func details(_ head: BlockRecord, _ names: [String], _ digits: Digits) -> Value {
  let lines = head.fields.filter { names.contains($0.name) }.compactMap { field -> [Value]? in
    guard let text = head.shown(field.name, digits) else { return nil }
    let items = head.texts(field.name)
    guard items.count > 1 else { return [.text(field.label), .text(text), .nothing] }
    return [.text(field.label), .nothing, .record([.list(items.map { [.text($0)] })])]
  }
  return lines.isEmpty ? .nothing : .record([.list(lines)])
}

/// The name of what `notes` gives.
let notesName = Shape.Field.section("notes", ["label", "text"])

/// Fields of a row that stand below its name, each with its label.
func notes(_ row: BlockRecord, _ names: [String], _ digits: Digits) -> Value {
  .list(
    row.fields.filter { names.contains($0.name) }.compactMap { field in
      row.shown(field.name, digits).map { [.text(field.label), .text($0)] }
    })
}

/// The name of what `texts` gives, which the partial `block-texts` shows.
func textsName(_ name: String) -> Shape.Field {
  .section(name, ["text", .section("list", [.section("items", ["item"])])])
}

/// The texts of a field, several as a list; nothing when there is none.
func texts(_ row: BlockRecord, _ name: String) -> Value {
  let texts = row.texts(name)
  guard texts.count > 1 else {
    return texts.isEmpty ? .nothing : .record([.text(texts[0]), .nothing])
  }
  return .record([.nothing, .record([.list(texts.map { [.text($0)] })])])
}

extension Value {
  var isNothing: Bool { if case .nothing = self { true } else { false } }
}
