import TestSupport
import Testing

@Suite struct BareTitlesTests {
  @Test func aTitleAloneIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```people
        - {name: นาย, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:7:10: warning: name: มีเพียงคำนำหน้า ‘นาย’ [name-is-title]
            7 | - {name: นาย, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |          ^
            แก้ไข: เขียนชื่อและนามสกุลต่อจากคำนำหน้า หากตำแหน่งว่างให้ลบแล้วเขียน vacant: true

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:7:10: warning: name: is only the title ‘นาย’ [name-is-title]
            7 | - {name: นาย, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
              |          ^
            fix: write the name behind it; if the post is vacant, delete it and write vacant: true

        """)
  }

  @Test(arguments: [
    newsSaying(
      """
      ```people
      - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
      ```
      """)
  ])
  func nothingIsSaidOfAName(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
