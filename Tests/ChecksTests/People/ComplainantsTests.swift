import TestSupport
import Testing

@Suite struct ComplainantsTests {
  @Test func aNameInANoteIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```statistics
        title: เรื่องร้องเรียน
        unit: เรื่อง
        rows:
          - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: นายสมมติ ใจดี ร้องเรียนเรื่องน้ำเสีย}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:70: warning: สถิตินี้ระบุชื่อบุคคลใน ‘หมายเหตุ’ [person-in-statistics]
           10 |   - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: นายสมมติ ใจดี ร้องเรียนเรื่องน้ำเสีย}
              |                                                                      ^
            แก้ไข: ลบชื่อบุคคล ให้เหลือเพียงเรื่องและผลการดำเนินการ

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:70: warning: note: names a person [person-in-statistics]
           10 |   - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: นายสมมติ ใจดี ร้องเรียนเรื่องน้ำเสีย}
              |                                                                      ^
            fix: delete the name; leave what it was about and what was done

        """)
  }

  @Test(arguments: [
    newsSaying(
      """
      ```statistics
      title: เรื่องร้องเรียน
      unit: เรื่อง
      rows:
        - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: เรื่องน้ำเสีย นายอำเภอรับทราบ และ นายกเทศมนตรีสั่งการ}
      ```
      """)
  ])
  func nothingIsSaidOfMattersAndOffices(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
