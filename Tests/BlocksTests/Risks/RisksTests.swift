import Testing

@Suite struct RisksTests {
  static let whole = """
    span: ม.ค. 2567
    rows:
      - {code: R1, event: เรียกรับเงิน, bribery: true, likelihood: 3, impact: ๕, score: 15, level: สูงมาก, measure: ประกาศขั้นตอน}
      - {code: R1, measure: สุ่มตรวจ, owner: นิติกร, period: 2567}
      - {code: R2, event: เบิกซ้ำซ้อน, likelihood: 2, impact: 2, level: low}
    """

  @Test(arguments: ["events", "levels", "measures", "bribery", "in-period"])
  func provesAFactOfAWholeAssessment(_ fact: String) throws {
    let found = try AskedIta.asked("risks", fact, Self.whole)
    #expect(found.printed == "")
    #expect(found.reason == nil)
    #expect(found.status == .shown)
  }

  @Test func asksForTheAreaOfEachWhereTheEditionNamesNone() throws {
    let found = try AskedIta.asked("risks", "areas", Self.whole)
    #expect(found.reason == "ไม่ได้ระบุด้าน: ‘R1 เรียกรับเงิน’ และ ‘R2 เบิกซ้ำซ้อน’")
  }

  static let report = """
    of: O5
    span: 6 เดือนแรก 2567
    rows:
      - {code: R1, event: เรียกรับเงิน, likelihood: 3, impact: 5, measure: ประกาศขั้นตอน, status: done, result: ก, likelihood-after: 1, impact-after: 5, level-after: ปานกลาง}
      - {code: R1, measure: สุ่มตรวจ, status: not-started}
    """

  @Test(arguments: ["answers-assessment", "results", "in-period"])
  func reportsOnAnAssessment(_ fact: String) throws {
    let found = try AskedIta.asked(
      "risks", fact, Self.report, files: AskedIta.news("risks", Self.whole))
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    (1, 4, "ต่ำ"), (1, 5, "ปานกลาง"), (3, 3, "ปานกลาง"), (2, 5, "สูง"), (3, 4, "สูง"),
    (3, 5, "สูงมาก"), (5, 5, "สูงมาก"),
  ])
  func levelsFollowFromTheMatrix(_ likelihood: Int, _ impact: Int, _ level: String) throws {
    for (word, isRight) in [(level, true), (level == "สูง" ? "ต่ำ" : "สูง", false)] {
      let row = "event: ก, likelihood: \(likelihood), impact: \(impact), level: \(word)"
      let found = try AskedIta.asked("risks", "levels", "rows: [{\(row)}]")
      #expect(found.printed.contains("[level-disagrees]") == !isRight)
    }
  }

  @Test func takesTheMatrixOfTheMunicipality() throws {
    let own = "medium-from: 4\nhigh-from: 9\nvery-high-from: 17\n"
    for (score, level) in [
      ("1, impact: 4", "ปานกลาง"), ("3, impact: 3", "สูง"), ("4, impact: 4", "สูง"),
    ] {
      let text = "\(own)rows: [{event: ก, likelihood: \(score), level: \(level)}]"
      #expect(try AskedIta.asked("risks", "levels", text).printed == "")
    }
  }

  @Test(arguments: [
    ("1, impact: 2", "ต่ำมาก"), ("1, impact: 3", "ต่ำ"), ("5, impact: 5", "สูงมาก"),
  ])
  func takesAScaleOfFiveLevels(_ score: String, _ level: String) throws {
    let text = "low-from: 3\nrows: [{event: ก, likelihood: \(score), level: \(level)}]"
    #expect(try AskedIta.asked("risks", "levels", text).printed == "")
    #expect(
      try AskedIta.asked("risks", "measures", text).printed.contains("[risk-without-measure]")
        == (level == "สูงมาก"))
  }

  @Test func aLowScoreMayBeCalledVeryLowUnlessTheBlockSaysWhereItIsLow() throws {
    let rows = "rows: [{event: ก, likelihood: 1, impact: 1, level: ต่ำมาก}]"
    #expect(try AskedIta.asked("risks", "levels", rows).printed == "")
    #expect(
      try AskedIta.asked("risks", "levels", "low-from: 1\n\(rows)").printed.contains(
        "แก้ไข: แก้เป็น level: ต่ำ หรือแก้คะแนน หรือระบุเกณฑ์ของหน่วยงานใน low-from:"))
  }

  @Test func readsRisksFromASpreadsheet() throws {
    let csv = "รหัส,เหตุการณ์ความเสี่ยง,โอกาส,ผลกระทบ,ระดับ\nR1,ก,๓,๔,สูง\n"
    let found = try AskedIta.asked(
      "risks", "levels", "file: risks.csv",
      files: ["Content/2567/o02-executives/risks.csv": csv])
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test func takesRisksWithoutDataAsNotThere() throws {
    #expect(try AskedIta.asked("risks", "events", "rows: []").reason == "ไม่พบข้อมูลนี้ในหน้าของข้อ")
  }
}
