import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

extension Plan {
  /// A row: what is to be done, when, and for how much.
  struct Project: ProjectRow {
    static let rowsKey = "projects"

    static let project = Key.project
    static let details = Key.text("details", "รายละเอียดของกิจกรรม").also(Headings.details)
    static let purpose = Key.text("purpose", "วัตถุประสงค์")
    static let strategy = Key.text("strategy", "ยุทธศาสตร์").also(Headings.strategy)
    static let goal = Key.text("goal", "เป้าหมาย").also(["เป้าหมาย (ผลผลิตของโครงการ)"])
    static let indicator = Key.text("indicator", "ตัวชี้วัด").also(Headings.indicator)
    static let expected = Key.text("expected", "ผลที่คาดว่าจะได้รับ")
    static let budget = Key.budget.spread(over: .years).whenMissing(
      "project-without-budget", what: Words("งบประมาณ", "budget"),
      "หากไม่ใช้งบประมาณให้เขียน 0", "with the amount, 0 when it needs none")
    static let source = Key.text("source", "แหล่งงบประมาณ")
    static let place = Key.text("place", "สถานที่ดำเนินการ").also(Headings.place)
    static let start = Key.span("start", "เริ่ม").also(Headings.start).spread(over: .firstMonth)
      .whenMissing(
        "project-without-time", what: Words("เวลาดำเนินการ", "time"),
        "เช่น ต.ค. 2566 และ end: หากใช้เวลามากกว่าหนึ่งเดือน",
        "like ต.ค. 2566, and end: when it takes more than a month")
    static let end = Key.span("end", "สิ้นสุด").also(Headings.end).spread(over: .lastMonth)
    static let unit = Key.text("unit", "หน่วยงานรับผิดชอบ").also(Headings.owner)
    static let method = Key.text("method", "วิธีจัดซื้อจัดจ้าง")

    static let keys: [any FieldKey] = [
      project, details, purpose, strategy, goal, indicator, expected, budget, source, place, start,
      end, unit, method, Key.note,
    ]

    let row: BlockRecord
    let name: LooseName?
    let budget: Figure?
    /// From the first day of `start` to the last of `end`; without an end that of `start`.
    let time: Span?
    /// Those for which the plan has amounts.
    let years: [Int]

    init(_ row: BlockRecord, _ years: [Int]) {
      self.row = row
      self.years = years
      name = row.name(Self.project)
      budget = row[Self.budget]
      let start = row[Self.start]
      let last = row.holds(Self.end) ? row[Self.end]?.last : start?.last
      time = start.flatMap { start in last.flatMap { Span(from: start.first, to: $0) } }
    }

    static let view: View<Shown<Project>> = [
      .key(project) { $0.row }, .amounts(budget) { ($0.row, $0.years) },
      .key(source) { $0.row },
      .text("time") { $0.value.time?.thai($0.digits) }, .key(unit) { $0.row },
      .notes(
        details, purpose, strategy, goal, indicator, expected, place, method, Key.note,
        of: \.row),
    ]
  }
}
