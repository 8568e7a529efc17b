import Foundation
import TestSupport
import Testing

/// How large the pages of items and the index of a year are on a screen, a phone and paper.
@Suite(.serialized) struct PageSizeTests {
  @Test(arguments: [(1280, 520, 420), (360, 900, 760)])
  func theContentOfAnItemComesIntoSight(_ window: Int, _ most: Int, _ median: Int) throws {
    let items = try SampleSite.built.get().sizes.filter { $0.isItem && $0.window == window }
    #expect(items.count == 78)
    let tops = items.map(\.content).sorted()
    #expect(tops[0] > 0)
    #expect(tops[tops.count / 2] <= median)
    for item in items { #expect(item.content <= most, "\(item.path)") }
  }

  @Test(arguments: [(1280, 3200), (360, 6000)])
  func theIndexCanBeSurveyed(_ window: Int, _ most: Int) throws {
    let site = try SampleSite.built.get()
    let path = "2567/coverage/index.html"
    let index = try #require(site.sizes.first { $0.path == path && $0.window == window })
    #expect(index.height <= most)
    #expect(index.nodes <= 900)
    #expect(index.row >= 44)
    #expect(try bytes(of: path, site) <= 48 * 1024)
  }

  @Test func nothingMovesAndNothingIsWiderThanTheWindow() throws {
    for page in try SampleSite.built.get().sizes {
      #expect(page.shift == 0, "\(page.path) at \(page.window)")
      #expect(page.width <= page.window, "\(page.path) at \(page.window)")
    }
  }

  @Test(arguments: ["2567/coverage/index.html", "2567/coverage/elements/index.html"])
  func theIndexFitsFourSheets(_ path: String) throws {
    let site = try SampleSite.built.get()
    let paper = site.folder.appending(path: "paper.pdf")
    try chromium(
      ["--no-pdf-header-footer", "--print-to-pdf=\(paper.path)"], site.folder.appending(path: path))
    let about = try printed(["pdfinfo", paper.path])
    let sheets = try #require(about.firstMatch(of: /Pages: +(\d+)/)?.1)
    #expect(try #require(Int(sheets)) <= 4)
    #expect(about.contains("(A4)"))
  }

  @Test func theStyleSheetOfAllPagesIsSmall() throws {
    let site = try SampleSite.built.get()
    #expect(try bytes(of: sheet("style", site), site) <= 20 * 1024)
  }

  /// What is taken out of a style sheet says nothing to a browser either.
  @Test(arguments: ["style", "index", "home"])
  func aBrowserReadsTheSameRulesFromAStyleSheetAsPublished(_ name: String) throws {
    let site = try SampleSite.built.get()
    let written = try Data(
      contentsOf: repository.appending(path: "Templates/assets/\(name).css"))
    try written.write(to: site.folder.appending(path: "written.css"))
    let compare = site.folder.appending(path: "compare.html")
    try Data(
      """
      <!doctype html><link rel="stylesheet" href="written.css">
      <link rel="stylesheet" href="\(try sheet(name, site))"><script>
      onload = () => {
        const [one, other] = [...document.styleSheets].map(
          sheet => [...sheet.cssRules].map(rule => rule.cssText));
        // The colours of the theme are put before it.
        const rest = other.slice(other.length - one.length);
        document.title = one.length > 3 && one.join() == rest.join();
      };
      </script>
      """.utf8
    ).write(to: compare)
    #expect(try chromium(["--dump-dom"], compare).contains("<title>true</title>"))
  }

  private func sheet(_ name: String, _ site: SampleSite) throws -> String {
    let assets = try FileManager.default.contentsOfDirectory(
      atPath: site.folder.appending(path: "assets").path)
    return "assets/" + (try #require(assets.first { $0.hasPrefix("\(name).") }))
  }

  private func bytes(of path: String, _ site: SampleSite) throws -> Int {
    try Data(contentsOf: site.folder.appending(path: path)).count
  }
}
