import Testing

@Suite struct ItaResultTests {
  @Test(arguments: ["previous-result", "all-indicators", "adds-up", "weakest", "urgent"])
  func provesAFactOfAWholeResult(_ fact: String) throws {
    let found = try AskedIta.asked("ita-result", fact, AskedIta.result())
    #expect(found.printed == "")
    #expect(found.reason == nil)
    #expect(found.status == .shown)
  }

  /// The result of 2565 that a municipality published: by its rounded means 99.244, by exact ones
  /// 99.246.
  @Test(arguments: [
    ("99.24", true), ("99.25", true), ("99.26", true), ("99.23", true), ("99.22", false),
    ("99.27", false),
  ])
  func allowsAHundredthInATotal(_ total: String, _ isRight: Bool) throws {
    let scores = [
      "100", "100", "99.45", "98.78", "99.84", "99.58", "97.51", "96.53", "100", "100",
    ]
    let rows = scores.enumerated().map { "- {indicator: \($0 + 1), score: \($1)}" }
    let text = """
      year: 2566
      iit: 99.61
      eit: 97.87
      oit: 100
      total: \(total)
      grade: AA
      rows:
      \(rows.joined(separator: "\n"))
      """
    let found = try AskedIta.asked("ita-result", "adds-up", text, grades: AskedIta.oldGrades)
    #expect(found.printed.contains("[weighted-total-disagrees]") == !isRight)
    #expect(found.status == (isRight ? .shown : nil) || !isRight)
  }

  /// A total of 94.64 was only ผ่าน, since one instrument lay below 85.
  @Test(arguments: [
    ("96, 84.9, 100, 94.27", "ผ่าน"), ("96, 85, 100, 94.30", "ผ่านดี"),
    ("95, 95, 95, 95", "ผ่านดีเยี่ยม"), ("100, 94.99, 100, 98.50", "ผ่านดี"),
    ("84.99, 85, 85, 85.00", "ผ่าน"), ("84.99, 85, 85, 84.99", "ต้องปรับปรุง"),
    ("69, 70, 70, 69.70", "ต้องปรับปรุงโดยด่วน"),
  ])
  func gradesByTheLeastScoreOfEachInstrument(_ means: String, _ grade: String) throws {
    let parts = means.split(separator: ", ")
    let rows = (1...10).map { number in
      "- {indicator: \(number), score: \(parts[number < 6 ? 0 : number < 9 ? 1 : 2])}"
    }
    let text =
      "year: 2566\ntotal: \(parts[3])\ngrade: \(grade)\nrows:\n\(rows.joined(separator: "\n"))"
    #expect(try AskedIta.asked("ita-result", "all-indicators", text).printed == "")
    let wrong = text.replacing("grade: \(grade)", with: "grade: ดีมาก")
    let found = try AskedIta.asked("ita-result", "all-indicators", wrong)
    #expect(found.printed.contains("หากถูกต้องให้แก้เป็น grade: \(grade)\n"))
  }

  @Test func saysNothingOfAGradeWithoutARule() throws {
    let found = try AskedIta.asked(
      "ita-result", "adds-up", AskedIta.result("grade: ดีมาก"), grades: "")
    #expect(found.reason == "ไม่มีเกณฑ์ระดับผลของปี 2566 ให้ตรวจ")
  }

  @Test func asksTheResultOfTheYearBeforeAmongSeveral() throws {
    let other = "```ita-result\nyear: 2565\nrows: [{indicator: 1, score: 90}]\n```\n"
    for fact in ["previous-result", "all-indicators", "weakest"] {
      let found = try AskedIta.asked("ita-result", fact, AskedIta.result(), rest: other)
      #expect(found.status == .shown)
    }
  }

  @Test(arguments: [
    ("- {indicator: 4, score: 100}", nil),
    ("- {indicator: 4, score: 86.75}", "ไม่มีประเด็นที่ต้องพัฒนาของตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"),
  ])
  func asksForTheIssueOfTheWeakestBelowAHundred(_ row: String, _ reason: String?) throws {
    let full = (1...5).filter { $0 != 4 }.map { "- {indicator: \($0), score: 100}" }
    let text = "year: 2566\nrows:\n\(full.joined(separator: "\n"))\n\(row)"
    #expect(try AskedIta.asked("ita-result", "weakest", text).reason == reason)
  }

  @Test func readsScoresFromASpreadsheet() throws {
    let csv = "ตัวชี้วัดที่,คะแนน\n" + (1...10).map { "\($0),๙๐.๐๐\n" }.joined()
    let found = try AskedIta.asked(
      "ita-result", "all-indicators", "year: 2566\nfile: ita.csv",
      files: ["Content/2567/o02-executives/ita.csv": csv])
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test func takesAResultWithoutDataAsNotThere() throws {
    let found = try AskedIta.asked("ita-result", "all-indicators", "rows: []")
    #expect(found.reason == "ไม่พบข้อมูลนี้ในหน้าของข้อ")
  }

  private func graded(_ grade: String, _ parts: String = "") throws -> String {
    let scores = (1...10).map { "  - {indicator: \($0), score: 96}" }.joined(separator: "\n")
    return try AskedIta.asked(
      "ita-result", "adds-up",
      "title: ผล\nyear: 2566\n\(parts)iit: 96\neit: 96\noit: 96\ntotal: 96\ngrade: \(grade)\nrows:\n\(scores)\n"
    ).english
  }

  /// The part of EIT that nobody has published may be why the official grade is lower.
  @Test func aLowerGradeThanComputedIsANoteUntilBothPartsOfEITAreKnown() throws {
    let below = try graded("ผ่าน")
    #expect(
      below == """
        Content/2567/o02-executives/index.md:11:8: note: the grade ‘ผ่าน’ is lower than ‘ผ่านดีเยี่ยม’, which the scores given come to [grade-below-figures]
           11 | grade: ผ่าน
              |        ^
            fix: keep it if it is the official one, and add the published scores of the parts of EIT as eit-1: and eit-2:

        """)
    #expect(try graded("ผ่าน", "eit-1: 98\n").contains("[grade-below-figures]"))
    let known = try graded("ผ่าน", "eit-1: 98\neit-2: 80\n")
    #expect(known == "")
    #expect(try graded("ผ่าน", "eit-1: 98\neit-2: 96\n").contains("error: "))
    #expect(try graded("ผ่านดีเยี่ยม", "eit-1: 98\neit-2: 94\n").contains("[grade-disagrees]"))
  }
}
