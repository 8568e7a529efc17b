import Testing

/// Thai puts no blanks between words; what is meant is read all the same.
@Suite struct ThaiTextTests {
  @Test(arguments: [
    ("เทศบาล**“รักษาความสะอาด”**ของถนน", "เทศบาล<strong>“รักษาความสะอาด”</strong>ของถนน"),
    ("**หมายเหตุ:**ผู้แจ้งต้องลงชื่อ", "<strong>หมายเหตุ:</strong>ผู้แจ้งต้องลงชื่อ"),
    ("**50%**ของงบ", "<strong>50%</strong>ของงบ"),
    ("**ข้อ ๑)**ยื่นคำขอ", "<strong>ข้อ ๑)</strong>ยื่นคำขอ"),
    ("ราคา*(กลาง)*ปี", "ราคา<em>(กลาง)</em>ปี"),
    ("ราคา**กลาง**(ปี)", "ราคา<strong>กลาง</strong>(ปี)"),
    ("***“ด่วน”***ที่สุด", "<em><strong>“ด่วน”</strong></em>ที่สุด"),
    ("**วงเงิน:**500,000 บาท", "<strong>วงเงิน:</strong>500,000\u{A0}บาท"),
    ("**อีเมล:**ITA", "<strong>อีเมล:</strong>ITA"),
    ("ก**“ข”**ค**“ง”**จ", "ก<strong>“ข”</strong>ค<strong>“ง”</strong>จ"),
    ("ดู**[แผน](plan.pdf)**ต่อ", "ดู<strong><a href=\"plan.pdf\">แผน (PDF 1 KB)</a></strong>ต่อ"),
    ("ดู*`รหัส`*ต่อ", "ดู<em><code>รหัส</code></em>ต่อ"),
    (
      "ดู**<https://a.example/ก>**ต่อ",
      "ดู<strong><a href=\"https://a.example/%E0%B8%81\">https://a.example/ก</a></strong>ต่อ"
    ),
    (
      "__หนา__ต่อ ก__หนา__ และ__“หนา”__ต่อ",
      "<strong>หนา</strong>ต่อ ก<strong>หนา</strong> และ<strong>“หนา”</strong>ต่อ"
    ),
    ("~~(เดิม)~~แก้ ก~~“ข”~~ค", "<del>(เดิม)</del>แก้ ก<del>“ข”</del>ค"),
    ("| ก |\n|---|\n| **ข:**ค |", nil),
    ("> **ข:**ค", nil), ("- **ข:**ค", nil), ("## **ข:**ค", nil),
  ])
  func readsEmphasisWhoseSignStandsAgainstThai(_ written: String, _ html: String?) throws {
    let page = try WrittenPage("\(written)\n", files: LinkTests.files)
    if let html {
      #expect(page.html == "<p>\(html)</p>\n")
    } else {
      #expect(page.html.contains("<strong>ข:</strong>ค"))
    }
    #expect(page.found == [])
  }

  /// As GFM has it: blanks keep a sign from being one, and names of files hold `_`.
  @Test(arguments: [
    "2 * 3 * 4 ก", "แผน_2567_ฉบับ.pdf", "ชื่อ ____ นามสกุล ____", "ก\\*\\*ข:\\*\\*ค", "a_b_c ก",
    "`**ก:**ข`", "*หมายเหตุ ราคารวมภาษี",
  ])
  func leavesWhatIsNoEmphasis(_ written: String) throws {
    let page = try WrittenPage("\(written)\n")
    #expect(!page.html.contains("<strong>") && !page.html.contains("<em>"))
    #expect(page.found == [])
  }

