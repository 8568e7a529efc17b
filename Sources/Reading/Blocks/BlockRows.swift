import Diagnostics
import Disclosure
import YAML

extension BlockReader {
  /// Reads the data by the kind's schema.
  public mutating func table() -> BlockTable { table(rows: schema.rows) }

  /// Reads the data with other fields in its rows than the schema's, such as those of a form; the
  /// head alone when there are none.
  public mutating func table(rows fields: [BlockField]) -> BlockTable {
    guard mayBeRead else {
      report(schema.hasRows ? .notList(data.place) : .notKeys(schema.head, data.place))
      return BlockTable(head: BlockRecord(nothingIn: schema.head, place), rows: [])
    }
    var errors = ErrorSearch(from: problems.count)
    let head = head()
    guard !fields.isEmpty else { return BlockTable(head: head, rows: []) }
    switch data.content {
    case .list(let list):
      return BlockTable(head: head, rows: records(list, fields, &errors))
    case .mapping(let pairs) where schema.hasRows:
      let written = pairs.first { $0.key == schema.rowsKey }?.value
      guard let file = pairs.first(where: { $0.key == BlockReader.fileKey })?.value else {
        reportSheetKeys()
        return BlockTable(
          head: head, rows: records(written.map { list($0) } ?? [], fields, &errors))
      }
      if let written, !written.isAbsent { report(.rowsTwice(schema.rowsKey, written.place)) }
      return table(of: file, head, fields, &errors)
    case .mapping, .scalar:
      return BlockTable(head: head, rows: [])
    }
  }

  /// Whether the data has the form that the schema asks: a list, or keys with values.
  private var mayBeRead: Bool {
    switch data.content {
    case .list(let list): schema.hasRows || list.isEmpty
    case .mapping(let pairs):
      !schema.head.isEmpty || pairs.contains { rowKeys.contains($0.key) }
    case .scalar: data.isAbsent
    }
  }

  private mutating func head() -> BlockRecord {
    guard case .mapping = data.content,
      let head = record(data, schema.head, schema.head.map(\.name) + rowKeys + sheetKeys, number: 0)
    else { return BlockRecord(nothingIn: schema.head, place) }
    return head
  }

  private mutating func list(_ node: DataNode) -> [DataNode] {
    if case .list(let list) = node.content { return list }
    if !node.isAbsent { report(.notList(node.place)) }
    return []
  }

  private mutating func records(
    _ list: [DataNode], _ fields: [BlockField], _ errors: inout ErrorSearch
  ) -> [BlockRecord] {
    var records: [BlockRecord] = []
    let names = fields.map(\.name)
    records.reserveCapacity(list.count)
    for (index, node) in list.enumerated() {
      if let record = record(node, fields, names, number: index + 1) {
        keep(record, among: &records, &errors)
      }
    }
    return records
  }

  /// A row that says nothing is none, unless something in the block can't be read.
  mutating func keep(
    _ record: BlockRecord, among records: inout [BlockRecord], _ errors: inout ErrorSearch
  ) {
    if !record.isBlank || errors.found(in: problems) {
      records.append(record)
    } else {
      report(.emptyRow(record.number, record.place))
    }
  }

  /// Nil when it is not a mapping; the reason is in `problems`.
  private mutating func record(
    _ node: DataNode, _ fields: [BlockField], _ known: [String], number: Int
  ) -> BlockRecord? {
    guard let found = Fields(named(node, fields, known), known: known, &problems) else {
      return nil
    }
    let cells = fields.map { field in
      found.pair(field.name).map { cell($0.value, $0.keyPlace, field, row: nil) } ?? .empty
    }
    return BlockRecord(
      number: number, spreadsheetRow: nil, place: node.place, fields: fields, cells: cells)
  }

  /// Keys by the fields' names, also where an officer wrote their Thai labels.
  private func named(
    _ node: DataNode, _ fields: [BlockField], _ known: [String]
  ) -> DataNode {
    guard case .mapping(let pairs) = node.content,
      pairs.contains(where: { !known.contains($0.key) })
    else { return node }
    let keys = Set(pairs.map(\.key))
    let named = pairs.map { pair -> DataNode.Pair in
      guard let field = fields.called(pair.key), !keys.contains(field.name) else { return pair }
      return DataNode.Pair(key: field.name, keyPlace: pair.keyPlace, value: pair.value)
    }
    return DataNode(.mapping(named), at: node.place)
  }
}

/// Whether there is an error among problems, of which each is looked at once while they grow.
struct ErrorSearch {
  private var next: Int
  private var isFound = false

  init(from start: Int) { next = start }

  mutating func found(in problems: [Diagnostic]) -> Bool {
    while !isFound, next < problems.count {
      isFound = problems[next].severity == .error
      next += 1
    }
    return isFound
  }
}

extension [BlockField] {
  /// The field of a name, or of a Thai label.
  func called(_ word: String) -> BlockField? {
    first { $0.isCalled(word) }
  }
}

extension BlockField {
  /// Whether a word is its name or its Thai label.
  func isCalled(_ word: String) -> Bool { name == word || label.isSame(as: word) }
}

extension BlockRecord {
  fileprivate convenience init(nothingIn fields: [BlockField], _ place: Place) {
    self.init(
      number: 0, spreadsheetRow: nil, place: place, fields: fields,
      cells: fields.map { _ in .empty })
  }
}
