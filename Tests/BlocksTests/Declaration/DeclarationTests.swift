import TestSupport
import Testing

@Suite struct DeclarationTests {
  private static let whole = """
    title: ประกาศ
    year: ๒๕๖๗
    text: ไม่รับของขวัญ
    before: ก
    during: [ข, ค]
    after: ง
    signer: นายสมชาย ใจดี
    office: นายกเทศมนตรีตำบลตัวอย่าง
    date: ๔ มกราคม ๒๕๖๗
    text-en: No gifts.
    original: scan.pdf
    """
  private static let files = ["Content/2567/o02-executives/scan.pdf": "paper"]
  private static let mayor =
    "- {name: นายสมชาย  ใจดี, position: นายกเทศมนตรี, photo: mayor.jpg, phone: '1567'}"

  private static func body(_ declaration: String, people: String = mayor) -> String {
    "```declaration\n\(declaration)\n```\n\n```people\n\(people)\n```\n"
  }

  @Test(arguments: [
    "signed-in-period", "signed-by-head", "covers-period", "clauses", "english", "original",
  ])
  func provesItsFacts(_ fact: String) throws {
    let found = try AskedBlock("declaration: \(fact)", Self.body(Self.whole), files: Self.files)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: ["1 ต.ค. 2566", "31 มีนาคม 2567"])
  func countsTheFirstDayOfThePeriodAndTheDayItself(_ date: String) throws {
    let declaration = Self.whole.replacing("๔ มกราคม ๒๕๖๗", with: date)
    let found = try AskedBlock(
      "declaration: signed-in-period", Self.body(declaration), files: Self.files)
    #expect(found.status == .shown)
  }

  @Test func knowsTheHeadWithoutTitle() throws {
    let people = Self.mayor.replacing("นายสมชาย", with: "สมชาย")
    let found = try AskedBlock(
      "declaration: signed-by-head", Self.body(Self.whole, people: people), files: Self.files)
    #expect(found.status == .shown)
  }

  @Test func acceptsWhoActsAsTheHead() throws {
    let acting = "ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี"
    let found = try AskedBlock(
      "declaration: signed-by-head",
      Self.body(
        Self.whole.replacing("นายกเทศมนตรีตำบลตัวอย่าง", with: acting),
        people: Self.mayor.replacing("นายกเทศมนตรี", with: acting)), files: Self.files)
    #expect(found.status == .shown)
  }

  @Test func saysThatTheExecutivesAreUnfinished() throws {
    let edition = SoundSite.edition.replacing("topic: news", with: "topic: no-gift")
      .replacing("text: ข่าวของปี}", with: "text: ประกาศ, proof: {declaration: signed-by-head}}")
    let site = try TemporarySite([
      "Content/editions/2567.yml": edition,
      "Content/2567/o02-executives/index.md":
        "---\nupdated: 2567-03-31\nunfinished: true\n---\n```people\n\(Self.mayor)\n```\n",
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n```declaration\n"
        + "\(Self.whole.replacing("scan.pdf", with: "page:complaints"))\n```\n",
    ])
    let item = try site.read().coverage?[2567]?.items.last
    #expect(
      item?.elements.first?.reason?.thai
        == "ตรวจชื่อผู้ลงนามไม่ได้ เพราะหน้าข้อมูลของข้อ O2 ยังจัดทำไม่เสร็จ")
  }

  @Test func isContentWithOneOfSeveral() throws {
    let other = Self.whole.replacing("๒๕๖๗", with: "2566")
    let found = try AskedBlock(
      "declaration: covers-period",
      "```declaration\n\(other)\n```\n\n" + Self.body(Self.whole), files: Self.files)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }
}
