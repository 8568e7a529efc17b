import Diagnostics
import Disclosure
import Kinds
import Thai

extension Check {
  /// A sum a thousand times its neighbours mostly has a comma for a point, or three digits too
  /// many.
  static let magnitudes = Check(
    id: "magnitudes",
    rule: Words("ไม่มีจำนวนเงินที่ใหญ่กว่าแถวอื่นเป็นพันเท่า", "no sum is a thousand times its neighbours"),
    why: Words(
      "จำนวนที่พิมพ์ศูนย์เกินทำให้แผนไม่ตรงกับงบประมาณจริง",
      "a figure with three digits too many is not what the budget says"),
    example: Example(
      wrong: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: งานที่ 1, budget: "10,000.00", start: ม.ค. 2567}
          - {project: งานที่ 2, budget: "25,000.00", start: ม.ค. 2567}
          - {project: งานที่ 3, budget: "40,000.00", start: ม.ค. 2567}
          - {project: งานที่ 4, budget: "15,000.00", start: ม.ค. 2567}
          - {project: งานที่ 5, budget: "20,000,000.00", start: ม.ค. 2567}
          - {project: งานที่ 6, budget: "30,000.00", start: ม.ค. 2567}
        ```
        """),
      right: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: งานที่ 1, budget: "10,000.00", start: ม.ค. 2567}
          - {project: งานที่ 2, budget: "25,000.00", start: ม.ค. 2567}
          - {project: งานที่ 3, budget: "40,000.00", start: ม.ค. 2567}
          - {project: งานที่ 4, budget: "15,000.00", start: ม.ค. 2567}
          - {project: งานที่ 5, budget: "20,000.00", start: ม.ค. 2567}
          - {project: งานที่ 6, budget: "30,000.00", start: ม.ค. 2567}
        ```
        """))
  ) { site, _ in
    site.blocksByKind.values.flatMap(\.self).flatMap { placed -> [Diagnostic] in
      guard placed.rows.count > 4, let fields = placed.rows.first?.fields else { return [] }
      return fields.indices.filter { fields[$0].isMoney }.compactMap { column in
        largest(of: placed.rows, column)
      }
    }
  }

  private static func largest(of rows: [BlockRecord], _ column: Int) -> Diagnostic? {
    let figures = rows.compactMap { row -> (figure: Figure, row: BlockRecord)? in
      guard case .figure(let figure)? = row.cells[column].value, figure > .zero else { return nil }
      return (figure, row)
    }.sorted { $0.figure > $1.figure }
    guard figures.count > 4, let least = figures.last?.figure else { return nil }
    let (most, next) = (figures[0].figure, figures[1].figure)
    let thousandth = Figure(units: most.units / 1000)
    guard most.units / 100 > next.units, thousandth >= least, thousandth <= next else { return nil }
    let (row, field) = (figures[0].row, figures[0].row.fields[column])
    return Diagnostic(
      .warning, "figure-a-thousandfold", at: row.place(of: field),
      "\(baht(most)) ของ ‘\(field.label)’ มากกว่าทุกแถวอื่นเกินร้อยเท่า (รองลงมา \(baht(next)))",
      "\(baht(most)) under ‘\(field.label)’ is over a hundred times any other row (the next is \(baht(next)))",
      fix: "ตรวจกับเอกสาร หากพิมพ์ศูนย์เกินให้แก้เป็น \(baht(thousandth))",
      "compare with the document; if three digits are too many, write \(baht(thousandth))")
  }
}
