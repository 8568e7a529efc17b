import Diagnostics
import Disclosure
import Kinds
import Reading
import YAML

/// A column of a table, by which its cells are read.
struct TableColumn: Sendable {
  let name: String
  let kind: TableForm.Kind
  /// Whether a cell may say `-` or ไม่มี.
  let mayBeDash: Bool
  let field: BlockField
  /// Nothing stands under it where a cell holds a figure or a date.
  fileprivate let text: Key<String>

  init(_ column: TableForm.Column) {
    name = column.name
    kind = column.kind
    mayBeDash = kind == .text || column.mayBeDash
    text = .textOrDash(name, name)
    let form: BlockField.Form =
      switch kind {
      case .text: .text
      // Figures in baht have satang.
      case .number: .figure(decimals: name.utf8.suffix(baht.count).elementsEqual(baht) ? 2 : 0)
      case .date: .date
      }
    field = BlockField(name, name, form, mayBeDash: mayBeDash)
  }
}

private let baht = Array("(บาท)".utf8)

/// The columns of a table: those of a form, or those given in the block.
struct TableLayout {
  let form: TableForm?
  /// Empty when they can't be determined; the reason was reported.
  let columns: [TableColumn]

  /// What asks for them, as messages name it.
  var source: Words {
    form.map { Words("ตามแบบ \($0.id)", "the form \($0.id)") } ?? Words("ตาม columns:", "columns:")
  }

  /// What a row says when its only text is that there is nothing:
  /// `ไม่มีการจัดซื้อจัดจ้างในเดือนนี้`.
  func nothing(in row: BlockRecord) -> String? {
    var found: String?
    for column in columns where row.holds(column.field) {
      let text = row[column.text]
      if text == "-" { continue }
      guard found == nil, let text, text.utf8.starts(with: "ไม่มี".utf8) else { return nil }
      found = text
    }
    return found
  }

  static func read(_ reader: inout BlockReader) -> TableLayout {
    let given = reader.headNode(DataTable.columnsKey.field.name).flatMap { $0.isAbsent ? nil : $0 }
    guard let node = reader.headNode(DataTable.form.field.name), let id = node.text else {
      return TableLayout(form: nil, columns: own(given, &reader))
    }
    if let given { reader.report(.formAndColumns(given.place)) }
    guard let form = reader.forms.first(where: { $0.id == id }) else {
      reader.report(.unknownForm(id, reader.forms.map(\.id), node.place))
      return TableLayout(form: nil, columns: [])
    }
    return TableLayout(
      form: form, columns: form.columns.map { TableColumn($0) })
  }

  /// Says that nothing lays down columns, unless a key that is not known may be meant to; an empty
  /// or malformed block has another report of its own.
  static func check(_ reader: inout BlockReader) {
    let isGiven = [DataTable.form.field, DataTable.columnsKey.field].contains {
      reader.headNode($0.name)?.isAbsent == false
    }
    if !isGiven, !reader.hasStrangeKeys, !reader.data.isAbsent, reader.data.text == nil {
      reader.report(.tableWithoutColumns(reader.place))
    }
  }

  /// As in a CSV file: each row has a cell for each column.
  fileprivate static let mostColumns = 256

  private static func own(_ node: DataNode?, _ reader: inout BlockReader) -> [TableColumn] {
    guard let node else { return [] }
    var columns: [TableColumn] = []
    let nodes: [DataNode] = if case .list(let list) = node.content { list } else { [node] }
    if nodes.count > mostColumns { reader.report(.tableOfTooManyColumns(nodes[mostColumns].place)) }
    for node in nodes.prefix(mostColumns) {
      guard let column = column(node, &reader) else { continue }
      if columns.contains(where: { $0.name == column.name }) {
        reader.report(.columnTwice(column.name, node.place))
      } else {
        columns.append(column)
      }
    }
    return columns
  }

  private static func column(_ node: DataNode, _ reader: inout BlockReader) -> TableColumn? {
    if let name = node.text { return TableColumn(TableForm.Column(name, .text)) }
    var problems: [Diagnostic] = []
    defer { for problem in problems { reader.report(problem) } }
    return TableForm.Column(node, &problems).map { TableColumn($0) }
  }
}

extension Diagnostic {
  fileprivate static func unknownForm(_ id: String, _ known: [String], _ place: Place) -> Diagnostic
  {
    let ids = known.joined(separator: ", ")
    return Diagnostic(
      .error, "unknown-form", at: place,
      Words("แบบวัดของปีนี้ไม่มีแบบ ‘\(id)’", "the edition of this year has no form ‘\(id)’"),
      fix: nearest(id, among: known).map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? (known.isEmpty
          ? Words(
            "ระบุ columns: แทนบรรทัดนี้", "replace the line with columns: and the names of the columns")
          : Words(
            "แบบที่ใช้ได้คือ \(ids) หรือระบุ columns: แทน",
            "use one of the forms \(ids), or columns: instead")))
  }

  fileprivate static func formAndColumns(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "form-and-columns", at: place, "มีทั้ง form: และ columns: ทั้งที่คอลัมน์เป็นไปตามแบบ",
      "the block has both form: and columns:, but the form defines the columns",
      fix: "ลบ columns: เพื่อใช้คอลัมน์ตามแบบ หรือลบ form: เพื่อใช้คอลัมน์ที่ระบุเอง",
      "delete columns: to use those of the form, or delete form: to use your own")
  }

  fileprivate static func tableWithoutColumns(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "table-without-columns", at: place, "ตารางนี้ไม่ได้ระบุคอลัมน์",
      "the table has no columns",
      fix: "เพิ่ม form: รหัสของแบบ หรือ columns: รายชื่อคอลัมน์ และวางแถวไว้ใต้ rows: หรือระบุ file:",
      "add form: with its id, or columns: with their names; rows go under rows: or into file:")
  }

  fileprivate static func tableOfTooManyColumns(_ place: Place) -> Diagnostic {
    let most = TableLayout.mostColumns
    return Diagnostic(
      .error, "table-of-too-many-columns", at: place, "ตารางมีคอลัมน์เกิน \(most) คอลัมน์",
      "the table has over \(most) columns", fix: "แบ่งเป็นหลายตาราง",
      "make several tables of it")
  }

  fileprivate static func columnTwice(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "column-twice", at: place, "คอลัมน์ ‘\(name)’ ซ้ำ",
      "the column ‘\(name)’ appears twice", fix: "เปลี่ยนชื่อคอลัมน์หนึ่งให้ต่างกัน",
      "give one of the two another name")
  }
}
