import TestSupport
import Testing

struct CarryCommandTests {
  private let state = "find Content -type f -exec sha256sum {} + | sort"

  /// The sample without the entries of a year and of those after it.
  private func sample(without years: [Int]) throws -> TemporarySite {
    let workspace = try TemporarySite(.sample)
    for year in years { try workspace.run("rm -r Content/\(year)") }
    return workspace
  }

  @Test func aCarriedYearHasNoErrorsAndIsCarriedOnce() throws {
    let workspace = try sample(without: [2568, 2569])
    for (year, day) in [(2568, "2567-10-15"), (2569, "2568-10-15")] {
      let carried = try workspace.run("oit carry \(year) --from \(year - 1) --today \(day)")
      #expect(carried.status == 0, "\(carried.errors)")
      #expect(carried.errors == "")
      let check = try workspace.run("oit check --today \(day)")
      #expect(check.status == 0, "\(check.output)")
      let before = try workspace.run(state).output
      #expect(
        try workspace.run("oit carry \(year) --from \(year - 1) --today \(day) --lang en").output
          == "every item of \(year) that \(year - 1) answers has an entry\n")
      #expect(try workspace.run(state).output == before)
    }
  }

  /// The sample's own entries of 2569 stay, and what they do not answer comes from 2568.
  @Test func aHalfFilledYearIsFilledUp() throws {
    let workspace = try TemporarySite(.sample)
    let before = try workspace.run(state).output.split(separator: "\n")
    let carried = try workspace.run("oit carry 2569 --from 2567 --today 2569-03-31 --lang en")
    #expect(carried.status == 0)
    #expect(carried.output.contains("Content/2569/o01-structure/powers.md\n"))
    #expect(carried.output.contains("  O3 has an entry already: Content/2569/o03-contact.md\n"))
    let after = try workspace.run(state).output.split(separator: "\n")
    #expect(before.allSatisfy(after.contains))
    #expect(try workspace.run("oit check --today 2569-03-31").status == 0)
  }

  @Test func saysWhatWasWrittenAndWhatStaysBehind() throws {
    let workspace = try TemporarySite([
      "Content/editions/2568.yml": SoundSite.edition(
        2568,
        items: """
          - item: O1
            topic: news
            title: ข่าวประชาสัมพันธ์
            period: in-fy
            elements:
              - {id: news, text: ข่าวของปี}
          - item: O2
            topic: laws
            title: กฎหมาย
            period: standing
            elements:
              - {id: laws, text: กฎหมาย}
          """)
    ])
    let carried = try workspace.run("oit carry 2568 --today 2567-10-15")
    #expect(
      carried.output
        == """
        Content/2568/o01.md
        นำข้อมูลปี 2567 มาตั้งต้นปี 2568 แล้ว 1 ไฟล์ แก้ไขและตรวจทานแต่ละหน้า แล้วลบบรรทัด unfinished: true
        สิ่งที่ไม่ได้นำมา
          แบบวัดปี 2568 ไม่ขอเรื่องของข้อ O1 ‘โครงสร้าง’: Content/2567/o01-structure.md
          แบบวัดปี 2568 ไม่ขอเรื่องของข้อ O2 ‘ข้อมูลผู้บริหาร’: Content/2567/o02-executives/index.md
          ข้อ O2 ‘กฎหมาย’ ไม่มีหน้าข้อมูลในปี 2567 ให้สั่ง oit new O2 --year 2568
          แบบวัด EIT ปี 2568: เพิ่มบรรทัด 2568: ใต้ eit: ใน Content/site.yml

        """.replacing("o01.md", with: "o01-news.md"))
  }

  @Test(arguments: [
    (
      "carry 2570", 64,
      "oit: error: there is no edition of 2570 [edition-not-found]"
    ),
    (
      "carry 2568 --from 2565", 64,
      "oit: error: there is no edition of 2565 [edition-not-found]"
    ),
    (
      "carry 2568 --from 2568", 64,
      "oit: error: the year to carry from (2568) must be before the one that begins (2568) [carried-year-not-earlier]"
    ),
    (
      "carry 2569", 1, "oit: error: 2568 has no entries to carry [nothing-to-carry]"
    ),
  ])
  func saysWhyNothingIsCarried(_ line: String, _ status: Int32, _ message: String) throws {
    let workspace = try sample(without: [2568, 2569])
    let before = try workspace.run(state).output
    let outcome = try workspace.run("oit \(line) --lang en --today 2569-03-31")
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("\(message)\n"), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(try workspace.run(state).output == before)
  }

  @Test func aYearWithErrorsIsMendedFirst() throws {
    let workspace = try sample(without: [2568, 2569])
    try workspace.run("echo '[ก](gone.pdf)' >> Content/2567/o03-powers.md")
    let outcome = try workspace.run("oit carry 2568 --from 2567 --today 2567-10-15 --lang en")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "oit: error: there are errors (1), so nothing of 2567 was carried [year-with-errors]\n"))
    #expect(outcome.errors.contains("[missing-target]"))
    #expect(!workspace.exists("Content/2568"))
  }

  @Test func aClockBeforeTheYearIsSaid() throws {
    let outcome = try sample(without: [2568, 2569]).run(
      "oit carry 2568 --from 2567 --today 2567-03-31 --lang en")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        "oit: note: fiscal year 2568 begins on 2024-10-01, after 2024-03-31 [year-not-begun]\n"))
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let workspace = try sample(without: [2568, 2569])
    try workspace.run("mkdir elsewhere; ln -s ../elsewhere Content/2568")
    #expect(try workspace.run("oit carry 2568 --from 2567 --today 2567-10-15").status == 1)
    #expect(try workspace.run("ls elsewhere").output == "")
  }
}
