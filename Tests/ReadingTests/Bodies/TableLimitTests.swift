import TestSupport
import Testing

/// Tables that libcmark-gfm would take seconds and gigabytes for.
@Suite struct TableLimitTests {
  private static func row(_ cells: Int, _ cell: String = "a") -> String {
    String(repeating: "|\(cell)", count: cells) + "|\n"
  }

  private static func table(_ columns: Int, rows: Int, in quote: String = "") -> String {
    quote + row(columns) + quote + row(columns, "-")
      + String(repeating: "\(quote)|x|\n", count: rows)
  }

  @Test func refusesATableWhoseRowsLackCells() throws {
    let page = try WrittenPage("ข้อความ\n\n" + Self.table(150, rows: 400))
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:7:1: error: แถวของตารางในหน้านี้ขาดช่องรวมกันเกิน 50000 ช่อง [table-rows-too-short]
            7 | \(Self.row(150, "-"))\
              | ^
            แก้ไข: เว้นบรรทัดว่างหลังแถวสุดท้ายของตาราง หรือเติมช่องของแต่ละแถวให้ครบตามหัวตาราง

        """)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:7:1: error: the rows of tables on this page lack more than 50000 cells [table-rows-too-short]
            7 | \(Self.row(150, "-"))\
              | ^
            fix: put an empty line after a table's last row, or give each row as many cells as its heading

        """)
  }

  @Test(arguments: ["> ", ">> ", "> \t> ", "  "])
  func refusesItInAQuoteToo(_ quote: String) throws {
    let found = try WrittenPage(Self.table(150, rows: 400, in: quote)).found
    #expect(found.count == 1 && found[0].hasSuffix(" table-rows-too-short"), "\(found)")
  }

  @Test(arguments: ["- ", "1. ", "[^1]: "])
  func refusesItInAListToo(_ mark: String) throws {
    let table = Self.table(150, rows: 400, in: "    ")
    let found = try WrittenPage(mark + table.dropFirst(4)).found
    #expect(found == ["5:1 table-rows-too-short"])
  }

  @Test func countsWhatAllTablesOfAPageLack() throws {
    let tables = String(repeating: Self.table(150, rows: 50) + "\n", count: 8)
    let found = try WrittenPage(tables).found
    #expect(found.map { $0.split(separator: " ")[1] } == ["table-rows-too-short"])
  }

  @Test(arguments: ["|\\|\\|\n", "|`\\|`\\|\n", "|\\\\|\n", "x\n", "\\|\n"])
  func countsNoBarThatStandsInACell(_ row: String) throws {
    let text = Self.row(150) + Self.row(150, "-") + String(repeating: row, count: 400)
    #expect(try WrittenPage(text).found == ["5:1 table-rows-too-short"])
  }

  @Test(arguments: ["|", "a|", "||"])
  func refusesARowOfOver200Cells(_ cell: String) throws {
    let wide = String(repeating: cell, count: 202) + "\n"
    let printed = try WrittenPage("|ก|\n|-|\n|ข|\n" + wide).printed
    #expect(printed.hasPrefix("Content/2567/o01-structure/index.md:7:1: error: "), "\(printed)")
    #expect(printed.contains("[table-too-wide]"))
  }

  @Test func refusesAHeadingOfOver200Cells() throws {
    let page = try WrittenPage("ข้อความ\n" + Self.row(201) + Self.row(201, "-"))
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:5:1: error: ตารางมีบรรทัดที่แบ่งเป็นกว่า 200 ช่อง [table-too-wide]
            5 | \(Self.row(201))\
              | ^
            แก้ไข: แบ่งเป็นหลายตาราง หรือเผยแพร่เป็นไฟล์ CSV แล้วลิงก์ไปที่ไฟล์

        """)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:5:1: error: a line of this table is divided into more than 200 cells [table-too-wide]
            5 | \(Self.row(201))\
              | ^
            fix: divide it into several tables, or publish it as a CSV file and link to that

        """)
  }

  @Test func readsTablesAsPeopleMakeThem() throws {
    let months = Self.row(60) + Self.row(60, "-") + String(repeating: Self.row(60, "0"), count: 400)
    let sums = Self.table(20, rows: 400)
    let text = String(repeating: "|", count: 500) + "\n"
    let page = try WrittenPage([months, sums, text].joined(separator: "\n"))
    #expect(page.found == ["810:1 row-below-table"])
  }

  @Test func saysWhereTangledTablesBegin() throws {
    let found = try WrittenPage("ก\n\n" + String(repeating: "a\n|-|-|\n", count: 101)).found
    #expect(found == ["7:1 tangled-tables"])
  }
}
