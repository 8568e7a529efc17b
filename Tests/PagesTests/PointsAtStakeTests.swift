import TestSupport
import Testing

@Suite struct PointsAtStakeTests {
  private static let some = [
    2566: ["O40 2.00", "O38 1.25", "O2 0.40"], 2567: ["O12 0.57", "O24 1.00"],
    2568: ["O25 2.50", "O20 1.00", "O13 2.00", "O15 1.33", "O11 0.57", "O1 1.00"],
    2569: ["O21 3.33", "O25 2.50", "O12 2.00", "O13 1.33", "O5 0.67"],
  ]

  /// What an item of a group weighs is 40 points by the means of its group, indicator and OIT.
  @Test func gapsAreRankedByWhatTheirItemsWeigh() throws {
    let sample = try RenderedSite(repository.path, on: "2569-03-31")
    for (year, some) in Self.some {
      let text = sample.text("\(year)/coverage/gaps/index.html")
      let rows = text.matches(
        of: /data-label="ข้อ">(O\d+)[^<]*<\/td><td data-label="คะแนนของข้อ">([\d.]+)</
      ).map { "\($0.1) \($0.2)" }
      for row in some { #expect(rows.contains(row), "\(row) is not in \(rows)") }
      let points = rows.compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
      #expect(points == points.sorted(by: >))
      #expect(text.contains("กติกานี้พิสูจน์จากผลการประเมินปี 2564"))
      #expect(text.contains("จึงไม่ใช่คะแนนของสำนักงาน ป.ป.ช."))
    }
  }
}
