import Diagnostics
import Disclosure
import Reading
import Thai

extension BlockKind {
  /// What officers were given in a time and what became of it, or that nothing was.
  public static let giftReport = BlockKind(
    name: "gift-report",
    summary: Words(
      "รายงานของขวัญ ของกำนัล ทรัพย์สิน หรือประโยชน์อื่นใดที่มีผู้ให้ในช่วงเวลาหนึ่ง หรือรายงานว่าไม่มี",
      "the gifts and other benefits given in a time and how each was handled, or that there were none"
    ),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อรายงาน"), BlockField("span", "ช่วงเวลาของรายงาน", .span),
        BlockField("none", "หากไม่มีการรับ ให้เขียนว่า"),
        BlockField("assessment", "การประเมินผล", .texts),
        BlockField("suggestions", "ข้อเสนอแนะ", .texts),
      ],
      rows: [
        BlockField("date", "วันที่หรือช่วงเวลา", .span), BlockField("unit", "ส่วนราชการผู้รับ"),
        BlockField("what", "สิ่งของหรือประโยชน์"), BlockField("from", "ผู้ให้", .choice(Gift.givers)),
        BlockField("occasion", "โอกาส"), BlockField("value", "มูลค่า (บาท)", .figure(decimals: 2)),
        BlockField("handled", "การดำเนินการ", .choice(Gift.handlings)),
        BlockField("note", "หมายเหตุ"),
      ]),
    facts: GiftReportFact.all,
    names: ["title", detailsName, "none", BlockTable.viewName, .section("remarks", [detailsName])],
    example: """
      title: รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน
      span: 6 เดือนแรก 2567
      assessment: เจ้าหน้าที่ทุกส่วนราชการรายงานครบ และส่งคืนภายใน 3 วันทำการ
      suggestions: ควรแนบประกาศไปกับหนังสือแจ้งคู่สัญญาทุกฉบับ
      rows:
        - {date: 27 ธ.ค. 2566, unit: กองช่าง, what: กระเช้าปีใหม่, from: company, value: 850.00, handled: returned}
        - {date: ม.ค. 2567, unit: สำนักปลัดเทศบาล, what: ผลไม้, from: person, handled: returned, note: ส่งคืนในวันเดียวกัน}
      """,
    read: readGiftReport)
}

/// What a block `gift-report` says.
struct GiftReport: Sendable {
  let head: BlockRecord
  let gifts: [Gift]
  /// Also where they can't be read.
  let hasRows: Bool

  var span: Span? { head.span("span") }
  var isSilent: Bool { !hasRows && !head.holds("none") }

  /// As messages call it.
  var who: Words { Words("รายงาน", "the report") }
}

/// A row of the block.
struct Gift: Sendable {
  /// The kind of giver; names of citizens have no place on the page.
  static let givers = [
    BlockField.Choice("person", "ประชาชน"), BlockField.Choice("company", "ภาคเอกชนหรือคู่สัญญา"),
    BlockField.Choice("agency", "หน่วยงานของรัฐ"), BlockField.Choice("officer", "เจ้าหน้าที่ในหน่วยงาน"),
    BlockField.Choice("other", "อื่น ๆ"),
  ]

  static let handlings = [
    BlockField.Choice("returned", "ส่งคืนผู้ให้แล้ว"),
    BlockField.Choice("handed-over", "ส่งมอบเป็นของหน่วยงาน"),
    BlockField.Choice("donated", "บริจาคเพื่อสาธารณประโยชน์"),
    BlockField.Choice("kept", "รับไว้ตามหลักเกณฑ์ธรรมจรรยา"),
    BlockField.Choice("pending", "อยู่ระหว่างดำเนินการ"),
  ]

  let row: BlockRecord

  var who: Words {
    guard let what = row.text("what") else {
      return Words("รายการที่ \(row.number) ", "row \(row.number)")
    }
    return Words("รายการ ‘\(what)’ ", "‘\(what)’")
  }

  func lack(of key: String) -> Lack? {
    let fix =
      switch key {
      case "date": Words("เช่น 27 ธ.ค. 2566 หรือ ธ.ค. 2566", "like 2566-12-27 or 2566-12")
      case "what": Words("ว่าเป็นสิ่งใด", "with what was given")
      default:
        Words(
          "เป็นคำใดคำหนึ่งใน \(Gift.handlings.map(\.label).joined(separator: ", "))",
          "as one of \(Gift.handlings.map(\.word).joined(separator: ", "))")
      }
    let what: Words? =
      switch key {
      case "what": Words("สิ่งของหรือประโยชน์", "name of what was given")
      case "handled": Words("การดำเนินการ", "word on how it was handled")
      default: nil
      }
    return Lack(of: key, in: row, noun: "gift", who: who, what: what, fix: fix)
  }
}

private func readGiftReport(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let isUnread = reader.hasRows && reader.problems.contains { $0.severity == .error }
  let report = GiftReport(
    head: head, gifts: table.rows.map { Gift(row: $0) },
    hasRows: !table.rows.isEmpty || isUnread)
  let isEmpty = table.rows.isEmpty && head.fields.allSatisfy { !head.holds($0.name) }
  if !isEmpty {
    let lacks =
      [report.withoutSpan, report.silence]
      + report.gifts.flatMap { gift in
        ["date", "what", "handled"].map { gift.lack(of: $0) }
      }
    for problem in lacks.compactMap({ $0?.problem }) { reader.report(problem) }
    for problem in report.contradictions { reader.report(problem) }
  }
  let digits = reader.digits
  let remarks = details(head, ["assessment", "suggestions"], digits)
  return BlockData(
    table, value: report,
    view: [
      .text(head.text("title")), details(head, ["span"], digits),
      .text(
        table.rows.isEmpty ? head.none("none", or: "ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด") : nil),
      table.view(
        caption: "ทรัพย์สินหรือประโยชน์ที่มีผู้ให้ \(digits.text(table.rows.count)) รายการ", digits),
      head.holds("assessment") || head.holds("suggestions") ? .record([remarks]) : .nothing,
    ],
    isEmpty: isEmpty)
}
