import Diagnostics
import Disclosure
import Text
import Thai

extension BlockKind {
  /// Rows under columns that a form or the block itself lays down, such as สขร.1 of one month.
  public static let table = BlockKind(
    name: "table",
    summary: Words(
      "ตารางตามแบบที่แบบวัดกำหนด (form:) หรือตามคอลัมน์ที่ระบุเอง (columns:) เช่น แบบ สขร.1 เดือนละหนึ่งบล็อก",
      "rows under the columns of a form of the edition, or of its own; such as สขร.1, a block a month"
    ),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อตาราง"), BlockField("form", "รหัสแบบใน forms: ของแบบวัด"),
        BlockField("columns", "คอลัมน์", .columns), BlockField("period", "ช่วงเวลาของตาราง", .span),
        BlockField("none", "ข้อความเมื่อไม่มีรายการ"),
      ],
      rows: [BlockField("ชื่อคอลัมน์", "ตามแบบ หรือตาม columns:", .textOrDash)]),
    facts: TableFact.all,
    names: ["caption", "none", "hasData", "csv", BlockTable.viewName],
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
      """,
    read: readTable)
}

/// The rows of one block, with the columns they should fill.
struct DataTable: Sendable {
  let title: String?
  /// What the columns are those of, as messages name it.
  let source: Words
  let columns: [TableColumn]
  /// The time of which it speaks.
  let period: Span?
  /// What was written in place of rows.
  let none: String?
  let table: BlockTable
  /// The line of the block's fence.
  let place: Place

  /// Rows that are more than the word that there are none.
  var rows: [BlockRecord] { table.rows.filter { nothing(in: $0) == nil } }

  /// What a row says when its only text is that there is nothing: `ไม่มีการจัดซื้อจัดจ้างในเดือนนี้`.
  func nothing(in row: BlockRecord) -> String? {
    let written = columns.filter { row.holds($0.name) && row.text($0.name) != "-" }
    guard written.count == 1, let text = row.text(written[0].name),
      text.begins(with: "ไม่มี")
    else { return nil }
    return text
  }

  /// The title with its period, unless that stands in it.
  func caption(_ digits: Digits) -> String? {
    guard let title, let period = period?.thai(digits) else { return title }
    let isThere = title.utf8.count >= period.utf8.count && contains(title, period)
    return isThere ? title : "\(title) \(period)"
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}

private func readTable(_ reader: inout BlockReader) -> BlockData {
  let layout = TableLayout.read(&reader)
  let table = reader.table(rows: layout.columns.map(\.field))
  let value = DataTable(
    title: table.head.text("title") ?? layout.form?.title, source: layout.source,
    columns: layout.columns, period: table.head.span("period"),
    none: table.head.none("none", or: "ไม่มีรายการ"),
    table: table, place: reader.place)
  for problem in value.problems { reader.report(problem) }
  let rows = value.rows
  let none = value.none ?? table.rows.first.flatMap { value.nothing(in: $0) }
  let caption = value.caption(reader.digits)
  let digits = reader.digits
  return BlockData(
    table, value: value,
    view: [
      .text(caption), .text(rows.isEmpty ? none : nil),
      .flag(table.makesCSV || table.givenCSV != nil), .text(table.givenCSV),
      rows.isEmpty ? .nothing : table.view(caption: caption, digits),
    ], isEmpty: rows.isEmpty && none == nil)
}
