import Diagnostics
import Disclosure
import Reading

extension BlockKind {
  /// Measures of integrity and transparency, and later what became of them.
  public static let measures = BlockKind(
    name: "measures",
    summary: Words(
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ขั้นตอน ผู้รับผิดชอบ ระยะเวลา สถานะ และผลการดำเนินการ",
      "measures of integrity and transparency: what they answer, steps, owner, time, status, result"
    ),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อมาตรการหรือรายงาน"),
        BlockField("of", "รายงานตามข้อ", .item),
        BlockField("result-in", "ผลการประเมินอยู่ที่ข้อ", .item),
        BlockField("span", "ช่วงเวลา", .span),
        BlockField("as-of", "ข้อมูล ณ วันที่", .date),
      ],
      rows: [
        BlockField("item", "ข้อ", .item), BlockField("data", "ข้อมูล"),
        BlockField("measure", "มาตรการหรือกิจกรรม"), BlockField("aspect", "ด้าน"),
        BlockField("indicator", "ตัวชี้วัด", .texts),
        BlockField("score", "คะแนน ITA", .figure(decimals: 2)),
        BlockField("issue", "ประเด็น", .texts),
        BlockField("elements", "องค์ประกอบด้านข้อมูล", .texts),
        BlockField("covers", "ช่วงข้อมูล"),
        BlockField("steps", "ขั้นตอนหรือวิธีปฏิบัติ", .texts),
        BlockField("monitoring", "การกำกับติดตาม", .texts),
        BlockField("owner", "ผู้รับผิดชอบ", .texts), BlockField("period", "ระยะเวลา", .span),
        BlockField("status", "สถานะ", .choice(Measure.statuses)),
        BlockField("result", "ผลการดำเนินการ", .texts),
        BlockField("outcome", "ผลลัพธ์หรือความสำเร็จ", .texts),
        BlockField("problem", "ปัญหาและอุปสรรค", .texts),
        BlockField("suggestion", "ข้อเสนอแนะ", .texts),
        BlockField("evidence", "ดูเพิ่มเติม", .link),
      ]),
    facts: MeasureFact.all,
    names: MeasuresView.names,
    example: """
      title: ผลการดำเนินการตามมาตรการ ปี 2566
      span: ปีงบประมาณ 2566
      rows:
        - measure: กำกับการใช้ทรัพย์สินของราชการ
          indicator: 4
          steps: [กำหนดผู้อนุญาตการยืม, ใช้ใบยืมเดียวกันทุกกอง, ตรวจรายการค้างคืนทุกเดือน]
          owner: กองคลัง
          period: ธ.ค. 2565 – ก.ย. 2566
          status: ดำเนินการแล้ว
          result: ยืม 121 รายการ มีใบยืมครบ
          outcome: ตัวชี้วัดที่ 4 ได้ 86.75 สูงกว่าเป้าหมาย
        - {measure: พัฒนาบริการออนไลน์, indicator: 8, owner: ทุกส่วนราชการ, period: 2566, status: อยู่ระหว่างดำเนินการ, result: เปิดแล้ว 5 เรื่อง}
      """,
    read: readMeasures)
}

/// What a block `measures` says.
struct Measures: Sendable {
  let head: BlockRecord
  let place: Place
  let rows: [Measure]

  /// Those set here, if the block is no report on others.
  var set: [ProjectName] { head.holds("of") ? [] : rows.compactMap(\.name) }
}

/// A row: a measure, what is done for an indicator, or how far the disclosure of an item has come.
struct Measure: Sendable, LabelledRow {
  static let statuses = [
    BlockField.Choice("not-started", "ยังไม่ดำเนินการ"),
    BlockField.Choice("in-progress", "อยู่ระหว่างดำเนินการ"),
    BlockField.Choice("done", "ดำเนินการแล้ว"), BlockField.Choice("none", "ไม่มีกรณี"),
  ]

  let row: BlockRecord
  let name: ProjectName?
  /// 1 to 10 each, or numbers that are no indicators.
  let indicators: [Int]
  let status: String?

  init(_ row: BlockRecord) {
    self.row = row
    name = row.text("measure").map { ProjectName($0) }
    indicators = row.texts("indicator").flatMap { ItaIndicator.numbers(in: $0) }
    status = row.word("status")
  }

  /// Whether it tells how far an item of the list is disclosed.
  var isDisclosure: Bool { row.holds("item") || (name == nil && row.holds("data")) }

  var label: Words {
    if name != nil { return projectLabel(name, row.number) }
    if let item = row.item("item") { return Words("ข้อ \(item.code)", "item \(item.code)") }
    if let text = row.texts("indicator").first { return Words("‘\(text)’", "‘\(text)’") }
    return projectLabel(nil, row.number)
  }

  /// Where its first name stands.
  var place: Place {
    let key = ["measure", "item", "data", "indicator"].first { row.holds($0) }
    return key.map { row.place(of: $0) } ?? row.place
  }
}

private func readMeasures(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let measures = Measures(
    head: table.head, place: reader.place, rows: table.rows.map { Measure($0) })
  for problem in measures.problems { reader.report(problem) }
  let links = measures.rows.map { row in row.row.item("item").flatMap { reader.href(of: $0) } }
  let isEmpty = table.rows.isEmpty && !table.head.fields.contains { table.head.holds($0.name) }
  let digits = reader.digits
  return BlockData(
    table, value: measures, view: MeasuresView.values(measures, table, links, digits),
    isEmpty: isEmpty)
}

extension Measures {
  /// What reading finds wrong, whatever an edition asks.
  fileprivate var problems: [Diagnostic] {
    let hasStatuses = rows.contains { $0.row.holds("status") }
    return rows.flatMap { measure in
      [
        measure.withoutName, hasStatuses ? measure.withoutStatus : nil, measure.unknownIndicator,
      ].compactMap { $0 }
    }
  }
}

extension Measure {
  fileprivate var withoutName: Diagnostic? {
    let keys = ["measure", "item", "data", "indicator"]
    guard !keys.contains(where: { row.holds($0) }) else { return nil }
    return Diagnostic(
      .warning, "measure-without-name", at: row.place,
      Words("\(label.thai) ไม่ได้ระบุมาตรการ", "\(label.english) names no measure"),
      fix: Words(
        "เพิ่ม measure: หรือ indicator: หรือ item:", "add measure:, or indicator:, or item:"))
  }

  fileprivate var withoutStatus: Diagnostic? {
    guard !row.holds("status") else { return nil }
    let words = Measure.statuses.map(\.label).joined(separator: ", ")
    let known = Measure.statuses.map(\.word).joined(separator: ", ")
    return Diagnostic(
      .warning, "measure-without-status", at: place,
      Words("\(label.thai) ไม่มีสถานะ", "\(label.english) has no status"),
      fix: Words("เพิ่ม status: เป็นคำใดคำหนึ่งใน \(words)", "add status: as one of \(known)"))
  }

  fileprivate var unknownIndicator: Diagnostic? {
    guard let number = indicators.first(where: { !ItaIndicator.all.contains($0) }) else {
      return nil
    }
    return Diagnostic(
      .error, "unknown-indicator", at: row.place(of: "indicator"),
      Words("ไม่มีตัวชี้วัดที่ \(number)", "there is no indicator \(number)"),
      fix: Words(
        "เขียนเลข 1 ถึง 10 (IIT 1–5 EIT 6–8 OIT 9–10)",
        "write a number from 1 to 10 (IIT 1–5, EIT 6–8, OIT 9–10)"))
  }
}
