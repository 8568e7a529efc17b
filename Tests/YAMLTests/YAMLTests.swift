import TestSupport
import Testing

@Suite struct YAMLTests {
  @Test func sayWhereTheYAMLIsBroken() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: \"ข่าว\n") == """
        Content/2567/o05-news.md:3:8: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: เครื่องหมายคำพูดหรือวงเล็บไม่ปิด [broken-yaml]
            3 | title: "ข่าว
              |        ^
            แก้ไข: ใส่เครื่องหมายคำพูดหรือวงเล็บปิดให้ครบคู่

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: \"ข่าว\n", .english) == """
        Content/2567/o05-news.md:3:8: error: this is not valid YAML: found unexpected end of stream [broken-yaml]
            3 | title: "ข่าว
              |        ^
            fix: close every quote and bracket

        """)
  }

  @Test func aColonInAValueAsksForQuotes() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: ข่าว: ปี 2567") == """
        Content/2567/o05-news.md:3:12: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: ในค่ามีเครื่องหมาย : ตามด้วยเว้นวรรค หรือย่อหน้าไม่ตรง [broken-yaml]
            3 | title: ข่าว: ปี 2567
              |           ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือจัดย่อหน้าให้ตรงกับบรรทัดก่อนหน้า

        """)
  }

  @Test func aLineIndentedOtherwiseIsNamed() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\n title: ข่าว") == """
        Content/2567/o05-news.md:3:7: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: ในค่ามีเครื่องหมาย : ตามด้วยเว้นวรรค หรือย่อหน้าไม่ตรง [broken-yaml]
            3 |  title: ข่าว
              |       ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือจัดย่อหน้าให้ตรงกับบรรทัดก่อนหน้า

        """)
  }

  @Test func aReservedSignAtTheBeginningOfAValueAsksForQuotes() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\ntitle: @ข่าว") == """
        Content/2567/o05-news.md:3:8: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: ค่าขึ้นต้นด้วยอักขระที่สงวนไว้ [broken-yaml]
            3 | title: @ข่าว
              |        ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด

        """)
  }

  @Test func aTabBeforeAKeyIsToBecomeBlanks() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence:\n\tnews: site:home") == """
        Content/2567/o05-news.md:4:1: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: มีแท็บหน้าบรรทัด [broken-yaml]
            4 | \tnews: site:home
              | ^
            แก้ไข: ใช้เว้นวรรคแทนแท็บหน้าบรรทัด

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence:\n\tnews: site:home", .english) == """
        Content/2567/o05-news.md:4:1: error: this is not valid YAML: the line begins with a tab [broken-yaml]
            4 | \tnews: site:home
              | ^
            fix: write spaces instead of the tab

        """)
  }

  @Test func aKeyThatStandsTwiceIsNamedAtItsSecondLine() throws {
    #expect(
      try said(
        head: """
          title: ข่าว
          updated: 31 มี.ค. 2567
          aliases:
            title: news
          title: ข่าวใหม่
          """) == """
          Content/2567/o05-news.md:6:1: error: คีย์ ‘title’ ซ้ำกัน [duplicate-key]
              6 | title: ข่าวใหม่
                | ^
              แก้ไข: รวมข้อมูลไว้ใต้คีย์เดียว หรือเปลี่ยนชื่อคีย์หนึ่ง

          """)
  }

  @Test func anUnknownKeyIsAnsweredWithTheNearest() throws {
    #expect(
      try said(head: "updatd: 31 มี.ค. 2567\nupdated: 31 มี.ค. 2567") == """
        Content/2567/o05-news.md:2:1: error: ไม่รู้จักคีย์ ‘updatd’ [unknown-key]
            2 | updatd: 31 มี.ค. 2567
              | ^
            แก้ไข: แก้เป็น updated:

        """)
    #expect(
      try said(head: "updatd: 31 มี.ค. 2567\nupdated: 31 มี.ค. 2567", .english) == """
        Content/2567/o05-news.md:2:1: error: unknown key ‘updatd’ [unknown-key]
            2 | updatd: 31 มี.ค. 2567
              | ^
            fix: write updated:

        """)
  }

  @Test func anUnknownKeyNearNoneIsAnsweredWithAll() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nผู้เขียน: สมชาย") == """
        Content/2567/o05-news.md:3:1: error: ไม่รู้จักคีย์ ‘ผู้เขียน’ [unknown-key]
            3 | ผู้เขียน: สมชาย
              | ^
            แก้ไข: เปลี่ยนเป็นคีย์ที่ใช้ได้ คือ item, title, updated, responsible, aliases, explanation, review-by, evidence, not-applicable, unfinished

        """)
  }

  @Test func aListInPlaceOfTheHeadIsNoMapping() throws {
    #expect(
      try said(head: "- updated: 31 มี.ค. 2567\n- title: ข่าว") == """
        Content/2567/o05-news.md:1:1: error: ตรงนี้ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            1 | ---
              | ^
            แก้ไข: เขียนเป็นบรรทัด คีย์: ค่า เช่น item: …

        """)
    #expect(
      try said(head: "- updated: 31 มี.ค. 2567\n- title: ข่าว", .english) == """
        Content/2567/o05-news.md:1:1: error: lines of key: value are expected here [not-a-mapping]
            1 | ---
              | ^
            fix: write lines of key: value, such as item: …

        """)
  }

  @Test func aSentenceInPlaceOfTheHeadIsNoMapping() throws {
    #expect(
      try said(head: "วันนี้วันดี") == """
        Content/2567/o05-news.md:1:1: error: ตรงนี้ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            1 | ---
              | ^
            แก้ไข: เขียนเป็นบรรทัด คีย์: ค่า เช่น item: …

        """)
  }

  @Test func anEmptyHeadLacksTheDate() throws {
    #expect(
      try said(head: "") == """
        Content/2567/o05-news.md:1:1: error: ขาด updated: ซึ่งต้องมี [missing-key]
            1 | ---
              | ^
            แก้ไข: เพิ่มบรรทัด updated: …

        """)
  }

  @Test func aListAsKeyIsRefused() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\n? [a, b]\n: c") == """
        Content/2567/o05-news.md:3:3: error: คีย์ต้องเป็นข้อความ [yaml-key]
            3 | ? [a, b]
              |   ^
            แก้ไข: เขียนแบบ คีย์: ค่า หรือใส่เครื่องหมายคำพูดคร่อมค่า

        """)
  }
}
