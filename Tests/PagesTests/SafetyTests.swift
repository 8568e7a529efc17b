import Foundation
import TestSupport
import Testing

@Suite struct SafetyTests {
  @Test(arguments: [false, true])
  func everyLinkOfTheSampleSiteLeadsSomewhere(isOffline: Bool) throws {
    let site = try RenderedSite(repository.path, on: "2567-03-31", isOffline: isOffline)
    #expect(site.deadLinks(web: "https://www.tuayang.example") == [])
    for page in site.pages { #expect(site.text(page).contains("</html>"), "\(page)") }
  }

  @Test func everyLinkOfTheTinySiteLeadsSomewhere() throws {
    let tiny = try TinySite.make()
    #expect(try tiny.render().deadLinks(web: "https://www.test.example") == [])
  }

  @Test func linksOfACopyForAFolderNameTheFile() throws {
    let tiny = try TinySite.make()
    let site = try tiny.render(isOffline: true)
    for page in site.pages {
      for link in PageLinks(site.text(page)).targets where !link.contains(":") {
        let path = link.prefix { $0 != "#" }
        #expect(!path.hasSuffix("/"), "\(page) → \(link)")
      }
    }
  }

  /// A script is a file of the site.
  @Test func noPageHoldsAScriptAStyleOrAnEventAttribute() throws {
    let site = try RenderedSite(repository.path, on: "2567-03-31")
    for page in site.pages {
      let text = site.text(page)
      for tag in text.components(separatedBy: "<").dropFirst() {
        let tag = tag.prefix { $0 != ">" }.lowercased()
        let isData =
          tag == #"script type="application/ld+json""#
          || tag.wholeMatch(of: /script src="[.\/]*assets\/[a-z0-9.]+\.js" defer blocking="render"/)
            != nil
        #expect(isData || !tag.hasPrefix("script") && !tag.hasPrefix("style"), "\(page): \(tag)")
        let names = tag.split(separator: " ").dropFirst().map { $0.prefix { $0 != "=" } }
        #expect(!names.contains { $0 == "style" || $0.hasPrefix("on") }, "\(page): \(tag)")
      }
    }
  }

  @Test func pagesHaveTitlesOfTheirOwn() throws {
    let site = try RenderedSite(repository.path, on: "2567-03-31")
    var seen: [String: String] = [:]
    for page in site.pages {
      let title = site.text(page).components(separatedBy: "<title>")[1]
        .components(separatedBy: "</title>")[0]
      #expect(seen[title] == nil, "\(page) and \(seen[title] ?? "")")
      seen[title] = page
    }
  }

  @Test func hostileTextIsShownAsText() throws {
    let tiny = try TinySite.make()
    let bad = "\"><script>alert(1)</script>"
    for (path, field) in [
      ("Content/site.yml", "name: เทศบาลตำบลทดสอบ"), ("Content/site.yml", "district: อำเภอทดสอบ"),
      ("Content/editions/2567.yml", "title: ข้อมูลพื้นฐาน"),
      ("Content/editions/2567.yml", "title: รายงานผลประจำปี"),
      ("Content/editions/2567.yml", "note: ยังไม่พบเอกสารของปีนี้"),
      ("Content/editions/2567.yml", "source: จากหน้าเว็บของหลายหน่วยงาน"),
      ("Content/editions/2567.yml", "asks: ผู้ดำรงตำแหน่งปัจจุบัน"),
      ("Content/pages/complaints.md", "title: ช่องทางร้องเรียน"),
      ("Content/2567/o01-executives/index.md", "title: คณะผู้บริหาร"),
      ("Content/2567/o01-executives/index.md", "responsible: สำนักปลัด"),
      ("Content/2567/o03-news/2567-01-01-a.md", "title: ข่าวแรก"),
    ] {
      try tiny.replace(field, with: "\(field.prefix { $0 != ":" }): '\(bad)'", in: path)
    }
    try tiny.replace("เลขที่ 1", with: "'\(bad)'", in: "Content/site.yml")
    try tiny.replace("054-000-010 ต่อ 12", with: "'\(bad)'", in: "Content/site.yml")
    try tiny.replace("Facebook", with: "'\(bad)'", in: "Content/site.yml")
    try tiny.replace(
      "นายทดสอบ ใจดี", with: "'\(bad)'", in: "Content/2567/o01-executives/index.md")
    try tiny.replace("งบประมาณ", with: "'\(bad)'", in: "Content/editions/2567.yml")
    try tiny.replace("ผลการดำเนินการ", with: "'\(bad)'", in: "Content/editions/2567.yml")
    let site = try tiny.render()
    for page in site.pages { #expect(!site.text(page).contains("<script>"), "\(page)") }
    #expect(site.text("2567/o01/index.html").contains("&quot;&gt;&lt;script&gt;"))
  }
}
