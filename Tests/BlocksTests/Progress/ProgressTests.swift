import Testing

@Suite struct ProgressTests {
  static let whole = """
    title: รายงานรอบ 6 เดือน
    of: O5
    span: 6 เดือนแรก 2567
    problems: ไม่มี
    suggestions: [เร่งรัด, ติดตาม]
    rows:
      - {project: ขุดลอกคลอง  หมู่ที่ ๒, status: done, budget: 500.00, spent: ๔๙๐, result: ขุดแล้ว 400 เมตร}
      - {project: อบรมคุณธรรม, status: ยังไม่ดำเนินการ}
    """

  @Test(arguments: [
    "covers-period", "answers-plan", "spending", "results", "problems", "suggestions",
  ])
  func provesAFactOfAWholeReport(_ fact: String) throws {
    let found = try AskedPlan.progress(fact, Self.whole)
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ("span: 6 เดือนแรก 2567", nil), ("span: 2567", nil), ("as-of: 31 มี.ค. 2567", nil),
    ("as-of: 30 เม.ย. 2567", nil),
    ("as-of: 30 มี.ค. 2567", "ข้อมูล ณ วันที่ 30 มีนาคม 2567 ยังไม่ถึงวันที่ 31 มีนาคม 2567"),
    ("span: ไตรมาส 1/2567", "รายงานยังไม่ครอบคลุมช่วงมกราคม – มีนาคม 2567"),
    ("span: ไตรมาส 1/2567\n```\n```progress\nspan: ไตรมาส 2/2567", nil),
    (
      "span: ต.ค. 2566\n```\n```progress\nspan: ม.ค. 2567",
      "รายงานยังไม่ครอบคลุมช่วงพฤศจิกายน – ธันวาคม 2566 และช่วงกุมภาพันธ์ – มีนาคม 2567"
    ),
    (
      "span: 6 เดือนแรก 2566\nas-of: 2567-04-01",
      "รายงานยังไม่ครอบคลุมช่วงตุลาคม 2566 – มีนาคม 2567"
    ),
    ("problems: ไม่มี", "รายงานไม่ได้ระบุช่วงเวลา"),
  ])
  func needsAReportOfTheWholePeriod(_ text: String, _ reason: String?) throws {
    let found = try AskedPlan.progress("covers-period", text)
    #expect(found.reason == reason)
    #expect(found.status == (reason == nil ? .shown : .missing))
  }

  @Test(arguments: [
    ("status: done, spent: 1", nil), ("status: in-progress, spent: 0", nil),
    ("status: not-started", nil), ("status: cancelled", nil),
    ("status: done", "โครงการ ‘อบรมคุณธรรม’ ไม่ได้ระบุเงินที่เบิกจ่าย"),
    (
      "status: done, spent: 300.01",
      "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘อบรมคุณธรรม’ (เบิกจ่าย 300.01 บาท จาก 300.00 บาท)"
    ),
    ("status: done, spent: 301, explanation: ราคาขึ้น", nil),
    ("status: not-started, budget: 299", "งบประมาณไม่ตรงกับแผน: ‘อบรมคุณธรรม’ (แผน 300.00 บาท)"),
    (
      "status: done, spent: 200}\n  - {project: อบรมคุณธรรม, status: done, spent: 101",
      "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘อบรมคุณธรรม’ (เบิกจ่าย 301.00 บาท จาก 300.00 บาท)"
    ),
  ])
  func holdsWhatWasSpentAgainstThePlan(_ row: String, _ reason: String?) throws {
    let text = "of: O5\nrows:\n  - {project: อบรมคุณธรรม, \(row)}"
    let found = try AskedPlan.progress("spending", text)
    #expect(found.reason == reason)
    #expect(found.status == (reason == nil ? .shown : .missing))
  }

  @Test(arguments: [
    ("spent: 10, budget: 10", nil), ("spent: 0", nil),
    (
      "spent: 11, budget: 10",
      "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘ก’ (เบิกจ่าย 11.00 บาท จาก 10.00 บาท)"
    ),
    ("spent: 11", "ไม่ทราบงบประมาณตามแผนของ ‘ก’"),
  ])
  func takesTheBudgetOfTheRowWhereThereIsNoPlan(_ row: String, _ reason: String?) throws {
    let text = "of: O1\nrows: [{project: ก, status: done, \(row)}]"
    #expect(try AskedPlan.progress("spending", text).reason == reason)
  }

  @Test(arguments: [
    ("status: done, result: ก", nil), ("status: not-started", nil),
    ("status: cancelled, explanation: ก", nil), ("result: ก", nil),
    ("status: done", "โครงการ ‘ก’ ไม่ได้ระบุผลการดำเนินงาน"),
    ("status: in-progress", "โครงการ ‘ก’ ไม่ได้ระบุผลการดำเนินงาน"),
    ("status: cancelled", "ไม่มีคำชี้แจงการยกเลิก ‘ก’"),
  ])
  func needsAResultOfWhatHasBegun(_ row: String, _ reason: String?) throws {
    let found = try AskedPlan.progress("results", "rows: [{project: ก, \(row)}]")
    #expect(found.reason == reason)
    #expect(found.status == (reason == nil ? .shown : .missing))
  }

  @Test(arguments: [
    ("problems: problem", "ปัญหาและอุปสรรค"), ("suggestions: suggestion", "ข้อเสนอแนะ"),
  ])
  func needsWordsForTheWholeOrForEachRow(_ names: String, _ thai: String) throws {
    let (fact, key) = (names.split(separator: ": ")[0], names.split(separator: ": ")[1])
    let head = "span: 2567\nrows:\n  - {project: ก, status: done, \(key): ไม่มี}\n  - {project: ข"
    for (text, reason) in [
      ("\(head), \(key): ค}", nil), ("\(fact): ไม่มี\n\(head)}", nil),
      ("\(head)}", "ไม่ได้ระบุ\(thai)ของ ‘ข’"), ("\(fact): '-'\n\(head)}", "ไม่ได้ระบุ\(thai)ของ ‘ข’"),
      ("span: 2567", "รายงานไม่ได้ระบุ\(thai)"),
    ] {
      #expect(try AskedPlan.progress("\(fact)", text).reason == reason)
    }
  }

  @Test(arguments: ["spending", "results"])
  func needsProjects(_ fact: String) throws {
    let found = try AskedPlan.progress(fact, "span: 2567")
    #expect(found.reason == "ไม่มีโครงการ")
    #expect(found.status == .missing)
  }

  @Test func readsRowsFromASpreadsheet() throws {
    let found = try AskedPlan.progress(
      "spending", "of: O5\nfile: progress.csv",
      files: [
        "Content/2567/o02-executives/progress.csv":
          "project,status,เบิกจ่าย (บาท)\nอบรมคุณธรรม,ดำเนินการแล้ว,๓๐๐.๐๐\n"
      ])
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test func takesAReportWithoutDataAsNotThere() throws {
    let found = try AskedPlan.progress("results", "rows: []")
    #expect(found.reason == "ไม่พบข้อมูลนี้ในหน้าของข้อ")
  }
}
