import TestSupport
import Testing

@Suite struct AnchorsTests {
  @Test func findsALinkToAHeadingThatIsNotThere() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n## ข่าว {#news}\n\n[ก](item:O1#chrat) [ข](#news)\n"
    ])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:5: error: หน้า /2567/o01/ ไม่มี #chrat [missing-anchor]
            6 | [ก](item:O1#chrat) [ข](#news)
              |     ^
            แก้ไข: แก้เป็น #chart

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:5: error: the page /2567/o01/ has no #chrat [missing-anchor]
            6 | [ก](item:O1#chrat) [ข](#news)
              |     ^
            fix: write #chart

        """)
  }

  @Test(arguments: [
    ("ข่าวปี2567", "write #news"), ("News", "write #news"), ("ข่าว-ปี-2567", "write #news"),
    ("งบประมาณ", "link to the page without #, or to one of #news #plan"),
    ("budget", "add {#budget} to a heading there, or correct the link"),
    ("oit-plan", "link to the page without #, or to one of #news #plan"),
  ])
  func answersWithTheNearestHeadingAndNoIDThatIsRefused(_ id: String, _ fix: String) throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n## ข่าวปี 2567 {#news}\n\nก\n\n## แผน {#plan}\n\n[ก](#\(id))\n"
    ])
    let printed = try site.printed(.english)
    #expect(printed.contains("fix: \(fix)\n"), "\(printed)")
  }

  @Test func takesAnAddressAsABrowserCopiesIt() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n## ข่าว {#news}\n\nก\n\n## งบ\n\n[ก](#%E0%B8%87%E0%B8%9A)\n"
    ])
    #expect(try site.printed() == "")
  }

  @Test func findsEvidenceAtAHeadingThatIsNotThere() throws {
    let site = try TemporarySite(news("updated: 2567-03-31\nevidence: {news: 'item:O1#x'}\n"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:3:18: error: หน้า /2567/o01/ ไม่มี #x [missing-anchor]
            3 | evidence: {news: 'item:O1#x'}
              |                  ^
            แก้ไข: เพิ่ม {#x} ท้ายหัวข้อในหน้านั้น หรือแก้ลิงก์

        """)
  }

  @Test func findsAWayToComplainThatIsNotThere() throws {
    let with = SoundSite.settings.replacing("page:complaints", with: "page:complaints#form")
    let printed = try TemporarySite(["Content/site.yml": with]).printed()
    #expect(
      printed == """
        Content/site.yml:8:13: error: หน้า /complaints/ ไม่มี #form [missing-anchor]
            8 | complaints: page:complaints#form
              |             ^
            แก้ไข: เพิ่ม {#form} ท้ายหัวข้อในหน้านั้น หรือแก้ลิงก์

        """)
  }
}
