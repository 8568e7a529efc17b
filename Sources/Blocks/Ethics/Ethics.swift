import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

/// Codes of ethics, the team in charge, do's and don'ts, and training; a row is one of these.
struct Ethics: Sendable {
  static let kind = BlockKind(
    "ethics",
    "ประมวลจริยธรรม ทีมให้คำปรึกษา แนวปฏิบัติ Do's & Don'ts และการอบรม แต่ละแถวเป็นเรื่องใดเรื่องหนึ่ง",
    "codes of ethics, the team in charge, do's and don'ts, training; each row is one of these",
    head: [order, date, original, standards, requirements, advice],
    rows: EthicsPart.all.flatMap(\.keys),
    value: { Ethics(head: $0.head, rows: $0.rows) },
    flaws: { ethics in
      ethics.rows.compactMap(EthicsPart.rowOfTwo)
        + EthicsPart.all.flatMap { part in ethics.rows(part).flatMap(part.lacks).flatMap(\.problems)
        }
    },
    facts: facts,
    view: [
      .details(order, date, standards, requirements, advice) { $0.head },
      .link(original) { $0.head },
      .list("parts", EthicsPart.table) { shown in
        let parts = EthicsPart.all.map { (part: $0, rows: shown.value.rows($0)) }
        return shown.each(
          parts.filter { !$0.rows.isEmpty }.map { part, rows -> EthicsPart.Table in
            let fields = part.keys.map(\.field)
            return (part, fields.filter { field in rows.contains { $0.isRead(field) } }, rows)
          })
      },
      .text("csv") { $0.csv },
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
      """)

  static let order = Key.text("order", "คำสั่งหรือประกาศ")
  static let date = Key.date("date", "ลงวันที่")
  static let original = Key.link("original", "ไฟล์คำสั่งหรือประกาศ")
  static let standards = Key.texts("standards", "มาตรฐานทางจริยธรรม")
  static let requirements = Key.texts("requirements", "ข้อกำหนดจริยธรรมของหน่วยงาน")
  static let advice = Key.text("advice", "วิธีขอคำปรึกษา")

  let head: BlockRecord
  let rows: [BlockRecord]

  func rows(_ part: EthicsPart) -> [BlockRecord] { rows.filter { part.holds($0) } }
}

extension EthicsPart {
  /// The rows of a part with the keys that some of them fill.
  fileprivate typealias Table = (part: EthicsPart, fields: [BlockField], rows: [BlockRecord])

  private typealias Row = (number: Int, cells: [Cell])
  private typealias Cell = (label: String, text: String?, isHead: Bool)

  fileprivate static let table: View<Shown<Table>> = [
    .text("caption") { $0.digits.said($0.value.part.caption, $0.value.part.english.asWords) },
    .flag("isCards") { $0.value.fields.count > 3 },
    .list("columns", [.text("label") { $0 }]) { one in one.value.fields.map { $0.label(one.digits) }
    },
    .list(
      "rows", [.text("number") { "\($0.number)" }, .list("cells", cell) { $0.cells }]
    ) { shown in
      shown.value.rows.map { row -> Row in
        let cells = shown.value.fields.enumerated().map { index, field -> Cell in
          (field.label(shown.digits), row.shown(field, shown.digits), index == 0)
        }
        return (row.number, cells)
      }
    },
  ]

  private static let cell: View<Cell> = [
    .text("label") { $0.label }, .text("text") { $0.text }, .flag("isHead") { $0.isHead },
  ]
}
