import Testing

@Suite struct RiskWordTests {
  @Test(arguments: [
    ("level: น้อยที่สุด", "หากหมายถึง ต่ำมาก ให้เขียน ต่ำมาก"),
    ("level: รุนแรง", "หากหมายถึง สูงมาก ให้เขียน สูงมาก"),
    (
      "likelihood: ปานกลาง",
      "เขียนเป็นเลข 1 ถึง 5 ตามเกณฑ์ของหน่วยงาน หาก ‘ปานกลาง’ คือขั้นที่ 3 จาก 5 ให้เขียน 3"
    ),
    ("impact: บ่อย", "เขียนเป็นเลข 1 ถึง 5"),
  ])
  func aWordOfAnotherScaleIsAnswered(_ written: String, _ fix: String) throws {
    let found = try AskedBlock(
      "risks: levels",
      "```risks {#head}\nrows:\n  - {event: ก, bribery: true, \(written)}\n```\n")
    #expect(found.printed.contains("แก้ไข: \(fix)\n"), "\(found.printed)")
  }
}
