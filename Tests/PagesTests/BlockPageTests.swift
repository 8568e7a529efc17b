import TestSupport
import Testing

@Suite struct BlockPageTests {
  @Test func aDocumentSaysItsFormAndSizeInTheSitesDigits() throws {
    let page = try Self.page(
      "```files\n- {title: แผน, file: plan.pdf, language: th, date: 1 ม.ค. 2567}\n```",
      files: ["plan.pdf": String(repeating: "x", count: 1_258_291)])
    #expect(page.contains("<a href=\"plan.pdf\" hreflang=\"th\">แผน (PDF ๑.๒ MB)</a>"))
    #expect(page.contains("ลงวันที่ <time datetime=\"2024-01-01\">๑ มกราคม ๒๕๖๗</time>"))
    #expect(!page.contains(".csv"))
  }

  @Test func aListOfDocumentsGivenAsCSVIsOfferedAsGiven() throws {
    let page = try Self.page(
      "```files\nfile: list.csv\n```",
      files: ["plan.pdf": "paper", "list.csv": "ชื่อเอกสาร,ไฟล์\nแผน,plan.pdf\n"])
    #expect(page.contains("<a href=\"list.csv\">ดาวน์โหลดข้อมูลนี้ (CSV ๑ KB)</a>"))
  }

  /// As all CSV of the site: UTF-8 with a byte-order mark, CRLF, commas, no formula that runs.
  @Test func aTableGivenAsCSVIsWrittenAnewAtItsAddress() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      "---\nupdated: 2567-03-01\n---\n\n```files\nfile: list.csv\n```\n\n[ตาราง](list.csv)\n",
      to: "Content/2567/o03-news/index.md")
    try tiny.write("x", to: "Content/2567/o03-news/plan.pdf")
    let text = "sep=;\nที่;ชื่อเอกสาร;ไฟล์\n1;=1+1;plan.pdf\n2;\"แผน, ฉบับที่ 2\";plan.pdf\n"
    let thai = text.unicodeScalars.map { scalar in
      UInt8(scalar.value < 0x80 ? scalar.value : scalar.value - 0xE00 + 0xA0)
    }
    try tiny.write(thai, to: "Content/2567/o03-news/list.csv")
    #expect(
      try tiny.render().text("2567/o03/list.csv")
        == "\u{FEFF}ที่,ชื่อเอกสาร,ไฟล์\r\n1,'=1+1,plan.pdf\r\n2,\"แผน, ฉบับที่ 2\",plan.pdf\r\n")
  }

  @Test func eachBlockThatShowsAnElementBearsItsNumber() throws {
    let page = try Self.page(
      """
      ## กิจกรรม

      ```activity
      {topic: เวทีรับฟัง, date: 1 พ.ย. 2566}
      ```

      ```activity
      {topic: ประชาคม, date: 2 พ.ย. 2566}
      ```
      """)
    let mark = "<p class=\"proves\"><a class=\"proves\" href=\"#oit-elements\">ข้อ ๑</a></p>\n"
    #expect(page.contains("\(mark)<article class=\"activity\" id=\"activity\">"))
    #expect(page.contains("\(mark)<article class=\"activity\" id=\"activity-2\">"))
  }

  @Test func photosOfAnActivityHaveAlternativeText() throws {
    let page = try Self.page(
      """
      ```activity
      topic: เวที
      photos:
        - {photo: a.jpg, alt: ผู้เข้าร่วมยกมือ}
        - {photo: b.jpg}
      ```
      """, files: ["a.jpg": "photo", "b.jpg": "photo"])
    #expect(page.contains("<img src=\"a.jpg\" alt=\"ผู้เข้าร่วมยกมือ\" loading=\"lazy\">"))
    #expect(page.contains("<img src=\"b.jpg\" alt=\"เวที\" loading=\"lazy\">"))
  }

  @Test func aSurveyIsShownAsLinkAndAsCode() throws {
    let page = try Self.page("```eit\nyear: 2567\n```")
    #expect(page.contains("<a href=\"https://itas.example/go/test67\">"))
    #expect(page.contains("<title>คิวอาร์โค้ดไปยังแบบวัด EIT ปี ๒๕๖๗</title>"))
  }

  /// O3 of 2567, whose one element asks that activities lie in its period.
  private static func page(_ body: String, files: [String: String] = [:]) throws -> String {
    let tiny = try TinySite.make()
    try tiny.replace(
      "text: ข่าวในปี", with: "text: ข่าวในปี, proof: {activity: in-period}",
      in: "Content/editions/2567.yml")
    try tiny.replace("redirects:", with: "digits: thai\nredirects:", in: "Content/site.yml")
    try tiny.write(
      "---\nupdated: 2567-03-01\n---\n\n\(body)\n", to: "Content/2567/o03-news/index.md")
    for (name, text) in files { try tiny.write(text, to: "Content/2567/o03-news/\(name)") }
    return try tiny.render().text("2567/o03/index.html")
  }
}
