import Diagnostics
import Disclosure
import Thai
import Workbook
import YAML

extension BlockReader {
  /// A row, each cell read by its field; `sum` is the cell that says that it adds up others.
  mutating func record<Row: GivenRow>(
    _ row: Row, _ written: [Row.Cell], _ number: Int, _ columns: GivenColumns,
    _ headings: [BlockTable.Heading], _ fields: [BlockField], sum: Int? = nil,
    sections: [String] = []
  ) -> BlockRecord {
    var cells = zip(fields, columns.sources).map { field, source -> BlockRecord.Cell in
      switch source {
      case .none: return .empty
      case .unread: return .unread(at: row.place)
      case .whole(let own) where sum != nil && !(field.isFigure && own[0] != sum):
        let cell = written[own[0]]
        let position = BlockRecord.Position(cell.place)
        return cell.text.isEmpty
          ? .empty : .init(value: .text(cell.text), position: position, keyPosition: position)
      case .whole(let own) where own.count == 1:
        return cell(written[columns.sum(written, own[0], field) ?? own[0]], field, row.number)
      case .whole(let own):
        return cell(joined(own, written, field.form), written[own[0]], field, row.number)
      case .part(let own, let isFirst, let second):
        let split = SplitCell(joined(own, written, second), second: second)
        return cell(
          isFirst ? split.first : split.second, written[own[0]], field, row.number)
      case .marks(let marks): return marked(marks, written, headings)
      case .years(let years): return amounts(years, written, field, row.number)
      case .months(let months, let isFirst):
        return time(of: months, isFirst: isFirst, written, headings, field, row.number)
      }
    }
    leaveRoom(in: &cells, fields)
    return BlockRecord(
      number: number, spreadsheetRow: row.number, place: row.place, fields: fields, cells: cells,
      sections: sections)
  }

  /// What stands in several cells of a row.
  private func joined(
    _ columns: [Int], _ written: [some GivenCell], _ form: BlockField.Form
  ) -> String {
    columns.map { written[$0].text(for: form) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The amounts of years; those of which nothing is written are left out.
  private mutating func amounts(
    _ years: [(column: Int, year: Int)], _ written: [some GivenCell], _ field: BlockField,
    _ row: Int
  ) -> BlockRecord.Cell {
    var amounts: [YearFigure] = []
    var first: BlockRecord.Cell?
    for (column, year) in years.sorted(by: { $0.year < $1.year }) {
      let cell = cell(written[column], field, row)
      if first == nil, cell.isWritten { first = cell }
      if case .figure(let figure)? = cell.value {
        amounts.append(YearFigure(year: year, figure: figure))
      }
    }
    guard let first else { return .empty }
    return BlockRecord.Cell(
      value: amounts.isEmpty ? nil : .years(amounts), position: first.position,
      keyPosition: first.keyPosition)
  }

  /// The first or last of the months that are marked.
  private mutating func time(
    of months: [MonthColumn], isFirst: Bool, _ written: [some GivenCell],
    _ headings: [BlockTable.Heading], _ field: BlockField, _ row: Int
  ) -> BlockRecord.Cell {
    var marked: [MonthColumn] = []
    var unread: Place?
    var seen: (sign: SheetTable.Cell.Sign, place: Place)?
    for month in months {
      // A merged range marks all months that it covers.
      let own = written[month.column]
      let first = own.across.flatMap { first in months.contains { $0.column == first } ? first : nil
      }
      let cell = first.map { written[$0] } ?? own
      switch Mark(cell.text) {
      case .empty:
        if seen == nil, let sign = own.sign { seen = (sign, own.place) }
      case .set: marked.append(month)
      case .other where Mark.isArrow(cell.text): marked.append(month)
      case .other:
        unread = cell.place
        if isFirst, first == nil {
          report(.notAMonthMark(cell.text, headings[month.column].text, cell.place))
        }
      }
    }
    if let unread { return .unread(at: unread) }
    if marked.isEmpty, let seen {
      if isFirst, case .painted = seen.sign { paintedRows.append((row, seen.place)) }
      return .unread(at: seen.place)
    }
    let times = marked.compactMap { month in
      month.time(among: months, in: year).map { (time: $0, cell: written[month.column]) }
    }
    let spans = times.compactMap { time in
      (try? Span.read(time.time, in: year).get()).map { (span: $0, time: time) }
    }.sorted { $0.span.first < $1.span.first }
    guard let (_, found) = isFirst ? spans.first : spans.last else { return .empty }
    return cell(found.time, found.cell, field, row)
  }

  /// The word of which the column is marked.
  private mutating func marked(
    _ marks: [(column: Int, choice: BlockField.Choice)], _ written: [some GivenCell],
    _ headings: [BlockTable.Heading]
  ) -> BlockRecord.Cell {
    var found: (column: Int, choice: BlockField.Choice)?
    var unread: Place?
    for mark in marks {
      let cell = written[mark.column]
      switch Mark(cell.text) {
      case .empty: continue
      case .other:
        unread = cell.place
        report(.notAMark(cell.text, headings[mark.column].text, cell.place))
      case .set:
        if let found {
          report(.twoMarks(headings[found.column].text, headings[mark.column].text, cell.place))
        } else {
          found = mark
        }
      }
    }
    guard let found else { return unread.map { .unread(at: $0) } ?? .empty }
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
}

extension BlockField {
  fileprivate var isOfTime: Bool {
    switch form {
    case .date, .span, .spanOrSum: true
    default: false
    }
  }
}
