import Diagnostics
import Disclosure
import Kinds
import Thai

extension Check {
  /// Money that nobody plans or spends is mostly a figure that was not filled in.
  static let spending = Check(
    id: "spending",
    rule: Words(
      "โครงการที่ดำเนินการแล้วมีเงินที่เบิกจ่าย และแผนมีงบประมาณ",
      "what is done was paid for, and plans have money"),
    why: Words(
      "แผนที่ไม่มีเงินและผลที่ไม่ใช้เงินเหมือนยังไม่ได้กรอกข้อมูล",
      "plans without money and results without spending look as if nothing was filled in"),
    example: Example(
      wrong: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: อบรมคุณธรรม, budget: "0", start: ม.ค. 2567}
          - {project: ทำคู่มือ, budget: "0", start: ก.พ. 2567}
        ```
        """),
      right: exampleNews(
        """
        ```plan
        span: 2567
        projects:
          - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
          - {project: ทำคู่มือ, budget: "0", start: ก.พ. 2567}
        ```
        """))
  ) { site, _ in
    site.blocks("progress").flatMap(\.rows).compactMap(unpaid)
      + site.blocks("plan").compactMap(withoutMoney)
  }

  private static func unpaid(_ row: BlockRecord) -> Diagnostic? {
    guard row.word("status") == "done", row.figure("spent") == .zero,
      let budget = row.figure("budget"), budget > .zero, row.find("explanation") == nil,
      let place = row.find("spent")?.place
    else { return nil }
    return Diagnostic(
      .note, "done-without-spending", at: place,
      "โครงการนี้ดำเนินการแล้ว มีงบประมาณ \(baht(budget)) บาท แต่เบิกจ่าย 0",
      "this project is done and had \(baht(budget)) baht, but nothing was spent",
      fix: "แก้ spent: ให้ตรงกับเงินที่เบิกจ่าย หรือเพิ่ม explanation: ว่าเหตุใดจึงไม่ใช้เงิน",
      "write what was spent in spent:, or add explanation: with the reason")
  }

  private static func withoutMoney(_ plan: PlacedBlock) -> Diagnostic? {
    guard plan.rows.count > 1, plan.rows.allSatisfy({ $0.figure("budget") == .zero }),
      let place = plan.rows[0].find("budget")?.place
    else { return nil }
    return Diagnostic(
      .warning, "plan-without-money", at: place,
      "งบประมาณของทุกโครงการในแผนนี้เป็น 0 ผู้ประเมินจึงอาจเห็นว่าไม่มีข้อมูลงบประมาณ",
      "all projects of this plan have a budget of 0, so an assessor may see no budget at all",
      fix: "แก้ budget: ให้ตรงกับแผน หากแผนไม่ใช้งบประมาณจริง ให้เขียนเหตุผลไว้ใต้แผน",
      "write the budgets of the plan; if it needs no money at all, say why below it")
  }
}
