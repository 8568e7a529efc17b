import TestSupport
import Testing

@Suite struct PrivateNumbersTests {
  @Test func anAccountOfAPersonIsSaid() throws {
    let site = try TemporarySite(
      newsSaying("โอนเงินเข้าบัญชีนางสมมติ ใจดี 123-4-56789-0 ธนาคารตัวอย่าง"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:31: warning: มีเลขบัญชีธนาคาร [account-number]
            6 | โอนเงินเข้าบัญชีนางสมมติ ใจดี 123-4-56789-0 ธนาคารตัวอย่าง
              |                         ^
            แก้ไข: ลบเลขบัญชีของบุคคล หรือปิดบังเป็น xxx-x-xxxxx-x หากเป็นบัญชีของหน่วยงาน ไม่ต้องแก้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:31: warning: the number of a bank account stands here [account-number]
            6 | โอนเงินเข้าบัญชีนางสมมติ ใจดี 123-4-56789-0 ธนาคารตัวอย่าง
              |                         ^
            fix: delete it if it is a person's, or write xxx-x-xxxxx-x; leave it if it is the office's

        """)
  }

  @Test func aMobileTelephoneInTextIsNoted() throws {
    let site = try TemporarySite(
      newsSaying("ติดต่อนายสมมติ โทร. 081-234-5678"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:21: note: มีหมายเลขโทรศัพท์มือถือในข้อความ [mobile-number]
            6 | ติดต่อนายสมมติ โทร. 081-234-5678
              |                  ^
            แก้ไข: ใช้หมายเลขของสำนักงานแทน หากเป็นหมายเลขที่ใช้ติดต่อราชการอยู่แล้ว ไม่ต้องแก้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:21: note: a mobile telephone number stands in the text [mobile-number]
            6 | ติดต่อนายสมมติ โทร. 081-234-5678
              |                  ^
            fix: give the number of the office instead; leave it if it is one for official business

        """)
  }

  @Test(arguments: [
    newsSaying("โทร. 054-000-010 และ 0 5400 0011"),
    newsSaying(
      """
      ```people
      - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 081-234-5678}
      ```
      """),
  ])
  func nothingIsSaidOfTelephonesOfOffices(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
