import TestSupport
import Testing

@Suite struct OfficePhonesTests {
  @Test func aTelephoneThatDiffersIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```contact
        address: เลขที่ 99 ตำบลตัวอย่าง 99999
        phone: 054-000-999
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:8:8: warning: โทรศัพท์ 054-000-999 ไม่ตรงกับ 054-000-010 ใน site.yml [phone-differs]
            8 | phone: 054-000-999
              |        ^
            แก้ไข: ตรวจว่าหมายเลขใดใช้ติดต่อหน่วยงานได้ แล้วแก้อีกแห่งให้ตรงกัน

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:8:8: warning: the telephone 054-000-999 differs from 054-000-010 in site.yml [phone-differs]
            8 | phone: 054-000-999
              |        ^
            fix: see which number reaches the office, and correct the other

        """)
  }

  @Test(arguments: [
    newsSaying(
      """
      ```contact
      address: เลขที่ 99 ตำบลตัวอย่าง 99999
      phone: 0 5400 0010 ต่อ 11
      ```
      """)
  ])
  func nothingIsSaidOfTheSameTelephone(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
