import CSV
import Diagnostics
import Disclosure
import Text
import Workbook
import YAML

extension BlockReader {
  /// The largest file that is read.
  private static let largest = 64 << 20

  /// The rows of a CSV file or a workbook beside the entry, with the link to it.
  mutating func table(
    of file: DataNode, _ head: BlockRecord, _ fields: [BlockField],
    _ errors: inout ErrorSearch
  ) -> BlockTable {
    let nothing = BlockTable(head: head, rows: [])
    guard let (format, file, href) = given(file),
      let bytes = folder.read(file.path, upTo: BlockReader.largest, &problems)
    else {
      hasStrangeKeys = true
      return nothing
    }
    let path = "\(contentFolder)/\(file.path)"
    switch format {
    case .csv:
      reportSheetKeys()
      guard let table = CSVTable.read(bytes, path, &problems, labels: labels(fields)) else {
        hasStrangeKeys = true
        return BlockTable(head: head, rows: [], givenCSV: href, givenHeadings: [])
      }
      let headings = table.headings.map { BlockTable.Heading(text: $0.text, place: $0.place) }
      let read = rows(table.rows, headings, fields, &errors)
      return BlockTable(
        head: head, rows: read.rows.records, sums: read.rows.sums, givenCSV: href,
        givenHeadings: headings, lacking: read.lacking,
        given: GivenTable(address: file.address) { CSVWriter.append(table, to: &$0) },
        jumps: read.rows.jumps)
    case .workbook:
      let answer = WorkbookAnswer.read(bytes, path, request(fields), &problems)
      if answer.table == nil { hasStrangeKeys = true }
      let book = GivenWorkbook(path: file.path, href: answer.isOpen ? href : nil, bytes: file.bytes)
      let headings = (answer.table?.headings ?? []).map {
        BlockTable.Heading(text: $0.text, place: $0.place)
      }
      let read = rows(answer.table?.rows ?? [], headings, fields, &errors)
      return BlockTable(
        head: head, rows: read.rows.records, sums: read.rows.sums, givenHeadings: headings,
        lacking: read.lacking, workbook: book, jumps: read.rows.jumps)
    }
  }

  private enum Format { case csv, workbook }

  /// Nil when no CSV file or workbook of Content is named, which is said.
  private mutating func given(
    _ node: DataNode
  ) -> (format: Format, file: PublishedFile, href: String)? {
    guard let text = node.text else {
      report(Fields.empty(BlockReader.fileKey, at: node.place))
      return nil
    }
    switch resolver.resolve(text, as: .evidence) {
    case .success(.file(let file, let fragment)):
      if file.path.asciiLowercased().ends(with: ".csv") {
        return (.csv, file, resolver.href(.file(file, fragment: fragment)))
      }
      if file.isWorkbook {
        return (.workbook, file, resolver.href(.file(file, fragment: nil)))
      }
      report(.notTable(text, node.place))
    case .success: report(.notTable(text, node.place))
    case .failure(let problem): report(problem.diagnostic(at: node.place, &offers))
    }
    return nil
  }

  private func request(_ fields: [BlockField]) -> WorkbookRequest {
    func word(_ key: String) -> WorkbookRequest.Word? {
      headNode(key).flatMap { node in node.text.map { ($0, node.place) } }
    }
    return WorkbookRequest(
      place: headNode(BlockReader.fileKey)?.place ?? place, sheet: word(BlockReader.sheetKey),
      range: word(BlockReader.rangeKey), labels(fields))
  }

  private func labels(_ fields: [BlockField]) -> ColumnLabels {
    ColumnLabels(count: fields.count) { fields.index(meantBy: $0) }
  }

  /// Says that `sheet:` and `range:` ask something of what is no workbook.
  mutating func reportSheetKeys() {
    for key in [BlockReader.sheetKey, BlockReader.rangeKey] {
      if let node = headNode(key), !node.isAbsent { report(.noSheets(key, node.place)) }
    }
  }

