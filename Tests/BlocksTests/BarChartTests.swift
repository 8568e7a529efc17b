import Disclosure
import TestSupport
import Testing

@Suite struct BarChartTests {
  @Test func drawsMonthsFromZeroWithTheirParts() throws {
    let text = """
      title: เรื่องร้องเรียน
      rows:
        - {period: ต.ค. 2566, total: 3, finished: 2, in-progress: 1}
        - {period: พ.ย. 2566, total: 0}
      """
    let chart = try shown("statistics", text).texts.drop { !$0.hasPrefix("แผนภูมิ") }
    #expect(
      Array(chart) == [
        "แผนภูมิแท่ง ๒ แท่ง เริ่มจากศูนย์ มากที่สุดคือ ต.ค. ๒๕๖๖ (๓ เรื่อง) น้อยที่สุดคือ พ.ย. ๒๕๖๖ (๐ เรื่อง) ตัวเลขทั้งหมดอยู่ในตาราง",
        "เรื่อง", "6.60rem", "3.60rem", "4.85rem", "6.25rem", "ดำเนินการแล้วเสร็จ", "1",
        "อยู่ระหว่างดำเนินการ", "2",
        "27.00%", "๐", "49.10%", "๑", "71.20%", "๒", "93.30%", "๓",
        "ต.ค. ๒๕๖๖", "25.50%", "1.20rem", "0.25rem", "1.20rem",
        "27.00%", "44.20%", "1", "71.20%", "22.10%", "2", "94.30%", "๓",
        "พ.ย. ๒๕๖๖", "25.50%", "3.00rem", "2.05rem", "3.00rem", "28.00%", "๐",
      ])
  }

  @Test(arguments: [
    "- {period: ต.ค. 2566, total: 3}",
    "- {period: ต.ค. 2566, total: 0}\n- {period: พ.ย. 2566, total: 0}",
  ])
  func drawsNothingWhereThereIsNothingToCompare(_ text: String) throws {
    #expect(!(try shown("statistics", text).texts.contains { $0.hasPrefix("แผนภูมิ") }))
  }

  /// Long names stand above their bars; what does not fit on a phone is cut.
  @Test func cutsNamesThatDoNotFit() throws {
    let text = """
      - {period: ต.ค. 2566, kind: \(String(repeating: "ก", count: 41)), total: 1}
      - {period: ต.ค. 2566, kind: \(String(repeating: "ข", count: 40)), total: 2}
      """
    let texts = try shown("statistics", text).texts
    #expect(texts.contains(String(repeating: "ก", count: 39) + "…"))
    #expect(texts.contains(String(repeating: "ข", count: 40)))
  }

  /// However large or small the figures are: no bar leaves the picture, and lengths are as figures.
  @Test func lengthsAreAsTheFigures() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let largest = [2, 9, 100, 12_345, 9_999_999_999].randomElement(using: &random) ?? 1
      let totals = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Int.random(in: 0...largest, using: &random)
      }
      guard let most = totals.max(), most > 0 else { continue }
      let rows = totals.enumerated().map { "- {period: \(2500 + $0), total: \($1)}" }
      let texts = try shown("statistics", rows.joined(separator: "\n")).texts
      let shares = texts.filter { $0.hasSuffix("%") }.compactMap { Double($0.dropLast()) }
      #expect(shares.allSatisfy { (0...100).contains($0) }, "\(totals): \(texts)")
      let widths = texts.indices.filter { texts[$0] == "1" && texts[$0 - 1].hasSuffix("%") }
        .compactMap { Double(texts[$0 - 1].dropLast()) }
      let figures = totals.filter { $0 > 0 }
      #expect(widths.count == figures.count)
      let scale = (widths.max() ?? 0) / Double(most)
      for (width, figure) in zip(widths, figures) {
        #expect(abs(width - Double(figure) * scale) < 0.03, "\(totals): \(texts)")
      }
    }
  }
}
