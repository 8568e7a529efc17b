import Charts
import Diagnostics
import Disclosure
import Kinds
import Mustache
import Reading
import Thai

/// Rows under columns that a form or the block itself lays down, such as สขร.1 of one month.
struct DataTable: Sendable {
  static let kind = BlockKind(
    "table",
    "ตารางตามแบบที่แบบวัดกำหนด (form:) หรือตามคอลัมน์ที่ระบุเอง (columns:) เช่น แบบ สขร.1 เดือนละหนึ่งบล็อก",
    "rows in the columns of one of the edition's forms or in its own, such as สขร.1, one block a month",
    head: [titleKey, form, columnsKey, periodKey, noneKey],
    rows: [Key.textOrDash("ชื่อคอลัมน์", "ตามแบบ หรือตาม columns:")], sections: true,
    read: { reader in
      let layout = TableLayout.read(&reader)
      let table = DataTable(
        reader.table(rows: layout.columns.map(\.field)), layout, at: reader.place)
      TableLayout.check(&reader)
      return Read(table.table, table, isEmpty: table.rows.isEmpty && table.none == nil)
    },
    flaws: { $0.problems }, facts: facts, view: view,
    highlight: { tables, digits in
      .count(tables.filter { $0.period != nil }.map(\.rows.count).reduce(0, +), "รายการ", digits)
    },
    example: """
      title: ผลการจัดซื้อจัดจ้าง
      period: ต.ค. 2566
      columns:
        - งานที่ซื้อหรือจ้าง
        - {name: วงเงิน (บาท), kind: number}
        - ผู้ได้รับการคัดเลือก
        - {name: วันที่ของสัญญา, kind: date}
      rows:
        - งานที่ซื้อหรือจ้าง: ซื้อวัสดุสำนักงาน สำนักปลัดเทศบาล
          วงเงิน (บาท): 18,500.00
          ผู้ได้รับการคัดเลือก: ร้านสมมติเครื่องเขียน
          วันที่ของสัญญา: 10 ต.ค. 2566
      """)

  private static let titleKey = Key.text("title", "ชื่อตาราง")
  static let form = Key.text("form", "รหัสแบบใน forms: ของแบบวัด")
  static let columnsKey = Key.columns("columns", "คอลัมน์")
  static let periodKey = Key.span("period", "ช่วงเวลาของตาราง")
  private static let noneKey = Key.text("none", "ข้อความเมื่อไม่มีรายการ")

  let title: String?
  /// What defines the columns, as messages name it.
  let source: Words
  let columns: [TableColumn]
  private let choice: TableForm.RowChoice?
  /// The time that it covers.
  let period: Span?
  /// What stands in place of rows, under `none:` or as the only text of a row.
  let none: String?
  let table: BlockTable
  /// Rows other than one that only says there are none.
  let rows: [BlockRecord]
  /// A row that says that there are none.
  let emptyRow: BlockRecord?
  /// The line of the block's fence.
  let place: Place

  init(_ table: BlockTable, _ layout: TableLayout, at place: Place) {
    let head = table.head
    title = head[Self.titleKey] ?? layout.form?.title
    source = layout.source
    columns = layout.columns
    choice = layout.form?.choice
    period = head[Self.periodKey]
    let empty = table.rows.filter { layout.nothing(in: $0) != nil }
    rows = empty.isEmpty ? table.rows : table.rows.filter { layout.nothing(in: $0) == nil }
    emptyRow = empty.first
    none =
      head.none(Self.noneKey, or: "ไม่มีรายการ")
      ?? table.rows.first.flatMap { layout.nothing(in: $0) }
    self.table = table
    self.place = place
  }

  var saysNone: Bool { table.head.holds(Self.noneKey) }

  private static let view: View<Shown<DataTable>> = [
    .text("caption") { $0.value.caption($0.digits) },
    .text("none") { $0.value.rows.isEmpty ? $0.value.none : nil },
    .text("csv") { $0.csv },
    .text("choice") { $0.value.choice?.words($0.digits) },
    .table { shown in
      shown.value.rows.isEmpty
        ? nil
        : ShownTable(
          shown.table, caption: shown.value.caption(shown.digits), csv: shown.csv, shown.digits)
    },
  ]

  /// The title with its period, unless that stands in it.
  private func caption(_ digits: Digits) -> String? {
    guard let title, let period = period?.thai(digits) else { return title }
    return title.holds(period) ? title : "\(title) \(period)"
  }
}
