import TestSupport
import Testing

@Suite struct CheckTests {
  static func news(_ head: String) -> [String: String] {
    ["Content/2567/o05-news.md": "---\n\(head)---\n## ข่าว {#news}\n\nก\n"]
  }

  @Test func saysNothingOfASoundSite() throws {
    let printed = try TemporarySite().printed()
    #expect(printed == "")
  }

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

  @Test func findsEvidenceAtAHeadingThatIsNotThere() throws {
    let site = try TemporarySite(Self.news("updated: 2567-03-31\nevidence: {news: 'item:O1#x'}\n"))
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

  @Test func warnsWhenNoWayToComplainIsNamed() throws {
    let without = SoundSite.settings.replacing("complaints: page:complaints\n", with: "")
    let site = try TemporarySite(["Content/site.yml": without])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:1:1: warning: site.yml ไม่ได้บอกช่องทางร้องเรียน [missing-complaints]
            1 | municipality:
              | ^
            แก้ไข: เพิ่ม complaints: page:complaints หรือที่อยู่ https://

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:1:1: warning: site.yml does not say how to complain [missing-complaints]
            1 | municipality:
              | ^
            fix: add complaints: page:complaints or an https address

        """)
  }

  @Test func warnsOfAnUnfinishedEntry() throws {
    let site = try TemporarySite(Self.news("unfinished: true\n"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:1:1: warning: ข้อ O5 ยังไม่แสดง ‘ข่าวของปี’ (news) [missing-element]
            1 | ---
              | ^
            แก้ไข: เมื่อจัดทำเสร็จแล้วให้ลบบรรทัด unfinished: true
        Content/2567/o05-news.md:1:1: warning: หน้าข้อมูลข้อ O5 ยังจัดทำไม่เสร็จ จึงยังไม่นับองค์ประกอบใด [unfinished-entry]
            1 | ---
              | ^
            แก้ไข: เมื่อเสร็จแล้วให้ลบบรรทัด unfinished: true

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:1:1: warning: O5 does not show ‘ข่าวของปี’ (news) [missing-element]
            1 | ---
              | ^
            fix: delete the line unfinished: true when the entry is done
        Content/2567/o05-news.md:1:1: warning: the entry of O5 is unfinished, so none of its elements counts [unfinished-entry]
            1 | ---
              | ^
            fix: delete the line unfinished: true when it is done

        """)
  }

  @Test func warnsOfADayOfReviewThatIsOver() throws {
    let site = try TemporarySite(Self.news("updated: 2567-03-01\nreview-by: 2567-03-31\n"))
    #expect(try site.read().problems == [])
    let printed = try site.printed(today: "2567-04-01")
    #expect(
      printed == """
        Content/2567/o05-news.md:1:1: warning: ครบกำหนดทบทวนเมื่อ 31 มีนาคม 2567 [review-due]
            1 | ---
              | ^
            แก้ไข: ตรวจว่าข้อมูลยังถูกต้อง แล้วแก้ updated: และ review-by:

        """)
    let english = try site.printed(.english, today: "2567-04-01")
    #expect(
      english == """
        Content/2567/o05-news.md:1:1: warning: the review was due on 2024-03-31 [review-due]
            1 | ---
              | ^
            fix: check that the entry still holds, then set updated: and review-by:

        """)
  }

  @Test func warnsOfAnUpdateInTheFuture() throws {
    let site = try TemporarySite(Self.news("updated: 2567-04-01\n"))
    let onTheDay = try site.printed(today: "2567-04-01")
    #expect(onTheDay == "")
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:1:1: warning: วันที่ปรับปรุง 1 เมษายน 2567 ยังมาไม่ถึง [updated-in-future]
            1 | ---
              | ^
            แก้ไข: ตรวจปีและวันที่ใน updated:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:1:1: warning: updated: 2024-04-01 lies in the future [updated-in-future]
            1 | ---
              | ^
            fix: check the year and day of updated:

        """)
  }
}
