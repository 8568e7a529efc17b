import TestSupport
import Testing

@Suite struct EvidenceLineTests {
  @Test func anEmptyValueInEvidenceIsAnError() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence:\n  news:") == """
        Content/2567/o05-news.md:4:3: error: ‘news’ ว่างเปล่า [empty-value]
            4 |   news:
              |   ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence:\n  news:", .english) == """
        Content/2567/o05-news.md:4:3: error: ‘news’ is empty [empty-value]
            4 |   news:
              |   ^
            fix: write a value after the colon, or delete the line

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: []}") == """
        Content/2567/o05-news.md:3:12: error: ‘news’ ว่างเปล่า [empty-value]
            3 | evidence: {news: []}
              |            ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: [site:home, \"-\"]}") == """
        Content/2567/o05-news.md:3:12: error: ‘news’ ว่างเปล่า [empty-value]
            3 | evidence: {news: [site:home, "-"]}
              |            ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
  }

  @Test func emptyEvidenceIsAnError() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence:") == """
        Content/2567/o05-news.md:3:1: error: ‘evidence’ ว่างเปล่า [empty-value]
            3 | evidence:
              | ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
  }

  @Test func evidenceWithoutElementsIsNoMapping() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: site:home") == """
        Content/2567/o05-news.md:3:11: error: evidence: ต้องเป็นบรรทัด องค์ประกอบ: ที่อยู่ของหลักฐาน [not-a-mapping]
            3 | evidence: site:home
              |           ^
            แก้ไข: เขียนแบบ contact: site:contact

        """)
  }

  @Test func aMappingAsTargetIsNoText() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: {page: contact}}") == """
        Content/2567/o05-news.md:3:18: error: news: ต้องเป็นข้อความ [not-a-text]
            3 | evidence: {news: {page: contact}}
              |                  ^
            แก้ไข: เขียนเป็นข้อความบรรทัดเดียว

        """)
  }

  @Test func anUnknownElementIsAnsweredWithTheNearest() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {new: site:home}") == """
        Content/2567/o05-news.md:3:12: error: ข้อ O5 ไม่มีองค์ประกอบ ‘new’ [unknown-element]
            3 | evidence: {new: site:home}
              |            ^
            แก้ไข: แก้เป็น news

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable: {ข่าว: ไม่มี}") == """
        Content/2567/o05-news.md:3:18: error: ข้อ O5 ไม่มีองค์ประกอบ ‘ข่าว’ [unknown-element]
            3 | not-applicable: {ข่าว: ไม่มี}
              |                  ^
            แก้ไข: องค์ประกอบของข้อนี้คือ news

        """)
  }

  @Test func theReasonMustBeGiven() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable: {news: \"\"}") == """
        Content/2567/o05-news.md:3:18: error: not-applicable: ไม่ได้ระบุเหตุผลของ ‘news’ [reason-missing]
            3 | not-applicable: {news: ""}
              |                  ^
            แก้ไข: เขียนเหตุผลหลังเครื่องหมาย : ซึ่งจะเผยแพร่บนหน้าเว็บ

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable: {news: \"\"}", .english) == """
        Content/2567/o05-news.md:3:18: error: not-applicable: gives no reason for ‘news’ [reason-missing]
            3 | not-applicable: {news: ""}
              |                  ^
            fix: write the reason after the colon; it is published

        """)
  }

  @Test func notApplicableIsNeverEmpty() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable:") == """
        Content/2567/o05-news.md:3:1: error: ‘not-applicable’ ว่างเปล่า [empty-value]
            3 | not-applicable:
              | ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable: {}") == """
        Content/2567/o05-news.md:3:1: error: ‘not-applicable’ ว่างเปล่า [empty-value]
            3 | not-applicable: {}
              | ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nnot-applicable: [news]") == """
        Content/2567/o05-news.md:3:17: error: not-applicable: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            3 | not-applicable: [news]
              |                 ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ not-applicable:

        """)
  }

  @Test func anAliasLeadsToAnID() throws {
    #expect(try said(head: "updated: 31 มี.ค. 2567\naliases: {old: news}") == "")
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\naliases: {old: new}") == """
        Content/2567/o05-news.md:3:16: error: หน้านี้ไม่มีรหัส ‘new’ [alias-without-target]
            3 | aliases: {old: new}
              |                ^
            แก้ไข: แก้ให้ตรงกับรหัสของหัวข้อในหน้านี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\naliases: {old: }") == """
        Content/2567/o05-news.md:3:11: error: ‘old’ ว่างเปล่า [empty-value]
            3 | aliases: {old: }
              |           ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\naliases: {oit-old: news}") == """
        Content/2567/o05-news.md:3:11: error: ‘oit-old’ ใช้เป็นรหัสไม่ได้ [invalid-id]
            3 | aliases: {oit-old: news}
              |           ^
            แก้ไข: ขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 หรือ - และไม่ขึ้นต้นด้วย oit-

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\naliases: [old, news]") == """
        Content/2567/o05-news.md:3:10: error: aliases: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            3 | aliases: [old, news]
              |          ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ aliases:

        """)
  }
}