  @Test func keepsCodeAndDataAsTheyAreWritten() throws {
    let page = try WrittenPage(
      """
      ```
      **ก:**ข https://a.example/xก www.aก กwww.a.example
      ```

      ```people
      - {name: "ก**“ข”**ค กwww.a.example/xก", position: ข}
      ```

      `ก**“ข”**ค` [ก**“ข”**ค](<https://a.example/xก**“ข”> "ก**“ข”**ค")

      """)
    #expect(
      page.html == """
        <pre><code>**ก:**ข https://a.example/xก www.aก กwww.a.example
        </code></pre>
        [people]
        <p><code>ก**“ข”**ค</code> <a href="https://a.example/x%E0%B8%81**%E2%80%9C%E0%B8%82%E2%80%9D" \
        title="ก**“ข”**ค">ก<strong>“ข”</strong>ค</a></p>

        """)
    #expect(page.body?.blocks.count == 1)
    let data = "\(page.body?.blocks ?? [])"
    #expect(!data.contains("\u{1BC9F}"))
  }

  @Test(arguments: [
    ("https://a.example/planอ่านต่อ", "[https://a.example/plan]อ่านต่อ"),
    (
      "https://a.example/planและhttps://a.example/bหรือ",
      "[https://a.example/plan]และ[https://a.example/b]หรือ"
    ),
    ("https://a.example/แผน-2567", "[https://a.example/แผน-2567]"),
    ("https://a.example/แผน2567ฉบับแก้ไข", "[https://a.example/แผน2567ฉบับแก้ไข]"),
    ("https://a.example/plan-แผน?ปี=ก", "[https://a.example/plan-แผน?ปี=ก]"),
    ("https://a.exampleและ", "[https://a.example]และ"),
    ("https://a.example/แผน/x1ต่อ", "[https://a.example/แผน/x1]ต่อ"),
    ("(https://a.example/x)ครับ", "([https://a.example/x])ครับ"),
    ("“https://a.example/x”ครับ", "“[https://a.example/x]”ครับ"),
    ("\"https://a.example/x\"ครับ", "\"[https://a.example/x]\"ครับ"),
    (
      "https://a.example/x, https://a.example/y,และ",
      "[https://a.example/x], [https://a.example/y],และ"
    ),
    ("https://a.example/x–https://a.example/y", "[https://a.example/x]–[https://a.example/y]"),
    ("https://a.example/x\u{200B}ต่อ", "[https://a.example/x]\u{200B}ต่อ"),
    ("https://a.example/x\u{A0}ต่อ", "[https://a.example/x]\u{A0}ต่อ"),
    ("**https://a.example/x**ต่อ", "<strong>[https://a.example/x]</strong>ต่อ"),
    ("อีเมลoffice@a.exampleหรือโทร", "อีเมล[office@a.example]หรือโทร"),
    ("https://ไทย.example/x", "[https://ไทย.example/x]"),
  ])
  func endsABareAddressBeforeThaiQuotesAndClosingSigns(_ written: String, _ shown: String) throws {
    let page = try WrittenPage("\(written)\n")
    let html = page.html.replacing(/<a href="[^"]*">([^<]*)<\/a>/) { "[\($0.1)]" }
    #expect(html == "<p>\(shown.replacing("\"", with: "&quot;"))</p>\n")
    #expect(page.found == [])
  }

  @Test(arguments: [
    ("เว็บไซต์www.a.example/xต่อ", "เว็บไซต์[www.a.example/x]ต่อ"),
    ("เว็บไซต์:www.a.exampleหรือ", "เว็บไซต์:[www.a.example]หรือ"),
    ("“www.a.example”ครับ", "“[www.a.example]”ครับ"),
  ])
  func findsWWWBehindThaiAndQuotes(_ written: String, _ shown: String) throws {
    let page = try WrittenPage("\(written)\n")
    let html = page.html.replacing(/<a href="http:\/\/[^"]*">([^<]*)<\/a>/) { "[\($0.1)]" }
    #expect(html == "<p>\(shown)</p>\n")
    #expect(page.found.map { $0.suffix(9) } == ["http-link"])
  }

  @Test func keepsWhatStandsInAngleBracketsOrParentheses() throws {
    let page = try WrittenPage(
      "<https://a.example/planก> [ก](https://a.example/planก) [ข][c]\n\n[c]: https://a.example/xก\n"
    )
    let addresses = page.html.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(
      addresses == [
        "https://a.example/plan%E0%B8%81", "https://a.example/plan%E0%B8%81",
        "https://a.example/x%E0%B8%81",
      ])
  }
}
