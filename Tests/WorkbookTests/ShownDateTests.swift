import TestSupport
import Testing
import Workbook

typealias SheetCellTrait = SheetTable.Cell.Trait

/// Dates as the sheet shows them, and the day that is meant.
@Suite struct ShownDateTests {
  @Test(arguments: [
    // The Buddhist calendar, by what the format asks; 45306 is 15 January 2024.
    ("45306", "[$-107041E]d mmm yyyy", "15 ม.ค. 2567", "2024-01-15"),
    ("45306", "[$-107041E]d mmmm yyyy", "15 มกราคม 2567", "2024-01-15"),
    ("45306", "[$-D07041E]d mmmm yyyy", "๑๕ มกราคม ๒๕๖๗", "2024-01-15"),
    ("45306", "[$-187041E]d mmm yy", "15 ม.ค. 67", "2024-01-15"),
    ("45306", "[$-1070000]d/mm/yyyy;@", "15/01/2567", "2024-01-15"),
    ("45306", "[$-th-TH,107]d mmmm yyyy", "15 มกราคม 2567", "2024-01-15"),
    ("45306", "[$-th-TH,D07]d mmmm yyyy", "๑๕ มกราคม ๒๕๖๗", "2024-01-15"),
    ("45306", "d mmm bbbb", "15 ม.ค. 2567", "2024-01-15"),
    ("45306", "d/m/bb", "15/1/67", "2024-01-15"),
    ("45306", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "15 มกราคม 2567", "2024-01-15"),
    // The common era.
    ("45306", "[$-41E]d mmmm yyyy", "15 มกราคม 2024", "2024-01-15"),
    ("45306", "dd/mm/yyyy", "15/01/2024", "2024-01-15"),
    ("45306", "m/d/yyyy", "1/15/2024", "2024-01-15"),
    ("45306", "yyyy\\-mm\\-dd", "2024-01-15", "2024-01-15"),
    ("45306", "[$-409]d\\-mmm\\-yyyy;@", "15-Jan-2024", "2024-01-15"),
    ("45306", "[$-41E]dddd ที่ d mmmm yyyy", "จันทร์ ที่ 15 มกราคม 2024", "2024-01-15"),
    ("45306", "[$-409]dddd, mmmm d, yyyy", "Monday, January 15, 2024", "2024-01-15"),
    ("45306", "d-mmm-yy", "15-ม.ค.-24", "2024-01-15"),
    // A year of the Buddhist era that was typed under a format of the common one.
    ("243633", "d/m/yyyy", "15/1/2567", "2567-01-15"),
    ("243633", "[$-41E]d mmm yyyy", "15 ม.ค. 2567", "2567-01-15"),
    ("243633", "[$-F800]dddd", "15 มกราคม 2567", "2567-01-15"),
    ("243633", "[$-107041E]d mmm yyyy", "15 ม.ค. 3110", nil),
    // Two digits that may be of either era.
    ("24487", "d/m/yy", "15/1/67", nil),
    // Months, and what has no year.
    ("45200", "[$-107041E]mmm yyyy", "ต.ค. 2566", "2023-10"),
    ("45200", "[$-107041E]mmmm yy", "ตุลาคม 66", "2023-10"), ("45306", "d mmm", "15 ม.ค.", nil),
    ("45306", "yyyy", "2024", nil),
    // Times.
    ("45306.354166666664", "d/m/yyyy h:mm", "15/1/2024 8:30", "2024-01-15"),
    ("0.354166666666667", "h:mm", "8:30", nil), ("0.6875", "h:mm AM/PM", "4:30 PM", nil),
    ("0.354166666666667", "hh.mm \"น.\"", "08.30 น.", nil), ("1.5", "[h]:mm", "36:00", nil),
    ("0.000694444444444444", "[mm]:ss", "01:00", nil), ("0.00001", "mm:ss.00", "00:00.86", nil),
    ("45306.999999999", "d/m/yyyy h:mm", "16/1/2024 0:00", "2024-01-16"),
    // The first days, and one that never was.
    ("1", "d/m/yyyy", "1/1/1900", "1900-01-01"), ("59", "d/m/yyyy", "28/2/1900", "1900-02-28"),
    ("60", "d/m/yyyy", "29/2/1900", "1900-02-29"), ("61", "d/m/yyyy", "1/3/1900", "1900-03-01"),
    ("45351", "[$-107041E]d mmm yyyy", "29 ก.พ. 2567", "2024-02-29"),
  ])
  func aDateIsShownInItsFormat(
    _ number: String, _ format: String, _ text: String, _ date: String?
  ) {
    let read = ReadWorkbook(cell: SmallWorkbook.number(number, style: 1), formats: [format])
    #expect(read.shown == text)
    #expect(read.rows.first?.first?.date == date)
    #expect(read.said.isEmpty)
  }

  @Test(arguments: [
    (14, "15/1/2567"), (15, "15-ม.ค.-24"), (17, "ม.ค.-24"), (22, "15/1/2567 0:00"),
    (71, "๑๕/๑/๒๕๖๗"), (81, "15/1/67"),
  ])
  func aFormatOfDatesWithoutACodeIsKnownByItsNumber(_ format: Int, _ text: String) {
    var workbook = SmallWorkbook(
      [[SmallWorkbook.cell("ก")], [SmallWorkbook.number("45306", style: 1)]], formats: ["0"])
    workbook.replace("<xf numFmtId=\"200\"/>", with: "<xf numFmtId=\"\(format)\"/>")
    #expect(ReadWorkbook(workbook).shown == text)
  }

  @Test func daysMayBeCountedFrom1904() {
    let read = ReadWorkbook(
      cell: SmallWorkbook.number("43844", style: 1), formats: ["d/m/yyyy"],
      book: "<workbookPr date1904=\"1\"/>")
    #expect(read.shown == "15/1/2024")
    #expect(read.rows[0][0].date == "2024-01-15")
  }

  @Test func aDateMayBeWrittenAsSuch() {
    let read = ReadWorkbook(
      cell: "<c s=\"1\" t=\"d\"><v>2024-01-15T08:30:00</v></c>", formats: ["d/m/yyyy h:mm"])
    #expect(read.shown == "15/1/2024 8:30")
  }

  @Test(arguments: ["-1", "2958466"])
  func whatNoCalendarHoldsIsRefused(_ number: String) {
    let read = ReadWorkbook(cell: SmallWorkbook.number(number, style: 1), formats: ["d/m/yyyy"])
    #expect(
      read.said
        == "แผน!A2: error: แผน!A2 has the format of a date, but its number is none: Excel shows #### [cell-outside-calendar]"
    )
  }

  @Test(arguments: ["B2dd/mm/yyyy", "[$-1060401]d/m/yyyy", "[$-1030411]d/m/yyyy"])
  func aCalendarThatIsNotKnownIsRefused(_ format: String) {
    let read = ReadWorkbook(cell: SmallWorkbook.number("45306", style: 1), formats: [format])
    #expect(
      read.said
        == "แผน!A2: error: แผน!A2 has a format, a fraction or a calendar, that can't be shown as the sheet does [unknown-cell-format]"
    )
  }

  @Test(arguments: [
    ("45306", SheetCellTrait.dayNumber("2024-01-15")),
    ("243633", .dayNumber("2567-01-15")), ("2567", .plain), ("1250000", .plain),
    ("45306.5", .plain),
  ])
  func aNumberWithoutAFormatMayBeADay(_ number: String, _ trait: SheetCellTrait) {
    #expect(ReadWorkbook(cell: SmallWorkbook.number(number)).rows.first?.first?.trait == trait)
  }
}
