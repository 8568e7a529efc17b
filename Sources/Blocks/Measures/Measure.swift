import Diagnostics
import Disclosure
import Kinds
import Thai

/// A row: a measure, what is done for an indicator, or how far the disclosure of an item has come.
struct Measure: LabelledRow {
  static let noun = Words.measures
  static let naming: any FieldKey = measure

  static let item = Key.item("item", "ข้อ")
  static let data = Key.text("data", "ข้อมูล")
  static let measure = Key.text("measure", "มาตรการหรือกิจกรรม")
  static let aspect = Key.text("aspect", "ด้าน").whenMissing("measure-without-aspect")
  static let indicator = Key.texts("indicator", "ตัวชี้วัด").also(Headings.indicator)
  static let score = Key.figure("score", "คะแนน ITA", decimals: 2)
  static let issue = Key.texts("issue", "ประเด็น").also(Headings.issue)
  static let elements = Key.texts("elements", "องค์ประกอบด้านข้อมูล")
  static let covers = Key.text("covers", "ช่วงข้อมูล")
  static let steps = Key.texts("steps", "ขั้นตอนหรือวิธีปฏิบัติ").also(Headings.steps).whenMissing(
    "measure-without-steps", "ว่าทำอย่างไร ทีละขั้น", "with what is done, step by step")
  static let monitoring = Key.texts("monitoring", "การกำกับติดตาม").also(Headings.monitoring)
    .whenMissing(
      "measure-without-monitoring", "ว่าใครติดตาม และรายงานเมื่อใด",
      "with who monitors it and when it is reported")
  static let owner = Key.texts("owner", "ผู้รับผิดชอบ").also(Headings.owner).whenMissing(
    "measure-without-owner", "เป็นส่วนราชการหรือผู้รับผิดชอบ", "with the division or person")
  static let frequency = Key.text("frequency", "ความถี่").also(["ความถี่ในการดำเนินการ"])
  static let outcome = Key.texts("outcome", "ผลลัพธ์หรือความสำเร็จ").also(Headings.outcome)
    .whenMissing(
      "measure-without-outcome", "ว่าเกิดผลอย่างไร", "with what was achieved by it")
  static let evidence = Key.link("evidence", "ดูเพิ่มเติม")

  static let keys: [any FieldKey] = [
    item, data, measure, aspect, indicator, score, issue, elements, covers, steps, monitoring,
    owner, TakenMeasure.period, frequency, TakenMeasure.status, TakenMeasure.result, outcome,
    TakenMeasure.problem, TakenMeasure.suggestion, Key.remarks, Key.notes, evidence,
  ]
  /// Of these one at least has to name the row.
  private static let names: [any FieldKey] = [measure, item, data, indicator]

  let row: BlockRecord
  /// The page of the item that it names.
  let href: String?
  let name: LooseName?
  /// 1 to 10 each, or numbers that are no indicators.
  let indicators: [Int]
  let status: MeasureStatus?

  init(_ row: BlockRecord, href: String?) {
    self.row = row
    self.href = href
    name = row.name(Self.measure)
    indicators = row[all: Self.indicator].flatMap { ItaIndicator.numbers(in: $0) }
    status = row[TakenMeasure.status]
  }

  /// Whether it tells how far an item of the list is disclosed.
  var isDisclosure: Bool {
    row.holds(Self.item) || (name == nil && row.holds(Self.data))
  }

  var label: Words {
    if let name { return name.quoted }
    if let code = row[Self.item]?.code { return Words("ข้อ \(code)", "item \(code)") }
    return row.label(row[all: Self.indicator].first.map { LooseName($0) })
  }

  /// Where its first name stands.
  var place: Place {
    Self.names.first { row.holds($0) }.map { row.place(of: $0) } ?? row.place
  }

  var withoutName: Diagnostic? {
    guard !Self.names.contains(where: { row.holds($0) }) else { return nil }
    return Diagnostic(
      .warning, "measure-without-name", at: row.place, "\(label.thai) ไม่ได้ระบุมาตรการ",
      "\(label.english) does not name its measure", fix: "เพิ่ม measure: หรือ indicator: หรือ item:",
      "add measure:, or indicator:, or item:")
  }

  var unknownIndicator: Diagnostic? {
    indicators.first { !ItaIndicator.all.contains($0) }.map {
      .unknownIndicator("\($0)", at: row.place(of: Self.indicator))
    }
  }
}
