import CSV
import Diagnostics
import Disclosure
import Text
import Thai
import YAML

/// What a kind of block reads from: the data with places, and the files beside the entry.
public struct BlockReader {
  public let schema: BlockSchema
  public let data: DataNode
  /// The line of the fence.
  public let place: Place
  public private(set) var problems: [Diagnostic] = []
  /// Links to places within pages, for the page's outline.
  private(set) var links: [Outline.Link] = []
  private let resolver: TargetResolver
  let folder: SourceFolder

  init(
    _ schema: BlockSchema, _ data: DataNode, at place: Place, _ resolver: TargetResolver,
    _ folder: SourceFolder
  ) {
    self.schema = schema
    self.data = data
    self.place = place
    self.resolver = resolver
    self.folder = folder
  }

  /// How pages write numbers and dates.
  public var digits: Digits { resolver.site.settings?.digits ?? .arabic }
  /// What site.yml says; nil when it can't be read.
  public var settings: Settings? { resolver.site.settings }
  /// The fiscal year of the entry; nil in pages/.
  public var year: Int? { resolver.year }
  /// The tables whose columns the edition of the entry's year lays down.
  public var forms: [TableForm] { year.flatMap { resolver.site.forms[$0] } ?? [] }

  /// How the result of ITA of a year was weighed and graded; nil when no edition says so.
  public func grading(ofResult year: Int) -> GradingRule? { resolver.site.grading[year] }

  /// The address of an item's page as this page links it; nil when no edition asks the item.
  public func href(of item: (year: Int?, code: ItemCode)) -> String? {
    guard let year = item.year ?? year,
      case .success(let target) = resolver.resolve("item:\(year)/\(item.code)", as: .link)
    else { return nil }
    return resolver.href(target)
  }

  public mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  /// Reads the data by the kind's schema.
  public mutating func table() -> BlockTable { table(rows: schema.rows) }

