import Testing

/// Lists as Thai documents count them, in the lines of one paragraph.
@Suite struct ThaiListTests {
  /// The HTML, with `๑.|` for a mark, and each list on one line.
  private func read(_ written: String) throws -> String {
    let page = try WrittenPage("\(written)\n")
    #expect(page.found.filter { !$0.hasSuffix("lines-run-together") } == [])
    return page.html.replacing("<span class=\"mark\">", with: "").replacing("</span> ", with: "|")
      .replacing(" class=\"marks\"", with: "").replacing("\n", with: "")
  }

  @Test func keepsTheMarkAsItWasWritten() throws {
    #expect(
      try WrittenPage("๑. ยื่นคำขอ\n๒. ตรวจเอกสาร\n๓. รับใบอนุญาต\n").html == """
        <ol class="marks">
        <li><span class="mark">๑.</span> ยื่นคำขอ</li>
        <li><span class="mark">๒.</span> ตรวจเอกสาร</li>
        <li><span class="mark">๓.</span> รับใบอนุญาต</li>
        </ol>

        """)
  }

  @Test(arguments: [
    ("๑. ก\n๒. ข", "<ol><li>๑.|ก</li><li>๒.|ข</li></ol>"),
    ("๑) ก\n๒)ข", "<ol><li>๑)|ก</li><li>๒)|ข</li></ol>"),
    ("(๑) ก\n(๒) ข", "<ol><li>(๑)|ก</li><li>(๒)|ข</li></ol>"),
    ("(1) ก\n(2)ข", "<ol><li>(1)|ก</li><li>(2)|ข</li></ol>"),
    ("1.ก\n2.ข", "<ol><li>1.|ก</li><li>2.|ข</li></ol>"),
    ("ก. กา\nข. ไข่", "<ol><li>ก.|กา</li><li>ข.|ไข่</li></ol>"),
    (
      "ก) กา\nข)ไข่\nค) คน\nง) งู", "<ol><li>ก)|กา</li><li>ข)|ไข่</li><li>ค)|คน</li><li>ง)|งู</li></ol>"
    ),
    ("(ก) กา\n(ข) ไข่", "<ol><li>(ก)|กา</li><li>(ข)|ไข่</li></ol>"),
    ("a) ก\nb) ข", "<ol><li>a)|ก</li><li>b)|ข</li></ol>"),
    ("๑.๑ ก\n๑.๒ ข", "<ol><li>๑.๑|ก</li><li>๑.๒|ข</li></ol>"),
    ("ข้อ ๑ ก\nข้อ ๒ ข", "<ol><li>ข้อ ๑|ก</li><li>ข้อ ๒|ข</li></ol>"),
    ("มาตรา 50 ก\nมาตรา 51 ข", "<ol><li>มาตรา 50|ก</li><li>มาตรา 51|ข</li></ol>"),
    ("• ก\n•ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("– ก\n– ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("-ก\n-ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("\u{F0B7} ก\n\u{F0B7} ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("o ก\no\tข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("§ ก\n§  ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("- o ก\n- o ข", "<ul><li>ก</li><li>ข</li></ul>"),
    ("- • ก\n\n- ข", "<ul><li><p>ก</p></li><li><p>ข</p></li></ul>"),
    ("- o ก\n  o ข", "<ul><li><ul><li>ก</li><li>ข</li></ul></li></ul>"),
    ("☑ ก\n☐ ข", "<ul><li>☑|ก</li><li>☐|ข</li></ul>"),
    (
      "๑. **ก**\n๒. [ข](https://a.example)",
      "<ol><li>๑.|<strong>ก</strong></li><li>๒.|<a href=\"https://a.example\">ข</a></li></ol>"
    ),
    ("๑. ก  \n๒. ข", "<ol><li>๑.|ก</li><li>๒.|ข</li></ol>"),
    ("๑. ก\n๒. ข\n๔. ง", "<ol><li>๑.|ก</li><li>๒.|ข</li><li>๔.|ง</li></ol>"),
  ])
  func readsEachKindOfMark(_ written: String, _ html: String) throws {
    #expect(try read(written) == html)
  }

  @Test func leavesTheLinesBeforeAParagraphAndJoinsThoseThatGoOn() throws {
    #expect(
      try read("ผู้ยื่นต้องมี\n๑. บัตรประชา\nชน\n๒. ทะเบียนบ้าน")
        == "<p>ผู้ยื่นต้องมี</p><ol><li>๑.|บัตรประชาชน</li><li>๒.|ทะเบียนบ้าน</li></ol>")
    #expect(try read("ดังนี้\n• ก") == "<p>ดังนี้</p><ul><li>ก</li></ul>")
  }

  @Test func putsListsIntoEachOther() throws {
    #expect(
      try read("๑. ก\n(๑) ข\n(๒) ค\n–ง\n–จ\n๒. ฉ\n(๑) ช\n(๒) ซ")
        == "<ol><li>๑.|ก<ol><li>(๑)|ข</li><li>(๒)|ค<ul><li>ง</li><li>จ</li></ul></li></ol></li>"
        + "<li>๒.|ฉ<ol><li>(๑)|ช</li><li>(๒)|ซ</li></ol></li></ol>")
    #expect(
      try read("1. ก\n   ๑) ข\n   ๒) ค\n2. ง")
        == "<ol><li>ก<ol><li>๑)|ข</li><li>๒)|ค</li></ol></li><li>ง</li></ol>")
    #expect(
      try read("> ๑. ก\n> ๒. ข")
        == "<blockquote><ol><li>๑.|ก</li><li>๒.|ข</li></ol></blockquote>")
  }

  /// What only happens to look like a mark, and all that GFM has examples for.
  @Test(arguments: [
    "๑. ก", "ก. กา", "พ.ศ. ๒๕๖๗\nพ.ศ. ๒๕๖๘", "ม.ค. กา\nก.พ. ไข่", "สถิติ\n๒๕๖๗. ก\n๒๕๖๘. ข",
    "ระหว่าง ต.ค. 2566\n– ก.ย. 2567", "1.two\n2.three", "ก\n๒.๕ ล้านบาท", "มี\n(๑) ก", "-one\n-two",
    "ขอ\nข้อมูล", "oก\noข", "o two\no three",
  ])
  func leavesWhatIsNoList(_ written: String) throws {
    let html = try read(written)
    #expect(!html.contains("<li>"))
  }

  @Test func readsNothingInCodeAsAList() throws {
    #expect(
      try read("```\n๑. ก\n๒. ข\n```") == "<pre><code>๑. ก๒. ข</code></pre>")
  }

  /// GitHub's Markdown would count on: what is cited as 8 was 7 then.
  @Test(arguments: [
    (
      "6. ก\n7. ข\n9. ค\n10. ง",
      "<ol start=\"6\"><li>ก</li><li>ข</li><li value=\"9\">ค</li><li>ง</li></ol>"
    ),
    ("1. ก\n\n3. ข", "<ol><li><p>ก</p></li><li value=\"3\"><p>ข</p></li></ol>"),
    (
      "1. ก\n   1. ข\n   3. ค\n4. ง",
      "<ol><li>ก<ol><li>ข</li><li value=\"3\">ค</li></ol></li><li value=\"4\">ง</li></ol>"
    ),
    ("1. ก\n1. ข\n1. ค", "<ol><li>ก</li><li>ข</li><li>ค</li></ol>"),
    ("1. ก\n1. ข\n4. ค\n1. ง", "<ol><li>ก</li><li>ข</li><li value=\"4\">ค</li><li>ง</li></ol>"),
    (
      "1) **ก**\n3) [ข](https://a.example)",
      "<ol><li><strong>ก</strong></li><li value=\"3\"><a href=\"https://a.example\">ข</a></li></ol>"
    ),
  ])
  func aNumberBehindAGapStaysAsItWasWritten(_ written: String, _ html: String) throws {
    #expect(try read(written) == html)
  }

  /// Whoever cites number 2 has to find it, though it stands behind number 3.
  @Test func aNumberOutOfOrderStaysAndIsTold() throws {
    let page = try WrittenPage("1. ก\n3. ข\n2. ค\n2. ง\n3. จ\n")
    #expect(
      page.html.replacing("\n", with: "")
        == "<ol><li>ก</li><li value=\"3\">ข</li><li value=\"2\">ค</li><li value=\"2\">ง</li><li>จ</li></ol>"
    )
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:6:1: note: ข้อนี้เป็นข้อ 2 แต่อยู่ถัดจากข้อ 3 [number-out-of-order]
            6 | 2. ค
              | ^
            แก้ไข: หากพิมพ์เลขผิด ให้แก้เลขข้อ หากถูกแล้ว ไม่ต้องแก้ เพราะแสดงตามที่เขียน
        Content/2567/o01-structure/index.md:7:1: note: ข้อนี้เป็นข้อ 2 แต่อยู่ถัดจากข้อ 2 [number-out-of-order]
            7 | 2. ง
              | ^
            แก้ไข: หากพิมพ์เลขผิด ให้แก้เลขข้อ หากถูกแล้ว ไม่ต้องแก้ เพราะแสดงตามที่เขียน

        """)
    #expect(
      try WrittenPage("3. ก\n2. ข\n1. ค\n").found == [
        "5:1 number-out-of-order", "6:1 number-out-of-order",
      ])
  }
}
