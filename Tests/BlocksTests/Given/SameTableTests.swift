import TestSupport
import Testing

/// What is wrong or meant in a table is the same in CSV, in YAML and in a workbook.
@Suite struct SameTableTests {
  private static let table =
    "title: ก\ncolumns: [งาน, {name: เงิน (บาท), kind: number}, เลขที่, โทรศัพท์]\n"
  private static let heads = ["งาน", "เงิน (บาท)", "เลขที่", "โทรศัพท์"]

  private func said(_ source: SameTable, _ rows: [String]...) throws -> [String] {
    try source.said("table", Self.table, heads: Self.heads, rows)
  }

  /// Where the second cell of the first row stands.
  private func place(_ source: SameTable, _ column: String) -> String {
    switch source {
    case .csv: "2"
    case .yaml: "10"
    case .workbook: "แผน!\(column)2"
    }
  }

  @Test(arguments: SameTable.allCases)
  func moneyWithThreeDecimalsIsAnError(_ source: SameTable) throws {
    #expect(
      try said(source, ["ก", "10.000", "1", "054-000-010"])
        == ["\(place(source, "B")) money-with-three-decimals"])
  }

  @Test(arguments: SameTable.allCases, ["#REF!", "#N/A", "#VALUE!", "6.6E+11", "#####"])
  func whatASpreadsheetDestroyedIsAWarning(_ source: SameTable, _ text: String) throws {
    #expect(
      try said(source, ["ก", "10", text, "054-000-010"])
        == ["\(place(source, "C")) cell-damaged-by-spreadsheet"])
  }

  @Test(arguments: SameTable.allCases, ["#REF!", "6.6E+11"])
  func aDestroyedFigureIsAnError(_ source: SameTable, _ text: String) throws {
    #expect(
      try said(source, ["ก", text, "1", "054-000-010"]) == ["\(place(source, "B")) not-a-figure"])
  }

  @Test(arguments: SameTable.allCases)
  func aLostZeroIsAWarning(_ source: SameTable) throws {
    #expect(
      try said(source, ["ก", "10", "1", "54000010"]) == [
        "\(place(source, "D")) phone-lost-its-zero"
      ])
  }

  @Test(arguments: SameTable.allCases)
  func aSumIsComparedAndNoRow(_ source: SameTable) throws {
    let rows = [["ก", "100", "1", "054-000-010"], ["ข", "200", "2", "054-000-011"]]
    #expect(
      try source.said("table", Self.table, heads: Self.heads, rows + [["รวม", "300", "", ""]]) == []
    )
    let wrong = try source.said(
      "table", Self.table, heads: Self.heads, rows + [["รวม", "999", "", ""]])
    let place = ["csv": "4", "yaml": "12", "workbook": "แผน!B4"][source.rawValue] ?? ""
    #expect(wrong == ["\(place) sum-of-rows-disagrees"])
  }

  @Test(arguments: SameTable.allCases)
  func aHeadingBetweenRowsIsShownAsOne(_ source: SameTable) throws {
    let page = try source.page(
      "table", Self.table, heads: Self.heads,
      [["ยุทธศาสตร์ที่ 1 น้ำ", "", "", ""], ["ก", "100", "1", "054-000-010"]])
    #expect(
      page.contains(
        "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"4\">ยุทธศาสตร์ที่ 1 น้ำ</th></tr>"))
  }

  @Test func aHeadingMergedOverTheSheetIsOneWhateverItSays() throws {
    let page = try SameTable.workbook.page(
      "table", Self.table, heads: Self.heads,
      [["งานของกองช่าง", "", "", ""], ["ก", "100", "1", "054-000-010"]],
      after: "<mergeCells><mergeCell ref=\"A2:D2\"/></mergeCells>")
    #expect(page.contains("<th scope=\"rowgroup\" colspan=\"4\">งานของกองช่าง</th>"))
  }

  @Test(arguments: SameTable.allCases)
  func aMarkBelowAStatusIsTheStatus(_ source: SameTable) throws {
    let heads = ["โครงการหรือกิจกรรม", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ผลการดำเนินงาน"]
    let page = try source.page(
      "progress", "title: ก\nspan: 2567\n", heads: heads,
      [["ก", "/", "", "ดี"], ["ข", "", "☑", "ดี"]])
    #expect(
      page.matches(of: /data-label="สถานะ" class="status">([^<]*)</).map { String($0.1) } == [
        "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ",
      ])
  }

  /// A number keeps its digits; what its format shows is what is read.
  @Test func aNumberOfAWorkbookIsReadAsItsFormatShowsIt() throws {
    func said(_ cell: String, _ column: Int, _ format: String) throws -> [String] {
      var row = ["ก", "10", "1", "054-000-010"]
      row[column] = cell
      return try SameTable.workbook.said(
        "table", Self.table, heads: Self.heads, [row], formats: [format])
    }
    let ten = SmallWorkbook.number("10", style: 1)
    #expect(try said(ten, 1, "0.000") == ["แผน!B2 money-with-three-decimals"])
    let long = SmallWorkbook.number("660000000000", style: 1)
    #expect(try said(long, 2, "0.0E+00") == ["แผน!C2 cell-damaged-by-spreadsheet"])
    #expect(try said(long, 2, "General") == [])
    let phone = SmallWorkbook.number("54000010", style: 1)
    #expect(try said(phone, 3, "000000000") == [])
    #expect(try said(phone, 3, "0") == ["แผน!D2 phone-lost-its-zero"])
    #expect(try said("<c t=\"e\"><v>#REF!</v></c>", 1, "0") == ["แผน!B2 cell-error"])
  }
}
