import TestSupport
import Testing

@Suite struct EmptyReasonsTests {
  private func site(_ reason: String) throws -> TemporarySite {
    try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\nnot-applicable: {news: \(reason)}\n---\n\nก\n"
    ])
  }

  @Test func aReasonThatIsNoneIsSaid() throws {
    #expect(
      try site("ไม่มี").printed() == """
        Content/2567/o05-news.md:3:18: warning: not-applicable: เหตุผล ‘ไม่มี’ ไม่ได้บอกว่าเพราะอะไร [reason-says-nothing]
            3 | not-applicable: {news: ไม่มี}
              |                  ^
            แก้ไข: เขียนเป็นประโยคว่าเพราะเหตุใดหน่วยงานจึงไม่มีข้อมูลนี้ หากมีข้อมูล ให้นำออกจาก not-applicable: แล้วเผยแพร่

        """)
    #expect(
      try site("ไม่มี").printed(.english) == """
        Content/2567/o05-news.md:3:18: warning: not-applicable: the reason ‘ไม่มี’ does not say why [reason-says-nothing]
            3 | not-applicable: {news: ไม่มี}
              |                  ^
            fix: say in a sentence why there is no such data; if there is, take it out of not-applicable: and publish it

        """)
  }

  @Test(arguments: ["ไม่เกี่ยวข้อง", "อยู่ระหว่างดำเนินการ", "รอข้อมูลจากกองคลัง", "N/A", "ยังไม่ได้จัดทำ"])
  func soAreOthers(_ reason: String) throws {
    #expect(try site(reason).printed().contains("[reason-says-nothing]"))
  }

  @Test(arguments: ["ไม่มีตำแหน่งรองปลัดในโครงสร้าง", "ยกเลิกโทรสารตั้งแต่ปี 2564 เพราะใช้อีเมลแทน"])
  func aReasonThatSaysWhyIsRight(_ reason: String) throws {
    #expect(try site(reason).printed() == "")
  }
}
