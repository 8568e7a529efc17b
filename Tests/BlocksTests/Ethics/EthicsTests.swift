import TestSupport
import Testing

@Suite struct EthicsTests {
  private static let rows = [
    "code": "- {code: ประมวลจริยธรรมพนักงานส่วนท้องถิ่น, for: พนักงานเทศบาล, number: ๕๙}",
    "team": "- {role: ประธาน, name: นางพิมพ์ใจ สุจริตกุล}\n  - {role: คณะทำงาน, position: ผู้อำนวยการทุกกอง}",
    "dos-and-donts": "- {about: ของขวัญ, do: ปฏิเสธ, dont: รับไว้ก่อน}",
    "training": "- {training: อบรมจริยธรรม, when: ๑๖ ม.ค. ๒๕๖๗, participants: 56 คน}",
    "in-period": "- {training: อบรมจริยธรรม, when: 16 ม.ค. 2567}",
  ]

  private static func asked(_ fact: String, _ blocks: String...) throws -> AskedBlock {
    try AskedBlock(
      "ethics: \(fact)", blocks.map { "```ethics\n\($0)\n```\n" }.joined(separator: "\n"))
  }

  @Test(arguments: rows.keys.sorted())
  func provesItsFacts(_ fact: String) throws {
    let found = try Self.asked(fact, "rows:\n  \(Self.rows[fact] ?? "")")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func takesTheOrderForWhatWasDoneInThePeriod() throws {
    let found = try Self.asked("in-period", "order: คำสั่ง\ndate: 16 ต.ค. 2566")
    #expect(found.status == .shown)
  }

  @Test func asksTheBlocksOfAnEntryTogether() throws {
    let found = try Self.asked(
      "training", "rows:\n  \(Self.rows["team"] ?? "")",
      "rows:\n  - {training: ปีก่อน, when: 2566}\n  \(Self.rows["training"] ?? "")")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func readsItsRowsFromCSV() throws {
    let found = try AskedBlock(
      "ethics: dos-and-donts", "```ethics\nfile: guide.csv\n```\n",
      files: [
        "Content/2567/o02-executives/guide.csv":
          "เรื่อง,ควรทำ (Do's),ไม่ควรทำ (Don'ts)\nของขวัญ,ปฏิเสธ,รับไว้ก่อน\n"
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }
}
