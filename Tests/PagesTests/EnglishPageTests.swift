import TestSupport
import Testing

/// Pages in English, below /en/.
@Suite struct EnglishPageTests {
  private static let executives = """
    ---
    title: Executives
    updated: 31 มี.ค. 2567
    ---

    ## The mayor and the deputy {#mayor}

    The order is [here](order.pdf), the news [there](item:O3).

    ```people
    ```

    """

  private static func site(_ files: [String: String] = [:]) throws -> TemporarySite {
    let tiny = try TinySite.make()
    try tiny.write(executives, to: "Content/2567/o01-executives/index.en.md")
    for (path, text) in files { try tiny.write(text, to: path) }
    return tiny
  }

  @Test(arguments: [
    ("item", "en/2567/o01/index.html"), ("sub-page", "en/2567/o03/2567-02-01-b/index.html"),
    ("page", "en/complaints/index.html"),
  ])
  func aTwinIsTheTextOnRecord(_ name: String, _ path: String) throws {
    let site = try Self.site([
      "Content/2567/o03-news/2567-02-01-b.en.md": "---\ntitle: Second news\n---\nA meeting\n",
      "Content/pages/complaints.en.md": "---\ntitle: Complaints\n---\nCall 054-000-010\n",
    ])
    let text = try site.render().text(path)
    #expect(try text == recorded("Tests/PagesTests/Golden/\(name)-in-english.html", as: text))
  }

  @Test func theThaiPageIsTheSameButForTheWayToItsTwin() throws {
    let (plain, both) = try (TinySite.make().render(), Self.site().render())
    let ways = [
      #"<link rel="alternate" hreflang="th" href="https://www.test.example/2567/o01/">"#,
      #"<link rel="alternate" hreflang="en" href="https://www.test.example/en/2567/o01/">"#,
      #"<li><a lang="en" hreflang="en" href="../../en/2567/o01/">English</a></li>"#,
    ]
    for path in plain.pages {
      var text = both.text(path)
      if path == "2567/o01/index.html" {
        for way in ways {
          #expect(text.contains(way))
          text = text.replacing("\(way)\n", with: "")
        }
      }
      if path == "search/index.html" {
        text = text.replacing(
          #"<li><a href="../en/2567/o01/">Executives (English)</a></li>"#, with: "")
      }
      #expect(text == plain.text(path), "\(path)")
    }
    #expect(Set(both.pages).subtracting(plain.pages) == ["en/2567/o01/index.html"])
  }

  @Test func aPageWithoutATwinNamesNoOtherLanguage() throws {
    let site = try Self.site().render()
    for path in site.pages where path != "2567/o01/index.html" && !path.hasPrefix("en/") {
      #expect(!site.text(path).contains("hreflang"), "\(path)")
    }
  }

  @Test func whatIsInThaiSaysSo() throws {
    let text = try Self.site().render().text("en/2567/o01/index.html")
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains("<p class=\"small\">This text is available in Thai only.</p>"))
    #expect(text.contains("<h3 lang=\"th\" class=\"name\">นายทดสอบ ใจดี</h3>"))
    #expect(text.contains("<time datetime=\"2024-03-31\">31 March 2024 (B.E. 2567)</time>"))
  }

  @Test func itsBlocksLeadToTheDataOfTheThaiPage() throws {
    let site = try Self.site().render()
    let text = site.text("en/2567/o01/index.html")
    #expect(text.contains("src=\"../../../2567/o01/mayor.png\""))
    #expect(text.contains("<a href=\"../../../2567/o01/people.csv\">"))
    #expect(!site.artifacts.sorted.map(\.path).contains("en/2567/o01/people.csv"))
  }

