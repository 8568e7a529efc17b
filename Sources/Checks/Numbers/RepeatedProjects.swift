import Diagnostics
import Disclosure
import Kinds

extension Check {
  /// A row that was copied and not changed counts its money twice.
  static let repeatedProjects = Check(
    id: "repeated-projects",
    rule: Words("ไม่มีโครงการที่กรอกซ้ำในแผนหรือรายงาน", "no project stands twice in a plan or report"),
    why: Words(
      "โครงการที่ซ้ำทำให้ยอดรวมของแผนไม่จริง", "a project that stands twice makes the total false"),
    example: Example(
      wrong: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
          - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
        ```
        """),
      right: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
          - {project: อบรมคุณธรรม, budget: "30,000.00", start: ก.ค. 2567}
        ```
        """))
  ) { site, _ in
    ["plan", "progress"].flatMap { site.blocks($0) }.flatMap { placed -> [Diagnostic] in
      var first: [LooseName: BlockRecord] = [:]
      return placed.rows.compactMap { row in
        guard let name = row.text("project").map({ LooseName($0) }) else { return nil }
        guard let before = first[name] else {
          first[name] = row
          return nil
        }
        let same = row.fields.indices.allSatisfy {
          row.shown($0, .arabic) == before.shown($0, .arabic)
        }
        guard same else { return nil }
        return Diagnostic(
          .warning, "project-twice", at: row.find("project")?.place ?? row.place,
          "โครงการ \(name.quoted.thai) เหมือนแถวที่ \(before.number) ทุกช่อง เงินจึงนับสองครั้ง",
          "the project \(name.quoted.english) is that of row \(before.number) in all cells, so its money counts twice",
          fix: "ลบแถวหนึ่ง หรือแก้ให้เป็นโครงการที่ต้องการ แล้วแก้ยอดรวม",
          "delete one of them, or write the project that is meant, and correct the total")
      }
    }
  }
}
