import TestSupport
import Testing

@Suite struct ReviewsTests {
  @Test func warnsOfADayOfReviewThatIsOver() throws {
    let site = try TemporarySite(news("updated: 2567-03-01\nreview-by: 2567-03-31\n"))
    #expect(try site.read().problems == [])
    let printed = try site.printed(today: "2567-04-01")
    #expect(
      printed == """
        Content/2567/o05-news.md:3:12: warning: ครบกำหนดทบทวนเมื่อ 31 มีนาคม 2567 [review-due]
            3 | review-by: 2567-03-31
              |            ^
            แก้ไข: ตรวจสอบว่าข้อมูลยังถูกต้อง แล้วแก้ updated: และ review-by:

        """)
    let english = try site.printed(.english, today: "2567-04-01")
    #expect(
      english == """
        Content/2567/o05-news.md:3:12: warning: this entry was due for review on 2024-03-31 [review-due]
            3 | review-by: 2567-03-31
              |            ^
            fix: check that the entry is still correct, then set updated: and review-by:

        """)
  }
}
