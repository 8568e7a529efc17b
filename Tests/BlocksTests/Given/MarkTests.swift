import TestSupport
import Testing

/// A status that is told by a mark under its own heading.
@Suite struct MarkTests {
  private let path = "Content/2567/o02-executives/a.csv"
  private let heads = "โครงการหรือกิจกรรม,ดำเนินการแล้วเสร็จ,อยู่ระหว่าง,ยังไม่ได้ดำเนินการ,ผลการดำเนินงาน"

  private func asked(_ csv: String) throws -> AskedBlock {
    try AskedBlock(
      "progress: results", "```progress\ntitle: ก\nspan: 2567\nfile: a.csv\n```\n",
      files: [path: csv])
  }

  private func statuses(_ csv: String) throws -> [String] {
    let page = try shownPage("```progress\ntitle: ก\nspan: 2567\nfile: a.csv\n```", csv: csv)
    return page.matches(of: /data-label="สถานะ" class="status">([^<]*)</).map { String($0.1) }
  }

  @Test(arguments: ["/", "✓", "☑", "√", "x", "TRUE", "ใช่", "(✓)", "[x]", "ü"])
  func aMarkIsTheStatusAboveIt(_ mark: String) throws {
    let csv = "\(heads)\nก,\(mark),,,ดี\nข,,\(mark),-,ดี\nค,☐,☐,\(mark),ดี\n"
    #expect(!(try asked(csv)).printed.contains("error"))
    #expect(try statuses(csv) == ["ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ"])
  }

  @Test func statusesMayStandBelowAHeadingOfTheirOwn() throws {
    let csv =
      "โครงการหรือกิจกรรม,สถานะ,,,ผลการดำเนินงาน\n,ดำเนินการแล้ว,อยู่ระหว่างดำเนินการ,ยังไม่ดำเนินการ,\nก,,/,,ดี\n"
    #expect(try statuses(csv) == ["อยู่ระหว่างดำเนินการ"])
  }

  @Test func twoMarksOrAnotherWordAreErrors() throws {
    let found = try asked("\(heads)\nก,/,/,,ดี\nข,50%,,,ดี\nค,,,,ดี\n")
    let lines = found.english.split(separator: "\n").filter { $0.hasPrefix(path) }
    #expect(
      lines == [
        "\(path):2:5: error: the row is marked both under ‘ดำเนินการแล้วเสร็จ’ and under ‘อยู่ระหว่าง’ [two-marks-in-a-row]",
        "\(path):3:3: error: ‘50%’ is not a mark under the heading ‘ดำเนินการแล้วเสร็จ’ [not-a-mark]",
        "\(path):4:1: warning: project ‘ค’ has no status [project-without-status]",
      ], "\(found.english)")
  }

  @Test func aMarkMayStandInYAML() throws {
    let found = try AskedBlock(
      "progress: results",
      """
      ```progress
      title: ก
      span: 2567
      rows:
        - {project: ก, ดำเนินการแล้ว: /, อยู่ระหว่างดำเนินการ: -, result: ดี}
      ```

      """)
    #expect(found.status == .shown, "\(found.printed)")
  }

  @Test(arguments: [
    ("☐ ยังไม่ดำเนินการ ☑ ดำเนินการแล้ว", true), ("☑ดำเนินการแล้วเสร็จ\n☐อยู่ระหว่างดำเนินการ", true),
    ("☑ ดำเนินการแล้ว ☑ ยังไม่ดำเนินการ", false), ("☐ ดำเนินการแล้ว ☐ ยังไม่ดำเนินการ", false),
    ("ดำเนินการแล้วบางส่วน", false), ("ดำเนินการ", false),
  ])
  func aTickedBoxIsTheStatusBehindIt(_ cell: String, _ isRead: Bool) throws {
    let csv = "โครงการหรือกิจกรรม,สถานะ,ผลการดำเนินงาน\nก,\"\(cell)\",ดี\n"
    #expect(try asked(csv).printed.contains("[unknown-word]") != isRead)
    if isRead { #expect(try statuses(csv) == ["ดำเนินการแล้ว"]) }
  }

  /// A status is told where it stands, with where the rest belongs; what lacks there is not told.
  @Test(arguments: [
    ("ดำเนินการแล้ว 45,000 บาท", "ดำเนินการแล้ว", "45,000 บาท", "the column ‘เบิกจ่าย (บาท)’"),
    ("ดำเนินการแล้ว 45,000.-", "ดำเนินการแล้ว", "45,000.-", "the column ‘เบิกจ่าย (บาท)’"),
    ("ดำเนินการแล้วเสร็จ: อบรม 30 คน", "ดำเนินการแล้ว", "อบรม 30 คน", "the column ‘ผลการดำเนินงาน’"),
    ("ดำเนินการแล้ว\nอบรม", "ดำเนินการแล้ว", "อบรม", "the column ‘ผลการดำเนินงาน’"),
    ("อยู่ระหว่างดำเนินการ (ร้อยละ 50)", "อยู่ระหว่างดำเนินการ", "(ร้อยละ 50)", "the column ‘ผลการดำเนินงาน’"),
    ("ยังไม่ดำเนินการ เนื่องจากฝน", "ยังไม่ดำเนินการ", "เนื่องจากฝน", "the column ‘คำชี้แจง’"),
  ])
  func aStatusWithMoreIsToldWithWhereTheRestBelongs(
    _ text: String, _ word: String, _ rest: String, _ there: String
  ) throws {
    let found = try asked("โครงการ,สถานะ\nก,\"\(text)\"\n")
    #expect(found.status == .missing)
    #expect(
      found.english.contains("    fix: write \(word) alone, and move ‘\(rest)’ to \(there)\n"),
      "\(found.english)")
    // What else lacks is told when the row can be read.
    #expect(!found.english.contains("without-result"), "\(found.english)")
  }

  @Test(arguments: ["ดำเนินการแล้วบางส่วน", "เสร็จ 100%"])
  func aWordThatOnlyBeginsAsAStatusIsNone(_ text: String) throws {
    #expect(
      try asked("โครงการ,สถานะ,ผลการดำเนินงาน\nก,\(text),ดี\n").printed.contains("[unknown-word]"))
  }

  @Test func formsMayHaveBracketsForBoxes() throws {
    #expect(
      try statuses("โครงการ,สถานะ,ผลการดำเนินงาน\nก,( ) ดำเนินการแล้ว (✓) อยู่ระหว่างดำเนินการ,ดี\n")
        == ["อยู่ระหว่างดำเนินการ"])
  }
}
