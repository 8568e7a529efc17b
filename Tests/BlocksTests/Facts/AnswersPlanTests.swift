import TestSupport
import Testing

@Suite struct AnswersPlanTests {
  static let rows = """
    rows:
      - {project: ขุดลอกคลอง หมู่ที่ 2, status: done}
      - {project: อบรมคุณธรรม, status: done}
    """

  @Test(arguments: [
    (rows, nil),
    ("\(rows)\n  - {project: ซ่อมถนน, status: not-started}", nil),
    (
      "rows: [{project: อบรม คุณธรรม, status: done}]",
      "ยังไม่ได้รายงานโครงการตามแผนในข้อ O5: ‘ขุดลอกคลอง หมู่ที่ 2’"
    ),
    ("\(rows)\n  - {project: ปลูกป่า, status: done}", "ไม่มีในแผนของข้อ O5: ‘ปลูกป่า’"),
    ("\(rows)\n  - {status: done}", "โครงการลำดับที่ 3 ไม่ได้ระบุชื่อ"),
    (
      "rows: [{project: ก, status: done}]",
      "ยังไม่ได้รายงานโครงการตามแผนในข้อ O5: ‘ขุดลอกคลอง หมู่ที่ 2’ และ ‘อบรมคุณธรรม’ · ไม่มีในแผนของข้อ O5: ‘ก’"
    ),
  ])
  func needsThePlansProjectsAndNoOthers(_ text: String, _ reason: String?) throws {
    let found = try AskedPlan.progress("answers-plan", "of: O5\n\(text)")
    #expect(found.reason == reason)
    #expect(found.status == (reason == nil ? .shown : .missing))
  }

  @Test(arguments: [
    ("O1", "หน้าข้อมูลของข้อ O1 ไม่มีบล็อก plan ที่มีข้อมูล"), ("O9", "ไม่มีข้อ O9 ในแบบวัด"),
    ("2566/O5", "ไม่มีข้อ O5 ปี 2566 ในแบบวัด"),
  ])
  func saysWhyThereIsNoPlan(_ item: String, _ reason: String) throws {
    let found = try AskedPlan.progress("answers-plan", "of: \(item)\n\(Self.rows)")
    #expect(found.status == .missing)
    #expect(found.reason == reason)
  }

  @Test func saysThatThePlanHasNoProjects() throws {
    let found = try AskedPlan.progress("answers-plan", "of: O5\n\(Self.rows)", plan: "span: 2567")
    #expect(found.reason == "แผนในข้อ O5 ไม่มีโครงการ")
  }

  @Test func findsThePlanOfAnotherYear() throws {
    let files = [
      "Content/editions/2566.yml": AskedPlan.earlier,
      "Content/2566/o05-plan.md": AskedPlan.news("projects: [{project: ก, budget: 1}]"),
    ]
    let text = "of: 2566/O5\nrows: [{project: ก, status: done, spent: 2}]"
    #expect(try AskedPlan.progress("answers-plan", text, files: files).status == .shown)
    let reason = try AskedPlan.progress("spending", text, files: files).reason
    #expect(
      reason == "เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘ก’ (เบิกจ่าย 2.00 บาท จาก 1.00 บาท)")
  }

  @Test func takesThePlanOfTheItemThatTheEditionNames() throws {
    let edition = SoundSite.edition.replacing(
      "title: ข้อมูลผู้บริหาร", with: "title: ข้อมูลผู้บริหาร\n            follows: [O5]"
    ).replacing("proof: {people: photo}", with: "proof: {progress: answers-plan}")
    let found = try AskedPlan.progress(
      "answers-plan", Self.rows, files: ["Content/editions/2567.yml": edition])
    #expect(found.reason == nil)
    #expect(found.status == .shown)
  }

  @Test(arguments: ["2566/O5", "๒๕๖๖/o5", "topic:2566/news"])
  func takesThePlanOfAnotherEdition(_ name: String) throws {
    let edition = SoundSite.edition.replacing(
      "title: ข้อมูลผู้บริหาร", with: "title: ข้อมูลผู้บริหาร\n            follows: [\(name)]"
    ).replacing("proof: {people: photo}", with: "proof: {progress: answers-plan}")
    let files = [
      "Content/editions/2567.yml": edition, "Content/editions/2566.yml": AskedPlan.earlier,
      "Content/2566/o05-plan.md": AskedPlan.news("projects: [{project: ก, budget: 1}]"),
    ]
    let found = try AskedPlan.progress(
      "answers-plan", "rows: [{project: ข, status: done}]", files: files)
    #expect(
      found.reason == "ยังไม่ได้รายงานโครงการตามแผนในข้อ O5 ปี 2566: ‘ก’ · ไม่มีในแผนของข้อ O5 ปี 2566: ‘ข’")
  }

  @Test func takesThePlanBesideItWhereTheEditionNamesNone() throws {
    let text = "\(Self.rows)\n```\n```plan\n\(AskedPlan.planned)"
    #expect(try AskedPlan.progress("answers-plan", text).status == .shown)
  }

  @Test func asksTheReportsOfAnEntryTogether() throws {
    let text = """
      of: O5
      rows: [{project: อบรมคุณธรรม, status: done}]
      ```
      ```progress
      of: 2567/O5
      rows: [{project: ขุดลอกคลองหมู่ที่ ๒, status: done}]
      """
    #expect(try AskedPlan.progress("answers-plan", text).status == .shown)
  }
}