  @Test func searchEnginesFindIt() throws {
    #expect(
      try Self.site().render().text("sitemap.xml").contains(
        "<loc>https://www.test.example/en/2567/o01/</loc><lastmod>2024-03-31</lastmod>"))
  }

  @Test func searchFindsItBesideItsPageAndTheListHasIt() throws {
    let site = try Self.site().render()
    #expect(
      site.text("search/t0.js").contains(
        ##"["en/2567/o01/","~O1 Executives (English)",2567,1,"","","","#mayor","##))
    #expect(
      site.text("search/index.html").contains(
        #"<li><a href="../en/2567/o01/">Executives (English)</a></li>"#))
    #expect(try Self.withFrame().render().text("search/t0.js").contains(#"["en/","#))
  }

  @Test func countsAndSumsAreInEnglish() throws {
    let site = try Self.withFrame()
    try site.write(
      """
      ---
      updated: 31 มี.ค. 2567
      ---
      ```plan
      projects:
        - {project: ลอกคลอง, budget: 2000000, start: ต.ค. 2566, end: ก.ย. 2567}
        - {project: ซ่อมถนน, budget: 500000, start: ต.ค. 2566, end: ก.ย. 2567}
      ```

      ```statistics
      unit: เรื่อง
      rows:
        - {period: ต.ค. 2566, total: 1}
        - {period: พ.ย. 2566, total: 3}
      ```

      """, to: "Content/2567/o02-report.md")
    try site.write(
      "---\ntitle: Report\n---\n```plan\n```\n\n```statistics\n```\n",
      to: "Content/2567/o02-report.en.md")
    let text = try site.render().text("en/2567/o02/index.html")
    for words in [
      "<figcaption>Budget by project <span class=\"small\">Unit: baht<", "<figcaption>Number <span",
      "Total 4 cases · most: Nov 2023 (3 cases) · least: Oct 2023 (1 case)",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func whatIsEnglishWithinThaiSaysSo() throws {
    let text = try Self.withFrame().render().text("en/2567/coverage/index.html")
    #expect(
      text.contains(
        #"ข้อมูลพื้นฐาน <span lang="en" class="small">1 of 2 items complete</span></caption>"#))
  }

  @Test func aSubIndicatorGoesByItsEnglishName() throws {
    let tiny = try Self.withFrame()
    try tiny.replace(
      "title: ข้อมูลพื้นฐาน", with: "title: ข้อมูลพื้นฐาน\n        title-en: Basic data",
      in: "Content/editions/2567.yml")
    let site = try tiny.render()
    #expect(site.text("en/2567/coverage/index.html").contains("9.1 Basic data <span"))
    #expect(site.text("2567/coverage/index.html").contains("9.1 ข้อมูลพื้นฐาน <span"))
  }

  @Test func aSiteSaysItsTextsOtherwiseInEnglishToo() throws {
    let site = try Self.site(["Templates/texts/en.yml": "frame:\n  home: Welcome\n"])
    #expect(try site.render().text("en/2567/o01/index.html").contains(">Welcome</a>"))
  }

  @Test(arguments: [("home", "en/index.html"), ("index", "en/2567/coverage/index.html")])
  func homeAndYearsAreThereWhereSiteYmlAsksForThem(_ name: String, _ path: String) throws {
    let site = try Self.withFrame().render()
    let text = site.text(path)
    #expect(try text == recorded("Tests/PagesTests/Golden/\(name)-in-english.html", as: text))
    #expect(
      site.pages.filter { $0.hasPrefix("en/") } == [
        "en/2566/coverage/index.html", "en/2566/index.html", "en/2567/coverage/index.html",
        "en/2567/index.html", "en/2567/o01/index.html", "en/index.html",
      ])
  }

  @Test func anItemGoesByItsEnglishName() throws {
    let tiny = try Self.withFrame()
    for (thai, english) in [
      ("ข้อมูลผู้บริหาร", "Executive officers"), ("รายงานผลประจำปี", "Annual report"),
    ] {
      try tiny.replace(
        "title: \(thai)", with: "title: \(thai)\n            title-en: \(english)",
        in: "Content/editions/2567.yml")
    }
    let site = try tiny.render()
    let item = site.text("en/2567/o01/index.html")
    #expect(item.contains("<dt>Name in the assessment</dt><dd>O1 Executive officers</dd>"))
    #expect(item.contains("<span class=\"small\">Next item</span> O2 Annual report</a>"))
    let index = site.text("en/2567/coverage/index.html")
    #expect(index.contains("<a href=\"../../../en/2567/o01/\"><b>O1</b> Executive officers</a>"))
    #expect(index.contains("<a href=\"../../../2567/o02/\"><b>O2</b> Annual report</a>"))
    #expect(
      index.contains("<a lang=\"th\" href=\"../../../2567/o03/\"><b>O3</b> ข่าวประชาสัมพันธ์</a>"))
    #expect(!site.text("2567/coverage/index.html").contains("Annual report"))
  }

  @Test func everyLinkLeadsSomewhere() throws {
    #expect(try Self.withFrame().render().deadLinks(web: "https://www.test.example") == [])
  }

  private static func withFrame() throws -> TemporarySite {
    let tiny = try site()
    try tiny.replace(
      "  type: subdistrict", with: "  type: subdistrict\n  name-en: Thotsop Subdistrict",
      in: "Content/site.yml")
    try tiny.replace("redirects:", with: "english: true\nredirects:", in: "Content/site.yml")
    return tiny
  }
}
