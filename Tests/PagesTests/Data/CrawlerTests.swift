import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing
import Thai

@Suite struct CrawlerTests {
  @Test func listsTheLatestPagesInAFeed() throws {
    let text = try DataSite()["feed.xml"]
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">
          <id>https://www.tuayang.example/</id>
          <title>เทศบาลตำบล &quot;ก&quot; &amp; ข</title>
          <subtitle>หน้าที่ปรับปรุงล่าสุด</subtitle>
          <updated>2024-03-31T00:00:00+07:00</updated>
          <author><name>เทศบาลตำบล &quot;ก&quot; &amp; ข</name></author>
          <link rel="self" type="application/atom+xml" href="https://www.tuayang.example/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://www.tuayang.example/"/>
          <entry>
            <id>https://www.tuayang.example/2567/o01/</id>
            <title>=โครงสร้าง</title>
            <updated>2024-03-31T00:00:00+07:00</updated>
            <link rel="alternate" type="text/html" href="https://www.tuayang.example/2567/o01/"/>
          </entry>
          <entry>
            <id>https://www.tuayang.example/2567/o02/</id>
            <title>ผู้บริหาร</title>
            <updated>2024-03-01T00:00:00+07:00</updated>
            <link rel="alternate" type="text/html" href="https://www.tuayang.example/2567/o02/"/>
          </entry>
          <entry>
            <id>https://www.tuayang.example/2567/o01/2567-01-15-units/</id>
            <title>หน่วยงาน &quot;ใหม่&quot; &amp; &lt;ย้าย&gt;</title>
            <updated>2024-01-15T00:00:00+07:00</updated>
            <link rel="alternate" type="text/html" href="https://www.tuayang.example/2567/o01/2567-01-15-units/"/>
          </entry>
        </feed>

        """)
    #expect(try shell("xmllint --noout feed.xml 2>&1", files: ["feed.xml": text]).output == "")
  }

  @Test func keepsTheFeedToFiftyPagesAndOrdersOneDayByAddress() throws {
    var files = DataSite.files
    for number in 10..<70 {
      files["Content/2567/o01-structure/post-\(number).md"] =
        "---\ntitle: ข่าว \(number)\nupdated: 2567-03-31\n---\n\nข่าว\n"
    }
    let lines = try DataSite(files)["feed.xml"].split(separator: "\n")
    let ids = lines.filter { $0.hasPrefix("    <id>") }
    #expect(ids.count == 50)
    #expect(ids.first == "    <id>https://www.tuayang.example/2567/o01/</id>")
    #expect(ids.last == "    <id>https://www.tuayang.example/2567/o01/post-58/</id>")
  }

  @Test func datesAFeedWithoutPagesByTheDay() throws {
    let files = [
      "Content/site.yml": DataSite.settings, "Content/editions/2567.yml": DataSite.edition,
    ]
    let site = try DataSite(
      files.merging(["Content/2567/o01-structure.md": "---\nunfinished: true\n---\n"]) {
        $1
      },
      without: [
        "Content/2567/o02-executives/index.md", "Content/2567/o02-executives/mayor.jpg",
        "Content/2567/o05-news.md",
      ])
    #expect(site["feed.xml"].contains("<updated>2024-03-31T00:00:00+07:00</updated>"))
    #expect(!site["feed.xml"].contains("<entry>"))
  }

  @Test func listsAllPagesInASitemap() throws {
    let day = try Day.read("2567-03-31").get()
    let site = try DataSite(pages: [("/2567/o01/", day), ("/", nil), ("/2567/", nil)])
    let text = site["sitemap.xml"]
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.tuayang.example/</loc></url>
          <url><loc>https://www.tuayang.example/2567/</loc></url>
          <url><loc>https://www.tuayang.example/2567/o01/</loc><lastmod>2024-03-31</lastmod></url>
        </urlset>

        """)
    #expect(
      try shell("xmllint --noout sitemap.xml 2>&1", files: ["sitemap.xml": text]).output == "")
  }

  @Test func dividesASitemapOfMoreThanFiftyThousandPages() throws {
    let site = try DataSite(pages: (0...50_000).map { ("/\(100_000 + $0)/", nil) })
    #expect(
      site["sitemap.xml"] == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap><loc>https://www.tuayang.example/sitemap-1.xml</loc></sitemap>
          <sitemap><loc>https://www.tuayang.example/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """)
    #expect(site["sitemap-1.xml"].split(separator: "\n").count == 50_003)
    #expect(site["sitemap-2.xml"].contains("<loc>https://www.tuayang.example/150000/</loc>"))
  }

  @Test func tellsRobotsWhereTheSitemapIs() throws {
    #expect(
      try DataSite()["robots.txt"] == """
        User-agent: *
        Allow: /

        Sitemap: https://www.tuayang.example/sitemap.xml

        """)
  }

  @Test func saysForAYearToWhomAWeaknessIsReported() throws {
    let site = try DataSite()
    #expect(
      site[".well-known/security.txt"] == """
        Contact: mailto:office@tuayang.example
        Expires: 2025-03-31T00:00:00Z
        Preferred-Languages: th, en
        Canonical: https://www.tuayang.example/.well-known/security.txt

        """)
    #expect(site.problems == [])
  }

  @Test func leavesSecurityTxtOutWithoutAnEmail() throws {
    var files = DataSite.files
    files["Content/site.yml"] = DataSite.settings
      .replacingOccurrences(of: "  email: office@tuayang.example\n", with: "")
    let site = try DataSite(files)
    #expect(site.texts[".well-known/security.txt"] == nil)
    #expect(site.problems.map(\.id) == ["no-security-contact"])
    #expect(site.problems.first?.place == Place("Content/site.yml", line: 1, column: 1))
  }
}
