import Testing

@Suite struct MeasuresProblemTests {
  private static func with(_ old: String, _ new: String) -> String {
    MeasuresTests.whole.replacing(old, with: new)
  }

  private static func report(_ rows: String) -> String { "of: O5\nrows:\n\(rows)" }

  @Test func saysWhatMeasuresLackAndWhereTheyDisagree() throws {
    let flaws = Flaws(
      kind: "measures", rest: "\n```ita-result\n\(AskedIta.result())\n```\n",
      edition: AskedIta.edition(), files: AskedIta.news("measures", MeasuresTests.set))
    try flaws.expectTheTextOnRecord([
      ("aspects", Self.with("aspect: ด้าน งบประมาณ, ", "")),
      ("aspects", Self.with("ด้าน งบประมาณ", "ด้านงบประมาน")),
      ("answers-weakest", Self.with("[4, 9.4]", "1, 9")),
      ("answers-weakest", Self.with("[4, 9.4]", "ตัวชี้วัดที่ 44")),
      ("answers-weakest", "result-in: O5\n\(MeasuresTests.whole)"),
      ("answers-one", Self.with("[4, 9.4]", "44")),
      ("answers-one", Self.with("[4, 9.4]", "44").replacing("ตัวชี้วัดที่ ๘", with: "ตัวชี้วัดที่ ๑")),
      ("steps", Self.with("steps: ก, ", "")),
      ("owners", Self.with("owner: ค, ", "owner: '-', ")),
      ("times", Self.with("period: 2567, ", "")),
      ("times", Self.with("period: 2567, ", "period: เร็ว ๆ นี้, ")),
      ("monitoring", Self.with("monitoring: ข, ", "")),
      ("results", Self.with(", result: ง", "")),
      ("results", Self.with(", status: in-progress", "")),
      ("results", Self.with("in-progress", "ทำแล้ว")),
      ("outcomes", Self.with("status: in-progress", "status: done")),
      ("outcomes", Self.with("    outcome: ดีขึ้น\n", "")),
      ("in-period", "rows: [{measure: ก}]"),
      ("in-period", "span: 2565\nrows: [{measure: ก}]"),
      ("steps", "rows: [{owner: ก}]"),
      ("steps", "title: มาตรการ"),
      ("owners", Self.with("owner: ค", "owners: ค")),
      ("answers-measures", Self.report("  - {measure: เปิดเผยงบประมาณ}")),
      (
        "answers-measures",
        Self.report("  - {measure: เปิดเผยงบประมาณ}\n  - {measure: ยืมคืนแบบเดียวกัน}")
      ),
      (
        "answers-measures",
        Self.report(
          "  - {measure: เปิดเผยงบประมาณ}\n  - {measure: ยืมคืนแบบเดียวกัน 2}\n  - {measure: ก}")
      ),
      ("answers-measures", Self.report("  - {indicator: 1}")),
      ("answers-measures", "of: O1\nrows: [{measure: ก}]"),
      ("answers-measures", "of: แผน\nrows: [{measure: ก}]"),
    ])
  }
}
