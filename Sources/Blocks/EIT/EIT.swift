import Diagnostics
import Disclosure
import Mustache
import QRCode

extension BlockKind {
  /// The link and QR code of a year's EIT survey, as site.yml has them.
  public static let eit = BlockKind(
    name: "eit",
    summary: Words(
      "คิวอาร์โค้ดและลิงก์แบบวัด EIT ของปีหนึ่ง นำมาจาก eit: ใน site.yml",
      "QR code and link of a year's EIT survey, taken from eit: in site.yml"),
    schema: BlockSchema(head: [
      BlockField("year", "ปีงบประมาณ", .span), BlockField("note", "คำชี้แจง"),
    ]),
    facts: [
      BlockKind.Fact(
        "link",
        Words(
          "แสดงลิงก์แบบวัด EIT ของปีของแบบวัด", "the link of the survey of the edition's year is shown"),
        prove: { EITBlock.verdict($0) { _ in nil } }),
      BlockKind.Fact(
        "qr",
        Words(
          "แสดงคิวอาร์โค้ดของลิงก์แบบวัด EIT ของปีของแบบวัด",
          "the QR code of that link is shown, which holds up to \(EITBlock.most) bytes"),
        prove: { EITBlock.verdict($0, \.excess) }),
    ],
    names: [
      "year", "url", .section("qr", QRSymbol.view.shape), .section("from", ["thai", "iso"]),
      .section("to", ["thai", "iso"]), "note",
    ],
    example: """
      year: 2567
      note: ผู้ตอบคือผู้ที่เคยติดต่อหรือรับบริการจากเทศบาลในปีงบประมาณนี้
      """,
    read: readEIT)
}

/// What a block `eit` says.
struct EITBlock: Sendable {
  /// What a QR code of the level shown can hold.
  static let most = 2331

  let head: BlockRecord
  /// The fiscal year, B.E.; nil when it is none.
  let year: Int?
  /// Nil when site.yml has none for the year, or can't be read.
  let survey: Survey?

  init(_ head: BlockRecord, _ settings: Settings?) {
    self.head = head
    let span = head.span("year")
    let number = span.map { $0.last.year + 543 }
    year = number.flatMap { span == .fiscalYear($0) ? $0 : nil }
    let year = year
    survey = settings?.surveys.first { $0.year == year }
  }

  fileprivate var withoutYear: Lack? {
    Lack(
      of: "year", in: head, noun: "eit", who: Words("แบบวัด EIT ", "the EIT survey"),
      fix: Words("ตามด้วยปี เช่น 2567", "with its year, like 2567"))
  }

  /// A time that is no fiscal year.
  fileprivate var oddYear: Diagnostic? {
    guard year == nil, let span = head.span("year") else { return nil }
    return Diagnostic(
      .error, "not-a-year", at: head.place(of: "year"),
      Words(
        "year: ต้องเป็นปีงบประมาณหนึ่งปี ไม่ใช่ \(span.thai(.arabic))",
        "year: must be a fiscal year, not \(days(span))"),
      fix: Words("เขียนปีอย่างเดียว เช่น 2567", "write the year alone, like 2567"))
  }

  /// Why nothing can be shown.
  fileprivate var lack: Lack? {
    if let lack = withoutYear { return lack }
    guard let year else {
      return Lack(said: Words("ปีของแบบวัด EIT ไม่ใช่ปีงบประมาณ", "year: is no fiscal year"))
    }
    guard survey == nil else { return nil }
    return Lack(
      "eit-without-survey", at: head.place(of: "year"),
      Words(
        "site.yml ไม่มีลิงก์แบบวัด EIT ของปี \(year)",
        "site.yml has no link of the EIT survey of \(year)"),
      fix: Words(
        "เพิ่มบรรทัด \(year): {url: https://…} ใต้ eit: ใน Content/site.yml",
        "add \(year): {url: https://…} below eit: in Content/site.yml"))
  }

  /// Longer than a QR code can be.
  fileprivate var excess: Lack? {
    guard let survey, survey.url.utf8.count > EITBlock.most else { return nil }
    return Lack(
      "eit-link-too-long", at: head.place(of: "year"),
      Words(
        "ลิงก์แบบวัด EIT ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ดได้",
        "the link of the EIT survey is too long for a QR code"),
      fix: Words("ใช้ลิงก์ที่สั้นลงใน Content/site.yml", "give a shorter link in Content/site.yml"))
  }

  /// One block of the edition's year is enough.
  fileprivate static func verdict(
    _ question: BlockQuestion, _ flaw: (EITBlock) -> Lack?
  ) -> BlockKind.Verdict {
    let asked = question.year.year
    let lacks = question.values(EITBlock.self).map { $0.value }.map { block -> Lack? in
      if let lack = block.lack { return lack }
      if block.year == asked { return flaw(block) }
      return Lack(
        "eit-of-other-year", at: block.head.place(of: "year"),
        Words(
          "แบบวัด EIT ที่แสดงเป็นของปี \(block.year ?? 0) ไม่ใช่ปี \(asked)",
          "the EIT survey shown is that of \(block.year ?? 0), not of \(asked)"),
        fix: Words("แก้เป็น year: \(asked)", "write year: \(asked)"))
    }
    if lacks.contains(where: { $0 == nil }) { return .holds }
    return Lack.verdict(lacks.compactMap { $0 })
  }
}

private func readEIT(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let block = EITBlock(head, reader.settings)
  let isEmpty = head.fields.allSatisfy { !head.holds($0.name) }
  if !isEmpty {
    if let problem = block.oddYear { reader.report(problem) }
    if reader.settings != nil, let problem = block.lack?.problem { reader.report(problem) }
  }
  let digits = reader.digits
  let url = block.survey?.url
  @Sendable func value(_ day: Day?) -> Value {
    day.map { .record([.text($0.thai(digits)), .text($0.iso)]) } ?? .nothing
  }
  let year = block.year.map { digits.text($0) }
  return BlockData(
    table, value: block,
    view: [
      .text(year), .text(url),
      url.flatMap { QRSymbol($0, title: "คิวอาร์โค้ดไปยังแบบวัด EIT ปี \(year ?? "")") }
        .map { .record(QRSymbol.view.values(of: $0)) } ?? .nothing,
      value(block.survey?.from), value(block.survey?.to), .text(head.text("note")),
    ],
    isEmpty: isEmpty)
}
