import TestSupport
import Testing

@Suite struct UnfinishedTests {
  @Test func warnsOfAnUnfinishedEntry() throws {
    let site = try TemporarySite(news("unfinished: true\n"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:2:1: warning: หน้าข้อมูลข้อ O5 ยังจัดทำไม่เสร็จ จึงยังไม่นับองค์ประกอบใด [unfinished-entry]
            2 | unfinished: true
              | ^
            แก้ไข: เมื่อเสร็จแล้วให้ลบบรรทัด unfinished: true

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:2:1: warning: the entry of O5 is unfinished, so none of its elements counts [unfinished-entry]
            2 | unfinished: true
              | ^
            fix: delete the line unfinished: true when the entry is done

        """)
  }
}