  private mutating func rows<Row: GivenRow>(
    _ given: [Row], _ headings: [BlockTable.Heading], _ fields: [BlockField],
    _ errors: inout ErrorSearch
  ) -> (rows: TableRows, lacking: [BlockField]) {
    let mayBeAdded = schema.head.contains {
      if case .columns = $0.form { headNode($0.name) != nil } else { false }
    }
    var columns = GivenColumns(fields, headings.map(\.text), leavesDerived: !mayBeAdded)
    if !columns.unknown.isEmpty { hasStrangeKeys = true }
    let (lacking, hasStrange) = report(columns, headings, fields, mayBeAdded: mayBeAdded)
    // What follows from a missing head is not told.
    let given = columns.isUnknown && !headings.isEmpty ? [] : given
    columns.meanUnread(hasStrange ? [] : lacking.map(\.name), fields)
    var rows = TableRows(reserving: given.count)
    for (index, row) in given.enumerated() {
      let cells = row.cells
      let number = index + 1 - rows.others
      let role = columns.role(cells, isWide: row.isWide, sections: schema.hasSections)
      switch role {
      case .section(let text): rows.append(section: text, row: row.number, row.place)
      case .head: continue
      case .remark:
        report(.remarkRow(cells.first { !$0.text.isEmpty }?.text ?? "", row.place))
      case .sum(let label):
        let record = record(row, cells, number, columns, headings, fields, sum: label)
        rows.append(sum: record, cells[label].text)
      case .more where !rows.records.isEmpty && rows.sections.isEmpty:
        let record = record(row, cells, number, columns, headings, fields)
        rows.append(more: record, row: row.number)
      case .data, .more:
        let record = record(
          row, cells, number, columns, headings, fields, sections: rows.takeSections())
        if keeps(record, &errors) { rows.append(record) }
        if let counting = columns.counting { rows.count(cells[counting]) }
      }
    }
    for problem in rows.notes + rows.wrongSums { report(problem) }
    if let first = paintedRows.first {
      report(.paintedMonths(paintedRows.map(\.row), first.place))
      paintedRows = []
    }
    return (rows, lacking)
  }

  /// Says which headings are unknown, and returns the fields without a column that none of them
  /// nearly names, and whether there are others, which may mean any of them.
  private mutating func report(
    _ columns: GivenColumns, _ headings: [BlockTable.Heading], _ fields: [BlockField],
    mayBeAdded: Bool
  ) -> (lacking: [BlockField], hasStrange: Bool) {
    guard !headings.isEmpty else { return ([], false) }
    var free = zip(fields, columns.sources).filter { if case .none = $0.1 { true } else { false } }
      .map(\.0)
    for (column, first) in columns.twice {
      guard let field = fields.called(headings[column].text) else { continue }
      report(
        .columnTwice(headings[column].text, headings[first].text, field, headings[column].place))
    }
    if let first = columns.derived.first {
      report(.derivedColumns(columns.derived.map { headings[$0].text }, headings[first].place))
    }
    let unnamed = free
    if columns.isUnknown, let first = headings.first,
      !headings.contains(where: { Words.heading($0.text, meantAmong: unnamed) != nil })
    {
      report(.noKnownHeading(first.place.line, fields, first.place))
      return (fields, true)
    }
    var far: [BlockTable.Heading] = []
    for column in columns.unknown {
      let heading = headings[column]
      guard let fix = Words.heading(heading.text, meantAmong: free) else {
        far.append(heading)
        continue
      }
      report(.unknownHeadings([heading.text], heading.place, fix: fix.words))
      free.removeAll { $0.label == fix.near || $0.name == fix.near }
    }
    if let first = far.first {
      report(
        .unknownHeadings(
          far.map(\.text), first.place,
          fix: mayBeAdded
            ? .addColumns(far.count, lacking: free)
            : .acceptedHeadings(unnamed.isEmpty ? fields : unnamed)))
    }
    return (far.isEmpty || !mayBeAdded ? free : [], !far.isEmpty)
  }
}
