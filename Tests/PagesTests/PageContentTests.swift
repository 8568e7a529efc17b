import TestSupport
import Testing

@Suite struct PageContentTests {
  @Test(arguments: [
    ("2566-12-31", "ยังไม่เปิดให้ตอบ"), ("2567-01-01", "เปิดให้ตอบ</span>"),
    ("2567-04-30", "เปิดให้ตอบ</span>"), ("2567-05-01", "ปิดรับคำตอบแล้ว"),
  ])
  func theSurveyPageSaysWhetherItIsOpen(_ day: String, _ words: String) throws {
    let tiny = try TinySite.make()
    #expect(try tiny.render(on: day).text("2567/eit/index.html").contains(words))
  }

  /// A phone that would have to scan its own screen has the way to answer first.
  @Test func theWayToAnswerStandsBeforeTheCode() throws {
    let text = try TinySite.make().render().text("eit/index.html")
    let button = try #require(
      text.range(of: "<a class=\"button\" href=\"https://itas.example/go/test67\">"))
    let code = try #require(text.range(of: "<div class=\"qr\">"))
    #expect(button.lowerBound < code.lowerBound)
    #expect(!text.contains("ด้านบน"))
  }

  @Test func datesAndNumbersAreInTheSitesDigits() throws {
    let tiny = try TinySite.make()
    try tiny.replace("redirects:", with: "digits: thai\nredirects:", in: "Content/site.yml")
    let text = try tiny.render().text("2567/o01/index.html")
    #expect(text.contains("<time datetime=\"2024-03-31\">๓๑ มีนาคม ๒๕๖๗</time>"))
    #expect(text.contains("ปีงบประมาณ พ.ศ. ๒๕๖๗"))
    #expect(text.contains("แสดงแล้ว ๓ จาก ๓ องค์ประกอบ"))
  }

  @Test func thePageForWhatIsNotThereLinksFromTheBasePath() throws {
    let tiny = try TinySite.make()
    try tiny.replace("test.example\n", with: "test.example/ita\n", in: "Content/site.yml")
    let site = try tiny.render()
    #expect(site.text("404.html").contains("<a href=\"/ita/2567/coverage/\">"))
    #expect(site.text("2567/o01/index.html").contains("https://www.test.example/ita/2567/o01/"))
  }

  @Test func noPageSaysPassed() throws {
    let tiny = try TinySite.make()
    let site = try tiny.render()
    for page in site.pages {
      #expect(!site.text(page).contains("ผ่าน"), "\(page)")
    }
  }

  @Test func onlyPagesThatSpeakOfTimeDependOnTheDay() throws {
    let tiny = try TinySite.make()
    let (one, other) = try (tiny.render(on: "2566-12-31"), tiny.render(on: "2567-09-30"))
    for page in [
      "complaints/index.html", "old/index.html", "404.html", "2567/o03/2567-02-01-b/index.html",
    ] {
      #expect(one.text(page) == other.text(page), "\(page)")
    }
  }

  @Test func everyItemAskedHasAPage() throws {
    let tiny = try TinySite.make()
    let site = try tiny.render()
    for path in ["2566/o04/", "2567/o01/", "2567/o02/", "2567/o03/"] {
      #expect(site.pages.contains("\(path)index.html"))
    }
    #expect(site.text("2567/o02/index.html").contains("เทศบาลยังไม่มีหน้าข้อมูลของข้อนี้"))
    #expect(site.text("2567/o02/index.html").contains("<li id=\"oit-element-results\">"))
  }
}
