import Foundation
import TestSupport
import Testing

struct YearCopyTests {
  private func copy(_ files: [String: String] = [:]) throws -> TemporarySite {
    let site = try TemporarySite(
      files.merging(["Content/editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566")]
      ) { one, _ in one })
    try site.addTemplates()
    let outcome = try site.run("oit build --offline --year 2567 --today 2567-03-31")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return site
  }

  @Test func holdsTheYearAndWhatItsPagesNeed() throws {
    let site = try copy()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(site.root)/Site-2567")
    let files = paths.filter {
      $0.contains(".") && !$0.hasPrefix("2567/") && !$0.hasPrefix("assets/")
    }
    #expect(files.sorted() == ["index.html", "manifest.json"])
    #expect(site.exists("Site-2567/2567/o02/mayor.jpg"))
    #expect(!site.exists("Site"))
  }

  @Test func linksOutOfTheYearBecomePublicAddresses() throws {
    let site = try copy([
      "Content/2567/o05-news.md": SoundSite.news
        + "[ร้องเรียน](page:complaints) [ปีก่อน](item:2566/O1) [ข้อ 2](item:O2#head) "
        + "[ติดต่อ](site:contact) [โทร](tel:054000010)\n"
    ])
    let text = try site.text("Site-2567/2567/o05/index.html")
    for link in [
      "https://www.tuayang.example/complaints/", "https://www.tuayang.example/2566/o01/",
      "../o02/index.html#head", "https://www.tuayang.example/#oit-contact", "tel:054000010",
      "https://www.tuayang.example/2566/coverage/", "../../2567/coverage/index.html",
      "../../index.html", "https://www.tuayang.example/feed.xml",
    ] {
      #expect(text.contains("href=\"\(link)\""), "\(link)")
    }
    let first = try site.text("Site-2567/index.html")
    #expect(first.contains("content=\"0; url=2567/coverage/index.html\""))
    #expect(first.contains(#/href="assets/style\.[0-9a-f]+\.css"/#))
  }

  @Test func everyLinkOfACopyOfTheSampleLeadsToAFileOrToThePublicSite() throws {
    let site = try TemporarySite(.sample)
    try site.run("oit build --offline --year 2569 --today 2569-03-31 --output stick")
    let root = "\(site.root)/stick"
    var dead: [String] = []
    for page in try FileManager.default.subpathsOfDirectory(atPath: root)
    where page.hasSuffix(".html") {
      let text = try site.text("stick/\(page)")
      for match in text.matches(of: #/ (?:href|src)="([^"#:]+)[^":]*"/#) {
        let file = URL(filePath: "\(root)/\(page)").deletingLastPathComponent()
          .appending(path: String(match.1)).standardized.path
        if !FileManager.default.fileExists(atPath: file) { dead.append("\(page) → \(match.1)") }
      }
    }
    #expect(dead == [])
  }

  /// A photo of another year that a page shows comes along.
  @Test func whatAPageShowsFromElsewhereComesAlong() throws {
    let site = try copy([
      "Content/2567/o05-news.md": SoundSite.news + "![นายก](../2566/o02-old/old.png)\n",
      "Content/2566/o02-old/index.md": "---\nupdated: 2566-03-31\n---\nเก่า\n",
      "Content/2566/o02-old/old.png": "photo",
    ])
    #expect(site.exists("Site-2567/2566/o02/old.png"))
    #expect(
      try site.text("Site-2567/2567/o05/index.html").contains("src=\"../../2566/o02/old.png\""))
  }

  @Test func aSiteThatIsPublishedHasAllYears() throws {
    let site = try copy()
    let outcome = try site.run("oit build --year 2567 --lang en")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix(
        """
        oit: error: --year needs --offline: a site that is published has all years [year-without-offline]
            fix: write oit build --offline --year 2567

        """))
    #expect(!site.exists("Site"))
    #expect(try site.run("oit build --offline --year 2599").status == 64)
    #expect(!site.exists("Site-2599"))
  }
}
