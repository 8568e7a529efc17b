import TestSupport
import Testing

@Suite struct FormRowsTests {
  private func site(_ rows: [(String, String, String)]) -> [String: String] {
    let lines = rows.map { "  - {งาน: \($0), ประเภทงบ: \($1), วงเงิน (บาท): '\($2)'}\n" }.joined()
    return [
      "Content/editions/2567.yml": SoundSite.edition.replacing(
        "indicators:",
        with: """
          forms:
            largest:
              title: รายการจัดซื้อ
              columns: [{name: งาน}, {name: ประเภทงบ}, {name: วงเงิน (บาท), kind: number, dash: true}]
              rows: {most: 3, order: [{column: ประเภทงบ, first: งบลงทุน}, วงเงิน (บาท)]}
          indicators:
          """, maxReplacements: 1),
      "Content/2567/o05-news.md":
        SoundSite.news + "\n```table\nform: largest\nrows:\n\(lines)```\n",
    ]
  }

  @Test func takesTheLargestOfEachKindInTheirOrder() throws {
    try expectNothing(
      site([
        ("ก", "งบลงทุน", "900.00"), ("ข", "งบ ลงทุน", "100.00"), ("ค", "งบดำเนินการ", "5,000.00"),
      ]))
  }

  @Test func aDashHasNoPlaceInTheOrder() throws {
    try expectNothing(site([("ก", "งบลงทุน", "-"), ("ข", "งบลงทุน", "100.00")]))
  }

  @Test func saysWhichRowStandsWrongAndWhereTheFirstEnd() throws {
    try expectOnRecord(
      "form-rows",
      site([
        ("ก", "งบดำเนินการ", "5,000.00"), ("ข", "งบลงทุน", "100.00"), ("ค", "งบลงทุน", "900.00"),
        ("ง", "งบลงทุน", "800.00"),
      ]))
  }

  @Test func comparesFiguresWhereTheKindIsTheSame() throws {
    let said = try TemporarySite(site([("ก", "งบลงทุน", "100.00"), ("ข", "งบลงทุน", "900.00")]))
      .printed(.english)
    #expect(said.contains("is not in the order of ‘วงเงิน (บาท)’"))
  }
}
