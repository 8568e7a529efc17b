import Coverage
import Diagnostics
import Disclosure
import Mustache
import Reading
import Thai

/// What a kind made of a block's data.
public struct Read<Value: Sendable>: Sendable {
  /// What is offered as CSV: the rows as they were written, unless they tell nobody anything.
  let table: BlockTable
  let value: Value
  let title: String?
  let isEmpty: Bool
  /// Whether nothing at all is written, so that nothing is said of what lacks.
  fileprivate let isBlank: Bool

  /// - Parameters:
  ///   - table: all that was written.
  ///   - value: what the kind's facts and its view know.
  ///   - title: the name that links to this block show; nil for the heading above it.
  ///   - isEmpty: whether it is as good as not there; nil where that is when nothing is written.
  ///   - offersRows: whether the rows can be had as CSV.
  public init(
    _ table: BlockTable, _ value: Value, title: String? = nil, isEmpty: Bool? = nil,
    offersRows: Bool = true
  ) {
    self.table = offersRows ? table : table.with(rows: [])
    self.value = value
    self.title = title
    isBlank = table.rows.isEmpty && table.head.isBlank
    self.isEmpty = isEmpty ?? isBlank
  }

  /// The same with other rows offered, such as those that are no sums.
  public func offering(_ rows: [BlockRecord]) -> Read {
    Read(table: table.with(rows: rows), value: value, title: title, isEmpty: isEmpty, isBlank)
  }

  private init(
    table: BlockTable, value: Value, title: String?, isEmpty: Bool, _ isBlank: Bool
  ) {
    self.table = table
    self.value = value
    self.title = title
    self.isEmpty = isEmpty
    self.isBlank = isBlank
  }
}

/// Something with the page's own ways: a block's value or a row of it, as its template shows it.
public struct Shown<Value> {
  public let value: Value
  public let table: BlockTable
  /// The link to the rows as CSV; nil where they are not to be had.
  public let csv: String?
  public let digits: Digits
  /// Where the block's entry stands among others; nil where there is no entry.
  public let beside: BlockSurroundings?

  @inlinable init(
    value: Value, table: BlockTable, csv: String?, digits: Digits, beside: BlockSurroundings?
  ) {
    self.value = value
    self.table = table
    self.csv = csv
    self.digits = digits
    self.beside = beside
  }

  @inlinable public func with<Other>(_ other: Other) -> Shown<Other> {
    Shown<Other>(value: other, table: table, csv: csv, digits: digits, beside: beside)
  }

  @inlinable public func each<Row>(_ rows: [Row]) -> [Shown<Row>] { rows.map { with($0) } }
}

extension Shown: Sendable where Value: Sendable {}

extension BlockKind {
  /// A kind whose data is of one type, which its facts and its view know.
  ///
  /// - Parameters:
  ///   - name: the word behind the fence.
  ///   - template: the name of its template below `Templates/`; nil for `blocks/NAME`.
  ///   - thai: what it is for.
  ///   - english: the same.
  ///   - head: the keys beside the rows; none for a block that is a plain list.
  ///   - rowsKey: the key under which rows stand where there are others.
  ///   - rows: the keys of a row; none for a block without rows.
  ///   - sections: whether its page shows headings between the rows.
  ///   - read: makes the value; only what can't be told from the value is reported here.
  ///   - flaws: what is said while reading, whatever an edition asks.
  ///   - facts: what an edition may ask with `proof:`.
  ///   - view: what the template shows.
  ///   - highlight: what the home page says of all blocks of an entry; nil for nothing.
  ///   - example: data that is right and whole, as an officer writes it.
  public init<Value: Sendable>(
    _ name: String, template: String? = nil, _ thai: String, _ english: String,
    head: [any FieldKey] = [], rowsKey: String = "rows", rows: [any FieldKey] = [],
    sections: Bool = false,
    read: @escaping @Sendable (inout BlockReader) -> Read<Value>,
    flaws: @escaping @Sendable (Value) -> [Diagnostic] = { _ in [] }, facts: [FactOf<Value>],
    view: View<Shown<Value>>,
    highlight: @escaping @Sendable ([Value], Digits) -> Highlight? = { _, _ in nil },
    example: String
  ) {
    self.init(
      form: BlockForm(
        name: name,
        schema: BlockSchema(
          head: head.map(\.field), rowsKey: rowsKey, rows: rows.map(\.field),
          hasSections: sections),
        facts: facts.map(\.name)
      ) { reader in
        let found = read(&reader)
        if !found.isBlank {
          // What lacks may stand under a key that is not known.
          let flaws = flaws(found.value).filter {
            !reader.hasStrangeKeys || $0.severity == .error
          }
          for flaw in (flaws + found.table.malformed).fitting([found.table]) {
            reader.report(flaw)
          }
        }
        return BlockData(
          found.table, value: found.value, isEmpty: found.isEmpty, title: found.title,
          hasStrangeKeys: reader.hasStrangeKeys)
      }, summary: Words(thai, english), facts: facts.map(\.ofKind),
      template: template ?? "blocks/\(name)",
      view: [.text("id") { $0.block.id }]
        + view.over { shown in
          Shown(
            value: typed(shown.block.data), table: shown.block.data.table,
            csv: shown.block.data.table.csv(of: shown.block.id), digits: shown.digits,
            beside: shown.beside)
        } + [
          .include([.text("rowsName") { $0.name }, .text("rowsSize") { $0.size }]) { $0.rows() },
          .text("workbook") { $0.block.data.table.workbook?.href },
          .text("workbookSize") { shown in
            shown.block.data.table.workbook.map {
              PublishedFile.size(of: $0.bytes, shown.digits)
            }
          },
        ],
      highlight: { blocks, digits in highlight(blocks.map { typed($0.data) }, digits) },
      example: example)
  }
}

extension BlockKind {
  /// A kind whose value follows from what was written alone; see the one above for the rest.
  public init<Value: Sendable>(
    _ name: String, _ thai: String, _ english: String, head: [any FieldKey] = [],
    rowsKey: String = "rows", rows: [any FieldKey] = [], sections: Bool = false,
    value: @escaping @Sendable (BlockTable) -> Value,
    flaws: @escaping @Sendable (Value) -> [Diagnostic] = { _ in [] }, facts: [FactOf<Value>],
    view: View<Shown<Value>>,
    highlight: @escaping @Sendable ([Value], Digits) -> Highlight? = { _, _ in nil },
    example: String
  ) {
    self.init(
      name, thai, english, head: head, rowsKey: rowsKey, rows: rows, sections: sections,
      read: { reader in
        let table = reader.table()
        return Read(table, value(table))
      }, flaws: flaws, facts: facts, view: view, highlight: highlight, example: example)
  }
}

/// The value that a kind's reading left in a block of its own.
func typed<Value>(_ data: BlockData) -> Value {
  guard let value = data.value as? Value else {
    preconditionFailure("a block holds \(type(of: data.value)) where its kind reads \(Value.self)")
  }
  return value
}
