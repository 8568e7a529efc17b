import Testing

@Suite struct MeasuresTests {
  static let whole = """
    rows:
      - measure: พัฒนาบริการ
        aspect: ด้านบริการ
        indicator: [4, 9.4]
        steps: [ก, ข]
        monitoring: รายงานทุกเดือน
        owner: กองช่าง
        period: ต.ค. 2566 ถึง ก.ย. 2567
        status: ดำเนินการแล้ว
        result: ทำแล้ว
        outcome: ดีขึ้น
      - {measure: เปิดเผยงบประมาณ, aspect: ด้าน งบประมาณ, indicator: ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน, steps: ก, monitoring: ข, owner: ค, period: 2567, status: in-progress, result: ง}
    """

  @Test(arguments: [
    "aspects", "answers-weakest", "answers-one", "steps", "owners", "times", "monitoring",
    "results", "outcomes",
    "in-period",
  ])
  func provesAFactOfWholeMeasures(_ fact: String) throws {
    let result = "```ita-result\n\(AskedIta.result())\n```\n"
    let found = try AskedIta.asked("measures", fact, Self.whole, rest: result)
    #expect(found.printed == "")
    #expect(found.reason == nil)
    #expect(found.status == .shown)
  }

  static let set = """
    rows:
      - {measure: ยืมคืน  แบบเดียวกัน 2, indicator: 4}
      - {measure: เปิดเผยงบประมาณ, indicator: 2}
    """

  @Test func answersTheMeasuresOfAnotherItem() throws {
    let report = """
      of: O5
      rows:
        - {measure: ยืมคืนแบบเดียวกัน ๒, status: done, result: ก}
        - {measure: เปิดเผยงบประมาณ, status: not-started}
      ```
      ```measures
      rows: [{indicator: 1 การปฏิบัติหน้าที่, status: done, result: ก}]
      """
    for fact in ["answers-measures", "results"] {
      let found = try AskedIta.asked(
        "measures", fact, report, files: AskedIta.news("measures", Self.set))
      #expect(found.printed == "")
      #expect(found.status == .shown)
    }
  }

  @Test func leavesAReportOnAnotherTimeAside() throws {
    let other = "```measures\nspan: 2566\nrows: [{measure: ก, status: done}]\n```\n"
    #expect(try AskedIta.asked("measures", "outcomes", Self.whole, rest: other).status == .shown)
    #expect(
      try AskedIta.asked("measures", "in-period", "span: 2566\n\(Self.whole)").reason
        == "เป็นข้อมูลของปีงบประมาณ พ.ศ. 2566 ไม่ใช่ของปีงบประมาณ พ.ศ. 2567")
  }

  @Test func asksRowsOfDisclosureForTheirResultOnly() throws {
    let text = """
      rows:
        - {measure: ก, steps: ข, owner: ค, period: 2567, status: done, result: ง, outcome: จ}
        - {item: O1, data: โครงสร้าง, owner: สำนักปลัด, status: done, result: เผยแพร่แล้ว}
        - {item: O2, data: ข้อมูลผู้บริหาร, status: ไม่มีกรณี}
      """
    for fact in ["steps", "owners", "times", "outcomes", "results"] {
      #expect(try AskedIta.asked("measures", fact, text).status == .shown)
    }
    let silent = text.replacing(", result: เผยแพร่แล้ว", with: "")
    #expect(
      try AskedIta.asked("measures", "results", silent).reason == "ข้อ O1 ไม่ได้ระบุผลการดำเนินการ")
  }

  @Test func findsTheResultInTheItemNamed() throws {
    let files = AskedIta.news("ita-result", AskedIta.result())
    let text = "result-in: O5\nrows: [{measure: ก, indicator: '4, 8, 9'}]"
    #expect(try AskedIta.asked("measures", "answers-weakest", text, files: files).status == .shown)
    let without = text.replacing("result-in: O5\n", with: "")
    #expect(
      try AskedIta.asked("measures", "answers-weakest", without, files: files).reason
        == "หน้าข้อมูลของข้อ O2 ไม่มีบล็อก ita-result ที่มีข้อมูล")
  }

  /// The tables of real reports, a row of each, with their headings as labels.
  @Test(arguments: [
    "มาตรการหรือกิจกรรม,ตัวชี้วัด,ประเด็น,ขั้นตอนหรือวิธีปฏิบัติ,ระยะเวลา,ผู้รับผิดชอบ,ผลการดำเนินการ,ผลลัพธ์หรือความสำเร็จ\nกำกับการใช้ทรัพย์สิน,9.4,ยืมไม่ถูกต้อง,\"1. จัดทำคู่มือ\n2. อบรม\",ปีงบประมาณ 2567,สำนักปลัด,จัดทำคู่มือ,มีคู่มือ\n",
    "มาตรการหรือกิจกรรม,ขั้นตอนหรือวิธีปฏิบัติ,ผลการดำเนินการ,ข้อเสนอแนะ\n๑. ยกระดับผลการประเมิน,๑. ศึกษาคู่มือ,๑. ศึกษาแล้ว,อาจจัดอบรม\n",
    "ตัวชี้วัด,ผู้รับผิดชอบ,ขั้นตอนหรือวิธีปฏิบัติ,การกำกับติดตาม,ระยะเวลา,สถานะ,ผลการดำเนินการ\n๒. การใช้งบประมาณ,กองคลัง,เผยแพร่แผน,ติดตามทุกไตรมาส,มี.ค. ๒๕๖๖,ดำเนินการแล้ว,รายงานแล้ว\n",
    "ข้อ,ข้อมูล,องค์ประกอบด้านข้อมูล,ผู้รับผิดชอบ,สถานะ,ผลการดำเนินการ\nO1,โครงสร้าง,- แผนผัง,สำนักปลัด,ดำเนินการแล้ว,เผยแพร่แล้ว\n",
  ])
  func holdsTheLayoutsOfRealReports(_ csv: String) throws {
    let found = try AskedIta.asked(
      "measures", "results", "file: rows.csv",
      files: ["Content/2567/o02-executives/rows.csv": csv])
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test func takesMeasuresWithoutDataAsNotThere() throws {
    #expect(try AskedIta.asked("measures", "steps", "rows: []").reason == "ไม่พบข้อมูลนี้ในหน้าของข้อ")
  }
}
