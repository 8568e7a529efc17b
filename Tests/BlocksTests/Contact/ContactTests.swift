import Disclosure
import TestSupport
import Testing

@Suite struct ContactTests {
  @Test(arguments: [
    ("address", "address: เลขที่ 99 จังหวัดตัวอย่าง ๙๙๙๙๙"), ("fax", "fax: 02 000 0019"),
    ("email", "email: sara.ban@tuayang.example"), ("map", "map: https://map.example/tuayang"),
  ])
  func provesWhatIsThereAndWellFormed(_ fact: String, _ line: String) throws {
    let found = try Self.asked(fact, line)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: [
    "054-000-010", "054-000-010 ต่อ 11", "๐๕๔-๐๐๐-๐๑๐ ถึง ๑๒", "054-000010-12",
    "054-000-010, 081-000-0000", "กองคลัง 054 000 010 / กองช่าง (081) 000 0000",
    "+66 54 000 010", "+66 81 000 0000", "1800-000-000", "1567",
  ])
  func readsTelephoneNumbersAsOfficersWriteThem(_ phone: String) throws {
    let found = try Self.asked("phone", "phone: '\(phone)'")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: [
    "054-000-01", "054-000-0100", "081-000-000", "54000010", "ต่อ 11", "054-000-010, 054-000-01",
  ])
  func refusesNumbersWithTooFewOrTooManyDigits(_ phone: String) throws {
    let found = try Self.asked("phone", "phone: '\(phone)'")
    #expect(found.status == .missing)
    #expect(found.reason == "หมายเลขโทรศัพท์ ‘\(phone)’ ไม่ถูกต้อง")
  }

  @Test(arguments: [
    "office", "a@b@c.example", "@tuayang.example", "a@.example", "ก@tuayang.example",
  ])
  func refusesWhatIsNoEmail(_ email: String) throws {
    #expect(try Self.asked("email", "email: '\(email)'").status == .missing)
  }

  @Test func takesAllFromTheSite() throws {
    #expect(try Self.asked("phone", "from: site").status == .shown)
    #expect(try Self.asked("email", "from: site").status == .shown)
  }

  @Test func needsAContactInTheSiteToTakeItFromThere() throws {
    let settings = SoundSite.settings.replacing(
      "contact:\n  phone: 054-000-010\n  email: office@tuayang.example\n", with: "")
    let found = try AskedBlock(
      "contact: phone", "```contact\nfrom: site\n```\n",
      files: ["Content/site.yml": settings])
    #expect(
      found.printed.contains(
        """
        index.md:5:7: error: site.yml ไม่มีบรรทัด contact: [site-without-contact]
            5 | from: site
              |       ^
            แก้ไข: เพิ่ม contact: ใน Content/site.yml หรือเขียนข้อมูลไว้ในบล็อกนี้
        """))
  }

  @Test func isContentWithOneOfSeveralBlocks() throws {
    let body = "```contact\nhours: ทุกวัน\n```\n\n```contact\nfax: 054-000-019\n```\n"
    #expect(try AskedBlock("contact: fax", body).status == .shown)
  }

  @Test func linksEachNumberAndLeavesTheWordsBetween() throws {
    let site = try TemporarySite([
      "Content/2567/o02-executives/index.md":
        "---\nupdated: 2567-03-31\n---\n```contact\nphone: 054-000-010 ต่อ 11 และ ๐๘๑-๐๐๐-๐๐๐๐\n```\n"
    ])
    let view = try site.read().site?.page(at: "/2567/o02/")?.body.blocks.first?.view()
    guard case .record(let phone)? = view?.dropFirst().first, case .list(let pieces)? = phone.first
    else {
      Issue.record("no telephone")
      return
    }
    let texts = pieces.map { piece in
      piece.map { if case .text(let text) = $0 { text } else { "–" } }.joined(separator: "|")
    }
    #expect(
      texts == ["054-000-010|+6654000010", " ต่อ 11 และ |–", "๐๘๑-๐๐๐-๐๐๐๐|+66810000000"])
  }

  private static func asked(_ fact: String, _ lines: String) throws -> AskedBlock {
    try AskedBlock("contact: \(fact)", "```contact\n\(lines)\n```\n", period: "standing")
  }
}
