import TestSupport
import Testing

@Suite struct PostsTests {
  @Test func twoHeadsAreSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```people
        - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        - {name: นายตัวอย่าง ใจดี, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:8:38: warning: ‘นายกเทศมนตรี’ มีผู้ดำรงตำแหน่งสองคน คือ ‘นายสมมติ ตั้งใจงาน’ และ ‘นายตัวอย่าง ใจดี’ [post-held-twice]
            8 | - {name: นายตัวอย่าง ใจดี, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |                                   ^
            แก้ไข: เหลือผู้ดำรงตำแหน่งปัจจุบันคนเดียว หรือแก้ตำแหน่งที่พิมพ์ผิด

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:8:38: warning: ‘นายกเทศมนตรี’ is held by two people, ‘นายสมมติ ตั้งใจงาน’ and ‘นายตัวอย่าง ใจดี’ [post-held-twice]
            8 | - {name: นายตัวอย่าง ใจดี, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |                                   ^
            fix: leave the one who holds it now, or correct the position that is wrong

        """)
  }

  @Test func oneNameTwiceIsNoted() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```people
        - {name: นายสมมติ ตั้งใจงาน, position: รองนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        - {name: นายสมมติ  ตั้งใจงาน, position: เลขานุการนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:8:10: note: ‘นายสมมติ  ตั้งใจงาน’ อยู่ในรายชื่อสองครั้ง คือ ‘รองนายกเทศมนตรี’ และ ‘เลขานุการนายกเทศมนตรี’ [person-twice]
            8 | - {name: นายสมมติ  ตั้งใจงาน, position: เลขานุการนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |          ^
            แก้ไข: แก้ชื่อที่คัดลอกผิด หากรักษาราชการแทน ให้เขียนไว้ในตำแหน่ง เช่น ปลัดเทศบาล รักษาราชการแทนผู้อำนวยการกองคลัง

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:8:10: note: ‘นายสมมติ  ตั้งใจงาน’ stands there twice, as ‘รองนายกเทศมนตรี’ and as ‘เลขานุการนายกเทศมนตรี’ [person-twice]
            8 | - {name: นายสมมติ  ตั้งใจงาน, position: เลขานุการนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |          ^
            fix: correct the name that was copied; if one stands in for the other, say so in the position

        """)
  }

  @Test(arguments: [
    newsSaying(
      """
      ```people
      - {name: นายสมมติ ตั้งใจงาน, position: รองนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
      - {name: นายตัวอย่าง ใจดี, position: รองนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
      ```
      """),
    newsSaying(
      """
      ```people
      - {name: นางพิมพ์ใจ สุจริตกุล, position: ปลัดเทศบาล, photo: o02-executives/mayor.jpg, phone: 054-000-011}
      - {name: นางพิมพ์ใจ สุจริตกุล, position: ปลัดเทศบาล รักษาราชการแทนผู้อำนวยการกองคลัง, photo: o02-executives/mayor.jpg, phone: 054-000-011}
      ```
      """),
  ])
  func nothingIsSaidOfTwoDeputiesAndSomebodyWhoStandsIn(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
