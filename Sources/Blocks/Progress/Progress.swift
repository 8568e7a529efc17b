import Coverage
import Diagnostics
import Disclosure
import Mustache
import Reading
import Thai

extension BlockKind {
  /// How far the projects of a plan have come, and what was spent on them.
  public static let progress = BlockKind(
    name: "progress",
    summary: Words(
      "ความก้าวหน้าหรือผลของโครงการในแผน พร้อมสถานะ เงินที่เบิกจ่าย ผลการดำเนินงาน ปัญหา และข้อเสนอแนะ",
      "progress of a plan's projects: status, money spent, result, problems, suggestions"),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อรายงาน"), BlockField("of", "รายงานตามแผนในข้อ", .item),
        BlockField("span", "ช่วงเวลาของรายงาน", .span),
        BlockField("as-of", "ข้อมูล ณ วันที่", .date),
        BlockField("problems", "ปัญหาและอุปสรรค", .texts),
        BlockField("suggestions", "ข้อเสนอแนะ", .texts),
      ],
      rows: [
        BlockField("project", "โครงการหรือกิจกรรม"),
        BlockField("status", "สถานะ", .choice(ReportedProject.statuses)),
        BlockField("budget", "งบประมาณ (บาท)", .figure(decimals: 2)),
        BlockField("spent", "เบิกจ่าย (บาท)", .figure(decimals: 2)),
        BlockField("result", "ผลการดำเนินงาน"), BlockField("problem", "ปัญหาและอุปสรรค"),
        BlockField("suggestion", "ข้อเสนอแนะ"), BlockField("explanation", "คำชี้แจง"),
      ]),
    facts: ProgressFact.all,
    names: ProgressView.names,
    example: """
      title: รายงานรอบ 6 เดือน ตามแผนปฏิบัติการป้องกันการทุจริต
      of: 2566/O36
      span: 6 เดือนแรก 2566
      problems: ไม่มี
      suggestions: ควรเร่งจัดอบรมให้แล้วเสร็จในไตรมาสที่ 3
      rows:
        - project: อบรมคุณธรรมและจริยธรรมแก่บุคลากร
          status: อยู่ระหว่างดำเนินการ
          budget: 30,000.00
          spent: 12,000.00
          result: อบรมรุ่นที่ 1 จำนวน 24 คน เมื่อวันที่ 20 กุมภาพันธ์ 2566
        - project: จัดทำคู่มือการใช้ทรัพย์สินของราชการ
          status: ดำเนินการแล้ว
          budget: 5,000.00
          spent: 4,900.00
          result: ใช้คู่มือตั้งแต่วันที่ 16 มกราคม 2566
      """,
    read: readProgress, viewBeside: besidePlan)
}

/// What a block `progress` says.
struct Progress: Sendable {
  let head: BlockRecord
  let rows: [ReportedProject]

  /// Every row of the same project together, in the order of the first.
  var projects: [[ReportedProject]] {
    let named = Dictionary(grouping: rows.indices) { index in
      rows[index].name.map { Key.name($0) } ?? .row(index)
    }
    return named.values.sorted { $0[0] < $1[0] }.map { $0.map { rows[$0] } }
  }

  private enum Key: Hashable {
    case name(ProjectName)
    case row(Int)
  }
}

/// A row of a report.
struct ReportedProject: Sendable {
  static let statuses = [
    BlockField.Choice("not-started", "ยังไม่ดำเนินการ"),
    BlockField.Choice("in-progress", "อยู่ระหว่างดำเนินการ"),
    BlockField.Choice("done", "ดำเนินการแล้ว"), BlockField.Choice("cancelled", "ยกเลิก"),
  ]

  let row: BlockRecord
  let name: ProjectName?
  let status: String?
  let budget: Figure?
  let spent: Figure?

  init(_ row: BlockRecord) {
    self.row = row
    name = row.text("project").map { ProjectName($0) }
    status = row.word("status")
    budget = row.figure("budget")
    spent = row.figure("spent")
  }

  var label: Words { projectLabel(name, row.number) }
  var place: Place { row.keyPlace(of: "project") }
  var isExplained: Bool { row.holds("explanation") }
}

private func readProgress(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let progress = Progress(head: table.head, rows: table.rows.map { ReportedProject($0) })
  for problem in progress.rows.flatMap({ $0.problems }) { reader.report(problem) }
  let isEmpty = table.rows.isEmpty && !table.head.fields.contains { table.head.holds($0.name) }
  let digits = reader.digits
  return BlockData(
    table, value: progress, view: ProgressView.values(progress, table, digits),
    isEmpty: isEmpty)
}

/// The report with what its plan says of each project.
private func besidePlan(_ data: BlockData, _ surroundings: BlockSurroundings) -> [Value] {
  let digits = surroundings.site.settings.digits
  guard let report = data.value as? Progress,
    case let span = report.head.span("span") ?? .fiscalYear(surroundings.year.year),
    let plan = ReportedPlan(report, in: surroundings.year, surroundings.item),
    case .success(let plans) = surroundings.others("plan", in: plan.code, of: plan.year, Plan.self)
  else { return data.view }
  let planned = PlannedProjects(plans.flatMap(\.projects), over: span)
  return ProgressView.values(report, data.table, digits, beside: planned)
}

extension ReportedProject {
  /// What reading finds wrong with the row, whatever an edition asks.
  fileprivate var problems: [Diagnostic] {
    [
      lack("project", "name", Words("ไม่มีชื่อ", "no name")),
      lack("status", "status", Words("ไม่มีสถานะ", "no status")), spentBeforeStart,
      belowZero(row, "budget"), belowZero(row, "spent"),
    ].compactMap { $0 }
  }

  private func lack(_ key: String, _ id: String, _ words: Words) -> Diagnostic? {
    guard !row.holds(key) else { return nil }
    let words = Words(
      "โครงการ\(spaced(label.thai)) \(words.thai)", "project \(label.english) has \(words.english)")
    let fix =
      key == "project"
      ? Words("เพิ่ม project: ตามด้วยชื่อโครงการตามแผน", "add project: with its name in the plan")
      : Words(
        "เพิ่ม status: เป็นคำใดคำหนึ่งใน \(ReportedProject.statuses.map(\.label).joined(separator: ", "))",
        "add status: as one of \(ReportedProject.statuses.map(\.word).joined(separator: ", "))")
    return Diagnostic(.warning, "project-without-\(id)", at: place, words, fix: fix)
  }

  private var spentBeforeStart: Diagnostic? {
    guard status == "not-started", let spent, spent > .zero else { return nil }
    return Diagnostic(
      .error, "spent-before-start", at: row.place(of: "spent"),
      Words(
        "โครงการ\(spaced(label.thai)) ยังไม่ดำเนินการ แต่เบิกจ่ายแล้ว \(baht(spent)) บาท",
        "project \(label.english) has not started, yet \(baht(spent)) baht are spent"),
      fix: Words("แก้ status: หรือแก้ spent:", "correct status: or spent:"))
  }
}
