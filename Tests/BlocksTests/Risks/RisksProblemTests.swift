import Testing

@Suite struct RisksProblemTests {
  private static func with(_ old: String, _ new: String) -> String {
    RisksTests.whole.replacing(old, with: new)
  }

  private static func report(_ old: String, _ new: String) -> String {
    RisksTests.report.replacing(old, with: new)
  }

  @Test func saysWhatRisksLackAndWhereTheyContradictThemselves() throws {
    let flaws = Flaws(
      kind: "risks",
      edition: AskedIta.edition().replacing(
        "topic: executives", with: "topic: executives\n            areas: [การอนุญาต, การจัดซื้อ]"),
      files: AskedIta.news("risks", RisksTests.whole))
    try flaws.expectTheTextOnRecord([
      ("events", Self.with("event: เบิกซ้ำซ้อน, ", "")),
      ("events", "span: 2567"),
      ("levels", Self.with("likelihood: 2, impact: 2", "likelihood: 2")),
      ("levels", Self.with("likelihood: 2, impact: 2", "likelihood: 0, impact: 6")),
      ("levels", Self.with("score: 15", "score: 8")),
      ("levels", Self.with("level: low", "level: สูง")),
      ("levels", "high-from: 4\n\(RisksTests.whole)"),
      ("levels", Self.with("measure: สุ่มตรวจ", "likelihood: 3, measure: สุ่มตรวจ")),
      ("measures", Self.with("impact: 2, level: low", "impact: 3")),
      ("bribery", Self.with("bribery: true, ", "")),
      ("areas", Self.with("level: สูงมาก", "area: การอนุญาต")),
      (
        "areas",
        Self.with("level: สูงมาก", "area: การอนุญาติ").replacing("level: low", with: "area: อื่น")
      ),
      (
        "areas",
        Self.with("level: สูงมาก", "area: การ อนุญาต").replacing("level: low", with: "area: การจัดซื้อ")
      ),
      ("in-period", Self.with("span: ม.ค. 2567\n", "")),
      ("in-period", Self.with("ม.ค. 2567", "ม.ค. 2566")),
      ("events", Self.with("impact: 2", "impakt: 2")),
      ("results", Self.report("result: ก, ", "")),
      ("results", Self.report("level-after: ปานกลาง", "level-after: ต่ำ")),
      (
        "answers-assessment",
        Self.report("  - {code: R1, measure: สุ่มตรวจ, status: not-started}", "")
      ),
      ("answers-assessment", Self.report("measure: สุ่มตรวจ", "measure: สุ่มตรวด")),
      ("answers-assessment", Self.report("of: O5", "of: O1")),
    ])
  }
}
