import Diagnostics
import Disclosure
import Mustache

extension BlockKind {
  /// How one job is done, or one service asked for and given.
  public static let manual = BlockKind(
    name: "manual",
    summary: Words(
      "คู่มือการปฏิบัติงานหรือการให้บริการ เรื่องละหนึ่งบล็อก พร้อมขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร และช่องทาง",
      "a manual of a job or a service, a block each: steps, time, fee, documents, channel, unit, law"
    ),
    schema: BlockSchema(
      head: [
        BlockField("job", "งานหรือบริการ"), BlockField("users", "ผู้ใช้คู่มือหรือผู้มีสิทธิ", .texts),
        BlockField("unit", "หน่วยงานรับผิดชอบ"), BlockField("channel", "ช่องทาง", .texts),
        BlockField("online", "บริการออนไลน์", .link), BlockField("time", "ระยะเวลาทั้งหมด"),
        BlockField("fee", "ค่าธรรมเนียม", .texts), BlockField("documents", "เอกสารที่ต้องใช้", .texts),
        BlockField("law", "กฎหมายที่เกี่ยวข้อง", .texts), BlockField("note", "หมายเหตุ", .texts),
      ],
      rowsKey: "steps",
      rows: [
        BlockField("step", "ขั้นตอน"), BlockField("who", "ผู้ปฏิบัติ"), BlockField("time", "ระยะเวลา"),
        BlockField("documents", "เอกสาร"),
      ]),
    facts: ManualFact.all,
    names: [
      "job", detailsName, "online", "download",
      .section(
        "steps",
        [
          "csv", "count",
          .section("rows", ["step", .section("notes", ["label", "text"]), "time"]),
        ]),
    ],
    example: """
      job: แจ้งซ่อมไฟฟ้าสาธารณะ
      users: ประชาชนทุกคน
      unit: กองช่าง
      channel: [กองช่าง สำนักงานเทศบาล ชั้น 2, โทรศัพท์ 054-000-015]
      online: https://eservice.example/tuayang/light
      time: ไม่เกิน 3 วันทำการ
      fee: ไม่มี
      documents: ไม่มี
      law: พระราชบัญญัติเทศบาล พ.ศ. 2496
      steps:
        - {step: แจ้งหมายเลขเสาหรือจุดสังเกต และรับเลขที่คำร้อง, who: ผู้แจ้ง, time: 5 นาที}
        - {step: ตรวจสอบและซ่อม, who: นายช่างไฟฟ้า, time: 3 วันทำการ, documents: ใบสั่งงาน}
        - {step: แจ้งผลทางโทรศัพท์, who: เจ้าหน้าที่ธุรการ, time: วันที่ซ่อมเสร็จ}
      """,
    read: readManual)
}

/// What a block `manual` says.
struct Manual: Sendable {
  let head: BlockRecord
  let steps: [BlockRecord]
  /// Also where they can't be read.
  let hasSteps: Bool

  /// As messages call it.
  var who: Words {
    guard let job = head.text("job") else { return Words("คู่มือนี้", "the manual") }
    return Words("คู่มือ ‘\(job)’ ", "the manual ‘\(job)’")
  }
}

private func readManual(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let manual = Manual(head: head, steps: table.rows, hasSteps: reader.hasRows)
  let isEmpty = table.rows.isEmpty && head.fields.allSatisfy { !head.holds($0.name) }
  if !isEmpty {
    let lacks = [manual.lack(of: "job"), manual.withoutSteps] + manual.unnamedSteps
    for problem in lacks.compactMap({ $0?.problem }) { reader.report(problem) }
  }
  let digits = reader.digits
  let steps = table.rows.map { row -> [Value] in
    [.text(row.text("step")), notes(row, ["who", "documents"], digits), .text(row.text("time"))]
  }
  let shown = ["users", "unit", "channel", "time", "fee", "documents", "law", "note"]
  return BlockData(
    table, value: manual,
    view: [
      .text(head.text("job")), details(head, shown, digits), .text(head.href("online")),
      .text(head.target("online")?.originalName),
      steps.isEmpty
        ? .nothing
        : .record([.text(table.givenCSV), .text(digits.text(steps.count)), .list(steps)]),
    ],
    isEmpty: isEmpty, title: head.text("job"))
}
