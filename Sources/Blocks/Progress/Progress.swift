import Diagnostics
import Disclosure
import Kinds
import Thai

/// How far the projects of a plan have come, and what was spent on them.
struct Progress: Report {
  static let kind = BlockKind(
    "progress",
    "ความก้าวหน้าหรือผลของโครงการในแผน พร้อมสถานะ เงินที่เบิกจ่าย ผลการดำเนินงาน ปัญหา และข้อเสนอแนะ",
    "progress of a plan's projects: status, money spent, result, problems, suggestions",
    head: [title, of, span, asOf, problems, suggestions], rows: ReportedProject.keys,
    sections: true,
    value: { table in Progress(head: table.head, rows: table.rows.map { ReportedProject($0) }) },
    flaws: { $0.rows.flatMap(\.flaws) }, facts: facts, view: view,
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
      """)

  static let title = Key.text("title", "ชื่อรายงาน")
  static let of = Key.item("of", "รายงานตามแผนในข้อ")
  static let span = Key.span("span", "ช่วงเวลาของรายงาน").whenMissing(
    "progress-without-span", what: Words("ช่วงเวลา", "span"),
    "เช่น 6 เดือนแรก 2567 หรือ as-of: ตามด้วยวันที่ของข้อมูล",
    "like 6 เดือนแรก 2567, or as-of: with the date of the data")
  static let asOf = Key.date("as-of", "ข้อมูล ณ วันที่")
  static let problems = Key.texts("problems", "ปัญหาและอุปสรรค")
  static let suggestions = Key.texts("suggestions", "ข้อเสนอแนะ")

  let head: BlockRecord
  let rows: [ReportedProject]
}

/// A row of a report.
struct ReportedProject: ProjectRow {
  static let project = Key.project
  static let status = Key<ProjectStatus>.status(whenMissing: "project-without-status")
  static let budget = Key.budget
  static let spent = Key.figure("spent", "เบิกจ่าย (บาท)", decimals: 2).also(Headings.spent)
    .whenMissing(
      "project-without-spent", what: Words("เงินที่เบิกจ่าย", "amount spent"),
      "หากไม่ได้ใช้เงินให้เขียน 0", "with the amount, 0 when nothing was spent")
  static let result = Key.text("result", "ผลการดำเนินงาน").also(Headings.result).whenMissing(
    "project-without-result", "ว่าทำอะไรแล้วและได้ผลอย่างไร", "with what was done and achieved")
  static let problem = Key.text("problem", "ปัญหาและอุปสรรค")
  static let suggestion = Key.text("suggestion", "ข้อเสนอแนะ")
  static let remarks = Key.remarks
  static let explanation = Key.text("explanation", "คำชี้แจง")

  static let keys: [any FieldKey] = [
    project, status, budget, spent, result, problem, suggestion, remarks, explanation,
    Key.note,
  ]

  let row: BlockRecord
  let name: LooseName?
  let status: ProjectStatus?
  let budget: Figure?
  let spent: Figure?

  init(_ row: BlockRecord) {
    self.row = row
    name = row.name(Self.project)
    status = row[Self.status]
    budget = row[Self.budget]
    spent = row[Self.spent]
  }

  var isExplained: Bool { row.holds(Self.explanation) }
}

enum ProjectStatus: String, BlockWord {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case done, cancelled

  var alike: [String] { StatusWords.alike(rawValue) }
  var label: String {
    switch self {
    case .notStarted: "ยังไม่ดำเนินการ"
    case .inProgress: "อยู่ระหว่างดำเนินการ"
    case .done: "ดำเนินการแล้ว"
    case .cancelled: "ยกเลิก"
    }
  }
}

extension ReportedProject {
  /// What reading finds wrong with the row, whatever an edition asks.
  fileprivate var flaws: [Diagnostic] {
    [
      without(Self.project), without(Self.status), spentBeforeStart,
      .belowZero(Self.budget, of: row), .belowZero(Self.spent, of: row),
    ].compactMap { $0 }
  }

  private var spentBeforeStart: Diagnostic? {
    guard status == .notStarted, let spent, spent > .zero else { return nil }
    return Diagnostic(
      .error, "spent-before-start", at: row.place(of: Self.spent),
      "\(who.thai)ยังไม่ดำเนินการ แต่เบิกจ่ายแล้ว \(baht(spent)) บาท",
      "\(who.english) has not started, but \(baht(spent)) baht have been spent",
      fix: "แก้ status: หรือแก้ spent:", "correct status: or spent:")
  }
}
