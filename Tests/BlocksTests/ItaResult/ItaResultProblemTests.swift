import TestSupport
import Testing

@Suite struct ItaResultProblemTests {
  @Test func saysWhatAResultLacksAndWhereItContradictsItself() throws {
    try Flaws(kind: "ita-result", edition: AskedIta.edition()).expectTheTextOnRecord([
      ("previous-result", AskedIta.result("year:")),
      ("previous-result", AskedIta.result("year: 2565")),
      ("previous-result", AskedIta.result("year: ต.ค. 2565")),
      ("all-indicators", AskedIta.result("- {indicator: 2,:")),
      ("all-indicators", AskedIta.result("- {indicator: 10, score: }")),
      ("all-indicators", "year: 2566\nrows: [{indicator: 1, score: 90}, {score: 80}]"),
      ("adds-up", AskedIta.result("iit:", "grade:")),
      ("adds-up", AskedIta.result("year: 2565")),
      ("adds-up", AskedIta.result("iit: 91.62")),
      ("adds-up", AskedIta.result("total: 83.89")),
      ("adds-up", AskedIta.result("grade: ผ่าน")),
      ("adds-up", AskedIta.result("total: 108")),
      ("adds-up", AskedIta.result("- {indicator: 10, score: 170}")),
      ("adds-up", AskedIta.result().replacing("indicator: 10", with: "indicator: 11")),
      ("adds-up", AskedIta.result().replacing("indicator: 10", with: "indicator: 9")),
      ("weakest", AskedIta.result("- {indicator: 4, score: 86.75}")),
      ("urgent", AskedIta.result("- {indicator: 8, score: 80.52, issue: ก}")),
      ("urgent", AskedIta.result("- {indicator: 8, score: 80.52, priority: urgent}")),
      ("urgent", AskedIta.result("title: ผล\nscore: 3")),
    ])
  }

  @Test func holdsLastYearsScoresAgainstTheResultOfThatYear() throws {
    let earlier = AskedIta.edition(AskedIta.oldGrades).replacing(
      "edition: 2567", with: "edition: 2566")
    let before = "year: 2565\ntotal: 99.25\nrows: [{indicator: 1, score: 99.45}]"
    let text = AskedIta.result(
      "previous-total: 99.24", "- {indicator: 1, score: 94.20, previous: 94.95}")
    let found = try AskedIta.asked(
      "ita-result", "previous-result", text,
      files: [
        "Content/editions/2566.yml": earlier,
        "Content/2566/o02-executives.md":
          "---\nupdated: 2566-03-31\n---\n```ita-result {#head}\n\(before)\n```\n",
      ])
    #expect(
      found.reason == "คะแนนปี 2565 เขียนไว้ 94.95 แต่หน้าผลการประเมินปี 2565 คือ 99.45")
    #expect(
      found.printed.contains(
        """
        Content/2567/o02-executives/index.md:14:42: warning: คะแนนปี 2565 เขียนไว้ 94.95 แต่หน้าผลการประเมินปี 2565 คือ 99.45 [previous-score-differs]
        """))
  }
}
