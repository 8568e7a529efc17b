import Charts
import Disclosure
import TestSupport
import Testing
import Thai

@Suite struct BarChartTests {
  @Test func drawsMonthsFromZeroWithTheirParts() throws {
    let charts = try charts(
      """
      title: เรื่องร้องเรียน
      rows:
        - {period: ต.ค. 2566, total: 3, finished: 2, in-progress: 1}
        - {period: พ.ย. 2566, total: 0}
      """)
    let chart = try #require(charts.first)
    #expect(try chart == recorded("Tests/ChartsTests/Golden/bar-chart.html", as: chart))
  }

  @Test(arguments: [
    "- {period: ต.ค. 2566, total: 3}",
    "- {period: ต.ค. 2566, total: 0}\n- {period: พ.ย. 2566, total: 0}",
  ])
  func drawsNothingWhereThereIsNothingToCompare(_ rows: String) throws {
    #expect(try charts(rows) == [])
  }

  /// Long names stand above their bars, whole; the longest bar comes first where the order is free.
  @Test func longNamesStandAboveTheirBars() throws {
    let (long, longer) = (String(repeating: "ก", count: 41), String(repeating: "ข", count: 200))
    let charts = try charts(
      """
      - {period: ต.ค. 2566, kind: \(long), total: 1}
      - {period: ต.ค. 2566, kind: \(longer), total: 2}
      """)
    #expect(charts.first?.contains("<div class=\"bars long\"") == true)
    let labels = charts.first?.matches(of: /<span>([^<]*)</).map { String($0.1) }
    #expect(labels == [longer, long])
  }

  @Test(arguments: [
    ([3, 0], "รวม ๓ เรื่อง · มากที่สุดคือ ต.ค. ๒๕๖๖ (๓ เรื่อง) · น้อยที่สุดคือ พ.ย. ๒๕๖๖ (๐ เรื่อง)"),
    ([2, 2], "รวม ๔ เรื่อง · ทุกรายการเท่ากัน คือ ๒ เรื่อง"),
    (
      [0, 5, 1, 5, 2],
      "รวม ๑๓ เรื่อง · มากที่สุดคือ พ.ย. ๒๕๖๖ และ ม.ค. ๒๕๖๗ (๕ เรื่อง) · น้อยที่สุดคือ ต.ค. ๒๕๖๖ (๐ เรื่อง)"
    ),
    (
      [0, 0, 1, 0, 0],
      "รวม ๑ เรื่อง · มากที่สุดคือ ธ.ค. ๒๕๖๖ (๑ เรื่อง) · น้อยที่สุด ๐ เรื่อง มี ๔ รายการ"
    ),
  ])
  func aSentenceBeforeTheChartSaysWhatIsSeen(_ totals: [Int], _ sentence: String) throws {
    let months = ["ต.ค. 2566", "พ.ย. 2566", "ธ.ค. 2566", "ม.ค. 2567", "ก.พ. 2567"]
    let rows = zip(months, totals).map { "- {period: \($0), total: \($1)}" }
    let page = try page([rows.joined(separator: "\n")])
    #expect(page.contains("<p>\(sentence)</p>\n<figure class=\"chart\">"))
    #expect(page.matches(of: /\(๓ เรื่อง\)/).count < 2, "it is said once")
  }

  /// Bars of shares from 91 to 100 would look alike.
  @Test func sharesOfWhichNoneIsSmallAreDotsOnAnAxisThatStartsLater() throws {
    let drawing = try #require(
      BarChart(
        title: "ร้อยละ", unit: "ร้อยละ", limit: Figure(100),
        bars: [BarChart.Bar("ก", Figure(95)), BarChart.Bar("ข", Figure(100))]
      ).drawing(.arabic))
    let values = "\(Drawing.view.values(of: drawing))"
    #expect(values.contains("50.00%"))
    #expect(values.contains(".text(\"90\")"))
  }

  /// However large or small the figures are: no bar leaves the picture, and lengths are as figures.
  @Test func lengthsAreAsTheFigures() throws {
    var random = SeededGenerator(seed: 11)
    let tables = (0..<200).map { _ in
      let largest = [2, 9, 100, 12_345, 9_999_999_999].randomElement(using: &random) ?? 1
      return (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Int.random(in: 0...largest, using: &random)
      }
    }.filter { $0.contains { $0 > 0 } }
    let charts = try charts(
      tables.map { totals in
        totals.enumerated().map { "- {period: \(2500 + $0), total: \($1)}" }.joined(separator: "\n")
      })
    #expect(charts.count == tables.count)
    for (chart, totals) in zip(charts, tables) {
      let bars = chart.matches(of: /<rect class="part-1" x="([\d.]+)%"[^>]* width="([\d.]+)%"/)
        .compactMap { bar in Double(bar.1).flatMap { x in Double(bar.2).map { (x, width: $0) } } }
      #expect(bars.allSatisfy { $0.0 + $0.width <= 100 }, "\(totals): \(chart)")
      let figures = totals.filter { $0 > 0 }
      #expect(bars.count == figures.count, "\(totals): \(chart)")
      let scale = (bars.map(\.width).max() ?? 0) / Double(totals.max() ?? 1)
      for (bar, figure) in zip(bars, figures) {
        #expect(abs(bar.width - Double(figure) * scale) < 0.03, "\(totals): \(chart)")
      }
    }
  }

  /// The charts on the page of an entry with these blocks of statistics, as HTML.
  private func charts(_ blocks: [String]) throws -> [String] {
    try page(blocks).matches(of: /<figure class="chart">.*?<\/figure>/.dotMatchesNewlines()).map {
      "\($0.0)\n"
    }
  }

  private func page(_ blocks: [String]) throws -> String {
    let fences = blocks.map { "```statistics\n\($0)\n```\n" }.joined(separator: "\n")
    let site = try TemporarySite([
      "Content/site.yml": "\(SoundSite.settings)digits: thai\n",
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(fences)",
    ])
    try site.addTemplates()
    return try site.render().text("2567/o05/index.html")
  }

  private func charts(_ block: String) throws -> [String] { try charts([block]) }
}
