import TestSupport
import Testing

@Suite struct ListPageTests {
  @Test func anotherListNeedsNoCode() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      """
      title: รายการตรวจของ LPA
      law: การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น
      source: แต่งขึ้น
      confidence: draft
      points: [{id: "1", title: ผู้บริหาร, topics: [executives]}]

      """, to: "Content/lists/lpa.yml")
    let site = try tiny.render()
    let page = site.text("2567/lpa/index.html")
    #expect(page.contains("<h1>รายการตรวจของ LPA</h1>"))
    #expect(page.contains("<a href=\"../../2567/o01/\">O1 คณะผู้บริหาร</a>"))
    #expect(
      site.text("2567/coverage/index.html").contains(
        "<a href=\"../../2567/lpa/\">รายการตรวจของ LPA ปี 2567</a> <a href=\"../../2567/coverage.csv\">"
      ))
    #expect(
      site.text("index.html").contains("<li><a href=\"./2567/lpa/\">รายการตรวจของ LPA</a></li>"))
    #expect(site.text("sitemap.xml").contains("/2567/lpa/"))
    #expect(site.deadLinks(web: "https://www.test.example") == [])
  }

  @Test func aListThatIsWrongStopsTheBuild() throws {
    let tiny = try TinySite.make()
    try tiny.write("title: x\n", to: "Content/lists/lpa.yml")
    #expect(throws: RenderedSite.Unreadable.self) { try tiny.render() }
  }
}
