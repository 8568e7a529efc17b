import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Measures {
  /// Rows that tell how far items are disclosed are asked for status and result only.
  static let facts: [FactOf<Measures>] = [
    ofMeasures(
      "aspects", "ทุกด้านที่แบบวัดกำหนดมีมาตรการ",
      "each aspect that the edition names is answered by a measure"
    ) { asked, rows in asked.aspectLack(rows) },
    ofMeasures(
      "answers-weakest",
      "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดของแต่ละแบบวัดมีมาตรการ ตามผลการประเมินในหน้านี้หรือใน result-in:",
      "the weakest indicator of each instrument is answered by a measure, going by the ita-result block of the entry or of result-in:"
    ) { asked, rows in asked.weakestLack(rows) },
    ofMeasures(
      "answers-one", "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดของแบบวัดใดแบบวัดหนึ่งมีมาตรการ",
      "the weakest indicator of one instrument at least is answered by a measure"
    ) { asked, rows in asked.weakestLack(rows, oneIsEnough: true) },
    each("steps", "ทุกมาตรการมีขั้นตอนหรือวิธีปฏิบัติ", "each measure has its steps", Measure.steps),
    each("owners", "ทุกมาตรการมีผู้รับผิดชอบ", "each measure has its owner", Measure.owner),
    each("times", "ทุกมาตรการมีระยะเวลา", "each measure has its time", TakenMeasure.period),
    each(
      "monitoring", "ทุกมาตรการมีการกำกับติดตาม", "each measure says how it is monitored",
      Measure.monitoring),
    .own(
      "answers-measures", "รายงานครบทุกมาตรการที่กำหนดไว้ในข้อตาม of: และไม่มีมาตรการอื่น",
      "every measure set by the item in of: is reported, and no other"
    ) { .lacking($0.near.unansweredMeasures($0.near.reports)) },
    .rows(
      "results", "ทุกแถวมีผลการดำเนินการ ยกเว้นที่ยังไม่ดำเนินการหรือไม่มีกรณี",
      "each row has its result, unless it has not started or does not apply",
      of: { $0.near.values.flatMap(\.rows) }, none: "no-measures"
    ) { _, rows in [TakenMeasure.withoutResult(rows)] },
    ofMeasures(
      "outcomes", "ทุกมาตรการที่ดำเนินการแล้วมีผลลัพธ์หรือความสำเร็จ และมีอย่างน้อยหนึ่งมาตรการ",
      "each measure that is done has its outcome, and at least one has", outcomeLack),
    .inPeriod(
      "ช่วงเวลาของรายงานหรือของมาตรการอยู่ในช่วงที่ถาม",
      "the span of the report, or else the time of a measure, overlaps the period", span,
      of: \.head, orElse: { $0.rows.compactMap { $0.row[TakenMeasure.period] } }),
  ]

  /// A fact of the measures in an entry, of which there has to be one.
  private static func ofMeasures(
    _ name: String, _ thai: String, _ english: String,
    _ lack: @escaping @Sendable (Asked<Measures>, [Measure]) -> Lack?
  ) -> FactOf<Measures> {
    .rows(
      name, thai, english,
      of: { $0.near.values.flatMap(\.rows).filter { !$0.isDisclosure } }, none: "no-measures"
    ) { [lack($0, $1)] }
  }

  /// Holds when something stands under a key of each measure.
  private static func each(
    _ name: String, _ thai: String, _ english: String, _ key: some FieldKey
  ) -> FactOf<Measures> {
    ofMeasures(name, thai, english) { _, rows in .rows(rows, without: key) }
  }

  @Sendable private static func outcomeLack(
    _ asked: Asked<Measures>, _ rows: [Measure]
  ) -> Lack? {
    guard rows.contains(where: { $0.row.holds(Measure.outcome) }) else {
      return Lack(
        "no-outcomes", at: asked.place, "ไม่มีผลลัพธ์หรือความสำเร็จของมาตรการใด",
        "no measure has its outcome", fix: "เพิ่ม outcome: ว่าเกิดผลอย่างไร",
        "add outcome: with what was achieved by it")
    }
    return .rows(rows.filter { $0.status == .done }, without: Measure.outcome)
  }
}

extension Asked<Measures> {
  /// Reports on a time outside the period are left aside, unless no other block is there.
  fileprivate var near: Asked {
    guard question.period != .previousITA else { return self }
    let near = blocks.filter { $0.value.head[Measures.span]?.overlaps(span) ?? true }
    return near.isEmpty ? self : with(near)
  }
}
