import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test func anEmptyFileIsNamed() throws {
    #expect(
      try said(["2567/o05-news.md": ""]) == """
        Content/2567/o05-news.md:1:1: error: ไฟล์นี้ว่างเปล่า [empty-file]
            แก้ไข: เขียนส่วนหัว (--- updated: … ---) และเนื้อหา หรือลบไฟล์

        """)
    #expect(
      try said(["2567/o05-news.md": ""], .english) == """
        Content/2567/o05-news.md:1:1: error: this file is empty [empty-file]
            fix: write a head (--- updated: … ---) and text, or delete the file

        """)
  }

  @Test func aFileOfBlanksIsEmpty() throws {
    #expect(
      try said(["2567/o05-news.md": " \n\n"]) == """
        Content/2567/o05-news.md:1:1: error: ไฟล์นี้ว่างเปล่า [empty-file]
            1 |  
              | ^
            แก้ไข: เขียนส่วนหัว (--- updated: … ---) และเนื้อหา หรือลบไฟล์

        """)
  }

  @Test func aPageWithoutHeadIsNamed() throws {
    #expect(
      try said(["2567/o05-news.md": "## ข่าว {#news}\n\nลอกคลอง\n"]) == """
        Content/2567/o05-news.md:1:1: error: ไม่มีส่วนหัวของหน้า ซึ่งต้องขึ้นต้นและลงท้ายด้วย --- [missing-front-matter]
            1 | ## ข่าว {#news}
              | ^
            แก้ไข: เพิ่มบรรทัดแรกสุด --- แล้วบรรทัด updated: ตามด้วยวันที่ปรับปรุง แล้วบรรทัด ---

        """)
    #expect(
      try said(["2567/o05-news.md": "## ข่าว {#news}\n\nลอกคลอง\n"], .english) == """
        Content/2567/o05-news.md:1:1: error: the page has no head, which stands between two lines of --- [missing-front-matter]
            1 | ## ข่าว {#news}
              | ^
            fix: begin the file with a line ---, a line updated: with the day, and a line ---

        """)
  }

  @Test func aHeadThatDoesNotEndIsNamed() throws {
    #expect(
      try said(["2567/o05-news.md": "---\nupdated: 31 มี.ค. 2567\n\n## ข่าว\n"]) == """
        Content/2567/o05-news.md:1:1: error: ส่วนหัวของหน้าไม่มี --- ปิดท้าย [unclosed-front-matter]
            1 | ---
              | ^
            แก้ไข: เพิ่มบรรทัด --- หลังบรรทัดสุดท้ายของส่วนหัว

        """)
    #expect(
      try said(["2567/o05-news.md": "---\nupdated: 31 มี.ค. 2567\n\n## ข่าว\n"], .english) == """
        Content/2567/o05-news.md:1:1: error: the head of the page is not closed with --- [unclosed-front-matter]
            1 | ---
              | ^
            fix: add a line --- after its last line

        """)
  }

  @Test func theFirstLineMustBeginTheHead() throws {
    #expect(
      try said(["2567/o05-news.md": "\n---\nupdated: 31 มี.ค. 2567\n---\nข่าว\n"]) == """
        Content/2567/o05-news.md:1:1: error: ไม่มีส่วนหัวของหน้า ซึ่งต้องขึ้นต้นและลงท้ายด้วย --- [missing-front-matter]
            แก้ไข: ลบบรรทัดว่างเหนือ ---

        """)
  }

  @Test func theDateIsRequired() throws {
    #expect(
      try said(head: "title: ข่าว") == """
        Content/2567/o05-news.md:1:1: error: ขาด updated: ซึ่งต้องมี [missing-key]
            1 | ---
              | ^
            แก้ไข: เพิ่มบรรทัด updated: …

        """)
    #expect(
      try said(head: "title: ข่าว", .english) == """
        Content/2567/o05-news.md:1:1: error: updated: is required but missing [missing-key]
            1 | ---
              | ^
            fix: add a line updated: …

        """)
  }

  @Test func anEmptyDateIsMissingAtItsKey() throws {
    #expect(
      try said(head: "title: ข่าว\nupdated:") == """
        Content/2567/o05-news.md:3:1: error: ขาด updated: ซึ่งต้องมี [missing-key]
            3 | updated:
              | ^
            แก้ไข: เพิ่มบรรทัด updated: …

        """)
  }

  @Test func aDraftNeedsNoDate() throws {
    #expect(try said(head: "unfinished: true\nupdated:") == "")
  }

  @Test func unfinishedIsTrueOrFalse() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nunfinished: yes") == """
        Content/2567/o05-news.md:3:13: error: unfinished: ต้องเป็น ใช่ หรือ ไม่ใช่ (true, false) [not-true-or-false]
            3 | unfinished: yes
              |             ^
            แก้ไข: เขียน ใช่ หรือ ไม่ใช่

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nunfinished: yes", .english) == """
        Content/2567/o05-news.md:3:13: error: unfinished: must be true or false [not-true-or-false]
            3 | unfinished: yes
              |             ^
            fix: write true or false

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nunfinished:") == """
        Content/2567/o05-news.md:3:12: error: unfinished: ต้องเป็น ใช่ หรือ ไม่ใช่ (true, false) [not-true-or-false]
            3 | unfinished:
              |            ^
            แก้ไข: เขียน ใช่ หรือ ไม่ใช่

        """)
  }

  @Test func theItemMustAgreeWithTheName() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nitem: O6") == """
        Content/2567/o05-news.md:3:7: error: item: O6 ไม่ตรงกับชื่อไฟล์ ซึ่งเป็นข้อ O5 [item-disagrees]
            3 | item: O6
              |       ^
            แก้ไข: แก้เป็น item: O5 หรือเปลี่ยนชื่อไฟล์

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nitem: O6", .english) == """
        Content/2567/o05-news.md:3:7: error: item: O6 does not match the name of the file, which is for O5 [item-disagrees]
            3 | item: O6
              |       ^
            fix: write item: O5, or rename the file

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nitem: ข่าว") == """
        Content/2567/o05-news.md:3:7: error: item: ข่าว ไม่ตรงกับชื่อไฟล์ ซึ่งเป็นข้อ O5 [item-disagrees]
            3 | item: ข่าว
              |       ^
            แก้ไข: แก้เป็น item: O5 หรือเปลี่ยนชื่อไฟล์

        """)
  }

  @Test func aValueThatIsAListIsNoText() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: [ข่าว, เด่น]") == """
        Content/2567/o05-news.md:3:8: error: title: ต้องเป็นข้อความ [not-a-text]
            3 | title: [ข่าว, เด่น]
              |        ^
            แก้ไข: เขียนเป็นข้อความบรรทัดเดียว

        """)
  }

  @Test func aSubPageNeedsATitle() throws {
    #expect(
      try said(["2567/o02-executives/order.md": "---\nupdated: 31 มี.ค. 2567\n---\nคำสั่ง\n"]) == """
        Content/2567/o02-executives/order.md:1:1: error: ขาด title: ซึ่งต้องมี [missing-key]
            1 | ---
              | ^
            แก้ไข: เพิ่มบรรทัด title: …

        """)
  }

  @Test func aSubPageMayNotSayWhatOnlyEntriesSay() throws {
    #expect(
      try said([
        "2567/o02-executives/order.md": "---\ntitle: คำสั่ง\nevidence: {head: site:home}\n---\nคำสั่ง\n"
      ]) == """
        Content/2567/o02-executives/order.md:3:1: error: ไม่รู้จักคีย์ ‘evidence’ [unknown-key]
            3 | evidence: {head: site:home}
              | ^
            แก้ไข: เปลี่ยนเป็นคีย์ที่ใช้ได้ คือ title, updated, responsible, aliases

        """)
  }

  @Test func aPageNeedsATitleOnly() throws {
    #expect(try said(["pages/about.md": "---\ntitle: เกี่ยวกับ\n---\nเทศบาล\n"]) == "")
  }

  @Test func aPageWithoutTitleIsNamed() throws {
    #expect(
      try said(["pages/about.md": "---\nresponsible: สำนักปลัด\n---\nเทศบาล\n"]) == """
        Content/pages/about.md:1:1: error: ขาด title: ซึ่งต้องมี [missing-key]
            1 | ---
              | ^
            แก้ไข: เพิ่มบรรทัด title: …

        """)
  }

  @Test func aHeadWithoutItsFirstLineIsAnsweredByThat() throws {
    let said = try said([
      "2567/o05-news.md":
        "item: O5\ntitle: ข่าว\nupdated: 2567-03-31\nevidence:\n  news: site:contact\n---\n\nก\n"
    ])
    #expect(said.contains("[missing-front-matter]"))
    #expect(said.contains("    แก้ไข: เพิ่มบรรทัด --- เหนือบรรทัดแรก\n"), "\(said)")
  }
}