  /// Reads the data with other fields in its rows than the schema's, such as those of a form; the
  /// head alone when there are none.
  public mutating func table(rows fields: [BlockField]) -> BlockTable {
    guard mayBeRead else {
      report(schema.hasRows ? .notList(data.place) : .notKeys(schema.head, data.place))
      return BlockTable(head: BlockRecord(nothingIn: schema.head, place), rows: [])
    }
    let start = problems.count
    let head = head()
    guard !fields.isEmpty else { return BlockTable(head: head, rows: []) }
    var given: GivenFile?
    let rows: [Row] =
      switch data.content {
      case .list(let list): list.map { Row(node: $0) }
      case .mapping(let pairs): self.rows(pairs, fields, &given)
      case .scalar: []
      }
    var records: [BlockRecord] = []
    let names = fields.map(\.name)
    records.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let before = problems.count
      if let record = record(row.node, fields, names, number: index + 1, row.spreadsheetRow) {
        let isUnread = problems[start...].contains { $0.severity == .error }
        if record.saysSomething || isUnread {
          records.append(record)
        } else {
          report(.emptyRow(index + 1, row.node.place))
        }
      }
      if let line = row.spreadsheetRow { nameCells(from: before, row.node, line, fields) }
    }
    return BlockTable(
      head: head, rows: records, givenCSV: given?.href, givenHeadings: given?.headings ?? [])
  }

  /// A text of the head before it is read, for a kind whose rows depend on it.
  public func headText(_ name: String) -> String? { headNode(name)?.text }

  /// Whether rows are written, or a file is named for them, also where they can't be read.
  public var hasRows: Bool {
    switch data.content {
    case .list(let list): !list.isEmpty
    case .mapping(let pairs): pairs.contains { rowKeys.contains($0.key) && !$0.value.isAbsent }
    case .scalar: false
    }
  }

  /// What is written under a key of the head.
  public func headNode(_ name: String) -> DataNode? {
    guard case .mapping(let pairs) = data.content else { return nil }
    return pairs.first { $0.key == name }?.value
  }

  /// A row of the data, with its number in the spreadsheet when it comes from one.
  private struct Row {
    let node: DataNode
    var spreadsheetRow: Int?
  }

  /// A CSV file that holds the rows: the link to it, and its first line.
  private struct GivenFile {
    let href: String
    var headings: [BlockTable.Heading] = []
  }

  private static let fileKey = "file"
  private static let sumWords = ["รวม", "รวมทั้งหมด", "รวมทั้งสิ้น"]

  private var rowKeys: [String] { schema.hasRows ? [schema.rowsKey, BlockReader.fileKey] : [] }

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
      let head = record(data, schema.head, schema.head.map(\.name) + rowKeys, number: 0)
    else { return BlockRecord(nothingIn: schema.head, place) }
    return head
  }

  private mutating func rows(
    _ pairs: [DataNode.Pair], _ fields: [BlockField], _ given: inout GivenFile?
  ) -> [Row] {
    guard schema.hasRows else { return [] }
    let written = pairs.first { $0.key == schema.rowsKey }?.value
    guard let file = pairs.first(where: { $0.key == BlockReader.fileKey }) else {
      return written.map { list($0) } ?? []
    }
    if let written, !written.isAbsent { report(.rowsTwice(schema.rowsKey, written.place)) }
    return rows(ofFile: file.value, fields, &given)
  }

  private mutating func list(_ node: DataNode) -> [Row] {
    if case .list(let list) = node.content { return list.map { Row(node: $0) } }
    if !node.isAbsent { report(.notList(node.place)) }
    return []
  }

  /// Nil when it is no mapping, which is said.
  private mutating func record(
    _ node: DataNode, _ fields: [BlockField], _ known: [String], number: Int,
    _ spreadsheetRow: Int? = nil
  ) -> BlockRecord? {
    guard let found = Fields(named(node, fields, known), known: known, &problems) else {
      return nil
    }
    let cells = fields.indices.map { index -> BlockRecord.Cell in
      guard let pair = found.pair(fields[index].name) else { return .empty }
      guard fields[index].isWritten(pair.value) else {
        return BlockRecord.Cell(
          value: nil, position: nil, keyPosition: BlockRecord.Position(pair.keyPlace))
      }
      return BlockRecord.Cell(
        value: value(pair.value, fields[index], found),
        position: BlockRecord.Position(pair.value.place),
        keyPosition: BlockRecord.Position(pair.keyPlace))
    }
    return BlockRecord(
      number: number, spreadsheetRow: spreadsheetRow, place: node.place, fields: fields,
      cells: cells)
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

  private mutating func value(
    _ node: DataNode, _ field: BlockField, _ fields: Fields
  ) -> BlockValue? {
    switch field.form {
    case .texts: return .texts(fields.texts(field.name, &problems))
    case .columns: return nil
    case .textOrDash where node.isDash: return .text("-")
    default: break
    }
    guard case .scalar = node.content, let text = node.text else {
      report(Fields.notText(field.name, at: node.place))
      return nil
    }
    switch field.form {
    case .text, .textOrDash, .texts, .columns: return .text(text)
    case .flag: return .flag(fields.flag(field.name, &problems))
    case .date: return fields.day(field.name, &problems).map { .day($0) }
    case .figure:
      if let figure = Figure.read(text) { return .figure(figure) }
      report(.notFigure(text, field, node.place))
    case .spanOrSum where BlockReader.sumWords.contains { $0.isSame(as: text) }:
      return .text("รวม")
    case .span, .spanOrSum:
      if let span = Span.read(text) { return .span(span) }
      report(.notSpan(text, field, node.place))
    case .choice(let choices):
      if let choice = choices.first(where: { $0.word == text || $0.label.isSame(as: text) }) {
        return .choice(choice)
      }
      report(.unknownChoice(text, field, choices, node.place))
    case .picture: return file(text, as: .picture, node.place)
    case .link: return file(text, as: .link, node.place)
    case .item:
      if let item = BlockReader.item(text) { return item }
      report(.notItem(text, field, node.place))
    }
    return nil
  }

  private mutating func file(
    _ text: String, as use: TargetResolver.Use, _ place: Place
  ) -> BlockValue? {
    switch resolver.resolve(text, as: use) {
    case .success(let target):
      note(target, place)
      return .link(BlockLink(name: text, href: resolver.href(target), target))
    case .failure(let problem):
      report(problem.diagnostic(at: place))
      return nil
    }
  }

  /// What holds for every link on a page, in Markdown or in a block.
  private mutating func note(_ target: Target, _ place: Place) {
    switch target {
    case .outside(let url) where TargetResolver.scheme(of: url) == "http":
      report(.plainHTTP(url, place))
    case .page(let page, let fragment?):
      links.append(Outline.Link(page: page, fragment: fragment, place: place))
    default: break
    }
  }

  private static func item(_ text: String) -> BlockValue? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let last = parts.last, let code = ItemCode(reading: last), parts.count <= 2 else {
      return nil
    }
    if parts.count == 1 { return .item(year: nil, code) }
    return ContentMap.year(Numerals.plain(parts[0])).map { .item(year: $0, code) }
  }
}

