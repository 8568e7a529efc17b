import TestSupport
import Testing

@Suite struct OldUpdatesTests {
  @Test func aPageOfYearsAgoIsSaid() throws {
    let site = try Self.structure("31 มี.ค. 2557")
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o01-structure.md:2:10: warning: หน้านี้ปรับปรุงเมื่อ 31 มีนาคม 2557 ก่อนเริ่มปีงบประมาณ พ.ศ. 2567 นานกว่าหนึ่งปี [updated-long-ago]
            2 | updated: 31 มี.ค. 2557
              |          ^
            แก้ไข: ปรับปรุงข้อมูลให้เป็นปัจจุบัน แล้วแก้ updated: เป็นวันที่ปรับปรุง

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o01-structure.md:2:10: warning: the page was updated on 2014-03-31, over a year before fiscal year 2567 began [updated-long-ago]
            2 | updated: 31 มี.ค. 2557
              |          ^
            fix: bring the page up to date, then set updated: to the day

        """)
  }

  @Test(arguments: ["31 มี.ค. 2567", "1 ต.ค. 2565"])
  func nothingIsSaidOfPagesOfTheYearAndTheYearBefore(_ updated: String) throws {
    #expect(try Self.structure(updated).printed() == "")
  }

  private static func structure(_ updated: String) throws -> TemporarySite {
    try TemporarySite([
      "Content/2567/o01-structure.md":
        "---\nupdated: \(updated)\n---\n\n## ผัง {#chart}\n\nสำนักปลัด\n"
    ])
  }
}
