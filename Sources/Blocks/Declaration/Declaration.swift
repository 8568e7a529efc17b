import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

/// What the head of the municipality declares for a year, such as the No Gift Policy.
struct Declaration: Sendable {
  static let kind = BlockKind(
    "declaration",
    "ประกาศเจตนารมณ์ที่ผู้บริหารสูงสุดลงนาม เช่น No Gift Policy",
    "a declaration signed by the head, such as the No Gift Policy",
    head: [
      title, year, text, before, during, after, practices, signer, office, date, original,
      InEnglish.title, InEnglish.text, InEnglish.clauses, InEnglish.signer, InEnglish.office,
    ],
    value: { Declaration(head: $0.head) }, flaws: \.problems, facts: facts, view: view,
    highlight: { declarations, digits in
      declarations.first?.head.shown(date, digits).map {
        Highlight(digits.said("ประกาศ ณ วันที่ ", "Declared on ") + $0)
      }
    },
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
      """)

  static let title = Key.text("title", "ชื่อประกาศ").whenMissing("declaration-without-title")
  static let year = Key.span("year", "ปีงบประมาณ").whenMissing(
    "declaration-without-year", what: Words("ปีงบประมาณ", "fiscal year"))
  static let text = Key.texts("text", "ข้อความประกาศ").whenMissing("declaration-without-text")
  static let before = Key.texts("before", "ก่อนปฏิบัติหน้าที่").whenMissing(
    "declaration-without-before",
    what: Words("ข้อปฏิบัติก่อนปฏิบัติหน้าที่", "clause for before duty"))
  static let during = Key.texts("during", "ขณะปฏิบัติหน้าที่").whenMissing(
    "declaration-without-during",
    what: Words("ข้อปฏิบัติขณะปฏิบัติหน้าที่", "clause for during duty"))
  static let after = Key.texts("after", "หลังปฏิบัติหน้าที่").whenMissing(
    "declaration-without-after",
    what: Words("ข้อปฏิบัติหลังปฏิบัติหน้าที่", "clause for after duty"))
  static let practices = Key.texts("practices", "แนวปฏิบัติ")
  static let signer = Key.text("signer", "ผู้ลงนาม").whenMissing("declaration-without-signer")
  static let office = Key.text("office", "ตำแหน่งผู้ลงนาม").whenMissing(
    "declaration-without-office", what: Words("ตำแหน่งผู้ลงนาม", "office of the signer"))
  static let date = Key.date("date", "วันที่ประกาศ").whenMissing("declaration-without-date")
  static let original = Key.link("original", "ไฟล์ฉบับลงนาม").whenMissing(
    "declaration-without-original", what: Words("ไฟล์ฉบับลงนาม", "signed copy"))

  let head: BlockRecord

  /// What is wrong with a declaration whatever is asked.
  private var problems: [Diagnostic] {
    let keys: [any FieldKey] = [
      Declaration.title, Declaration.text, Declaration.year, Declaration.signer,
      Declaration.office, Declaration.date,
    ]
    return keys.filter { !head.holds($0) }.flatMap { lack(of: $0).problems }
      + (contradiction.map { [$0] } ?? [])
  }

  private static let view: View<Shown<Declaration>> = [
    .keys(title, year) { $0.head }, .list("text", paragraph) { $0.value.head[all: text] },
    .list("parts", part) { shown in
      [before, during, after, practices].map {
        ($0.field.label(shown.digits), shown.value.head[all: $0])
      }
      .filter { !$0.1.isEmpty }
    },
    .key(date) { $0.head }, .text("iso") { $0.value.head[date]?.iso }, .link(original) { $0.head },
    .text("signer") { $0.value.head[signer].map(withoutBrackets) }, .key(office) { $0.head },
    .part("english", InEnglish.view) { shown in
      shown.value.head[all: InEnglish.text].isEmpty ? nil : shown.value.head
    },
  ]
}

private let paragraph: View<String> = [.text("paragraph") { $0 }]
private let clause: View<String> = [.text("clause") { $0 }]
/// Clauses under one heading.
private let part: View<(label: String, clauses: [String])> = [
  .text("label") { $0.label }, .list("clauses", clause) { $0.clauses },
]

/// What stands below in English.
enum InEnglish {
  static let title = Key.text("title-en", "ชื่อประกาศภาษาอังกฤษ")
  static let text = Key.texts("text-en", "ข้อความประกาศภาษาอังกฤษ").whenMissing(
    "declaration-without-text-en", what: Words("ข้อความประกาศภาษาอังกฤษ", "English text"))
  static let clauses = Key.texts("clauses-en", "ข้อปฏิบัติภาษาอังกฤษ")
  static let signer = Key.text("signer-en", "ชื่อผู้ลงนามภาษาอังกฤษ")
  static let office = Key.text("office-en", "ตำแหน่งผู้ลงนามภาษาอังกฤษ")

  static let view: View<BlockRecord> = [
    .text("title") { $0[title] }, .list("text", paragraph) { $0[all: text] },
    .part("parts", [.list("clauses", clause) { $0 }]) { head in
      head[all: clauses].isEmpty ? nil : head[all: clauses]
    },
    .text("date") { $0[Declaration.date]?.english }, .text("office") { $0[office] },
    .text("signer") { $0[signer].map(withoutBrackets) },
  ]
}
