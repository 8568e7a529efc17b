import Foundation
import TestSupport
import Testing

/// What search engines and messengers read in the head of a page.
struct StructuredDataTests {
  @Test func everyPageSaysTheWayToIt() throws {
    let site = try TinySite.make().render()
    #expect(
      try graph(site.text("2567/o03/2567-02-01-b/index.html")).first?["itemListElement"]?.count == 4
    )
    for page in site.pages where site.text(page).contains("og:url") {
      _ = try structured(site.text(page))
    }
  }

  @Test func theHomePageSaysWhoSpeaks() throws {
    let told = try structured(TinySite.make().render().text("index.html"))
    #expect(told["@type"] as? String == "GovernmentOrganization")
    #expect(told["url"] as? String == "https://www.test.example/")
  }

  @Test func aTitleCannotEndTheScript() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      "---\ntitle: \"</script><b>ก</b>\"\n---\nข้อความ\n", to: "Content/pages/about.md")
    let page = try tiny.render().text("about/index.html")
    let ways = try graph(page).first?["itemListElement"]
    #expect(ways?.last?["name"] as? String == "</script><b>ก</b>")
    #expect(!page.contains("</script><b>"))
  }

  @Test func aPageIsDescribedByItsFirstParagraph() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      """
      ---
      title: รายงาน
      updated: 2567-01-01
      responsible: กองคลัง
      ---
      ## หัวข้อ

      สั้น

      **เทศบาล** รับเรื่อง [ทุกวัน](page:complaints) ก & ข < ค ในเวลาราชการ

      """,
      to: "Content/2567/o02.md")
    let page = try tiny.render().text("2567/o02/index.html")
    let description = "เทศบาล รับเรื่อง ทุกวัน ก &amp; ข &lt; ค ในเวลาราชการ\">"
    #expect(
      page.contains(
        "<meta name=\"description\" property=\"og:description\" content=\"O2 ปีงบประมาณ พ.ศ. 2567: \(description)"
      ))
  }

  private func graph(_ page: String) throws -> [[String: [[String: Any]]]] {
    let all = try structured(page)["@graph"] as? [[String: Any]] ?? []
    return all.map { $0.compactMapValues { $0 as? [[String: Any]] } }
  }

  private func structured(_ page: String) throws -> [String: Any] {
    let opening = #"<script type="application/ld+json">"#
    let text = try #require(page.components(separatedBy: opening).dropFirst().first)
    let json = try #require(text.components(separatedBy: "</script>").first)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }
}
