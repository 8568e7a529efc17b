import Coverage
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
      .key(project) { $0.row }, .key(budget) { $0.row }, .key(source) { $0.row },
      .text("time") { $0.value.time?.thai($0.digits) }, .key(unit) { $0.row },
      .notes(strategy, goal, indicator, method) { $0.row },
    ]
  }
}

/// Something that every project has to say where an edition asks for it.
struct ProjectNeed: Sendable {
  private let key: any FieldKey
  private let lacking: Words
  private let isMet: @Sendable (Plan.Project) -> Bool
  private let warn: @Sendable (Place, Words) -> Diagnostic

  static let name = ProjectNeed(
    key: Plan.Project.project, lacking: Words("ไม่มีชื่อ", "no name"), isMet: { $0.name != nil }
  ) { place, words in
    .projectWithoutName(
      at: place, words,
      fix: Words("เพิ่ม project: ตามด้วยชื่อโครงการ", "add project: with its name"))
  }
  static let budget = ProjectNeed(
    key: Plan.Project.budget, lacking: Words("ไม่มีงบประมาณ", "no budget"),
    isMet: { $0.budget != nil }
  ) { place, words in
    Diagnostic(
      .warning, "project-without-budget", at: place, words,
      fix: Words(
        "เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน budget: 0",
        "add budget:, or budget: 0 when it needs none"))
  }
  static let time = ProjectNeed(
    key: Plan.Project.start, lacking: Words("ไม่มีเวลาดำเนินการ", "no time"),
    isMet: { $0.time != nil }
  ) { place, words in
    Diagnostic(
      .warning, "project-without-time", at: place, words,
      fix: Words(
        "เพิ่ม start: เช่น start: ต.ค. 2566 และ end: หากใช้เวลามากกว่าหนึ่งเดือน",
        "add start:, like start: ต.ค. 2566, and end: when it takes more than a month"))
  }

  /// Nil where something is written, also what can't be read, which is said.
  func flaw(_ project: Plan.Project) -> Diagnostic? {
    guard !project.row.holds(key) else { return nil }
    let label = project.label
    return warn(
      project.place,
      Words(
        "โครงการ\(spaced(label.thai)) \(lacking.thai)",
        "project \(label.english) has \(lacking.english)"))
  }

  /// What of this the projects of plans lack.
  func lack(_ asked: Asked<Plan>) -> Lack? {
    let projects = asked.values.flatMap(\.projects)
    guard !projects.isEmpty else {
      return Lack(
        "plan-without-projects", at: asked.place, "แผนไม่มีโครงการหรือกิจกรรม",
        "the plan has no projects", fix: "เพิ่มโครงการใต้ projects: แถวละหนึ่งโครงการ",
        "add projects: with a row for each project")
    }
    let failed = projects.filter { !isMet($0) }
    guard !failed.isEmpty else { return nil }
    let names = Words.few(failed.map(\.label), .projects)
    return Lack(
      Words(
        "โครงการ\(spaced(names.thai)) \(lacking.thai)",
        "project \(names.english): \(lacking.english)"),
      failed.compactMap { flaw($0) })
  }
}

extension Diagnostic {
  /// A project without a name, in a plan or in a report.
  static func projectWithoutName(at place: Place, _ words: Words, fix: Words) -> Self {
    Diagnostic(.warning, "project-without-name", at: place, words, fix: fix)
  }
}
