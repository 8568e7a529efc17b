import TestSupport
import Testing

@Suite struct HomePageTests {
  private static func home(_ site: TemporarySite, on day: String = "2567-03-31") throws -> String {
    try site.render(on: day).text("index.html")
  }

  /// The tiles of a page as plain lines.
  private static func tiles(_ text: String) -> [String] {
    let list = text.components(separatedBy: "<ul class=\"tiles\">").dropFirst().first ?? ""
    return (list.components(separatedBy: "</ul>").first ?? "").split(separator: "\n").map { line in
      line.replacing("</h3>", with: " | ").replacing("</p>", with: " | ")
        .replacing(/<[^>]*>/, with: "").trimmingPrefix(" ").description
    }
  }

  @Test func eachTileHasOneFactOfItsBlocks() throws {
    let tiny = try TinySite.make()
    #expect(
      try Self.tiles(Self.home(tiny)) == [
        "ใครดูแล | นายทดสอบ ใจดี นายกเทศมนตรี | โทร. 054-000-011 | ",
        "ข่าว | 2 เรื่อง ล่าสุด 1 กุมภาพันธ์ 2567 | ",
      ])
  }

  @Test func theMayorCanBeCalledFromHome() throws {
    let text = try Self.home(TinySite.make())
    #expect(text.contains("<p class=\"call\">โทร. <a href=\"tel:+6654000011\">054-000-011</a></p>"))
    #expect(text.contains("<img src=\"./2567/o01/mayor.png\" alt=\"\" width=\"72\" height=\"96\">"))
  }

  /// A topic without data in the present year is shown by the newest year before it that has some.
  @Test func aTileFallsBackToTheNewestYearThatHasData() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      "---\nupdated: 2566-03-01\n---\n## ชื่อ {#name}\n\n```people\n"
        + "- {name: นางเดิม ดี, position: นายกเทศมนตรี, phone: '1567', vacant: false}\n```\n",
      to: "Content/2566/o04.md")
    try tiny.replace(
      "updated: 31 มี.ค. 2567", with: "updated: 31 มี.ค. 2567\nunfinished: true",
      in: "Content/2567/o01-executives/index.md")
    #expect(
      try Self.tiles(Self.home(tiny)).first
        == "ใครดูแล | นางเดิม ดี นายกเทศมนตรี | โทร. 1567 | ข้อมูลปี 2566 | ")
  }

  @Test func siteYMLSaysWhichTilesThereAre() throws {
    let tiny = try TinySite.make()
    try tiny.replace(
      "redirects:",
      with: """
        home:
          - {url: "https://ask.example", title: ถามเรา}
          - page: complaints
          - {topic: annual-report, title: รายงาน}
        redirects:
        """, in: "Content/site.yml")
    #expect(
      try Self.tiles(Self.home(tiny)) == [
        "ถามเรา (เว็บไซต์ภายนอก) | ", "ช่องทางร้องเรียน | ", "รายงาน | ",
      ])
  }

  @Test func theSurveyIsOfferedWhileItIsOpen() throws {
    let tiny = try TinySite.make()
    let button = "ตอบแบบวัด EIT ถึง <time datetime=\"2024-04-30\">30 เมษายน 2567</time></a>"
    #expect(try Self.home(tiny).contains(button))
    #expect(try !Self.home(tiny, on: "2567-05-01").contains("ตอบแบบวัด EIT ถึง"))
    #expect(try !Self.home(tiny, on: "2566-12-31").contains("ตอบแบบวัด EIT ถึง"))
  }

  @Test func whatIsMissingIsCountedAndOneTapAway() throws {
    #expect(
      try Self.home(TinySite.make()).contains(
        "<a href=\"./2567/coverage/gaps/\">ยังขาด 1 องค์ประกอบ</a>"))
  }

  @Test func aMunicipalityWithoutAYearHasAHome() throws {
    let site = try TemporarySite(
      .nothing,
      [
        "Content/site.yml": SoundSite.settings.replacing(
          "complaints: page:complaints\n", with: "")
      ])
    try site.addTemplates()
    let text = try Self.home(site)
    #expect(text.contains("<h1>เทศบาลตำบลตัวอย่าง "))
    #expect(!text.contains("ข้อมูลรายปี") && !text.contains("เผยแพร่ครบ"))
    #expect(text.contains("054-000-010"))
  }

  @Test func tenYearsAreListedTheNewestFirst() throws {
    let editions = (2558...2567).map { year in
      ("Content/editions/\(year).yml", SoundSite.edition.replacing("2567", with: "\(year)"))
    }
    let site = try TemporarySite(Dictionary(uniqueKeysWithValues: editions))
    try site.addTemplates()
    let text = try Self.home(site)
    let years = text.components(separatedBy: "<nav class=\"by-year\"").last ?? ""
    let listed = (years.components(separatedBy: "</nav>").first ?? "")
      .matches(of: /พ.ศ. (\d{4})</).map { String($0.1) }
    #expect(listed == (2558...2567).reversed().map { "\($0)" })
  }

  /// A year that has not begun, or that nobody has written for yet, is not the present one.
  @Test func thePresentYearHasBegunAndHasAnEntry() throws {
    let next = SoundSite.edition.replacing("2567", with: "2568")
    let site = try TemporarySite(["Content/editions/2568.yml": next])
    try site.addTemplates()
    #expect(
      try Self.home(site, on: "2568-03-31").contains("<h2 id=\"oit-coverage\">ปีงบประมาณ พ.ศ. 2567"))
    try site.write(
      SoundSite.news.replacing("2567", with: "2568"), to: "Content/2568/o05-news.md")
    #expect(
      try Self.home(site, on: "2567-09-30").contains("<h2 id=\"oit-coverage\">ปีงบประมาณ พ.ศ. 2567"))
    #expect(
      try Self.home(site, on: "2567-10-01").contains("<h2 id=\"oit-coverage\">ปีงบประมาณ พ.ศ. 2568"))
  }

  @Test(arguments: [
    ("index.html", "page", "หน้าแรก"), ("2567/coverage/index.html", "page", "ข้อมูลสาธารณะ"),
    ("2567/o01/index.html", "true", "ข้อมูลสาธารณะ"),
    ("2566/coverage/gaps/index.html", "true", "ข้อมูลสาธารณะ"),
    ("2567/o03/index.html", "page", "ข่าว"), ("2567/o03/2567-01-01-a/index.html", "true", "ข่าว"),
    ("eit/index.html", "page", "แบบวัด EIT"), ("2567/eit/index.html", "true", "แบบวัด EIT"),
    ("complaints/index.html", "page", "ร้องเรียน"), ("contact/index.html", "page", "ติดต่อ"),
  ])
  func theSectionOfAPageIsMarked(_ path: String, _ current: String, _ text: String) throws {
    let tiny = try TinySite.make()
    try tiny.write("---\ntitle: ติดต่อ\n---\nก\n", to: "Content/pages/contact.md")
    let page = try tiny.render().text(path)
    let menu = page.components(separatedBy: "<nav aria-label=\"เมนูหลัก\">").last ?? ""
    let marks = (menu.components(separatedBy: "</nav>").first ?? "")
      .matches(of: /aria-current="(\w+)">([^<]*)</).map { [String($0.1), String($0.2)] }
    #expect(marks == [[current, text]])
  }

  @Test func aFaintColourIsRefusedWithTheNearestThatCanBeRead() throws {
    let tiny = try TinySite.make()
    try tiny.replace(
      "redirects:", with: "theme: {colour: \"#ffcc00\"}\nredirects:", in: "Content/site.yml")
    #expect {
      try tiny.render()
    } throws: { error in
      let problems = (error as? RenderedSite.Unreadable)?.problems ?? []
      return tiny.text(of: problems) == """
        Content/site.yml:12:17: error: สี ‘#ffcc00’ ต่างจากพื้นขาวเพียง 1.5 ต่อ 1 จึงอ่านยาก ต้องต่างอย่างน้อย 4.5 ต่อ 1 [faint-colour]
           12 | theme: {colour: "#ffcc00"}
              |                 ^
            แก้ไข: ใช้ "#947200" ซึ่งเป็นสีที่ใกล้ที่สุดที่อ่านได้

        """
    }
  }
}
