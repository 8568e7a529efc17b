import Testing

/// What Markdown shows raw or leaves out, though it was meant otherwise, is told at its line.
@Suite struct UnreadMarkupTests {
  @Test(arguments: [
    ("ดู **แผน **ต่อ", "4:4"), ("ดู ** แผน** ต่อ", "4:4"), ("** แผน **", "4:1"), ("**แผน", "4:1"),
    ("**Note:**see", "4:1"), ("ดู _แผน_ต่อ", "4:4"), ("*ก *", "4:1"),
    ("ก ~~ ข~~ ค", "4:3"), ("| ก |\n|---|\n| **ข |", "6:3"), ("## **ก", "4:4"), ("- ** ข", "4:3"),
    ("** หมายเหตุ ก", "4:1"), ("| ก |\n|---|\n| ** ข |", "6:3"),
    ("ก\nข **ค", "5:3"), ("\\*\\*ก\\*\\* **ข", "4:11"),
  ])
  func saysWhereASignOfEmphasisIsLeftVisible(_ written: String, _ place: String) throws {
    #expect(try WrittenPage("\(written)\n").found == ["\(place) visible-emphasis"])
  }

  @Test(arguments: [
    "2 * 3 * 4", "ชื่อ ____ สกุล ____", "a__b__c", "*หมายเหตุ ราคารวมภาษี", "ราคา* 100", "แผน_ปี_67.pdf",
    "\\*ก\\*", "`**`", "ก ** ข", "~100", "snake_case_name",
  ])
  func leavesSignsThatAreMeantAsSuch(_ written: String) throws {
    #expect(try WrittenPage("\(written)\n").found == [])
  }

