import Charts
import Diagnostics
import Disclosure
import Mustache

/// Rows of a plain kind, which say no more than their keys.
public struct Rows: NamesRecords {
  public let named: [NamedRecord]

  /// The filled columns as a table, with the template that such kinds share.
  fileprivate static let view: View<Shown<Rows>> = [
    .table { ShownTable($0.table, caption: nil, csv: $0.csv, $0.digits) }
  ]
}

extension BlockKind {
  /// A kind of rows alone, shown as the table of the columns that some row fills, by the template
  /// that such kinds share.
  ///
  /// - Parameters:
  ///   - name: the word behind the fence.
  ///   - thai: what it is for.
  ///   - english: the same.
  ///   - rows: the keys of a row.
  ///   - who: a row as sentences call it, in Thai with the blank that follows a quote.
  ///   - always: the keys that every row needs, whatever an edition asks.
  ///   - facts: what an edition may ask with `proof:`.
  ///   - example: data that is right and whole, as an officer writes it.
  public init(
    _ name: String, _ thai: String, _ english: String, rows: [any FieldKey],
    who: @escaping @Sendable (BlockRecord) -> Words, always: [any FieldKey] = [],
    facts: [FactOf<Rows>], example: String
  ) {
    self.init(
      name, template: "block-rows", thai, english, rows: rows,
      read: { reader in
        let table = reader.table()
        return Read(table, Rows(named: table.rows.map { NamedRecord($0, who($0)) }))
      },
      flaws: { rows in
        rows.named.flatMap { row in always.flatMap { row.lacks($0) } }.flatMap(\.problems)
      },
      facts: facts, view: Rows.view, example: example)
  }
}
