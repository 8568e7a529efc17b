import Diagnostics
import Disclosure
import TestSupport
import Testing

@Suite struct PeopleTests {
  static let whole = "{name: ก, position: ข, photo: mayor.jpg, phone: '1567'}"

  @Test(arguments: ["name", "position", "photo", "contact"])
  func provesAFactThatEveryRowHolds(_ fact: String) throws {
    let rows = "- \(Self.whole)\n- {position: ค, vacant: true}\n"
    let found = try AskedPeople.asked(fact, rows)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: [
    ("name", "{position: ค, photo: mayor.jpg, phone: '1567'}", "ค ไม่มีชื่อ"),
    ("position", "{name: ง, photo: mayor.jpg, phone: '1567'}", "ง ไม่มีตำแหน่ง"),
    ("photo", "{name: ง, position: ค, photo: '-', email: a@b.example}", "ค ไม่มีรูปถ่าย"),
    ("contact", "{name: ง, position: ค, photo: mayor.jpg, phone: ' '}", "ค ไม่มีช่องทางการติดต่อ"),
    ("photo", "{name: ง, position: ข, phone: '1567'}", "ข ง ไม่มีรูปถ่าย"),
    ("position", "{vacant: true}", "ผู้บริหารลำดับที่ 2 ไม่มีตำแหน่ง"),
  ])
  func namesThePersonWhoLacksSomething(_ fact: String, _ row: String, _ reason: String) throws {
    let found = try AskedPeople.asked(fact, "- \(Self.whole)\n- \(row)\n")
    #expect(found.status == .missing)
    #expect(found.reason == reason)
  }

  @Test(arguments: ["name", "photo", "contact"])
  func needsOneRowThatIsNotVacant(_ fact: String) throws {
    let found = try AskedPeople.asked(fact, "- {position: ข, vacant: true}\n")
    #expect(found.status == .missing)
    #expect(found.reason == "ทุกตำแหน่งว่าง")
  }

  @Test func asksThePositionOfVacantRowsToo() throws {
    #expect(try AskedPeople.asked("position", "- {position: ข, vacant: true}\n").status == .shown)
  }

  @Test(arguments: [
    ("political", "political", "ไม่มีผู้บริหารฝ่ายข้าราชการประจำ"),
    ("civil", "civil", "ไม่มีผู้บริหารฝ่ายการเมือง"), ("political", "civil", nil),
    ("", "", "ไม่มีผู้บริหารฝ่ายการเมืองและฝ่ายข้าราชการประจำ"),
  ])
  func needsARowOfEachSide(_ one: String, _ other: String, _ reason: String?) throws {
    let found = try AskedPeople.asked(
      "both-sides",
      "- {position: ก, vacant: true, side: \(one)}\n- {position: ข, vacant: true, side: \(other)}\n"
    )
    #expect(found.reason == reason)
    #expect(found.status == (reason == nil ? .shown : .missing))
  }

  @Test(arguments: ["name: ก\n", "ก\n"])
  func refusesDataThatIsNoList(_ data: String) throws {
    #expect(try AskedPeople.asked("name", data).printed.contains("[not-a-list]"))
  }

  @Test func refusesARowThatIsNoMapping() throws {
    let printed = try AskedPeople.asked("name", "- นายก\n- \(Self.whole)\n").printed
    #expect(
      printed == """
        Content/2567/o02-executives/index.md:5:3: error: ตรงนี้ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            5 | - นายก
              |   ^
            แก้ไข: เขียนเป็นบรรทัด คีย์: ค่า เช่น name: …

        """)
  }

  @Test(arguments: [
    ("054-000-010 ต่อ 12", ["+6654000010"]), ("๐๕๔-๐๐๐-๐๑๐", ["+6654000010"]),
    ("054-000-010, 081-000-0000", ["+6654000010", "+66810000000"]),
  ])
  func dialsTheNumbersThatAreMeant(_ phone: String, _ numbers: [String]) throws {
    let page = "---\nupdated: 2567-03-01\n---\n```people\n- {name: ก, phone: '\(phone)'}\n```\n"
    let site = try TemporarySite(["Content/2567/o02-executives/index.md": page])
    let block = try site.read().site?.page(at: "/2567/o02/")?.body.blocks.first
    guard case .list(let rows)? = try block?.view().first, let row = rows.first,
      case .list(let pieces) = row[8]
    else {
      Issue.record("no row with numbers")
      return
    }
    let links = pieces.compactMap { piece -> String? in
      if case .text(let link) = piece[1] { link } else { nil }
    }
    #expect(links == numbers)
    #expect({ if case .text(let first) = row[7] { first == numbers[0] } else { false } }())
  }
}
