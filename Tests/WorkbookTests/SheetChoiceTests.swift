import TestSupport
import Testing

/// Which sheet of a workbook is read.
@Suite struct SheetChoiceTests {
  private static let workbook = SmallWorkbook(
    sheets: [
      ("แผน", SmallWorkbook.sheet([[SmallWorkbook.cell("ก")], [SmallWorkbook.cell("1")]])),
      ("ปี 2566", SmallWorkbook.sheet([[SmallWorkbook.cell("ก")], [SmallWorkbook.cell("2")]])),
    ])

  @Test(arguments: [("แผน", "ก\n1"), ("ปี 2566", "ก\n2")])
  func theSheetThatIsNamedIsRead(_ name: String, _ table: String) {
    #expect(ReadWorkbook(Self.workbook, sheet: name).table == table)
  }

  @Test func ofSeveralOneMustBeNamed() {
    let read = ReadWorkbook(Self.workbook)
    #expect(read.table == nil)
    #expect(
      read.said
        == "page.md:3: error: the workbook has several sheets: ‘แผน’, ‘ปี 2566’ [sheet-not-named]")
  }

  @Test func aSheetThatIsNotThereIsRefused() {
    #expect(
      ReadWorkbook(Self.workbook, sheet: "ปี 2568").said
        == "page.md:3: error: the workbook has no sheet of cells called ‘ปี 2568’ [unknown-sheet]")
  }

  @Test func aChartIsNoSheet() {
    var workbook = Self.workbook
    workbook.replace(
      "worksheet\" Target=\"worksheets/sheet2", with: "chartsheet\" Target=\"worksheets/sheet2")
    #expect(ReadWorkbook(workbook).table == "ก\n1")
  }

  @Test func aWorkbookOfTheStrictStandardIsRead() {
    var workbook = Self.workbook
    workbook.replace(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    #expect(ReadWorkbook(workbook, sheet: "แผน").table == "ก\n1")
  }

  @Test func namesOfElementsMayHaveAPrefix() {
    var workbook = Self.workbook
    for name in ["workbook", "sheets", "sheet ", "worksheet", "sheetData", "row", "c ", "is", "t>"]
    {
      workbook.replace("<\(name)", with: "<x:\(name)")
    }
    for name in ["workbook", "sheets", "worksheet", "sheetData", "row", "c", "is", "t"] {
      workbook.replace("</\(name)>", with: "</x:\(name)>")
    }
    workbook.replace("xmlns=", with: "xmlns:x=")
    workbook.replace(
      "xmlns:x=\"http://schemas.openxmlformats.org/package",
      with: "xmlns=\"http://schemas.openxmlformats.org/package")
    workbook.replace("<worksheet", with: "<x:worksheet")
    #expect(ReadWorkbook(workbook, sheet: "ปี 2566").table == "ก\n2")
  }
}
