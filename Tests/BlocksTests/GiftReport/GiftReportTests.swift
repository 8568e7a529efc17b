import TestSupport
import Testing

@Suite struct GiftReportTests {
  private static let rows = """
    rows:
      - {date: 27 ธ.ค. 2566, what: กระเช้าปีใหม่, from: company, value: "๘๕๐", handled: returned}
    """
  private static let none = "none: ไม่มีการรับของขวัญ"

  private static func asked(
    _ fact: String, _ blocks: String..., period: String = "first-half-fy"
  ) throws -> AskedBlock {
    try AskedBlock(
      "gift-report: \(fact)",
      blocks.map { "```gift-report\n\($0)\n```\n" }.joined(separator: "\n"), period: period)
  }

  @Test(arguments: ["covers-period", "handled", "assessment"], [rows, none])
  func provesItsFacts(_ fact: String, _ body: String) throws {
    let found = try Self.asked(fact, "span: 6 เดือนแรก 2567\nassessment: ได้ผล\n\(body)")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func coversThePeriodByOneReportAQuarter() throws {
    let found = try Self.asked(
      "covers-period", "span: ไตรมาส 1/2567\n\(Self.rows)", "span: ไตรมาส 2/2567\n\(Self.none)")
    #expect(found.status == .shown)
  }

  @Test func coversMoreThanThePeriod() throws {
    let found = try Self.asked("covers-period", "span: 2566\n\(Self.none)", period: "previous-fy")
    #expect(found.status == .shown)
  }

  @Test func namesTheMonthsThatNoReportCovers() throws {
    let found = try Self.asked(
      "covers-period", "span: ต.ค. 2566\n\(Self.none)", "span: ธ.ค. 2566 – ก.พ. 2567\n\(Self.none)")
    #expect(found.reason == "รายงานยังไม่ครอบคลุมช่วงพฤศจิกายน 2566 และช่วงมีนาคม 2567")
  }

  @Test func readsItsRowsFromCSV() throws {
    let found = try AskedBlock(
      "gift-report: handled",
      "```gift-report\nspan: 6 เดือนแรก 2567\nfile: gifts.csv\n```\n",
      files: [
        "Content/2567/o02-executives/gifts.csv":
          "วันที่หรือช่วงเวลา,สิ่งของหรือประโยชน์,ผู้ให้,มูลค่า (บาท),การดำเนินการ\nธ.ค. 2566,กระเช้า,ประชาชน,\"1,200.00\",ส่งคืนผู้ให้แล้ว\n"
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }
}
