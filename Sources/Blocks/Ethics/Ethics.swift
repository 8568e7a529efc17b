import Diagnostics
import Disclosure
import Mustache
import Reading

extension BlockKind {
  /// Codes of ethics, the team in charge, do's and don'ts, and training; a row is one of these.
  public static let ethics = BlockKind(
    name: "ethics",
    summary: Words(
      "ประมวลจริยธรรม ทีมให้คำปรึกษา แนวปฏิบัติ Do's & Don'ts และการอบรม แต่ละแถวเป็นเรื่องใดเรื่องหนึ่ง",
      "codes of ethics, the team in charge, do's and don'ts, training; a row is one of these"),
    schema: BlockSchema(
      head: [
        BlockField("order", "คำสั่งหรือประกาศ"), BlockField("date", "ลงวันที่", .date),
        BlockField("original", "ไฟล์คำสั่งหรือประกาศ", .link),
        BlockField("standards", "มาตรฐานทางจริยธรรม", .texts),
        BlockField("requirements", "ข้อกำหนดจริยธรรมของหน่วยงาน", .texts),
        BlockField("advice", "วิธีขอคำปรึกษา"),
      ],
      rows: EthicsPart.all.flatMap(\.fields)),
    facts: EthicsFact.all,
    names: [
      detailsName, "original", "download",
      .section(
        "parts",
        [
          "caption", .section("columns", ["label"]),
          .section("rows", [.section("cells", ["label", "text", "isHead"])]),
        ]),
      .section("data", ["csv"]),
    ],
    example: """
      order: คำสั่งเทศบาลตำบลตัวอย่าง ที่ 512/2566
      date: 16 ต.ค. 2566
      original: order-ethics-team.pdf
      advice: ผู้ขอคำปรึกษาไม่ต้องเปิดเผยชื่อ
      rows:
        - {role: ประธาน, name: นางพิมพ์ใจ สุจริตกุล, position: ปลัดเทศบาล, phone: 054-000-020}
        - {role: เลขานุการและผู้ให้คำปรึกษา, name: นางสาวสุดา ยุติธรรม, position: นิติกร, phone: 054-000-027}
        - {about: ของขวัญ, do: ปฏิเสธอย่างสุภาพและชี้แจงนโยบาย, dont: รับของไว้ก่อนแล้วค่อยถามหัวหน้า}
        - {about: การให้บริการ, do: ให้บริการตามลำดับก่อนหลัง, dont: ลัดคิวให้คนรู้จัก}
        - {training: อบรมคุณธรรมและจริยธรรม, when: 16 ม.ค. 2567, participants: บุคลากร 56 คน, result: ทุกคนลงนามรับทราบแนวปฏิบัติ}
      """,
    read: readEthics)
}

/// What a row of the block can be, by the fields that it fills.
struct EthicsPart: Sendable {
  /// As ids call it.
  let name: String
  /// As English sentences call it.
  let english: String
  let caption: String
  /// As Thai sentences call a row, before what it is named by.
  let row: String
  /// What a row must say.
  let required: [String]
  let fields: [BlockField]

  static let code = EthicsPart(
    name: "code", english: "code of ethics", caption: "ประมวลจริยธรรม", row: "ประมวลจริยธรรม",
    required: ["code", "for"],
    fields: [
      BlockField("code", "ประมวลจริยธรรม"), BlockField("for", "ใช้กับ"),
      BlockField("number", "จำนวน (คน)", .figure(decimals: 0)),
    ])
  static let team = EthicsPart(
    name: "team", english: "team", caption: "ทีมให้คำปรึกษาหรือคณะทำงาน", row: "ทีม", required: [],
    fields: [
      BlockField("role", "หน้าที่ในทีม"), BlockField("name", "ชื่อ-สกุล"),
      BlockField("position", "ตำแหน่ง"), BlockField("phone", "โทรศัพท์"),
    ])
  static let guide = EthicsPart(
    name: "guide", english: "guide of do's and don'ts", caption: "แนวปฏิบัติ Do's & Don'ts",
    row: "แนวปฏิบัติเรื่อง",
    required: ["do", "dont"],
    fields: [
      BlockField("about", "เรื่อง"), BlockField("do", "ควรทำ (Do's)"),
      BlockField("dont", "ไม่ควรทำ (Don'ts)"),
    ])
  static let training = EthicsPart(
    name: "training", english: "training", caption: "การอบรมหรือกิจกรรมที่สอดแทรกจริยธรรม",
    row: "การอบรม",
    required: ["training", "when"],
    fields: [
      BlockField("training", "การอบรมหรือกิจกรรม"), BlockField("when", "วันที่จัด", .span),
      BlockField("participants", "ผู้เข้าร่วม"), BlockField("result", "ผลที่ได้"),
    ])

  static let all = [code, team, guide, training]

  func holds(_ row: BlockRecord) -> Bool { fields.contains { row.holds($0.name) } }
}

/// What a block `ethics` says.
struct Ethics: Sendable {
  let head: BlockRecord
  let rows: [BlockRecord]

  func rows(_ part: EthicsPart) -> [BlockRecord] { rows.filter { part.holds($0) } }
}

private func readEthics(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let ethics = Ethics(head: head, rows: table.rows)
  for row in ethics.rows {
    let parts = EthicsPart.all.filter { $0.holds(row) }
    if parts.count > 1 { reader.report(.rowOfTwoParts(row, parts)) }
  }
  for problem in ethics.lacks.compactMap(\.problem) { reader.report(problem) }
  let digits = reader.digits
  let parts = EthicsPart.all.compactMap { part -> [Value]? in
    let rows = ethics.rows(part)
    guard !rows.isEmpty else { return nil }
    let fields = part.fields.filter { field in rows.contains { $0[field.name] != nil } }
    let lines = rows.map { row -> [Value] in
      let cells = fields.enumerated().map { index, field -> [Value] in
        [.text(field.label), .text(row.shown(field.name, digits)), .flag(index == 0)]
      }
      return [.list(cells)]
    }
    return [.text(part.caption), .list(fields.map { [.text($0.label)] }), .list(lines)]
  }
  return BlockData(
    table, value: ethics,
    view: [
      details(head, ["order", "date", "standards", "requirements", "advice"], digits),
      .text(head.href("original")), .text(head.target("original")?.originalName), .list(parts),
      table.rows.isEmpty ? .nothing : .record([.text(table.givenCSV)]),
    ],
    isEmpty: table.rows.isEmpty && head.fields.allSatisfy { !head.holds($0.name) })
}

extension Diagnostic {
  fileprivate static func rowOfTwoParts(_ row: BlockRecord, _ parts: [EthicsPart]) -> Diagnostic {
    let keys = parts.compactMap { part in part.fields.first { row.holds($0.name) }?.name }
    return Diagnostic(
      .error, "row-of-two-parts", at: row.keyPlace(of: keys[1]),
      Words(
        "แถวที่ \(row.number) เป็นทั้ง\(parts.map(\.caption).joined(separator: "และ"))",
        "row \(row.number) has \(keys.map { "\($0):" }.joined(separator: " and ")), which belong to different rows"
      ),
      fix: Words(
        "แยก \(keys[1]): ไว้อีกแถวหนึ่ง", "put \(keys[1]): into a row of its own"))
  }
}
