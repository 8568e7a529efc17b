import TestSupport
import Testing

/// What rows one after another have in common stands above them, with what they add up to.
@Suite struct RowGroupTests {
  /// The rows of the tables of a page, their cells apart by `|`.
  private func rows(_ block: String, csv: String = "") throws -> [String] {
    let page = try shownPage("```\(block)\n```", csv: csv).withoutJoiners
    return page.matches(of: #/<tr[ >].*?(?:</tr>|(?=\n))/#).map {
      let row = $0.output.replacing(#/<(?:t[hd]|p)\b[^>]*>/#, with: "|")
      return String(row.replacing(#/<[^>]*>/#, with: ""))
    }
  }

  private static let plan = """
    plan
    span: 2567
    projects:
      - {project: ก, strategy: น้ำ, budget: 100, start: ต.ค. 2566, unit: กองช่าง}
      - {project: ข, strategy: น้ำ, budget: 50, start: ต.ค. 2566, unit: กองช่าง}
      - {project: ค, strategy: ถนน, budget: 7, start: ต.ค. 2566, unit: กองช่าง}
    """

  @Test func projectsStandUnderTheirStrategyWithItsMoney() throws {
    #expect(
      try rows(Self.plan) == [
        "|โครงการหรือกิจกรรม|งบประมาณ (บาท)|ช่วงเวลา|หน่วยงานรับผิดชอบ",
        "|ยุทธศาสตร์ น้ำ|150.00||", "|ก|100.00|ตุลาคม 2566|กองช่าง",
        "|ข|50.00|ตุลาคม 2566|กองช่าง",
        "|ยุทธศาสตร์ ถนน|||", "|ค|7.00|ตุลาคม 2566|กองช่าง",
        "|รวม|157.00||",
      ])
  }

  /// Their order is the officer's, and may mean something.
  @Test(arguments: [
    ("strategy: ถนน", "strategy: น้ำ"), ("strategy: น้ำ, budget: 50", "budget: 50"),
    ("strategy: น้ำ, budget: 50", "strategy: ไฟ, budget: 50"),
  ])
  func otherwiseEachRowSaysItsOwn(_ written: String, _ other: String) throws {
    let plan = Self.plan.replacing(written, with: other)
    let isOne = other == "strategy: น้ำ"
    #expect(try rows(plan).contains { $0.hasPrefix("|ก|ยุทธศาสตร์ น้ำ") } == !isOne)
    #expect(try rows(plan).contains { $0.hasPrefix("|ยุทธศาสตร์ น้ำ|157.00") } == isOne)
  }

  @Test func aLabelThatTheTextHoldsIsNotSaidTwice() throws {
    let plan = Self.plan.replacing("strategy: ", with: "strategy: ยุทธศาสตร์ที่ 1 ")
    #expect(try rows(plan).contains("|ยุทธศาสตร์ที่ 1 น้ำ|150.00||"))
  }

  @Test func headingsOfATablePartItsRows() throws {
    let csv =
      "โครงการ,งบประมาณ,เบิกจ่าย,ผลการดำเนินงาน\nด้านน้ำ,,,\nก,100,40,ดี\nข,100,60,ดี\nด้านถนน,,,\nค,10,0,ดี\n"
    #expect(
      try rows("progress\ntitle: ก\nspan: 2567\nfile: a.csv", csv: csv) == [
        "|โครงการหรือกิจกรรม|งบประมาณ (บาท)|เบิกจ่าย (บาท)|ร้อยละ|ผลการดำเนินงาน",
        "|ด้านน้ำ|200.00|100.00|50.00|", "|ก|100.00|40.00|40.00|ดี", "|ข|100.00|60.00|60.00|ดี",
        "|ด้านถนน||||", "|ค|10.00|0.00|0.00|ดี",
        "|รวม|210.00|100.00|47.62|",
      ])
  }

  @Test func measuresStandUnderTheirIndicator() throws {
    #expect(
      try rows(
        "measures\nrows:\n  - {measure: ก, indicator: 9.1, result: ดี}\n"
          + "  - {measure: ข, indicator: 9.1, result: ดี}\n"
          + "  - {measure: ค, indicator: 9.2, result: ดี}")
        == [
          "|มาตรการหรือกิจกรรม|ผลการดำเนินการ", "|ตัวชี้วัด 9.1|", "|1. ก|ดี", "|2. ข|ดี",
          "|ตัวชี้วัด 9.2|", "|3. ค|ดี",
        ])
  }

  /// An indicator that names a row stays in it.
  @Test func whatNamesARowStays() throws {
    #expect(
      try rows(
        "measures\nrows:\n  - {indicator: 1, result: ดี}\n  - {indicator: 1, result: งาม}")
        == ["|ตัวชี้วัด|ผลการดำเนินการ", "|ตัวชี้วัด 1|", "|1|ดี", "|1|งาม"])
  }
}
