import Diagnostics
import Disclosure
import Reading
import Thai

extension BlockKind {
  /// A plan for a year or several: what it is for, and its projects with their money and time.
  public static let plan = BlockKind(
    name: "plan",
    summary: Words(
      "แผน พร้อมช่วงเวลา ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด และโครงการที่มีงบประมาณและเวลาดำเนินการ",
      "a plan: its span, strategies, goals, indicators, and projects with budget and time"),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อแผน"), BlockField("span", "ช่วงเวลาของแผน", .span),
        BlockField("vision", "วิสัยทัศน์"), BlockField("strategies", "ยุทธศาสตร์", .texts),
        BlockField("goals", "เป้าหมาย", .texts), BlockField("indicators", "ตัวชี้วัด", .texts),
        BlockField("total", "งบประมาณรวม (บาท)", .figure(decimals: 2)),
      ], rowsKey: "projects",
      rows: [
        BlockField("project", "โครงการหรือกิจกรรม"), BlockField("strategy", "ยุทธศาสตร์"),
        BlockField("goal", "เป้าหมาย"), BlockField("indicator", "ตัวชี้วัด"),
        BlockField("budget", "งบประมาณ (บาท)", .figure(decimals: 2)),
        BlockField("source", "แหล่งงบประมาณ"), BlockField("start", "เริ่ม", .span),
        BlockField("end", "สิ้นสุด", .span), BlockField("unit", "หน่วยงานรับผิดชอบ"),
        BlockField("method", "วิธีจัดซื้อจัดจ้าง"),
      ]),
    facts: PlanFact.all,
    names: PlanView.names,
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
      """,
    read: readPlan)
}

/// What a block `plan` says.
struct Plan: Sendable {
  let head: BlockRecord
  let projects: [Project]

  init(_ table: BlockTable) {
    head = table.head
    projects = table.rows.map { Project($0) }
  }

  var span: Span? { head.span("span") }

  /// A row: what is to be done, when, and for how much.
  struct Project: Sendable {
    let row: BlockRecord
    let name: ProjectName?
    let budget: Figure?
    /// From the first day of `start` to the last of `end`; without an end that of `start`.
    let time: Span?

    init(_ row: BlockRecord) {
      self.row = row
      name = row.text("project").map { ProjectName($0) }
      budget = row.figure("budget")
      let start = row.span("start")
      time = row.holds("end") ? Project.span(start, row.span("end")) : start
    }

    var label: Words { projectLabel(name, row.number) }
    var place: Place { row.keyPlace(of: "project") }

    private static func span(_ start: Span?, _ end: Span?) -> Span? {
      guard let start, let end else { return nil }
      return Span(from: start.first, to: end.last)
    }
  }
}

private func readPlan(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let plan = Plan(table)
  for problem in PlanProblems.all(of: plan) { reader.report(problem) }
  let isEmpty = table.rows.isEmpty && !table.head.fields.contains { table.head.holds($0.name) }
  let digits = reader.digits
  return BlockData(
    table, value: plan, view: PlanView.values(plan, table, digits), isEmpty: isEmpty)
}
