import Disclosure
import Text
import Thai

extension BodyReader {
  /// Notes the sums of a table that are none, and the numbers of rows that leave one out.
  mutating func checkFigures(inTableEndingWith last: MarkdownNode) {
    guard let head = last.firstInTable, let table = FigureTable(from: head) else { return }
    let place = { [lines] (row: Int) in
      lines.place(ofLine: table.rows[row].lines.lowerBound)
    }
    notices += table.wrongSums.map { Notice($0.subject, at: place($0.row)) }
    notices += table.jumps.map { Notice($0.subject, at: place($0.row)) }
  }
}

/// The texts of a table in which something can be compared: a row of sums, or numbered rows.
private struct FigureTable {
  private let head: MarkdownNode
  let rows: [MarkdownNode]
  private let isNumbered: Bool

  /// Nil where no row opens with รวม and the first heading is not that of numbers.
  init?(from head: MarkdownNode) {
    let first = head.firstChild?.cellText ?? ""
    isNumbered = RunningNumbers.areBelow(first)
    rows = sequence(first: head.next) { $0?.next }.compactMap(\.self)
    guard isNumbered || rows.contains(where: { $0.opensWithSum }) else { return nil }
    self.head = head
  }

  typealias Found = (subject: Notice.Subject, row: Int)

  /// Of the last row alone: one between the rows may be the sum of some.
  var wrongSums: [Found] {
    guard let last = rows.indices.last, last > 1,
      let label = rows[last].children.lazy.map(\.cellText).first(where: { !$0.isEmpty }),
      RowRole.isSum(label)
    else { return [] }
    let cells = rows.map { row in row.children.map(\.cellText) }
    guard !cells.dropLast().contains(where: { $0.contains { RowRole.isSum($0) } }) else {
      return []
    }
    func cell(_ row: Int, _ column: Int) -> String {
      cells[row].indices.contains(column) ? cells[row][column] : ""
    }
    return head.children.map(\.cellText).enumerated().compactMap { column, heading in
      guard addUp(heading), let written = Figure.read(cell(last, column)) else { return nil }
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
      return (.sum(label, heading: heading, written: written, right: sum), last)
    }
  }

  /// Where a row's number does not follow that of the row above.
  var jumps: [Found] {
    guard isNumbered else { return [] }
    var numbers = RunningNumbers()
    return rows.indices.compactMap { row in
      numbers.jump(at: rows[row].firstChild?.cellText ?? "").map { (.rowNumber($0), row) }
    }
  }
}

extension MarkdownNode {
  fileprivate var cellText: String { plainText.trimmingBlanks() }

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
