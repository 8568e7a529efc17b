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
      return BlockTable(
        head: head, rows: records(table.rows, headings, fields, &errors), givenCSV: href,
        givenHeadings: headings,
        given: GivenTable(address: file.address) { CSVWriter.append(table, to: &$0) })
    case .workbook:
      let answer = WorkbookAnswer.read(bytes, path, request(fields), &problems)
      let book = GivenWorkbook(path: file.path, href: answer.isOpen ? href : nil)
      let headings = (answer.table?.headings ?? []).map {
        BlockTable.Heading(text: $0.text, place: $0.place)
      }
      return BlockTable(
        head: head, rows: records(answer.table?.rows ?? [], headings, fields, &errors),
        givenHeadings: headings, workbook: book)
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
    ColumnLabels(count: fields.count) { heading in fields.firstIndex { $0.isCalled(heading) } }
  }

  /// Says that `sheet:` and `range:` ask something of what is no workbook.
  mutating func reportSheetKeys() {
    for key in [BlockReader.sheetKey, BlockReader.rangeKey] {
      if let node = headNode(key), !node.isAbsent { report(.noSheets(key, node.place)) }
    }
  }

  private mutating func records<Row: GivenRow>(
    _ rows: [Row], _ headings: [BlockTable.Heading], _ fields: [BlockField],
    _ errors: inout ErrorSearch
  ) -> [BlockRecord] {
    let columns = columns(of: fields, headings)
    var records: [BlockRecord] = []
    records.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let written = row.cells
      let cells = zip(fields, columns).map { field, column -> BlockRecord.Cell in
        column.map { cell(written[$0], field, row: row.number) } ?? .empty
      }
      keep(
        BlockRecord(
          number: index + 1, spreadsheetRow: row.number, place: row.place, fields: fields,
          cells: cells), among: &records, &errors)
    }
    return records
  }

  private mutating func cell(
    _ cell: some GivenCell, _ field: BlockField, row: Int
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
    return self.cell(DataNode(.scalar(text), at: cell.place), cell.place, field, row: row)
  }

  /// Headings of a column that only numbers the rows and is ignored.
  private static let counting: Set = ["ที่", "ลำดับ", "ลำดับที่", "No", "No."]

  /// For each field the first column whose heading names it; nil for one that has none.
  private mutating func columns(
    of fields: [BlockField], _ headings: [BlockTable.Heading]
  ) -> [Int?] {
    var columns: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      if let field = fields.called(heading.text) {
        if columns[field.name] == nil { columns[field.name] = index }
      } else if !BlockReader.counting.contains(heading.text), !heading.text.isEmpty {
        report(.unknownHeading(heading.text, fields, heading.place))
      }
    }
    return fields.map { columns[$0.name] }
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
