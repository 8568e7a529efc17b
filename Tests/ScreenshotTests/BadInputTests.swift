import Foundation
import TestSupport
import Testing

/// Pages of more than anybody should write stay right, in a real browser.
@Suite(.serialized) struct BadInputTests {
  /// The width that the page needs in a window of another one, as `360 of 360`.
  private static func widths(
    _ path: String, _ site: TemporarySite, window: Int, style: String = ""
  ) throws -> String {
    try Browser.use(width: window) {
      try $0.open(URL(filePath: site.root).appending(path: "Site/\(path)"))
      _ = try $0.value(
        """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("\(style)");
        (document.adoptedStyleSheets = [sheet]).length
        """, as: Int.self)
      return try $0.widths()
    }
  }

  private static func site(_ files: [String: String]) throws -> TemporarySite {
    let site = try TemporarySite(files, without: ["Content/2567/o01-structure.md"])
    try site.addTemplates()
    let run = try site.run("oit build --offline --today 2567-03-31")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    return site
  }

  private static let head = "---\nupdated: 2567-03-31\n---\n"

  @Test func anItemOfFortyElementsIsFoldedAndItsNumbersLeadOn() throws {
    let line = SoundSite.edition.split(separator: "\n").first { $0.contains("id: chart") } ?? ""
    let elements = (1...40).map { number in
      line.replacing("chart", with: "e\(number)").replacing(
        "แผนผังโครงสร้าง", with: "องค์ประกอบที่ \(number)")
    }
    let body = (1...40).map { "## องค์ประกอบที่ \($0) {#e\($0)}\n\nมีข้อมูล\n\n" }.joined()
    let site = try Self.site([
      "Content/editions/2567.yml": SoundSite.edition.replacing(
        line, with: elements.joined(separator: "\n")),
      "Content/2567/o01-structure/index.md": Self.head + body,
    ])
    let page = try site.text("Site/2567/o01/index.html")
    #expect(page.contains("<details class=\"checklist\">"))
    #expect(page.contains("แสดงแล้ว 40 จาก 40"))
    #expect(page.contains("href=\"#e40\""))
    for path in ["2567/o01/index.html", "2567/coverage/index.html"] {
      #expect(try Self.widths(path, site, window: 360) == "360 of 360", "\(path)")
    }
  }

  @Test(arguments: [(30, 20), (4, 5000)])
  func aLargeTableScrollsWithinItsPage(_ columns: Int, _ rows: Int) throws {
    let heads = (1...columns).map { "คอลัมน์ที่ \($0)" }.joined(separator: ",")
    let lines = (1...rows).map { row in
      (1...columns).map { "แถว \(row) ช่อง \($0)" }.joined(separator: ",")
    }
    let names = (1...columns).map { "คอลัมน์ที่ \($0)" }.joined(separator: ", ")
    let site = try Self.site([
      "Content/2567/o01-structure/index.md":
        Self.head + "## ตาราง {#chart}\n\n```table\ncolumns: [\(names)]\nfile: t.csv\n```\n",
      "Content/2567/o01-structure/t.csv": ([heads] + lines).joined(separator: "\n") + "\n",
    ])
    let page = try site.text("Site/2567/o01/index.html")
    #expect(page.contains("แถว \(rows) ช่อง \(columns)<"))
    for window in [1280, 360] {
      #expect(
        try Self.widths("2567/o01/index.html", site, window: window) == "\(window) of \(window)")
    }
  }

  /// At 320 px, with all text spaced as WCAG 1.4.12 asks, and at twice the size (640 px).
  @Test(arguments: [
    "index.html", "2567/o01/index.html", "2567/o02/index.html", "2567/o08/index.html",
    "2567/o26/index.html", "2567/o34/index.html", "2567/o35/index.html",
    "2567/coverage/index.html", "2567/coverage/elements/index.html", "eit/index.html",
    "contact/index.html",
  ])
  func nothingIsCutOffForWhoNeedsLargeText(_ path: String) throws {
    let site = try SampleSite.built.get()
    let spaced =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; "
      + "word-spacing: .16em !important } p { margin-bottom: 2em !important }"
    for (window, style) in [(320, ""), (640, ""), (360, spaced)] {
      #expect(
        try Self.widths(path, site.source, window: window, style: style)
          == "\(window) of \(window)", "\(path) \(style)")
    }
  }
}
