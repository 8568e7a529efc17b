import TestSupport
import Testing

/// Budgets of several years in one row of a plan.
@Suite struct YearBudgetTests {
  private static let path = "Content/2567/o02-executives/a.csv"

  private func page(_ data: String, csv: String = "") throws -> String {
    try shownPage("```plan\nspan: 2566–2570\n\(data)\n```", csv: csv)
  }

  private func cells(_ page: String) -> [String] {
    page.matches(of: /<t[hd][^>]*class="right"[^>]*>([^<]*)</).map { String($0.1) }
  }

  private static let yaml = """
    projects:
      - {project: ก, budget: {2566: "10,000.00", 2567: 0}}
      - {project: ข, budget: {๒๕๖๗: 500, 2568: "-"}}
    """

  private static let shown = [
    "งบประมาณ 2566 (บาท)", "งบประมาณ 2567 (บาท)", "รวมทุกปี (บาท)",
    "10,000.00", "0.00", "10,000.00", "–", "500.00", "500.00",
    "10,000.00", "500.00", "10,500.00",
  ]

  @Test func areColumnsWithTheirSums() throws {
    #expect(try cells(page(Self.yaml)) == Self.shown)
  }

  @Test(arguments: [
    "โครงการ,งบประมาณ 2566,งบประมาณ 2567\n", "โครงการ,งบประมาณ ปี 2566 (บาท),งบประมาณ พ.ศ. ๒๕๖๗\n",
    "โครงการ,2566,ปี 2567\n", "โครงการ,งบประมาณและที่มา,\n,2566 (บาท),2567 (บาท)\n",
    "โครงการ,งบประมาณปีงบประมาณ พ.ศ. 2566,ปีงบประมาณ 2567\n",
  ])
  func mayStandInColumnsOfAFile(_ heads: String) throws {
    let csv = "\(heads)ก,\"10,000\",0\nข,-,500\nรวม,\"10,000\",500\n"
    #expect(try cells(page("file: a.csv", csv: csv)) == Self.shown)
  }

  @Test func mayBeKeysOfARow() throws {
    let data = "projects:\n  - {project: ก, งบประมาณ 2566: \"10,000.00\", งบประมาณ 2567: 0}\n"
    #expect(try cells(page(data)).dropFirst(3).prefix(3) == ["10,000.00", "0.00", "10,000.00"])
  }

  @Test func haveAColumnEachInTheData() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n```plan\nspan: 2566–2570\n\(Self.yaml)\n```\n"
    ])
    try site.addTemplates()
    #expect(
      try site.render().text("2567/o05/plan.csv")
        == "\u{FEFF}โครงการหรือกิจกรรม,งบประมาณ 2566 (บาท),งบประมาณ 2567 (บาท)\r\nก,10000.00,0.00\r\nข,,500.00\r\n"
    )
  }

  private func said(_ data: String, csv: String = "") throws -> [String] {
    let found = try AskedPlan.plan("budgets", "span: 2566–2570\n\(data)", files: [Self.path: csv])
    return found.english.split(separator: "\n").filter { $0.hasPrefix("Content") }.map {
      $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
    }
  }

  @Test(arguments: [
    ("{66: 5}", "error: budget: ‘66’ is not a year of four digits (B.E.) [not-a-budget-year]"),
    (
      "{2567: 10.000}",
      "error: budget: ‘10.000’ has more than two digits after the point [money-with-three-decimals]"
    ),
    ("{2567: สิบ}", "error: budget: ‘สิบ’ is not a number [not-a-figure]"),
    (
      "{2571: 5}",
      "warning: project ‘ก’ has a budget for 2571, which is outside the plan's span [budget-outside-plan]"
    ),
  ])
  func whatIsWrongWithAYearIsSaid(_ budget: String, _ message: String) throws {
    #expect(try said("projects: [{project: ก, budget: \(budget)}]") == [message])
  }

  @Test func aYearThatDoesNotAddUpIsSaidByItsName() throws {
    let csv = "โครงการ,งบประมาณ 2566,งบประมาณ 2567\nก,100,5\nข,-,7\nรวม,100,13\n"
    #expect(
      try said("file: a.csv", csv: csv) == [
        "error: ‘รวม’ of ‘งบประมาณ 2567 (บาท)’ is 13.00, but the rows above add up to 12.00 [sum-of-rows-disagrees]"
      ])
  }

  @Test func theTotalIsThatOfAllYears() throws {
    #expect(try said("total: \"10,500.00\"\n\(Self.yaml)") == [])
    #expect(try said("total: 500\n\(Self.yaml)").map { $0.hasSuffix("[total-not-sum]") } == [true])
  }

  private static let plan = """
    projects:
      - {project: ก, budget: {2566: 100, 2567: 900}}
      - {project: ข, budget: {2567: 0, 2568: 700}}
      - {project: ค, budget: {2568: 700, 2567: "-"}}
    """

  @Test func aReportAnswersTheProjectsOfItsYearWithTheirMoneyOfIt() throws {
    let rows =
      "of: O5\nspan: 2567\nrows:\n  - {project: ก, status: done, spent: 900, budget: 900}\n"
    let lacks = try AskedPlan.progress("answers-plan", rows, plan: Self.plan)
    #expect(lacks.reason == "ยังไม่ได้รายงานโครงการตามแผนในข้อ O5: ‘ข’")
    let whole = rows + "  - {project: ข, status: done, spent: 0}\n"
    #expect(try AskedPlan.progress("answers-plan", whole, plan: Self.plan).status == .shown)
    #expect(try AskedPlan.progress("spending", whole, plan: Self.plan).status == .shown)
    let over = whole.replacing("spent: 0", with: "spent: 5")
    #expect(
      try AskedPlan.progress("spending", over, plan: Self.plan).reason
        == "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘ข’ (เบิกจ่าย 5.00 บาท จาก 0.00 บาท)")
  }
}
