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
      return table(of: list, head, fields, &errors)
    case .mapping(let pairs) where schema.hasRows:
      let written = pairs.first { $0.key == schema.rowsKey }?.value
      guard let file = pairs.first(where: { $0.key == BlockReader.fileKey })?.value else {
        reportSheetKeys()
        return table(of: written.map { list($0) } ?? [], head, fields, &errors)
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

  private mutating func table(
    of list: [DataNode], _ head: BlockRecord, _ fields: [BlockField],
    _ errors: inout ErrorSearch
  ) -> BlockTable {
    let names = fields.map(\.name)
    let mayAddUp = fields.mayAddUp
    var rows = TableRows(reserving: list.count)
    for (index, node) in list.enumerated() {
      if mayAddUp, let label = node.sumLabel(fields) {
        if let record = record(node, fields, names, number: index + 1, sum: label) {
          rows.append(sum: record, label)
        }
      } else if schema.hasSections, let section = node.section {
        rows.append(section: section, row: index + 1, node.place)
      } else if let record = record(
        node, fields, names, number: index + 1 - rows.others, sections: rows.takeSections()),
        keeps(record, &errors)
      {
        rows.append(record)
      }
    }
    for problem in rows.notes + rows.wrongSums { report(problem) }
    return BlockTable(head: head, rows: rows.records, sums: rows.sums)
  }

  /// Whether a row says something; none is a row that does not, unless something in the block can't
  /// be read.
  mutating func keeps(_ record: BlockRecord, _ errors: inout ErrorSearch) -> Bool {
    if !record.isBlank || errors.found(in: problems) { return true }
    report(.emptyRow(record.number, record.place))
    return false
  }

  /// Nil when it is not a mapping; the reason is in `problems`.
  private mutating func record(
    _ node: DataNode, _ fields: [BlockField], _ known: [String], number: Int,
    sum label: String? = nil, sections: [String] = []
  ) -> BlockRecord? {
    let node = named(node, fields, known)
    guard
      let found = Fields(
        node, known: known, near: { fields.near($0, among: known) }, &problems)
    else { return nil }
    if found.hasUnknown { hasStrangeKeys = true }
    var cells = fields.map { field -> BlockRecord.Cell in
      guard let pair = found.pair(field.name) else {
        return found.pair(meaning: field.name).map { .unread(at: $0.value.place) } ?? .empty
      }
      if let label, pair.value.text == label {
        return BlockRecord.Cell(
          value: .text(label), position: BlockRecord.Position(pair.value.place),
          keyPosition: BlockRecord.Position(pair.keyPlace))
      }
      return cell(pair.value, pair.keyPlace, field, row: nil)
    }
    leaveRoom(in: &cells, fields)
    return BlockRecord(
      number: number, spreadsheetRow: nil, place: node.place, fields: fields, cells: cells,
      sections: sections)
  }

  /// Keys by the fields' names, also where an officer wrote their Thai labels.
  private func named(
    _ node: DataNode, _ fields: [BlockField], _ known: [String]
  ) -> DataNode {
    guard case .mapping(let pairs) = node.content,
      pairs.contains(where: { !known.contains($0.key) })
    else { return node }
    let keys = Set(pairs.map(\.key))
    var amounts: [DataNode.Pair] = []
    var amountsKey = ""
    var named = pairs.compactMap { pair -> DataNode.Pair? in
      if known.contains(pair.key) { return pair }
      if let field = fields.called(pair.key) {
        if keys.contains(field.name) { return pair }
        return DataNode.Pair(key: field.name, keyPlace: pair.keyPlace, value: pair.value)
      }
      if let (field, heading) = fields.spread(called: pair.key), case .year(let year) = heading,
        !keys.contains(fields[field].name)
      {
        amounts.append(DataNode.Pair(key: "\(year)", keyPlace: pair.keyPlace, value: pair.value))
        amountsKey = fields[field].name
        return nil
      }
      guard let (field, choice) = fields.choice(called: pair.key),
        !keys.contains(fields[field].name)
      else { return pair }
      let text = pair.value.text ?? ""
      let mark = Mark(text)
      if case .empty = mark { return nil }
      // What is no mark is told where the word is read.
      let isMark = if case .set = mark { true } else { false }
      return DataNode.Pair(
        key: fields[field].name, keyPlace: pair.keyPlace,
        value: DataNode(
          .scalar(isMark ? choice.label : "\(choice.label) \(text)"), at: pair.value.place))
    }
    if let first = amounts.first {
      named.append(
        DataNode.Pair(
          key: amountsKey, keyPlace: first.keyPlace,
          value: DataNode(.mapping(amounts), at: first.value.place)))
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

extension DataNode {
  /// What a row says of itself that adds up others: its first value; what else it says are figures.
  fileprivate func sumLabel(_ fields: [BlockField]) -> String? {
    guard case .mapping(let pairs) = content,
      let label = pairs.lazy.compactMap({ $0.value.text }).first, RowRole.isSum(label)
    else { return nil }
    let others = pairs.filter { $0.value.text != label }
    let isSum =
      others.contains { pair in fields.called(pair.key)?.isFigure ?? false }
      && others.allSatisfy { $0.value.isAbsent || RowRole.mayStandBesideSum($0.value.text ?? "x") }
    return isSum ? label : nil
  }

  /// What a row says whose only value is a heading of the rows below it.
  fileprivate var section: String? {
    guard case .mapping(let pairs) = content, pairs.count == 1, let text = pairs[0].value.text,
      RowRole.isSection(text)
    else { return nil }
    return text
  }
}

extension BlockRecord.Cell {
  /// What is written somewhere and can't be read, which is said there.
  static func unread(at place: Place) -> Self {
    let position = BlockRecord.Position(place)
    return Self(value: nil, position: position, keyPosition: position)
  }
}

extension BlockRecord {
  fileprivate convenience init(nothingIn fields: [BlockField], _ place: Place) {
    self.init(
      number: 0, spreadsheetRow: nil, place: place, fields: fields,
      cells: fields.map { _ in .empty })
  }
}
