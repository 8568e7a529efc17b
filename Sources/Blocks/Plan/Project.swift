import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

extension Plan {
  /// A row: what is to be done, when, and for how much.
  struct Project: LabelledRow {
    static let project = Key.text("project", "โครงการหรือกิจกรรม")
    static let strategy = Key.text("strategy", "ยุทธศาสตร์")
    static let goal = Key.text("goal", "เป้าหมาย")
    static let indicator = Key.text("indicator", "ตัวชี้วัด")
    static let budget = Key.figure("budget", "งบประมาณ (บาท)", decimals: 2)
    static let source = Key.text("source", "แหล่งงบประมาณ")
    static let start = Key.span("start", "เริ่ม")
    static let end = Key.span("end", "สิ้นสุด")
    static let unit = Key.text("unit", "หน่วยงานรับผิดชอบ")
    static let method = Key.text("method", "วิธีจัดซื้อจัดจ้าง")

    static let keys: [any FieldKey] = [
      project, strategy, goal, indicator, budget, source, start, end, unit, method,
    ]

    let row: BlockRecord
    let name: LooseName?
    let budget: Figure?
    /// From the first day of `start` to the last of `end`; without an end that of `start`.
    let time: Span?

    init(_ row: BlockRecord) {
      self.row = row
      name = row.name(Self.project)
      budget = row[Self.budget]
      let start = row[Self.start]
      let last = row.holds(Self.end) ? row[Self.end]?.last : start?.last
      time = start.flatMap { start in last.flatMap { Span(from: start.first, to: $0) } }
    }

    var label: Words { row.label(name) }
    var place: Place { row.keyPlace(of: Self.project) }

    static let view: View<Shown<Project>> = [
      .sections { $0.row }, .key(project) { $0.row }, .key(budget) { $0.row },
      .key(source) { $0.row },
      .text("time") { $0.value.time?.thai($0.digits) }, .key(unit) { $0.row },
      .notes(strategy, goal, indicator, method) { $0.row },
    ]
  }
}

extension Plan.Project {
  static let needsName = ProjectNeed.name(
    project, fix: "เพิ่ม project: ตามด้วยชื่อโครงการ", "add project: with its name")
  static let needsBudget = ProjectNeed(
    "project-without-budget", budget, "ไม่มีงบประมาณ", "no budget",
    fix: "เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน budget: 0",
    "add budget:, or budget: 0 when it needs none")
  static let needsTime = ProjectNeed(
    "project-without-time", start, "ไม่มีเวลาดำเนินการ", "no time",
    fix: "เพิ่ม start: เช่น start: ต.ค. 2566 และ end: หากใช้เวลามากกว่าหนึ่งเดือน",
    "add start:, like start: ต.ค. 2566, and end: when it takes more than a month")
}

/// Something that a project has to say, in a plan or in a report.
struct ProjectNeed: Sendable {
  private let id: String
  let key: any FieldKey
  private let lacking: Words
  private let fix: Words

  init(
    _ id: String, _ key: some FieldKey, _ thai: String, _ english: String, fix thaiFix: String,
    _ englishFix: String
  ) {
    self.id = id
    self.key = key
    lacking = Words(thai, english)
    fix = Words(thaiFix, englishFix)
  }

  static func name(_ key: Key<String>, fix thai: String, _ english: String) -> ProjectNeed {
    ProjectNeed("project-without-name", key, "ไม่มีชื่อ", "no name", fix: thai, english)
  }

  /// Nil where something is written, also what can't be read, which is said.
  func flaw(_ project: some LabelledRow, at place: Place) -> Diagnostic? {
    guard !project.row.holds(key) else { return nil }
    let label = project.label
    return Diagnostic(
      .warning, id, at: place, "โครงการ\(spaced(label.thai)) \(lacking.thai)",
      "project \(label.english) has \(lacking.english)", fix: fix.thai, fix.english)
  }

  /// That projects of a plan lack it; nil without projects.
  func lack(_ projects: [Plan.Project]) -> Lack? {
    guard !projects.isEmpty else { return nil }
    let names = Words.few(projects.map(\.label), .projects)
    return Lack(
      Words(
        "โครงการ\(spaced(names.thai)) \(lacking.thai)",
        "project \(names.english): \(lacking.english)"),
      projects.compactMap { flaw($0, at: $0.place) })
  }
}
