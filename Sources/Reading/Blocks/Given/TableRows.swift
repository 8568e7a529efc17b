import Diagnostics
import Disclosure
import Text
import Thai

/// The rows of a table as they are read: data, with the headings above them, and sums.
struct TableRows {
  private(set) var records: [BlockRecord] = []
  private(set) var sums: [BlockSum] = []
  /// Headings that belong to the next row.
  private(set) var sections: [String] = []
  /// The rows that were no data, as spreadsheets count them.
  private var sectionRows: [Int] = []
  private var moreRows: [Int] = []
  /// How many rows so far are no data.
  var others: Int { sectionRows.count + moreRows.count + sums.count }
  private var firstSection: Place?
  private var firstMore: Place?
  private var numbers = RunningNumbers()
  /// Where the rows' own numbers leave one out.
  private(set) var jumps: [(jump: RunningNumbers.Jump, place: Place)] = []

  init(reserving count: Int) { records.reserveCapacity(count) }

  /// Headings above the row that follows, which has them from then on.
  mutating func takeSections() -> [String] {
    defer { sections = [] }
    return sections
  }

  mutating func append(_ record: BlockRecord) { records.append(record) }

  /// Compares the number that a row bears with that of the row above.
  mutating func count(_ cell: some GivenCell) {
    guard !cell.isContinued, let jump = numbers.jump(at: cell.text) else { return }
    jumps.append((jump, cell.place))
  }

  mutating func append(sum record: BlockRecord, _ label: String) {
    sums.append(BlockSum(record: record, label: label, after: records.count))
  }

  mutating func append(section: String, row: Int, _ place: Place) {
    sections.append(section)
    sectionRows.append(row)
    if firstSection == nil { firstSection = place }
  }

  /// Adds lines to the cells of the last row.
  mutating func append(more: BlockRecord, row: Int) {
    guard let last = records.popLast() else { return }
    records.append(last.continued(by: more))
    moreRows.append(row)
    if firstMore == nil { firstMore = more.place }
  }

  /// That rows were read as headings, or as part of the row above.
  var notes: [Diagnostic] {
    var notes: [Diagnostic] = []
    if let firstSection {
      notes.append(.sectionRows(sectionRows, firstSection))
    }
    if let firstMore { notes.append(.rowsContinue(moreRows, firstMore)) }
    return notes
  }

  /// Sums that are not what the rows come to.
  var wrongSums: [Diagnostic] {
    sums.flatMap { sum in
      sum.record.cells.indices.compactMap { index in
        let field = sum.record.fields[index]
        guard field.addsUp, let written = sum.record.cells[index].value else { return nil }
        guard case .years(let years) = written else {
          return written.figure.flatMap { wrong(sum, index, $0, field.label, \.figure) }
        }
        return years.lazy.compactMap { year in
          wrong(sum, index, year.figure, field.label(ofYear: year.year)) { value in
            guard case .years(let all) = value else { return nil }
            return all.first { $0.year == year.year }?.figure ?? .zero
          }
        }.first
      }
    }
  }

  /// A sum adds up all rows above it; beside other sums it may add up those since some row.
  ///
  /// Rows that add up those below them stand in every sum twice; what is on top is not compared.
  private func wrong(
    _ sum: BlockSum, _ index: Int, _ written: Figure, _ label: String,
    _ figure: (BlockValue) -> Figure?
  ) -> Diagnostic? {
    guard sum.after > 0 else { return nil }
    var all = Figure.zero
    var mayBeSome = false
    for record in records[..<sum.after].reversed() {
      let cell = record.cells[index]
      if let figure = cell.value.flatMap(figure) {
        all = all + figure
      } else if cell.isWritten {
        return nil
      }
      if all == written { mayBeSome = true }
    }
    if all == written || all == written + written || mayBeSome && sums.count > 1 { return nil }
    let field = sum.record.fields[index]
    return .sumOfRows(
      sum.label, field, label, written: written, right: all,
      sum.record.place(of: field))
  }
}

extension BlockField {
  /// Whether its figures can be added up, which those of scores, rates and years can't.
  fileprivate var addsUp: Bool { isFigure && addUp(label) }
}

/// Whether the figures under a heading can be added up, which scores, rates and years can't.
func addUp(_ heading: String) -> Bool {
  !["ร้อยละ", "%", "เฉลี่ย", "อัตรา", "คะแนน", "ระดับ", "ลำดับ", "ต่อหน่วย", "หน่วยละ", "ราคาต่อ"]
    .contains { heading.holds($0) }
    && !heading.begins(with: "ปี") && heading != "ที่"
}

extension BlockRecord {
  /// The same with the texts of another record behind its own, each on a line of its own.
  fileprivate func continued(by other: BlockRecord) -> BlockRecord {
    let cells = zip(self.cells, other.cells).map { mine, more -> Cell in
      switch (mine.value, more.value) {
      case (.text(let text)?, .text(let line)?):
        return Cell(
          value: .text(text == "-" ? line : "\(text)\n\(line)"), position: mine.position,
          keyPosition: mine.keyPosition)
      case (.texts(let texts)?, .texts(let lines)?):
        return Cell(
          value: .texts(texts + lines), position: mine.position, keyPosition: mine.keyPosition)
      case (nil, .some) where !mine.isWritten: return more
      default: return mine
      }
    }
    return BlockRecord(
      number: number, spreadsheetRow: spreadsheetRow, place: place, fields: fields, cells: cells,
      sections: sections)
  }
}
