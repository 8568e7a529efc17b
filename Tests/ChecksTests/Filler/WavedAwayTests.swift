import TestSupport
import Testing

@Suite struct WavedAwayTests {
  private static let head = "---\nupdated: 2567-03-31\n"

  @Test func aWholeItemOfWhatIsCurrentIsNotWavedAway() throws {
    try expectOnRecord(
      "waved-away",
      [
        "Content/2567/o01-structure.md":
          Self.head + "not-applicable: หน่วยงานอยู่ระหว่างการปรับโครงสร้าง\n---\n\nก\n"
      ])
  }

  @Test func oneReasonForEachElementComesToTheSame() throws {
    let site = try TemporarySite([
      "Content/2567/o01-structure.md":
        Self.head + "not-applicable:\n  chart: หน่วยงานอยู่ระหว่างการปรับโครงสร้าง\n---\n\nก\n"
    ])
    #expect(try site.printed(.english).contains("every body has O1, so"))
  }

  @Test func someOfItMayNotApply() throws {
    let executives = SoundSite.executives.replacing(
      "updated:", with: "not-applicable: {photo: นายกเทศมนตรีไม่ประสงค์เผยแพร่ภาพถ่าย}\nupdated:",
      maxReplacements: 1)
    let said = try TemporarySite(["Content/2567/o02-executives/index.md": executives])
      .printed(.english)
    #expect(!said.contains("[not-applicable-to-standing]"))
  }

  @Test(arguments: [
    (
      "topic: news", "topic: news\n            always: true", "หน่วยงานตั้งขึ้นใหม่เมื่อ 1 มีนาคม 2567", "O5"
    ),
    (
      "{id: news, text: ข่าวของปี}", "{id: news, text: ข่าวของปี, always: true}",
      "{news: หน่วยงานตั้งขึ้นใหม่เมื่อ 1 มีนาคม 2567}", "‘news’"
    ),
  ])
  func anEditionMarksMore(
    _ old: String, _ marked: String, _ reason: String, _ what: String
  ) throws {
    let news = [
      "Content/2567/o05-news.md": Self.head + "not-applicable: \(reason)\n---\n\nก\n"
    ]
    try expectNothing(news)
    let edition = ["Content/editions/2567.yml": SoundSite.edition.replacing(old, with: marked)]
    #expect(SoundSite.edition.contains(old))
    let said = try TemporarySite(news.merging(edition) { $1 }).printed(.english)
    #expect(said.contains("every body has \(what), so an assessor hardly accepts"))
  }
}
