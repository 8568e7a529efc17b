import Coverage
import Disclosure
import TestSupport
import Testing

/// Pages that were last updated before there was anything to tell.
@Suite struct OldPageTests {
  @Test func aPageThatIsOlderThanTheTimeThatIsAskedShowsNothing() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 30 ก.ย. 2566\n---\n\n## ข่าว {#news}\n\nลอกคลองประจำปี\n"
    ])
    #expect(
      try site.printed() == """
        Content/2567/o05-news.md:2:10: warning: หน้านี้ปรับปรุงเมื่อ 30 กันยายน 2566 ก่อนเริ่มช่วงเวลาที่ถาม (ปีงบประมาณ พ.ศ. 2567) จึงไม่นับเป็นข้อมูลของข้อนี้ [page-of-other-time]
            2 | updated: 30 ก.ย. 2566
              |          ^
            แก้ไข: เผยแพร่ข้อมูลของปีงบประมาณ พ.ศ. 2567 แล้วแก้ updated: เป็นวันที่ปรับปรุง หากข้อมูลเป็นของช่วงนั้นแล้ว ให้แก้ updated: อย่างเดียว

        """)
    #expect(
      try site.printed(.english) == """
        Content/2567/o05-news.md:2:10: warning: the page was updated on 2023-09-30, before the time that is asked began (2023-10-01 to 2024-09-30), so it counts as not shown [page-of-other-time]
            2 | updated: 30 ก.ย. 2566
              |          ^
            fix: publish the data for 2023-10-01 to 2024-09-30, then set updated: to the day; if that is what stands here, correct updated: alone

        """)
  }

  @Test(arguments: [
    ("in-fy", "2566-10-01", "2566-09-30"), ("first-half-fy", "2566-10-01", "2566-09-30"),
    ("previous-fy", "2566-04-01", "2566-03-31"), ("previous-ita", "2566-04-01", "2566-03-31"),
    ("covers-fy", "2565-10-01", nil), ("in-force-fy", "2565-10-01", nil),
    ("standing", "2565-10-01", nil),
  ])
  func eachPeriodHasADayBeforeWhichNothingCanBeTold(
    _ period: String, _ first: String, _ tooEarly: String?
  ) throws {
    func reason(_ updated: String, _ text: String) throws -> String? {
      try TemporarySite([
        "Content/editions/2567.yml": SoundSite.edition.replacing(
          "period: in-fy", with: "period: \(period)"),
        "Content/2567/o05-news.md": "---\nupdated: \(updated)\n\(text)",
      ]).read(today: "2567-10-01").coverage?[2567]?[ItemCode(5)]?.elements.first?.reason?.thai
    }
    for text in [
      "---\n\n## ข่าว {#news}\n\nลอกคลอง\n", "evidence: {news: 'https://a.example/ข่าว'}\n---\n\nก\n",
      "---\n\n## ข่าว {#news}\n\n```table\ntitle: ข่าว\ncolumns: [ข่าว]\nrows: [{ข่าว: ลอกคลอง}]\n```\n",
    ] {
      #expect(try reason(first, text) == nil)
      guard let tooEarly else { continue }
      #expect(try reason(tooEarly, text)?.hasPrefix("หน้านี้ปรับปรุงเมื่อ") == true)
    }
  }

  @Test func aBlockThatTellsItsTimeCountsOnAnOldPage() throws {
    let table =
      "```table\ntitle: ข่าว\nperiod: ต.ค. 2566\ncolumns: [ข่าว]\nrows: [{ข่าว: ลอกคลอง}]\n```\n"
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2566-09-01\n---\n\n## ข่าว {#news}\n\n\(table)"
    ])
    #expect(try site.printed() == "")
  }
}
