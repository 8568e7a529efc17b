import Foundation
import TestSupport
import Testing

/// How large the pages of items and the index of a year are on a screen, a phone and paper.
@Suite(.serialized) struct PageSizeTests {
  @Test(arguments: [(1280, 520, 420), (360, 900, 760)])
  func theContentOfAnItemComesIntoSight(_ window: Int, _ most: Int, _ median: Int) throws {
    let items = try SampleSite.sizes.get().filter { $0.isItem && $0.window == window }
    #expect(items.count == 132)
    let tops = items.map(\.content).sorted()
    #expect(tops[0] > 0)
    #expect(tops[tops.count / 2] <= median)
    for item in items { #expect(item.content <= most, "\(item.path)") }
  }

  /// With the style sheets and scripts that it loads.
  @Test func aPageOfAnItemIsLight() throws {
    let site = try SampleSite.built.get()
    for item in try SampleSite.sizes.get() where item.isItem && item.window == 360 {
      let page = site.folder.appending(path: item.path)
      let loaded = try String(contentsOf: page, encoding: .utf8)
        .matches(of: #/(?:rel="stylesheet" href|<script src)="([^"]+)"/#)
        .map { try Data(contentsOf: #require(URL(string: String($0.1), relativeTo: page))).count }
      #expect(loaded.count > 0, "\(item.path)")
      let all = try bytes(of: item.path, site) + loaded.reduce(0, +)
      #expect(all <= 60 * 1024, "\(item.path)")
    }
  }

  /// Where there is no entry, what stands instead comes before the list of what is asked.
  @Test(arguments: [1280, 360])
  func thatAnItemHasNoEntryIsSaidFirst(_ window: Int) throws {
    let items = try SampleSite.sizes.get()
    let page = try #require(items.first { $0.path == "2568/o09/index.html" && $0.window == window })
    #expect((1...420).contains(page.content))
  }

  @Test(arguments: [(1280, 3200), (360, 6000)])
  func theIndexCanBeSurveyed(_ window: Int, _ most: Int) throws {
    let site = try SampleSite.built.get()
    let path = "2567/coverage/index.html"
    let index = try #require(
      SampleSite.sizes.get().first { $0.path == path && $0.window == window })
    #expect(index.height <= most)
    #expect(index.nodes <= 900)
    #expect(index.row >= 44)
    #expect(try bytes(of: path, site) <= 48 * 1024)
  }

  /// To complain and to answer the survey takes one tap in the first screen, to call the mayor none
  /// but the number's own in the second.
  @Test(arguments: [(1280, 900), (360, 740)])
  func whatIsNeededMostComesIntoSightAtOnce(_ window: Int, _ screen: Int) throws {
    for path in ["index.html", "eit/index.html"] {
      let page = try #require(
        SampleSite.sizes.get().first { $0.path == path && $0.window == window })
      #expect((1...screen).contains(page.ways), "\(path)")
      if path == "index.html" { #expect((1...2 * screen).contains(page.call)) }
    }
  }

  /// Of the municipality, its mayor and its years, none of which breaks a page.
  @Test func namesOfEightyLettersStayWithinAPhone() throws {
    let name = String(repeating: "นครศรีธรรมราช", count: 7).prefix(80)
    let site = try TemporarySite(.sample)
    try site.replace("name: เทศบาลตำบลตัวอย่าง", with: "name: \(name)", in: "Content/site.yml")
    try site.replace(
      "name: นายสมมติ ตั้งใจงาน", with: "name: \(name)",
      in: "Content/2567/o02-executives/index.md")
    try site.run("oit build --offline --today 2567-03-31")
    let folder = URL(filePath: site.root).appending(path: "Site")
    for path in ["index.html", "eit/index.html", "2567/o02/index.html"] {
      try Browser.use(width: 360) {
        try $0.open(folder.appending(path: path))
        #expect(try $0.widths() == "360 of 360", "\(path)")
      }
    }
  }

  @Test func nothingMovesAndNothingIsWiderThanTheWindow() throws {
    for page in try SampleSite.sizes.get() {
      #expect(page.shift == 0, "\(page.path) at \(page.window)")
      #expect(page.width <= page.window, "\(page.path) at \(page.window)")
    }
  }

  @Test(arguments: ["2567/coverage/index.html", "2567/coverage/elements/index.html"])
  func theIndexFitsFourSheets(_ path: String) throws {
    let sheets = try sheets(of: path)
    #expect(sheets.count <= 4)
    #expect(sheets.allSatisfy { $0 == "595 x 842" })
  }

  @Test func thePosterOfTheSurveyIsOneSheet() throws {
    #expect(try sheets(of: "eit/index.html") == ["595 x 842"])
  }

  @Test func theChartStandsOnOneSheetLaidAcross() throws {
    #expect(try sheets(of: "2567/o01/index.html").filter { $0 == "842 x 595" }.count == 1)
  }

  /// The Thai text and the English one have a sheet each, with nothing else on it.
  @Test func theDeclarationStandsAloneOnItsSheets() throws {
    let sheets = try sheets(of: "2567/o26/index.html")
    #expect(sheets.count == 4)
    let texts = try (1...4).map { try text(of: $0).withoutJoiners }
    #expect(texts[1].contains("ประกาศเทศบาลตำบลตัวอย่าง") && texts[1].contains("นายกเทศมนตรี"))
    #expect(!texts[1].contains("O26") && !texts[1].contains("การใช้ประกาศ"))
    #expect(texts[2].contains("Declaration of Intent") && texts[2].contains("Mayor"))
    #expect(texts[3].contains("การใช้ประกาศ"))
  }

  /// Width and height of each sheet in points.
  private func sheets(of path: String) throws -> [String] {
    let site = try SampleSite.built.get()
    let paper = site.folder.appending(path: "paper.pdf")
    try Browser.use {
      try $0.open(site.folder.appending(path: path))
      try $0.paper(to: paper)
    }
    return try printed(["pdfinfo", "-l", "99", paper.path])
      .matches(of: /size: +([\d.]+) x ([\d.]+)/).compactMap {
        guard let width = Double($0.1), let height = Double($0.2) else { return nil }
        return "\(Int(width.rounded())) x \(Int(height.rounded()))"
      }
  }

  /// What stands on a sheet of the page printed last.
  private func text(of sheet: Int) throws -> String {
    let paper = try SampleSite.built.get().folder.appending(path: "paper.pdf").path
    return try printed(["pdftotext", "-f", "\(sheet)", "-l", "\(sheet)", paper, "-"])
  }

  @Test func theStyleSheetsOfAPageAreSmallTogether() throws {
    let site = try SampleSite.built.get()
    let pages = try FileManager.default.subpathsOfDirectory(atPath: site.folder.path)
      .filter { $0.hasSuffix(".html") }
    #expect(pages.count > 200)
    for page in pages {
      let text = try String(contentsOf: site.folder.appending(path: page), encoding: .utf8)
      let sheets = text.matches(of: /<link rel="stylesheet" href="[.\/]*(assets\/[^"]+)">/)
      let sum = try sheets.reduce(0) { try $0 + bytes(of: String($1.1), site) }
      #expect(sum <= 20 * 1024, "\(page)")
    }
  }

  /// What is taken out of a style sheet says nothing to a browser either.
  @Test(arguments: [
    "style", "index", "elements", "home", "eit", "news", "blocks/people", "blocks/org-chart",
    "blocks/manual",
  ])
  func aBrowserReadsTheSameRulesFromAStyleSheetAsPublished(_ name: String) throws {
    let site = try SampleSite.built.get()
    let written = try Data(
      contentsOf: repository.appending(path: "Templates/assets/\(name).css"))
    try written.write(to: site.folder.appending(path: "written.css"))
    let compare = site.folder.appending(path: "compare.html")
    try Data(
      """
      <!doctype html><link rel="stylesheet" href="written.css">
      <link rel="stylesheet" href="\(try sheet(name, site))">
      """.utf8
    ).write(to: compare)
    let areEqual: Bool = try Browser.use {
      try $0.open(compare)
      return try $0.value(
        """
        const [one, other] = [...document.styleSheets].map(
          sheet => [...sheet.cssRules].map(rule => rule.cssText));
        // The colours of the theme are put before it.
        const rest = other.slice(other.length - one.length);
        one.length > 1 && one.join() == rest.join()
        """)
    }
    #expect(areEqual)
  }

  private func sheet(_ name: String, _ site: SampleSite) throws -> String {
    let assets = try FileManager.default.subpathsOfDirectory(
      atPath: site.folder.appending(path: "assets").path)
    return "assets/" + (try #require(assets.first { $0.hasPrefix("\(name).") }))
  }

  private func bytes(of path: String, _ site: SampleSite) throws -> Int {
    try Data(contentsOf: site.folder.appending(path: path)).count
  }
}
