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
    else { return nothing }
    let path = "\(contentFolder)/\(file.path)"
    switch format {
    case .csv:
      reportSheetKeys()
      guard let table = CSVTable.read(bytes, path, &problems, labels: labels(fields)) else {
        return BlockTable(head: head, rows: [], givenCSV: href, givenHeadings: [])
      }
      let headings = table.headings.map { BlockTable.Heading(text: $0.text, place: $0.place) }
      let read = rows(table.rows, headings, fields, &errors)
      return BlockTable(
        head: head, rows: read.rows.records, sums: read.rows.sums, givenCSV: href,
        givenHeadings: headings, lacking: read.lacking,
        given: GivenTable(address: file.address) { CSVWriter.append(table, to: &$0) })
    case .workbook:
      let answer = WorkbookAnswer.read(bytes, path, request(fields), &problems)
      let book = GivenWorkbook(path: file.path, href: answer.isOpen ? href : nil)
      let headings = (answer.table?.headings ?? []).map {
        BlockTable.Heading(text: $0.text, place: $0.place)
      }
      let read = rows(answer.table?.rows ?? [], headings, fields, &errors)
      return BlockTable(
        head: head, rows: read.rows.records, sums: read.rows.sums, givenHeadings: headings,
        lacking: read.lacking, workbook: book)
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
    let columns = GivenColumns(fields, headings.map(\.text))
    let lacking = report(columns, headings, fields)
    var rows = TableRows(reserving: given.count)
    for (index, row) in given.enumerated() {
      let cells = row.cells
      let number = index + 1 - rows.others
      let role = columns.role(cells, isWide: row.isWide, sections: schema.hasSections)
      switch role {
      case .section(let text): rows.append(section: text, row: row.number, row.place)
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
      }
    }
    for problem in rows.notes + rows.wrongSums { report(problem) }
    return (rows, lacking)
  }

  /// A row, each cell read by its field; `sum` is the cell that says that it adds up others.
  private mutating func record<Row: GivenRow>(
    _ row: Row, _ written: [Row.Cell], _ number: Int, _ columns: GivenColumns,
    _ headings: [BlockTable.Heading], _ fields: [BlockField], sum: Int? = nil,
    sections: [String] = []
  ) -> BlockRecord {
    let cells = zip(fields, columns.sources).map { field, source -> BlockRecord.Cell in
      switch source {
      case .none: return .empty
      case .whole(let own) where sum != nil && !(field.isFigure && own[0] != sum):
        let cell = written[own[0]]
        let position = BlockRecord.Position(cell.place)
        return cell.text.isEmpty
          ? .empty : .init(value: .text(cell.text), position: position, keyPosition: position)
      case .whole(let own) where own.count == 1: return cell(written[own[0]], field, row.number)
      case .whole(let own):
        let texts = own.map { written[$0].text }.filter { !$0.isEmpty }
        return cell(texts.joined(separator: " "), written[own[0]], field, row.number)
      case .part(let column, let isFirst, let second):
        let split = SplitCell(written[column].text, second: second)
        return cell(isFirst ? split.first : split.second, written[column], field, row.number)
      case .marks(let marks): return marked(marks, written, headings)
      }
    }
    return BlockRecord(
      number: number, spreadsheetRow: row.number, place: row.place, fields: fields, cells: cells,
      sections: sections)
  }

  /// The word of which the column is marked.
  private mutating func marked(
    _ marks: [(column: Int, choice: BlockField.Choice)], _ written: [some GivenCell],
    _ headings: [BlockTable.Heading]
  ) -> BlockRecord.Cell {
    var found: (column: Int, choice: BlockField.Choice)?
    for mark in marks {
      let cell = written[mark.column]
      switch Mark(cell.text) {
      case .empty: continue
      case .other: report(.notAMark(cell.text, headings[mark.column].text, cell.place))
      case .set:
        if let found {
          report(.twoMarks(headings[found.column].text, headings[mark.column].text, cell.place))
        } else {
          found = mark
        }
      }
    }
    guard let found else { return .empty }
    let position = BlockRecord.Position(written[found.column].place)
    return BlockRecord.Cell(
      value: .choice(found.choice), position: position, keyPosition: position)
  }

  private mutating func cell(
    _ cell: some GivenCell, _ field: BlockField, _ row: Int
  ) -> BlockRecord.Cell {
    let position = BlockRecord.Position(cell.place)
    if cell.isFlawed {
      return BlockRecord.Cell(value: nil, position: position, keyPosition: position)
    }
    if cell.isContinued, field.isFigure {
      // One amount for several rows: in each of them it would be added up again.
      let problem = Diagnostic.mergedFigure(field.label, cell.place)
      if problems.last != problem { report(problem) }
      return BlockRecord.Cell(value: nil, position: nil, keyPosition: position)
    }
    var text = cell.text(for: field.form)
    if let day = cell.lostDay, field.isOfTime {
      report(.dateWithoutFormat(cell.text, field.label, day, cell.place))
      text = day
    }
    return self.cell(text, cell, field, row)
  }

  private mutating func cell(
    _ text: String, _ cell: some GivenCell, _ field: BlockField, _ row: Int
  ) -> BlockRecord.Cell {
    self.cell(DataNode(.scalar(text), at: cell.place), cell.place, field, row: row)
  }

  /// Says which headings are unknown, and returns the fields without a column that none of them
  /// nearly names.
  private mutating func report(
    _ columns: GivenColumns, _ headings: [BlockTable.Heading], _ fields: [BlockField]
  ) -> [BlockField] {
    guard !headings.isEmpty else { return [] }
    var free = zip(fields, columns.sources).filter { if case .none = $0.1 { true } else { false } }
      .map(\.0)
    for (column, first) in columns.twice {
      guard let field = fields.called(headings[column].text) else { continue }
      report(
        .columnTwice(headings[column].text, headings[first].text, field, headings[column].place))
    }
    let mayBeAdded = schema.head.contains {
      if case .columns = $0.form { headNode($0.name) != nil } else { false }
    }
    let unnamed = free
    for column in columns.unknown {
      let text = headings[column].text
      report(
        .unknownHeading(
          text, fields, free: unnamed, mayBeAdded: mayBeAdded, headings[column].place))
      let near = nearest(text, among: unnamed.map(\.label) + unnamed.map(\.name))
      free.removeAll { $0.label == near || $0.name == near }
    }
    return free
  }
}

extension BlockField {
  fileprivate var isOfTime: Bool {
    switch form {
    case .date, .span, .spanOrSum: true
    default: false
    }
  }
}