  @Test func offersAHeadingWithItsBlank() throws {
    let page = try WrittenPage("ก\n\n##งบประมาณ {#budget}\n\n#หัวข้อ\n\n#โปร่งใส #ITA\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:6:1: warning: บรรทัดนี้ไม่เป็นหัวข้อ เพราะไม่เว้นวรรคหลัง ## [heading-without-blank]
            6 | ##งบประมาณ {#budget}
              | ^
            แก้ไข: เขียนเป็น ‘## งบประมาณ {#budget}’ หากเป็นแฮชแท็ก ให้เขียน \\##
        Content/2567/o01-structure/index.md:8:1: warning: บรรทัดนี้ไม่เป็นหัวข้อ เพราะไม่เว้นวรรคหลัง # [heading-without-blank]
            8 | #หัวข้อ
              | ^
            แก้ไข: เขียนเป็น ‘## หัวข้อ’ หากเป็นแฮชแท็ก ให้เขียน \\#

        """)
    #expect(try WrittenPage("ก\n###\u{A0}ข\n").found == ["5:1 heading-without-blank"])
    #expect(try WrittenPage("**งบ** {#budget}\n").found == ["4:8 id-without-heading"])
  }

  @Test func saysWhichCellsOfATableAreLeftOut() throws {
    let page = try WrittenPage(
      "| ที่ | รายการ | ราคา |\n|---|---|--:|\n| 1 | กระดาษ | หมึก | 1,500 |\n| 2 | `ก|ข` | 20 |\n| 3 | ก\\|ข | 1 |\n| 4 |\n"
    )
    #expect(page.found == ["6:1 too-many-cells", "7:1 too-many-cells"])
    #expect(
      try WrittenPage("> | ก | ข |\n> |---|---|\n> | 1 | 2 | 3 |\n").printedInEnglish == """
        Content/2567/o01-structure/index.md:6:1: warning: this row has 3 cells and the head 2, so the last are not shown [too-many-cells]
            6 | > | 1 | 2 | 3 |
              | ^
            fix: add cells to the head and the line of dashes; a | within a text is written \\|

        """)
    #expect(
      try WrittenPage("| ก | ข |\n|---|---|\n| 1 | 2 |\nหมายเหตุ: ก\n").found == [
        "7:1 row-without-bars"
      ])
  }

  @Test func saysWhyLinesAreNoTable() throws {
    let page = try WrittenPage(
      "| ก | ข |\n| 1 | 2 |\n\nก | ข | ค\n1 | 2 | 3\n\n| ก | ข | ค |\n|---|---|\n| 1 | 2 | 3 |\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: บรรทัดเหล่านี้ไม่เป็นตาราง เพราะไม่มีบรรทัดขีดใต้หัวตาราง [no-table-rule]
            4 | | ก | ข |
              | ^
            แก้ไข: ใส่ |---|---| ใต้บรรทัดนี้
        Content/2567/o01-structure/index.md:7:1: warning: บรรทัดเหล่านี้ไม่เป็นตาราง เพราะไม่มีบรรทัดขีดใต้หัวตาราง [no-table-rule]
            7 | ก | ข | ค
              | ^
            แก้ไข: ใส่ |---|---|---| ใต้บรรทัดนี้
        Content/2567/o01-structure/index.md:10:1: warning: บรรทัดเหล่านี้ไม่เป็นตาราง เพราะบรรทัดขีดมี 2 ช่อง แต่หัวตารางมี 3 ช่อง [no-table-rule]
           10 | | ก | ข | ค |
              | ^
            แก้ไข: แก้บรรทัดขีดเป็น |---|---|---|

        """)
    #expect(
      try WrittenPage("| ก |\n|---|\n| ข |\n\n| ค |\n").found == ["8:1 row-below-table"])
    #expect(try WrittenPage("ก | ข\n").found == [])
  }

  @Test func findsTabsThatWereATableInWord() throws {
    #expect(
      try WrittenPage("ลำดับ\tหน้าที่\n1\tดูแล\n").found == ["4:1 tabs-for-a-table"])
    #expect(try WrittenPage("ชื่อ\tก\n").found == [])
  }

  @Test func namesTheFenceThatIsNeverClosed() throws {
    let page = try WrittenPage("ก่อน\n\n```text\nก\n\n## ถัดไป {#next}\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:6:1: warning: เครื่องหมายเปิดบรรทัดนี้ไม่ได้ปิด ข้อความที่ตามมาทั้งหมดจึงนับเป็นโค้ดหรือข้อมูลของบล็อก [unclosed-fence]
            6 | ```text
              | ^
            แก้ไข: เพิ่มบรรทัดที่มีเครื่องหมายเดียวกันนี้อย่างเดียว ไว้ใต้บรรทัดสุดท้ายของโค้ดหรือข้อมูล

        """)
    #expect(try WrittenPage("~~~~\nก\n~~~\n").found == ["4:1 unclosed-fence"])
    #expect(try WrittenPage("> ```\n> ก\n\nข\n").found == ["4:1 unclosed-fence"])
    #expect(try WrittenPage("```\nก\n``` จบ\n").found == ["4:1 unclosed-fence"])
    #expect(try WrittenPage("- ```\n  ก\n  ```\n\n> ~~~\n> ข\n> ~~~\n").found == [])
  }

  /// What is wrong with the data follows from the fence, and is not told beside it.
  @Test func namesTheFenceOfABlockAndNotWhatFollowsFromIt() throws {
    let block = "```people\n- {name: ก, position: ข, photo: a.jpg, phone: 054-000-010}\n"
    #expect(try WrittenPage("\(block)\n## ถัดไป\n\nข้อความ\n").found == ["4:1 unclosed-fence"])
    #expect(
      try WrittenPage("\(block)\nข้อความ\n\n\(block)```\n").problems.map(\.id) == [
        "fence-within-fence"
      ])
    let page = try WrittenPage("\(block)\nข้อความ\n")
    #expect(page.problems.first?.severity == .error)
  }

  @Test func saysWhatStandsOnAFenceAndWhatBlanksMadeCode() throws {
    #expect(try WrittenPage("```ตัวอย่าง\nก\n```\n").found == ["4:1 text-on-fence"])
    #expect(try WrittenPage("```\nก\n```\n").found == [])
    #expect(try WrittenPage("ก\n\n    (๑) ข\n").found == ["6:5 indented-code"])
    #expect(try WrittenPage("ก\n\n    make\n").found == [])
  }

  @Test func findsFootnotesWithoutNoteAndNotesThatNothingNames() throws {
    let page = try WrittenPage("ตามมติ[^1] และระเบียบ[^2]\n\n[^1]: มติ\n\n[^3]: ไม่มีผู้อ้าง\n\n[^1]: ซ้ำ\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:22: warning: ไม่มีข้อความของเชิงอรรถ [^2] จึงแสดงเป็น [^2] [missing-footnote]
            4 | ตามมติ[^1] และระเบียบ[^2]
              |                    ^
            แก้ไข: เพิ่มบรรทัด [^2]: ตามด้วยข้อความของเชิงอรรถ ไว้ท้ายหน้า
        Content/2567/o01-structure/index.md:8:1: warning: ไม่มีที่ใดอ้างถึงเชิงอรรถ [^3] จึงไม่แสดง [unused-footnote]
            8 | [^3]: ไม่มีผู้อ้าง
              | ^
            แก้ไข: เขียน [^3] ไว้ท้ายข้อความที่อธิบาย
        Content/2567/o01-structure/index.md:10:1: warning: [^1] กำหนดไว้แล้วในบรรทัดก่อนหน้า บรรทัดนี้จึงไม่แสดง [defined-twice]
           10 | [^1]: ซ้ำ
              | ^
            แก้ไข: ใช้ชื่ออื่นในวงเล็บ ทั้งที่นี่และตรงที่อ้างถึง

        """)
  }

  @Test func findsTextThatMarkdownTakesForTheTargetOfALink() throws {
    #expect(try WrittenPage("ก\n\n[หมายเหตุ]: ดูแผน\n").found == ["6:1 unused-definition"])
    #expect(try WrittenPage("ก\n\n[หมายเหตุ]: ดู แผน\n").found == [])
    #expect(try WrittenPage("ก [ข]\n\n[ข]: https://a.example\n").found == [])
    #expect(try WrittenPage("```\n[ข]: https://a.example\n```\n").found == [])
  }

  @Test(arguments: [
    ("{budget}", "{#budget}"), ("(#budget)", "{#budget}"), ("[#budget]", "{#budget}"),
    ("{#budget", "{#budget}"), ("{budget#}", "{#budget}"), ("{Budget_Plan}", "{#budget-plan}"),
  ])
  func offersTheIDThatIsMeantAtAHeading(_ written: String, _ id: String) throws {
    let page = try WrittenPage("## งบ \(written)\n\nก\n")
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:7: warning: ‘\(written)’ at the end of the heading is shown as text and is no id [nearly-an-id]
            4 | ## งบ \(written)
              |       ^
            fix: if an id is meant, write \(id)

        """)
  }

  @Test(arguments: ["(บาท)", "{ก}", "(plan)", "[1]", "(ฉบับที่ 2)"])
  func leavesOtherEndsOfHeadings(_ end: String) throws {
    #expect(try WrittenPage("## งบ \(end)\n\nก\n").found == [])
  }

  @Test func offersAnIDThatMayBeUsed() throws {
    let page = try WrittenPage("## งบ {#Budget_2}\n\nก\n\n## ข {# plan}\n\nค\n")
    #expect(page.printedInEnglish.contains("fix: write {#budget-2}"))
    #expect(page.printedInEnglish.contains("fix: write {#plan}"))
  }

  @Test func saysHowFarHTMLIsLeftOut() throws {
    let page = try WrittenPage("<div>\nลับ\n</div>\n\nก\n\n<!-- ข\n\nค\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: ไม่แสดง HTML ‘<div>’ รวมทั้งข้อความจนถึงบรรทัดที่ 6 [raw-html]
            4 | <div>
              | ^
            แก้ไข: เขียนเป็น Markdown แทน
        Content/2567/o01-structure/index.md:10:1: warning: ความเห็น <!-- นี้ไม่ได้ปิด จึงไม่แสดงข้อความใดจนถึงบรรทัดที่ 12 [unclosed-comment]
           10 | <!-- ข
              | ^
            แก้ไข: เขียน --> ท้ายความเห็น

        """)
  }

  /// A bar that parts nothing is no table that lacks its line of dashes.
  @Test(arguments: ["|\nข้อมูลพื้นฐาน |\nก", "ก |\nข |"])
  func aBarAtTheEndOfLinesIsNoTable(_ written: String) throws {
    #expect(try !WrittenPage("\(written)\n").found.contains { $0.hasSuffix("no-table-rule") })
  }
}
