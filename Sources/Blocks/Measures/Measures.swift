import Diagnostics
import Disclosure
import Kinds
import Reading
import Thai

/// Measures of integrity and transparency, and later what became of them.
struct Measures: NamesReport {
  static let kind = BlockKind(
    "measures",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ขั้นตอน ผู้รับผิดชอบ ระยะเวลา สถานะ และผลการดำเนินการ",
    "measures of integrity and transparency: what they answer, steps, owner, time, status, result",
    head: [title, of, resultIn, span, asOf], rows: Measure.keys, sections: true,
    read: { reader in
      let table = reader.table()
      return Read(
        table,
        Measures(
          head: table.head,
          rows: table.rows.map { row in
            Measure(
              row,
              href: row[Measure.item].flatMap { reader.href(of: (year: $0.year, code: $0.code)) })
          }))
    },
    flaws: \.flaws, facts: facts, view: view,
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
      """)

  static let title = Key.text("title", "ชื่อมาตรการหรือรายงาน")
  static let of = Key.item("of", "รายงานตามข้อ")
  static let resultIn = Key.item("result-in", "ผลการประเมินอยู่ที่ข้อ")
  static let span = Key.span("span", "ช่วงเวลา")
  static let asOf = Key.date("as-of", "ข้อมูล ณ วันที่")

  let head: BlockRecord
  let rows: [Measure]

  var named: [(name: LooseName, place: Place)] {
    rows.compactMap { row in row.name.map { ($0, row.place) } }
  }

  /// What reading finds wrong, whatever an edition asks.
  private var flaws: [Diagnostic] {
    let hasStatuses = rows.contains { $0.row.holds(TakenMeasure.status) }
    return rows.flatMap { measure in
      [
        measure.withoutName,
        hasStatuses ? measure.without(TakenMeasure.status) : nil,
        measure.unknownIndicator,
      ].compactMap { $0 }
    }
  }
}
