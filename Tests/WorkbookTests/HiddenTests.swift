import TestSupport
import Testing

/// What of a workbook is hidden: it is not read, is named, and keeps the workbook from being
/// offered.
@Suite struct HiddenTests {
  private static let rows = ["ก", "1", "2", "3", "4"].map { [SmallWorkbook.cell($0)] }
  private static let plain = SmallWorkbook.sheet(rows)

  @Test func aWorkbookWithNothingHiddenIsOpen() {
    let read = ReadWorkbook(SmallWorkbook(Self.rows))
    #expect(read.isOpen)
    #expect(read.said.isEmpty)
  }

  @Test func hiddenRowsAreLeftOut() {
    let sheet = SmallWorkbook.sheet(
      Self.rows + [[], [SmallWorkbook.cell("5")]],
      attributes: [
        2: "hidden=\"1\"", 4: "hidden=\"true\"", 5: "ht=\"0\"", 6: "hidden=\"1\"",
      ])
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(read.table == "ก\n2\n5")
    #expect(
      read.said
        == "แผน!A2: warning: rows of ‘แผน’ are hidden: they are left out, and the workbook is not offered: 2, 4–5 [hidden-rows]"
    )
    #expect(!read.isOpen)
  }

  @Test(arguments: ["hidden=\"1\"", "width=\"0\" customWidth=\"1\""])
  func hiddenColumnsAreLeftOut(_ how: String) {
    let sheet = SmallWorkbook.sheet(
      [
        ["ก", "ข", "ค"].map { SmallWorkbook.cell($0) },
        ["1", "2", "3"].map { SmallWorkbook.cell($0) },
      ],
      before:
        "<cols><col min=\"2\" max=\"2\" \(how)/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>")
    let read = ReadWorkbook(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(read.table == "ก|ค\n1|3")
    #expect(
      read.said
        == "แผน!B1: warning: columns of ‘แผน’ are hidden: they are left out, and the workbook is not offered: B [hidden-columns]"
    )
    #expect(!read.isOpen)
  }

  @Test(arguments: ["hidden", "veryHidden"])
  func aHiddenSheetIsNeitherReadNorChosen(_ state: String) {
    let workbook = SmallWorkbook(
      sheets: [("ลับ", Self.plain), ("แผน", Self.plain)],
      attributes: [0: "state=\"\(state)\""])
    let read = ReadWorkbook(workbook)
    #expect(read.table == "ก\n1\n2\n3\n4")
    #expect(
      read.said
        == "plan.xlsx:1: warning: hidden sheets are left out, and the workbook is not offered: ‘ลับ’ [hidden-sheets]"
    )
    #expect(!read.isOpen)
    let named = ReadWorkbook(workbook, sheet: "ลับ")
    #expect(named.table == nil)
    #expect(
      named.said.hasPrefix("page.md:3: error: the sheet ‘ลับ’ is hidden [named-sheet-hidden]"))
  }

  @Test func whatIsHiddenInAnotherSheetClosesTheWorkbookToo() {
    let other = SmallWorkbook.sheet(Self.rows, attributes: [3: "hidden=\"1\""])
    let read = ReadWorkbook(
      SmallWorkbook(sheets: [("แผน", Self.plain), ("อื่น", other)]), sheet: "แผน")
    #expect(read.table == "ก\n1\n2\n3\n4")
    #expect(read.said.hasPrefix("อื่น!A3: warning: rows of ‘อื่น’ are hidden"))
    #expect(!read.isOpen)
  }

  @Test(arguments: ["comments", "threadedComment"])
  func commentsCloseTheWorkbook(_ type: String) {
    var workbook = SmallWorkbook(Self.rows)
    workbook.parts.append(
      (
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/\(type)\" Target=\"../c.xml\"/></Relationships>"
      ))
    let read = ReadWorkbook(workbook)
    #expect(read.table == "ก\n1\n2\n3\n4")
    #expect(
      read.said
        == "แผน!A1: warning: ‘แผน’ holds comments or notes, so the workbook is not offered, only the CSV [workbook-comments]"
    )
    #expect(!read.isOpen)
  }

  @Test func macrosAreNotRunAndCloseTheWorkbook() {
    var workbook = SmallWorkbook(Self.rows)
    workbook.replace(
      "</Relationships>",
      with: "<Relationship Id=\"m\" Type=\"x/vbaProject\" Target=\"v.bin\"/></Relationships>")
    let read = ReadWorkbook(workbook)
    #expect(read.table == "ก\n1\n2\n3\n4")
    #expect(
      read.said
        == "plan.xlsx:1: warning: this workbook holds macros: they are not run, and the workbook is not offered, only the CSV [workbook-macros]"
    )
    #expect(!read.isOpen)
  }
}
