import TestSupport
import Testing

/// Which cells of a sheet are the table.
@Suite struct TableChoiceTests {
  private func row(_ texts: String...) -> [String] {
    texts.map { $0.isEmpty ? "" : SmallWorkbook.cell($0) }
  }

  @Test func theFirstRowThatHoldsHalfOfTheLabelsIsTheHead() {
    let read = ReadWorkbook(
      SmallWorkbook([
        row("แผนจัดซื้อจัดจ้าง"), row("ประจำปี 2567", "", "หน้า 1"), [], row("ก", "ข", "อื่น"),
        row("1", "2", "3"), [], row("4", "", "6"), [],
      ]))
    #expect(read.table == "ก|ข|อื่น\n1|2|3\n4||6")
    #expect(
      read.said
        == "แผน!A1: note: what stands above the headings in row 4 is not used: 1–2 [rows-above-headings]"
    )
    #expect(read.rows[1][2].place.cell == "แผน!C7")
  }

  @Test func ofRowsWithFewLabelsTheOneThatHoldsMostIsTheHead() {
    let read = ReadWorkbook(
      SmallWorkbook([row("เรื่อง"), row("ก", "x"), row("1", "2")]), fields: 20)
    #expect(read.table == "ก|x\n1|2")
  }

  @Test func withoutAnyLabelTheFirstRowThatSaysSomethingIsTheHead() {
    #expect(ReadWorkbook(SmallWorkbook([[], row("x", "y"), row("1", "2")])).table == "x|y\n1|2")
  }

  @Test func aHeadIsReadOnOneLine() {
    #expect(
      ReadWorkbook(SmallWorkbook([row("วงเงิน\n(บาท)  รวม", "ก"), row("1", "2")])).table
        == "วงเงิน (บาท) รวม|ก\n1|2")
  }

  @Test func cellsThatOnlyHaveAFormatAreNone() {
    let empty = Array(repeating: "<c s=\"0\"/>", count: 50)
    let read = ReadWorkbook(
      SmallWorkbook([row("ก", "ข") + empty, row("1", "2") + empty, empty, empty]))
    #expect(read.table == "ก|ข\n1|2")
    #expect(read.said.isEmpty)
  }

  @Test func aRangeSaysWhereTheTableIs() {
    let workbook = SmallWorkbook([
      row("x", "y", "z"), row("", "ก", "ข", "ค"), row("a", "1", "2", "3"), row("b", "4", "5", "6"),
    ])
    #expect(ReadWorkbook(workbook, range: "B2:C4").table == "ก|ข\n1|2\n4|5")
    #expect(ReadWorkbook(workbook, range: "$c$4:$b$2").table == "ก|ข\n1|2\n4|5")
    let short = ReadWorkbook(workbook, range: "B2:C3")
    #expect(short.table == "ก|ข\n1|2")
    #expect(
      short.said
        == "page.md:3: note: rows below the range B2:C3 hold something in its columns, and are not used: 4 [rows-below-range]"
    )
  }

  @Test(arguments: [
    ("B", "page.md:3: error: ‘B’ is not a range of cells [not-a-range]"),
    ("A0:B2", "page.md:3: error: ‘A0:B2’ is not a range of cells [not-a-range]"),
    ("A1:ZZZZ9", "page.md:3: error: ‘A1:ZZZZ9’ is not a range of cells [not-a-range]"),
    ("F1:G9", "page.md:3: error: the range F1:G9 of the sheet is empty [empty-range]"),
    (
      "A1:B9",
      "แผน!A1: error: row 1, the first of range:, has no headings [range-without-headings]"
    ),
  ])
  func aRangeThatIsNoneIsRefused(_ range: String, _ said: String) {
    let read = ReadWorkbook(SmallWorkbook([[], row("ก"), row("1")]), range: range)
    #expect(read.table == nil)
    #expect(read.said == said)
  }

  @Test func aColumnWithoutAHeadIsRefused() {
    let read = ReadWorkbook(SmallWorkbook([row("ก", "ข"), row("1", "2", "จบ")]))
    #expect(read.table == nil)
    #expect(
      read.said
        == "แผน!C2: error: column C holds ‘จบ’, but has no heading in row 1 [sheet-heading-missing]"
    )
  }

  @Test func aHeadThatStandsTwiceIsRefused() {
    let read = ReadWorkbook(SmallWorkbook([row("ก", "ข", "ก"), row("1", "2", "3")]))
    #expect(
      read.said
        == "แผน!C1: error: the heading ‘ก’ stands twice, in columns A and C [sheet-heading-twice]")
  }

  @Test func anEmptySheetIsRefused() {
    #expect(
      ReadWorkbook(SmallWorkbook([[], []])).said
        == "แผน!A1: error: the sheet ‘แผน’ is empty [empty-sheet]")
  }

  @Test func mergedHeadsMayTakeSeveralRows() {
    let sheet = SmallWorkbook.sheet(
      [row("ก", "ไตรมาส", "", "ข"), row("", "1", "2", ""), row("x", "5", "6", "y")],
      after: "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
        + "<mergeCell ref=\"D1:D2\"/></mergeCells>")
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(read.table == "ก|ไตรมาส 1|ไตรมาส 2|ข\nx|5|6|y")
    #expect(
      read.said
        == "แผน!A1: note: rows 1–2 are read as headings, since headings stand over others [headings-of-rows]"
    )
  }

  @Test func aHeadMergedOverColumnsStandsOverThem() {
    let sheet = SmallWorkbook.sheet(
      [row("ก", "ข", "", "ค", ""), row("x", "1", "2", "3", "4")],
      after: "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>")
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(read.table == "ก|ข||ค|\nx|1|2|3|4")
    #expect(read.said.isEmpty)
  }

  @Test func aMergedCellSaysTheSameInEachOfItsRows() {
    let sheet = SmallWorkbook.sheet(
      [row("ก", "ข"), row("โครงการ", "1"), row("", "2"), row("อื่น", "3"), row("", "4")],
      after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(read.table == "ก|ข\nโครงการ|1\nโครงการ|2\nอื่น|3\n|4")
    #expect(read.rows[1][0].isContinued && !read.rows[0][0].isContinued)
    #expect(read.rows[1][0].place.cell == "แผน!A2")
  }

  @Test func rowsAndCellsMaySayWhereTheyStand() {
    let sheet =
      "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>"
      + "<row r=\"9\"><c r=\"B9\"><v>5</v></c></row></sheetData></worksheet>"
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)], shared: ["<t>ก</t>"]))
    #expect(read.table == "ก\n5")
    #expect(read.rows[0][0].place.cell == "แผน!B9")
  }

  @Test(arguments: [
    "<row r=\"2\"><c r=\"B3\"><v>5</v></c></row>",
    "<row r=\"2\"><c r=\"B2\"><v>5</v></c><c r=\"A2\"><v>5</v></c></row>",
    "<row r=\"2\"><c r=\"B2\"><v>5</v></c><c r=\"B2\"><v>6</v></c></row>",
    "<row r=\"2\"><c><v>5</v></c></row><row r=\"1\"><c><v>5</v></c></row>",
    "<row r=\"2\"><c><v>x</v></c></row>", "<row r=\"2\"><c t=\"s\"><v>99</v></c></row>",
    "<row r=\"2\"><c><v>nan</v></c></row>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
  ])
  func cellsThatStandTwiceOrNowhereAreRefused(_ rows: String) {
    let sheet = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    #expect(
      ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)])).said
        == "plan.xlsx:1: error: this workbook is damaged or cut off, and can't be read [workbook-broken]"
    )
  }
}
