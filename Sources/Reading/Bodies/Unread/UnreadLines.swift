import Diagnostics
import Disclosure
import Text

extension BodyReader {
  /// What the lines of a paragraph show raw: bars that make no table, tabs that were one in Word.
  mutating func checkLines(of paragraph: MarkdownNode) {
    guard !signs.isDisjoint(with: [.bars, .tabs]) else { return }
    let span = paragraph.lines
    let text = lines.text[lines.bytes(of: span)]
    if signs.contains(.bars), lines.hold(UInt8(ascii: "|"), span) {
      checkBars(zip(span, split(text).map { BarLine($0) }).map { ($0, $1) }, paragraph)
    }
    if signs.contains(.tabs), lines.hold(9, span) {
      let tabbed = zip(span, split(text)).filter { _, line in
        line.drop { $0 == 0x20 || $0 == 9 || $0 == UInt8(ascii: ">") }.contains(9)
      }
      if tabbed.count > 1, let first = tabbed.first {
        problems.append(.tabsForATable(lines.place(ofLine: first.0)))
      }
    }
  }

  private func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split(separator: 10, omittingEmptySubsequences: false)
  }

  private mutating func checkBars(
    _ all: [(number: Int, line: BarLine)], _ paragraph: MarkdownNode
  ) {
    guard let first = all.first(where: { $0.line.bars > 0 }) else { return }
    let barred = all.filter { $0.line.bars > 0 }
    let isTable =
      first.line.isFramed && first.line.bars > 1
      || barred.count > 1 && first.line.cells > 1
        && barred.allSatisfy { $0.line.cells == first.line.cells }
    guard isTable else { return }
    let place = lines.place(ofLine: first.number)
    if barred.count == 1, paragraph.previous?.firstChild?.kind == .tableRow {
      problems.append(.rowBelowTable(place))
    } else {
      let rule = barred.first { $0.line.isRule }
      problems.append(.noTable(place, columns: first.line.cells, rule: rule?.line.cells))
    }
  }

  /// A row whose cells are not those of the head: GitHub's Markdown drops what is too many.
  mutating func checkRow(_ row: MarkdownNode) {
    guard let before = row.previous else {
      columns = row.children.reduce(0) { count, _ in count + 1 }
      if row.children.allSatisfy({ $0.firstChild == nil }) {
        notices.append(Notice(.headlessTable, at: lines.place(ofLine: row.lines.lowerBound)))
      }
      return
    }
    let span = row.lines
    let line = BarLine(lines.text[lines.bytes(of: span.lowerBound...span.lowerBound)])
    if line.cells > columns {
      let place = lines.place(ofLine: span.lowerBound)
      problems.append(.tooManyCells(line.cells, columns, place))
    } else if line.bars == 0, columns > 1, before.kind == .tableRow {
      problems.append(.rowWithoutBars(lines.place(ofLine: span.lowerBound)))
    }
    if row.next == nil { checkFigures(inTableEndingWith: row) }
  }
}

extension Diagnostic {
  static func tabsForATable(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "tabs-for-a-table", at: place,
      "บรรทัดเหล่านี้คั่นด้วยแท็บเหมือนตารางจาก Word หรือ Excel แต่แสดงเป็นย่อหน้าเดียว",
      "these lines hold tabs like a table from Word or Excel, but are shown as one paragraph",
      fix: "เขียนเป็นตาราง | ช่อง | ช่อง | โดยใส่ |---|---| ใต้บรรทัดแรก หรือบันทึกเป็น CSV แล้วใช้บล็อก table",
      "write them as a table, | cell | cell |, with |---|---| below the first line, or save them as CSV for the block table"
    )
  }

  static func noTable(_ place: Place, columns: Int, rule: Int?) -> Diagnostic {
    let wanted = "|" + String(repeating: "---|", count: columns)
    return Diagnostic(
      .warning, "no-table-rule", at: place,
      rule.map { found in
        Words(
          "บรรทัดเหล่านี้ไม่เป็นตาราง เพราะบรรทัดขีดมี \(found) ช่อง แต่หัวตารางมี \(columns) ช่อง",
          "these lines are no table: the line of dashes has \(found) cells, the head \(columns)")
      }
        ?? Words(
          "บรรทัดเหล่านี้ไม่เป็นตาราง เพราะไม่มีบรรทัดขีดใต้หัวตาราง",
          "these lines are no table: there is no line of dashes below the head"),
      fix: rule == nil
        ? Words("ใส่ \(wanted) ใต้บรรทัดนี้", "put \(wanted) below this line")
        : Words("แก้บรรทัดขีดเป็น \(wanted)", "write the line of dashes as \(wanted)"))
  }

  static func rowBelowTable(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "row-below-table", at: place,
      "แถวนี้ไม่อยู่ในตาราง เพราะมีบรรทัดว่างคั่น", "an empty line keeps this row out of the table",
      fix: "ลบบรรทัดว่างเหนือแถวนี้", "delete the empty line above it")
  }

  static func tooManyCells(_ found: Int, _ columns: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "too-many-cells", at: place,
      "แถวนี้มี \(found) ช่อง แต่หัวตารางมี \(columns) ช่อง ช่องที่เกินจึงไม่แสดง",
      "this row has \(found) cells and the head \(columns), so the last are not shown",
      fix: "เพิ่มช่องในหัวตารางและบรรทัดขีด หากเป็น | ในข้อความ ให้เขียน \\|",
      "add cells to the head and the line of dashes; a | within a text is written \\|")
  }

  static func rowWithoutBars(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "row-without-bars", at: place,
      "บรรทัดนี้ติดกับตาราง จึงแสดงเป็นแถวหนึ่งของตาราง",
      "this line touches the table, so it is shown as a row of it",
      fix: "เว้นบรรทัดว่างเหนือบรรทัดนี้ หรือใส่ | คั่นช่อง",
      "leave an empty line above it, or part its cells by |")
  }
}
