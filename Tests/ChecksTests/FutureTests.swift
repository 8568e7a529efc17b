import TestSupport
import Testing

@Suite struct FutureTests {
  @Test func warnsOfAnUpdateInTheFuture() throws {
    let site = try TemporarySite(news("updated: 2567-04-01\n"))
    let onTheDay = try site.printed(today: "2567-04-01")
    #expect(onTheDay == "")
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:2:10: warning: วันที่ปรับปรุง 1 เมษายน 2567 ยังมาไม่ถึง [updated-in-future]
            2 | updated: 2567-04-01
              |          ^
            แก้ไข: ตรวจสอบปีและวันที่ใน updated:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:2:10: warning: updated: 2024-04-01 is in the future [updated-in-future]
            2 | updated: 2567-04-01
              |          ^
            fix: check the year and day of updated:

        """)
  }
}
