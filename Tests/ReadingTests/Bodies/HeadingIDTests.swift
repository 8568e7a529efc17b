import Testing

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("ที่อยู่ และแผนที่", "ที่อยู่-และแผนที่"),
    ("คณะผู้บริหาร", "คณะผู้บริหาร"),
    ("Annual Plan 2567", "annual-plan-2567"),
    ("ปี ๒๕๖๗", "ปี-๒๕๖๗"),
    ("แผน – ผล", "แผน-ผล"),
    ("แผน - - ผล", "แผน-ผล"),
    ("ข้อ (1) & ข้อ /2/", "ข้อ-1-ข้อ-2"),
    ("oit-contact", "contact"),
    ("oit-oit-x", "x"),
    ("OIT-X", "x"),
    ("ÉCOLE", "école"),
    ("!!!", "section"),
    ("oit-", "section"),
    ("**งบ**ประมาณ `a b`", "งบประมาณ-a-b"),
    ("[ลิงก์](https://a.example) ท้าย", "ลิงก์-ท้าย"),
  ])
  func derivesAnIDThatKeepsThaiMarks(_ title: String, _ id: String) throws {
    #expect(try WrittenPage("## \(title)\n").ids == [id])
  }

  @Test func numbersHeadingsOfOneNameFromOneOn() throws {
    let page = try WrittenPage("## ก\n\n## ก\n\n## ก\n\n## ก-1\n")
    #expect(page.ids == ["ก", "ก-1", "ก-2", "ก-1-1"])
    #expect(page.body?.outline.anchors.map(\.isNumbered) == [false, true, true, true])
  }

  @Test func numbersBlocksOfOneKindFromTwoOn() throws {
    let block = "```people\n- {position: ก}\n```\n\n"
    let written = "```people {#heads}\n- {position: ก}\n```\n\n"
    #expect(try WrittenPage(block + written + block).ids == ["people", "heads", "people-2"])
  }

  @Test func givesWrittenIDsAndAliasesFirstWhereverTheyStand() throws {
    let page = try WrittenPage(
      "## plan\n\n## old\n\n## แผน {#plan}\n", head: "aliases: {old: plan}\n")
    #expect(page.ids == ["plan-1", "old-1", "plan"])
    #expect(
      page.html == """
        <h2 id="plan-1">plan</h2>
        <h2 id="old-1">old</h2>
        <span id="old"></span><h2 id="plan">แผน</h2>

        """)
  }

  @Test func keepsAnAliasOfABlockAlive() throws {
    let page = try WrittenPage(
      "```people\n- {position: ก}\n```\n", head: "aliases: {team: people}\n")
    #expect(page.html == "<span id=\"team\"></span>[people]\n")
  }

  @Test(arguments: [
    "## แผน {#plan}", "## แผน {#plan} ##", "## แผน {#plan} <!-- งานแผน -->",
    "## แผน <!-- งานแผน --> {#plan}", "แผน {#plan}\n---",
  ])
  func takesAWrittenIDFromTheEndOfAHeading(_ heading: String) throws {
    let page = try WrittenPage("\(heading)\n")
    #expect(page.ids == ["plan"])
    #expect(page.body?.outline.anchors.first?.isWritten == true)
    #expect(page.html.contains("<h2 id=\"plan\">แผน"))
    #expect(!page.html.contains("{#"))
    #expect(page.found == [])
  }

  @Test func takesAWrittenIDThatStandsBehindMarkup() throws {
    let page = try WrittenPage("## **แผน** {#plan}\n")
    #expect(page.html == "<h2 id=\"plan\"><strong>แผน</strong></h2>\n")
  }

  @Test func leavesAnIDInCodeAlone() throws {
    let page = try WrittenPage("## ใช้ `{#id}` อย่างไร {#usage}\n\n## ดู `{#id}`\n")
    #expect(page.ids == ["usage", "ดู-id"])
    #expect(page.found == [])
  }

  @Test(arguments: ["## {#plan} แผน", "## **แผน {#plan}**", "## แผน {#plan} ปี 2567"])
  func saysThatAnIDDoesNotStandAtTheEnd(_ heading: String) throws {
    let page = try WrittenPage("\(heading)\n")
    #expect(page.found.count == 1)
    #expect(page.found.first?.hasSuffix(" id-not-at-end") == true)
    #expect(page.body?.outline.anchors.first?.isWritten == false)
  }

  @Test func printsThatAnIDDoesNotStandAtTheEnd() throws {
    let page = try WrittenPage("\n## แผน {#plan} ปี 2567\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:5:8: warning: {#รหัส} ต้องอยู่ท้ายหัวข้อ จึงแสดงเป็นข้อความ [id-not-at-end]
            5 | ## แผน {#plan} ปี 2567
              |        ^
            แก้ไข: ย้าย {#รหัส} ไปไว้ท้ายหัวข้อ

        """)
  }

  @Test func refusesAnIDThatIsNotOfItsForm() throws {
    let page = try WrittenPage("## แผน {#Plan}\n\n## ผล {#oit-result}\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:8: error: ‘{#Plan}’ ใช้เป็นรหัสไม่ได้ [invalid-id]
            4 | ## แผน {#Plan}
              |        ^
            แก้ไข: เขียน {#plan}
        Content/2567/o01-structure/index.md:6:7: error: ‘{#oit-result}’ ใช้เป็นรหัสไม่ได้ [invalid-id]
            6 | ## ผล {#oit-result}
              |       ^
            แก้ไข: ขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 หรือ - และไม่ขึ้นต้นด้วย oit-

        """)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:8: error: ‘{#Plan}’ can't be an id [invalid-id]
            4 | ## แผน {#Plan}
              |        ^
            fix: write {#plan}
        Content/2567/o01-structure/index.md:6:7: error: ‘{#oit-result}’ can't be an id [invalid-id]
            6 | ## ผล {#oit-result}
              |       ^
            fix: begin with a-z, continue with a-z, 0-9 or -, and do not begin with oit-

        """)
  }

  @Test func refusesOneIDTwice() throws {
    let page = try WrittenPage("## แผน {#plan}\n\n- ข้อ\n\n  ## ผล {#plan}\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:8:9: error: รหัส ‘plan’ ซ้ำในหน้านี้ [duplicate-id]
            8 |   ## ผล {#plan}
              |         ^
            แก้ไข: เปลี่ยนรหัสหนึ่งในสอง

        """)
  }

  @Test func refusesAnAliasThatIsTakenOrLeadsNowhere() throws {
    let page = try WrittenPage(
      "## แผน {#plan}\n", head: "aliases:\n  plan: plan\n  old: plann\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:3:3: error: รหัส ‘plan’ ซ้ำในหน้านี้ [duplicate-id]
            3 |   plan: plan
              |   ^
            แก้ไข: เปลี่ยนรหัสหนึ่งในสอง
        Content/2567/o01-structure/index.md:4:8: error: หน้านี้ไม่มีรหัส ‘plann’ [alias-without-target]
            4 |   old: plann
              |        ^
            แก้ไข: แก้ให้ตรงกับรหัสของหัวข้อในหน้านี้

        """)
  }

  @Test func countsALevelOneHeadingAsLevelTwo() throws {
    let page = try WrittenPage("# แผน\n\nผล\n===\n\n### ย่อย\n\nข้อความ\n")
    #expect(
      page.html == """
        <h2 id="แผน">แผน</h2>
        <h2 id="ผล">ผล</h2>
        <h3 id="ย่อย">ย่อย</h3>
        <p>ข้อความ</p>

        """)
    #expect(page.held == ["ผล", "ย่อย"])
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: หัวข้อระดับ # นับเป็น ## [heading-level-one]
            4 | # แผน
              | ^
            แก้ไข: เขียน ## แทน เพราะ # เป็นของชื่อหน้า
        Content/2567/o01-structure/index.md:6:1: warning: หัวข้อระดับ # นับเป็น ## [heading-level-one]
            6 | ผล
              | ^
            แก้ไข: เขียน ## แทน เพราะ # เป็นของชื่อหน้า

        """)
  }

  @Test func warnsOfALinkToANumberedHeading() throws {
    let page = try WrittenPage("## ก\n\n## ก\n\n[หนึ่ง](#ก) [สอง](#ก-1) [สอง](#%E0%B8%81-1)\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:8:19: warning: #ก-1 ได้เลขลำดับจากหัวข้อซ้ำ จึงอาจเปลี่ยนไปชี้หัวข้ออื่น [numbered-anchor]
            8 | [หนึ่ง](#ก) [สอง](#ก-1) [สอง](#%E0%B8%81-1)
              |                 ^
            แก้ไข: เขียน {#รหัส} ท้ายหัวข้อนั้น แล้วลิงก์ไปที่รหัส
        Content/2567/o01-structure/index.md:8:31: warning: #%E0%B8%81-1 ได้เลขลำดับจากหัวข้อซ้ำ จึงอาจเปลี่ยนไปชี้หัวข้ออื่น [numbered-anchor]
            8 | [หนึ่ง](#ก) [สอง](#ก-1) [สอง](#%E0%B8%81-1)
              |                             ^
            แก้ไข: เขียน {#รหัส} ท้ายหัวข้อนั้น แล้วลิงก์ไปที่รหัส

        """)
  }

  @Test func doesNotTakeMarksOfItsOwnFromAText() throws {
    let page = try WrittenPage("## ก &#1;9&#3; &lt;#7>\n\n&#2;0&#3;\n\n&lt;%0>\n")
    #expect(page.body?.pieces.count == 1)
    #expect(page.html.contains("&lt;#7&gt;"))
  }
}
