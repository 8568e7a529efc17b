import Diagnostics
import Disclosure
import Kinds
import Text
import Thai

extension Check {
  /// A sum of money in the text that differs from the total of the table in one digit is a slip.
  static let totalsInText = Check(
    id: "totals-in-text",
    rule: Words(
      "ยอดเงินในข้อความตรงกับยอดรวมของตาราง", "sums of money in the text are the totals of the tables"),
    why: Words("ผู้ประเมินเทียบข้อความกับตาราง", "assessors compare the text with the table"),
    example: Example(
      wrong: exampleNews(
        """
        เบิกจ่าย 29,600 บาท

        ```progress
        span: 2567
        rows:
          - {project: อบรมคุณธรรม, status: done, spent: "24,600.00", result: อบรม 41 คน}
          - {project: ทำคู่มือ, status: done, spent: "4,900.00", result: ทำแล้ว}
        ```
        """),
      right: exampleNews(
        """
        เบิกจ่าย 29,500 บาท

        ```progress
        span: 2567
        rows:
          - {project: อบรมคุณธรรม, status: done, spent: "24,600.00", result: อบรม 41 คน}
          - {project: ทำคู่มือ, status: done, spent: "4,900.00", result: ทำแล้ว}
        ```
        """))
  ) { site, _ in
    let placed = ["plan", "progress"].flatMap { site.blocks($0) }
    // Pages in the order of their first such block.
    var seen: Set<String> = []
    return placed.filter { seen.insert($0.page.path).inserted }.flatMap { first in
      slips(on: first.page, in: site)
    }
  }

  private static func slips(on page: Page, in site: Site) -> [Diagnostic] {
    let tables = page.body.blocks.map(\.data.table)
    var known: Set<Figure> = []
    var totals: [Figure] = []
    for table in tables {
      for record in [table.head] + table.rows + table.sums.map(\.record) {
        for cell in record.cells {
          if case .figure(let figure)? = cell.value { known.insert(figure) }
        }
      }
      guard let fields = table.rows.first?.fields else { continue }
      totals += fields.indices.filter { fields[$0].isMoney }.map { column in
        table.rows.compactMap { row -> Figure? in
          if case .figure(let figure)? = row.cells[column].value { figure } else { nil }
        }.sum()
      }
    }
    known.formUnion(totals)
    var places = SourcePlaces(site)
    return page.body.sumsOfMoney.compactMap { text in
      guard let figure = Figure.read(text), figure.units >= 10_000 * 10_000,
        !known.contains(figure), let total = totals.first(where: { $0.isNearly(figure) })
      else { return nil }
      return Diagnostic(
        .warning, "sum-in-text-disagrees", at: places.place(of: text.utf8, in: page.path),
        "ข้อความเขียนว่า \(text) บาท แต่ตารางในหน้านี้รวมกันได้ \(baht(total)) บาท",
        "the text says \(text) baht, but the table on this page adds up to \(baht(total))",
        fix: "ตรวจกับเอกสาร แล้วแก้ข้อความหรือตารางให้ตรงกัน",
        "compare with the document, then correct the text or the table")
    }
  }
}

extension Figure {
  /// Whether two figures of one length differ in one digit, or in two neighbours that changed
  /// places.
  fileprivate func isNearly(_ other: Figure) -> Bool {
    let (mine, theirs) = (Array("\(units)".utf8), Array("\(other.units)".utf8))
    guard mine.count == theirs.count else { return false }
    let wrong = mine.indices.filter { mine[$0] != theirs[$0] }
    if wrong.count == 1 { return true }
    return wrong.count == 2 && wrong[1] == wrong[0] + 1 && mine[wrong[0]] == theirs[wrong[1]]
      && mine[wrong[1]] == theirs[wrong[0]]
  }
}

extension Body {
  /// The numbers before บาท in the text, as they are written.
  fileprivate var sumsOfMoney: [String] {
    let baht = Array("บาท".utf8)
    var found: [String] = []
    for case .html(let bytes) in pieces {
      var rest = bytes[...]
      while let at = rest.place(of: baht) {
        var before = rest[..<at]
        // Pages hold an amount and its unit together by U+00A0.
        while let last = before.last, [0x20, 0xA0, 0xC2].contains(last) { before.removeLast() }
        let number = before.suffix(60).reversed().prefix {
          (0x30...0x39).contains($0) || ",.".utf8.contains($0) || $0 == 0xE0 || $0 == 0xB9
            || (0x90...0x99).contains($0)
        }
        let text = String(decoding: number.reversed(), as: UTF8.self)
        if !text.isEmpty { found.append(text) }
        rest = rest[(at + baht.count)...]
      }
    }
    return found
  }
}
