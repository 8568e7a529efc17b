import CSV
import Diagnostics
import Disclosure
import Text
import YAML

extension BlockReader {
  /// The rows of a CSV file beside the entry, with the link to it.
  mutating func table(
    of file: DataNode, _ head: BlockRecord, _ fields: [BlockField], since start: Int
  ) -> BlockTable {
    guard let (file, href) = given(file) else {
      return BlockTable(head: head, rows: [], givenCSV: nil, givenHeadings: [])
    }
    guard let bytes = folder.read(file.path, upTo: 64 << 20, &problems) else {
      return BlockTable(head: head, rows: [], givenCSV: nil, givenHeadings: [])
    }
    guard let table = CSVTable.read(bytes, "\(contentFolder)/\(file.path)", &problems) else {
      return BlockTable(head: head, rows: [], givenCSV: href, givenHeadings: [])
    }
    return BlockTable(
      head: head, rows: records(table, fields, since: start), givenCSV: href,
      givenHeadings: table.headings.map { .init(text: $0.text, place: $0.place) })
  }

  /// Nil when no CSV file of Content is named, which is said.
  private mutating func given(_ node: DataNode) -> (file: PublishedFile, href: String)? {
    guard let text = node.text else {
      report(Fields.empty(BlockReader.fileKey, at: node.place))
      return nil
    }
    switch resolver.resolve(text, as: .evidence) {
    case .success(.file(let file, let fragment))
    where file.path.asciiLowercased().ends(with: ".csv"):
      return (file, resolver.href(.file(file, fragment: fragment)))
    case .success: report(.notCSV(text, node.place))
    case .failure(let problem): report(problem.diagnostic(at: node.place))
    }
    return nil
  }

  private mutating func records(
    _ table: CSVTable, _ fields: [BlockField], since start: Int
  ) -> [BlockRecord] {
    let columns = columns(of: fields, table.headings)
    var records: [BlockRecord] = []
    records.reserveCapacity(table.rows.count)
    for (index, row) in table.rows.enumerated() {
      let written = row.cells
      let cells = zip(fields, columns).map { field, column -> BlockRecord.Cell in
        guard let cell = column.map({ written[$0] }) else { return .empty }
        return self.cell(
          DataNode(.scalar(cell.text), at: cell.place), cell.place, field, row: row.number)
      }
      keep(
        BlockRecord(
          number: index + 1, spreadsheetRow: row.number, place: row.place, fields: fields,
          cells: cells), among: &records, since: start)
    }
    return records
  }

  /// Headings of a column that only numbers the rows and is ignored.
  private static let counting: Set = ["ที่", "ลำดับ", "ลำดับที่", "No", "No."]

  /// For each field the first column whose heading names it; nil for one that has none.
  private mutating func columns(
    of fields: [BlockField], _ headings: [CSVTable.Cell]
  ) -> [Int?] {
    var columns: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      if let field = fields.called(heading.text) {
        if columns[field.name] == nil { columns[field.name] = index }
      } else if !BlockReader.counting.contains(heading.text) {
        report(.unknownHeading(heading.text, fields, heading.place))
      }
    }
    return fields.map { columns[$0.name] }
  }
}
