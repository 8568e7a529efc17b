import TestSupport
import Testing

/// The index of a year and what lies below it.
@Suite struct IndexTests {
  @Test func theYearLeadsOnToItsIndexAndNoLinkGoesThere() throws {
    let tiny = try TinySite.make()
    let site = try tiny.render()
    #expect(site.text("2567/index.html").contains("content=\"0; url=coverage/\""))
    for page in site.pages {
      let links = PageLinks(site.text(page)).targets
      #expect(!links.contains { $0.hasSuffix("2567/") || $0.hasSuffix("2566/") }, "\(page)")
    }
  }

  @Test func anOldAddressThatLedToTheYearLeadsToItsIndex() throws {
    let tiny = try TinySite.make()
    try tiny.replace("/old/: /2567/o01/", with: "/old/: /2567/", in: "Content/site.yml")
    let site = try tiny.render()
    #expect(site.problems.isEmpty)
    #expect(site.text("old/index.html").contains("content=\"0; url=../2567/coverage/\""))
  }

  @Test func numbersLeadStraightToTheProofs() throws {
    let tiny = try TinySite.make()
    let text = try tiny.render().text("2567/coverage/index.html")
    #expect(
      text.contains(
        "<a class=\"no machine\" href=\"../../2567/o01/#people\" aria-label=\"O1 ข้อ 2\">2</a>"
          + "<a class=\"no statement\" href=\"../../#oit-contact\" aria-label=\"O1 ข้อ 3\">3</a>"
      ))
  }

  @Test func whatLacksIsNamedInItsRowAndListedFirst() throws {
    let site = try TemporarySite(
      [
        "Content/2567/o02-executives/index.md": SoundSite.executives.replacing(
          ", phone: 054-000-011", with: "")
      ])
    try site.addTemplates()
    let pages = try site.render()
    let text = pages.text("2567/coverage/index.html")
    #expect(text.contains("<h2 id=\"oit-gaps\">ยังขาด 1 องค์ประกอบ</h2>"))
    #expect(
      text.contains(
        "<li><a href=\"../../2567/o02/#oit-element-contact\"><b>O2</b> ทุกคนมีช่องทางการติดต่อ</a>"
          + " <span class=\"small\">นายกเทศมนตรี ไม่มีช่องทางการติดต่อ</span></li>"))
    #expect(
      text.contains(
        "<s class=\"no missing\">3</s> <span class=\"gap\">ขาด ทุกคนมีช่องทางการติดต่อ</span>"))
    #expect(
      pages.text("2567/coverage/gaps/index.html").contains(
        "<tr><th scope=\"row\"><a href=\"../../../2567/o02/#oit-element-contact\">ทุกคนมีช่องทางการติดต่อ</a></th>"
      ))
    #expect(
      pages.text("index.html").contains(
        "<a href=\"./2567/coverage/gaps/\">ยังขาด 1 องค์ประกอบ</a>"))
  }

  @Test func ofManyGapsTheFirstAreListed() throws {
    let site = try TemporarySite(
      [:],
      without: [
        "Content/2567/o02-executives/index.md", "Content/2567/o01-structure.md",
        "Content/2567/o02-executives/mayor.jpg", "Content/2567/o05-news.md",
      ])
    try site.write(
      SoundSite.edition.replacing(
        "- {id: chart", with: "- {id: a, text: ก}\n              - {id: chart"),
      to: "Content/editions/2567.yml")
    try site.addTemplates()
    let text = try site.render().text("2567/coverage/index.html")
    #expect(text.contains("<h2 id=\"oit-gaps\">ยังขาด 6 องค์ประกอบ</h2>"))
    #expect(text.contains("<p><a href=\"gaps/\">ดูอีก 1 องค์ประกอบที่ยังขาด</a></p>"))
  }

  @Test func whatIsDoubtfulAboutTheListStandsOnOnePage() throws {
    let tiny = try TinySite.make()
    let site = try tiny.render()
    for page in site.pages
    where !page.hasSuffix("sources/index.html") && !page.hasSuffix("information/index.html") {
      #expect(!site.text(page).contains("ยืนยัน"), "\(page)")
    }
    let item = site.text("2567/o02/index.html")
    #expect(item.contains("<a href=\"../../2567/coverage/sources/#o02\">ที่มาของรายการ ปี 2567</a>"))
    let sources = site.text("2567/coverage/sources/index.html")
    #expect(sources.contains("<div class=\"doubt\" id=\"o02\">"))
    #expect(sources.contains("<p>ยังไม่พบเอกสารของปีนี้</p>"))
    #expect(!sources.contains("id=\"o01\""))
  }

  @Test func aYearOfWhichNothingLacksSaysSo() throws {
    let site = try TemporarySite([:])
    try site.addTemplates()
    let pages = try site.render()
    #expect(!pages.text("2567/coverage/index.html").contains("oit-gaps"))
    #expect(
      pages.text("2567/coverage/gaps/index.html").contains("ไม่มีองค์ประกอบที่ถึงกำหนดแล้วและยังขาด"))
  }
}
