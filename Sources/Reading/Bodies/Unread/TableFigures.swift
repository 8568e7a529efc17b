import Disclosure
import Text
import Thai

extension BodyReader {
  /// Notes the sums of a table that are none, and the numbers of rows that leave one out.
  mutating func checkFigures(inTableEndingWith last: MarkdownNode) {
    guard let head = last.firstInTable, let table = FigureTable(from: head) else { return }
    let place = { [lines] (row: Int) in lines.place(ofLine: table.rows[row].line) }
    notices += table.wrongSums.map { Notice($0.subject, at: place($0.row)) }
    notices += table.jumps.map { Notice($0.subject, at: place($0.row)) }
  }
}

/// The texts of a table in which something can be compared: a row of sums, or numbered rows.
private struct FigureTable {
  struct Row {
    let line: Int
    let cells: [String]
  }

  let headings: [String]
  let rows: [Row]
  private let isNumbered: Bool

  /// Nil where no row opens with รวม and the first heading is not that of numbers.
  init?(from head: MarkdownNode) {
    let first = head.firstChild?.plainText.trimmingBlanks() ?? ""
    isNumbered = ["ที่", "ลำดับ", "ลำดับที่", "No", "No."].contains(first)
    let rows = sequence(first: head.next) { $0?.next }.compactMap(\.self)
    guard isNumbered || rows.contains(where: \.opensWithSum) else { return nil }
    headings = head.children.map { $0.plainText.trimmingBlanks() }
    self.rows = rows.map { row in
      Row(
        line: row.lines.lowerBound,
        cells: row.children.map { $0.plainText.trimmingBlanks() })
    }
  }

  typealias Found = (subject: Notice.Subject, row: Int)

  /// Of the last row alone: one between the rows may be the sum of some.
  var wrongSums: [Found] {
    guard let last = rows.indices.last, last > 1, RowRole.isSum(label(of: last)),
      !rows.dropLast().contains(where: { $0.cells.contains { RowRole.isSum($0) } })
    else { return [] }
    return headings.indices.compactMap { column in
      guard addUp(headings[column]), let written = figure(last, column) else { return nil }
      var sum = Figure.zero
      var count = 0
      for row in rows.indices.dropLast() {
        let text = cell(row, column)
        if text.isEmpty || text == "-" || text == "–" { continue }
        guard let figure = Figure.read(text) else { return nil }
        sum = sum + figure
        count += 1
      }
      guard count > 1, sum != written else { return nil }
      let heading = headings[column]
      return (.sum(label(of: last), heading: heading, written: written, right: sum), last)
    }
  }

  /// Where a row's number does not follow that of the row above; each list may begin anew with 1.
  var jumps: [Found] {
    guard isNumbered else { return [] }
    var before: Int?
    return rows.indices.compactMap { row in
      guard let number = Numerals.whole(Numerals.plain(cell(row, 0)).withoutFullStop) else {
        return nil
      }
      defer { before = number }
      guard let last = before, number != last + 1, number != 1 else { return nil }
      return (.rowNumber(number, after: last), row)
    }
  }

  private func label(of row: Int) -> String { rows[row].cells.first { !$0.isEmpty } ?? "" }

  private func cell(_ row: Int, _ column: Int) -> String {
    rows[row].cells.indices.contains(column) ? rows[row].cells[column] : ""
  }

  private func figure(_ row: Int, _ column: Int) -> Figure? { Figure.read(cell(row, column)) }
}

extension MarkdownNode {
  /// The first row of the table of a row.
  fileprivate var firstInTable: MarkdownNode? { parent?.firstChild }

  /// Whether the first text of a row, bold or not, begins with รวม.
  fileprivate var opensWithSum: Bool {
    for cell in children {
      var node = cell.firstChild
      while let inner = node, inner.literalStart == nil { node = inner.firstChild }
      guard let start = node?.literalStart else { continue }
      // ร, as most rows don't begin.
      return UInt8(bitPattern: start[0]) == 0xE0 && UInt8(bitPattern: start[1]) == 0xB8
        && [0xA3, 0xA2, 0x9C].contains(UInt8(bitPattern: start[2]))
    }
    return false
  }
}

extension String {
  fileprivate var withoutFullStop: String {
    utf8.last == UInt8(ascii: ".") ? String(Substring(utf8.dropLast())) : self
  }
}