extension BlockReader {
  /// The rows of a CSV file beside the entry, and in `given` the link to it.
  private mutating func rows(
    ofFile node: DataNode, _ fields: [BlockField], _ given: inout GivenFile?
  ) -> [Row] {
    guard let text = node.text else {
      report(Fields.empty(BlockReader.fileKey, at: node.place))
      return []
    }
    let target: Target
    switch resolver.resolve(text, as: .evidence) {
    case .success(let found): target = found
    case .failure(let problem):
      report(problem.diagnostic(at: node.place))
      return []
    }
    guard case .file(let file, _) = target,
      file.path.asciiLowercased().ends(with: ".csv")
    else {
      report(.notCSV(text, node.place))
      return []
    }
    guard let bytes = readFile(folder.location(of: file.path)) else {
      report(.unreadable(file.path))
      return []
    }
    given = GivenFile(href: resolver.href(target))
    let path = "\(contentFolder)/\(file.path)"
    guard let table = CSVTable.read(bytes, path, &problems) else { return [] }
    given?.headings = table.headings.map { .init(text: $0.text, place: $0.place) }
    return rows(table, fields)
  }

  /// Headings of a column that counts the rows, which the data does without.
  private static let counting: Set = ["ที่", "ลำดับ", "ลำดับที่", "No", "No."]

  /// Each row as a mapping of the fields that its headings name.
  private mutating func rows(_ table: CSVTable, _ fields: [BlockField]) -> [Row] {
    let names = table.headings.map { heading -> String? in
      if let field = fields.called(heading.text) { return field.name }
      if BlockReader.counting.contains(heading.text) { return nil }
      report(.unknownHeading(heading.text, fields, heading.place))
      return nil
    }
    return table.rows.map { row in
      let pairs = zip(names, row.cells).compactMap { name, cell -> DataNode.Pair? in
        guard let name else { return nil }
        return DataNode.Pair(
          key: name, keyPlace: cell.place, value: DataNode(.scalar(cell.text), at: cell.place))
      }
      return Row(node: DataNode(.mapping(pairs), at: row.place), spreadsheetRow: row.number)
    }
  }

  /// What is wrong with a cell is said with its row and column, as the spreadsheet shows them.
  private mutating func nameCells(
    from first: Int, _ row: DataNode, _ number: Int, _ fields: [BlockField]
  ) {
    guard case .mapping(let pairs) = row.content else { return }
    for index in problems.indices.dropFirst(first) {
      let problem = problems[index]
      guard let pair = pairs.first(where: { $0.value.place == problem.place }),
        let field = fields.first(where: { $0.name == pair.key })
      else { continue }
      problems[index] = Diagnostic(
        problem.severity, problem.id, at: problem.place,
        Words(
          "แถวที่ \(number) คอลัมน์ ‘\(field.label)’: \(problem.message.thai)",
          "row \(number), column ‘\(field.label)’: \(problem.message.english)"),
        fix: problem.fix)
    }
  }
}

extension [BlockField] {
  /// The field of a name, or of a Thai label.
  fileprivate func called(_ word: String) -> BlockField? {
    first { $0.name == word || $0.label == word }
  }
}

extension BlockField {
  fileprivate func isWritten(_ node: DataNode) -> Bool {
    if case .textOrDash = form, node.isDash { return true }
    return !node.isAbsent
  }
}

extension BlockTable {
  fileprivate init(head: BlockRecord, rows: [BlockRecord]) {
    self.init(head: head, rows: rows, givenCSV: nil, givenHeadings: [])
  }
}

extension BlockRecord {
  convenience init(nothingIn fields: [BlockField], _ place: Place) {
    self.init(
      number: 0, spreadsheetRow: nil, place: place, fields: fields,
      cells: fields.map { _ in .empty })
  }
}
