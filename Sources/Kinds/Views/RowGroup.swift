import Disclosure
import Mustache
import Thai

/// Rows one after another that have a text in common, which stands above them and not in each.
public struct RowGroup<Row: Sendable>: Sendable {
  /// None where the rows of a table are not parted.
  public let headings: [String]
  public let rows: [Row]

  /// Rows in the groups of a table: below the headings that it has, else by the first of some keys
  /// under which each text stands in rows one after another.
  ///
  /// - Parameters:
  ///   - rows: in the order of the table.
  ///   - keys: tried in this order.
  ///   - digits: how figures are written.
  ///   - record: the record of a row.
  ///   - make: the row without what its heading says.
  /// - Returns: one group without a heading where there is nothing by which to part them.
  public static func all(
    _ rows: [Row], by keys: [any FieldKey], digits: Digits, _ record: (Row) -> BlockRecord,
    without make: (BlockRecord, Row) -> Row
  ) -> [RowGroup] {
    if rows.contains(where: { !record($0).sections.isEmpty }) {
      return runs(rows) { _, next in record(next).sections.isEmpty }
        .map { RowGroup(headings: record($0[0]).sections, rows: $0) }
    }
    for key in keys {
      let texts = rows.map { record($0).shown(key, digits) ?? "" }
      let found = runs(Array(rows.indices)) { texts[$0] == texts[$1] }
      let isWhole = found.count < rows.count && !texts.contains("")
      guard isWhole, Set(found.map { texts[$0[0]] }).count == found.count else { continue }
      return found.map { run in
        let text = texts[run[0]]
        let label = key.field.label(digits)
        return RowGroup(
          headings: [text.utf8.starts(with: label.utf8) ? text : "\(label) \(text)"],
          rows: run.map { make(record(rows[$0]).without(key), rows[$0]) })
      }
    }
    return [RowGroup(headings: [], rows: rows)]
  }

  /// Parts a list where two neighbours do not belong together.
  private static func runs<Element>(
    _ list: [Element], together: (Element, Element) -> Bool
  ) -> [[Element]] {
    var runs: [[Element]] = []
    for element in list {
      if let last = runs.last?.last, together(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}

extension View.Field {
  /// The rows of a table in groups, for a body of the table each, whose `head` stands beside
  /// what the group adds up to.
  ///
  /// - Parameters:
  ///   - rows: in the order of the table.
  ///   - record: the record of a row.
  ///   - keys: what rows may have in common, see `RowGroup.all`.
  ///   - make: a row without what its heading says.
  ///   - view: of a row.
  ///   - more: what of a group its heading shows besides.
  /// - Returns: a list for the template of the kind.
  public static func groups<Value, Row: Sendable>(
    of rows: @escaping @Sendable (Value) -> [Row],
    _ record: @escaping @Sendable (Row) -> BlockRecord,
    by keys: @escaping @Sendable (Value) -> [any FieldKey] = { _ in [] },
    without make: @escaping @Sendable (BlockRecord, Row) -> Row = { $1 },
    _ view: View<Shown<Row>>, _ more: View<Shown<RowGroup<Row>>> = []
  ) -> Self where Model == Shown<Value> {
    let group: View<Shown<RowGroup<Row>>> = [
      .part("head", [.list("headings", [.text("heading") { $0 }]) { $0 }]) { group in
        group.value.headings.isEmpty ? nil : group.value.headings
      },
      .list("rows", view) { $0.each($0.value.rows) },
    ]
    return .list("groups", group + more) { shown in
      shown.each(
        RowGroup.all(
          rows(shown.value), by: keys(shown.value), digits: shown.digits, record, without: make))
    }
  }
}
