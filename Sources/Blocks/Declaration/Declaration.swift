import Diagnostics
import Disclosure
import Mustache
import Reading
import Thai

extension BlockKind {
  /// What the head of the municipality declares for a year, such as the No Gift Policy.
  public static let declaration = BlockKind(
    name: "declaration",
    summary: Words(
      "ประกาศเจตนารมณ์ที่ผู้บริหารสูงสุดลงนาม เช่น No Gift Policy",
      "a declaration that the head signs, such as the No Gift Policy"),
    schema: BlockSchema(head: [
      BlockField("title", "ชื่อประกาศ"), BlockField("year", "ปีงบประมาณ", .span),
      BlockField("text", "ข้อความประกาศ", .texts),
      BlockField("before", "ก่อนปฏิบัติหน้าที่", .texts),
      BlockField("during", "ขณะปฏิบัติหน้าที่", .texts),
      BlockField("after", "หลังปฏิบัติหน้าที่", .texts),
      BlockField("practices", "แนวปฏิบัติ", .texts),
      BlockField("signer", "ผู้ลงนาม"), BlockField("office", "ตำแหน่งผู้ลงนาม"),
      BlockField("date", "วันที่ประกาศ", .date), BlockField("original", "ไฟล์ฉบับลงนาม", .link),
      BlockField("title-en", "ชื่อประกาศภาษาอังกฤษ"),
      BlockField("text-en", "ข้อความประกาศภาษาอังกฤษ", .texts),
      BlockField("clauses-en", "ข้อปฏิบัติภาษาอังกฤษ", .texts),
      BlockField("signer-en", "ชื่อผู้ลงนามภาษาอังกฤษ"),
      BlockField("office-en", "ตำแหน่งผู้ลงนามภาษาอังกฤษ"),
    ]),
    facts: DeclarationFact.all,
    names: [
      "title", "year", .section("text", ["paragraph"]),
      .section("parts", ["label", .section("clauses", ["clause"])]), "date", "iso", "signer",
      "office", "original", "download",
      .section(
        "english",
        [
          "title", .section("text", ["paragraph"]),
          .section("parts", [.section("clauses", ["clause"])]), "date", "signer", "office",
        ]),
    ],
    example: """
      title: ประกาศเทศบาลตำบลตัวอย่าง เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่
      year: 2567
      text: ข้าพเจ้าและเจ้าหน้าที่ของเทศบาลทุกคนจะไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่
      before: ไม่รับหรือเรียกของขวัญเพื่อแลกกับการเริ่มดำเนินการ
      during: [ปฏิเสธของขวัญอย่างสุภาพ, รายงานผู้บังคับบัญชาภายใน 3 วันทำการเมื่อปฏิเสธไม่ได้]
      after: ไม่รับสิ่งตอบแทนเมื่องานแล้วเสร็จหรือในเทศกาล
      signer: นายสมมติ ตั้งใจงาน
      office: นายกเทศมนตรีตำบลตัวอย่าง
      date: 4 มกราคม 2567
      title-en: Declaration of Intent on the No Gift Policy
      text-en: I and every officer shall accept no gift of any kind before, during or after our duties.
      signer-en: Mr. Sommut Tangjaingan
      office-en: Mayor of Tuayang Subdistrict Municipality
      """,
    read: readDeclaration)
}

/// What the block says.
struct Declaration: Sendable {
  static let parts = ["before", "during", "after"]

  let head: BlockRecord

  var signer: String? { head.text("signer") }
  var office: String? { head.text("office") }

  /// What a declaration without a body, signer or date lacks, whatever is asked.
  fileprivate var lacks: [Diagnostic] {
    ["title", "text", "year", "signer", "office", "date"].filter { !head.holds($0) }.compactMap {
      lack(of: $0)
    }
  }

  func lack(of key: String) -> Diagnostic? {
    guard let label = head.fields.first(where: { $0.name == key })?.label,
      let english = Declaration.english[key]
    else { return nil }
    return Diagnostic(
      .warning, "declaration-without-\(key)", at: head.place,
      Words(
        "ประกาศไม่มี\(Declaration.parts.contains(key) ? "ข้อปฏิบัติ" : "")\(label)",
        "the declaration has no \(english)"),
      fix: Words("เพิ่ม \(key): …", "add \(key): …"))
  }

  private static let english = [
    "title": "title", "text": "text", "year": "fiscal year", "signer": "signer",
    "office": "office of the signer", "date": "date", "before": "clause for before duty",
    "during": "clause for during duty", "after": "clause for after duty",
    "text-en": "English text", "original": "signed copy",
  ]

  var contradiction: Diagnostic? {
    guard let day = head.day("date"), let year = head.span("year"), year.last < day else {
      return nil
    }
    return Diagnostic(
      .error, "signed-after-year", at: head.place(of: "date"),
      Words(
        "ลงนามวันที่ \(day.thai(.arabic)) ซึ่งพ้น\(year.thai(.arabic)) ไปแล้ว",
        "signed on \(day.iso), after \(year.last.iso), when its year ended"),
      fix: Words("แก้ date: หรือ year: ให้ตรงกับประกาศ", "correct date: or year:"))
  }
}

private func readDeclaration(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let declaration = Declaration(head: head)
  let isEmpty = head.fields.allSatisfy { !head.holds($0.name) }
  if !isEmpty {
    for problem in declaration.lacks { reader.report(problem) }
    if let problem = declaration.contradiction { reader.report(problem) }
  }
  let parts = (Declaration.parts + ["practices"]).compactMap { key -> [Value]? in
    let clauses = head.texts(key)
    guard !clauses.isEmpty else { return nil }
    return [.text(head.fields.first { $0.name == key }?.label), lines(clauses)]
  }
  let day = head.day("date")
  let digits = reader.digits
  return BlockData(
    table, value: declaration,
    view: [
      .text(head.text("title")), .text(head.shown("year", digits)),
      lines(head.texts("text")), .list(parts), .text(day?.thai(digits)), .text(day?.iso),
      .text(declaration.signer), .text(declaration.office), .text(head.href("original")),
      .text(head.target("original")?.originalName), english(head, day),
    ],
    isEmpty: isEmpty)
}

private func lines(_ texts: [String]) -> Value { .list(texts.map { [.text($0)] }) }

private func english(_ head: BlockRecord, _ day: Day?) -> Value {
  guard !head.texts("text-en").isEmpty else { return .nothing }
  let date = day.map { "\($0.day) \(months[$0.month - 1]) \($0.year)" }
  let clauses = head.texts("clauses-en")
  return .record([
    .text(head.text("title-en")), lines(head.texts("text-en")),
    .list(clauses.isEmpty ? [] : [[lines(clauses)]]), .text(date), .text(head.text("signer-en")),
    .text(head.text("office-en")),
  ])
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
