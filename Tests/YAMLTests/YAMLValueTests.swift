import TestSupport
import Testing

@Suite struct YAMLValueTests {
  @Test func textLostBehindANumberSignIsShown() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: ข่าวเด่น #1 ประจำปี") == """
        Content/2567/o05-news.md:3:17: warning: ข้อความ ‘#1 ประจำปี’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า [text-lost-as-comment]
            3 | title: ข่าวเด่น #1 ประจำปี
              |               ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: ข่าวเด่น #1 ประจำปี", .english) == """
        Content/2567/o05-news.md:3:17: warning: ‘#1 ประจำปี’ is read as a comment, not as part of the value [text-lost-as-comment]
            3 | title: ข่าวเด่น #1 ประจำปี
              |               ^
            fix: put the whole value in quotes, or two spaces before # if a comment is meant

        """)
  }

  @Test func aValueThatIsLostWholeIsShown() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: site:home}\ntitle: #1") == """
        Content/2567/o05-news.md:4:8: warning: ข้อความ ‘#1’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า [text-lost-as-comment]
            4 | title: #1
              |        ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง

        """)
  }

  @Test func textLostOnALaterLineIsShown() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: ข่าวเด่น\n  ของปี #1") == """
        Content/2567/o05-news.md:4:9: warning: ข้อความ ‘#1’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า [text-lost-as-comment]
            4 |   ของปี #1
              |        ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง

        """)
  }

  @Test func aCommentBehindTwoBlanksOrOnItsOwnIsNotLost() throws {
    #expect(
      try said(
        head: """
          # ส่วนหัว
          updated: 31 มี.ค. 2567  # วันประกาศ
          title: "ข่าว #1"
          responsible: กองช่าง#2
          """) == "")
  }

  @Test func anAnchorIsRefused() throws {
    #expect(
      try said(head: "updated: &day 31 มี.ค. 2567\nreview-by: *day") == """
        Content/2567/o05-news.md:2:10: error: ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา [yaml-anchor-or-tag]
            2 | updated: &day 31 มี.ค. 2567
              |          ^
            แก้ไข: เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้

        """)
    #expect(
      try said(head: "updated: &day 31 มี.ค. 2567\nreview-by: *day", .english) == """
        Content/2567/o05-news.md:2:10: error: YAML anchors, aliases, tags and merge keys (& * ! <<) are not accepted [yaml-anchor-or-tag]
            2 | updated: &day 31 มี.ค. 2567
              |          ^
            fix: write the value out in full where it is needed, or put it in quotes

        """)
  }

  @Test func aTagIsRefused() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: !!str ข่าว") == """
        Content/2567/o05-news.md:3:8: error: ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา [yaml-anchor-or-tag]
            3 | title: !!str ข่าว
              |        ^
            แก้ไข: เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้

        """)
  }

  @Test func aMergeKeyIsRefused() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\naliases:\n  <<: {old: news}") == """
        Content/2567/o05-news.md:4:3: error: ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา [yaml-anchor-or-tag]
            4 |   <<: {old: news}
              |   ^
            แก้ไข: เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้

        """)
  }

  @Test func aValueThatBeginsWithAnAsteriskAsksForQuotes() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: *ข่าวด่วน") == """
        Content/2567/o05-news.md:3:8: error: ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา [yaml-anchor-or-tag]
            3 | title: *ข่าวด่วน
              |        ^
            แก้ไข: เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: **ข่าวด่วน**") == """
        Content/2567/o05-news.md:3:8: error: ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา [yaml-anchor-or-tag]
            3 | title: **ข่าวด่วน**
              |        ^
            แก้ไข: เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้

        """)
  }

  @Test(arguments: [
    ("title แผน\nupdated: 31 มี.ค. 2567", "2:1"), ("title:แผน\nupdated: 31 มี.ค. 2567", "2:1"),
    ("updated: 31 มี.ค. 2567\ntitle แผน\nitem: O5", "3:1"),
    ("links:\n  - name ก\n    url: ข", "3:5"), ("a:\n  b ก\n  c: ข", "3:3"),
  ])
  func aForgottenColonIsSaidWhereItLacks(_ head: String, _ place: String) throws {
    let said = try said(head: head, .english)
    #expect(
      said.contains(
        "o05-news.md:\(place): error: this is not valid YAML: could not find expected ':' [broken-yaml]"
      ), "\(said)")
    #expect(said.contains("fix: write key: value, with a space after ‘:’"))
  }

  @Test(arguments: ["title: แผน: ฉบับ", "title: ก\n  ข: ค"])
  func aColonInAValueAsksForQuotes(_ head: String) throws {
    let said = try said(head: head, .english)
    #expect(said.contains("fix: put the whole value in quotes"), "\(said)")
  }

  @Test(arguments: ["[ร่าง] แผน", "\"ก\" ข", "'ก' ข", "{ก} ข"])
  func aValueThatGoesOnBehindABracketOrQuoteAsksForQuotes(_ value: String) throws {
    let said = try said(head: "title: \(value)\nupdated: 31 มี.ค. 2567", .english)
    #expect(
      said.contains(
        "this is not valid YAML: the value begins with a bracket or quote and goes on behind it [broken-yaml]"
      ), "\(said)")
    #expect(said.contains(":2:"))
    #expect(said.contains("fix: put the whole value in quotes"))
  }
}
