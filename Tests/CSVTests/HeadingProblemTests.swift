import Testing

@Suite struct HeadingProblemTests {
  @Test(arguments: ["", "\u{FEFF}", "\n\n", "sep=;", "sep=;\n", ",,\n\" \",\n"])
  func aTableWithoutHeadingsIsSaid(file: String) {
    #expect(read(Array(file.utf8)).texts == nil)
    #expect(read(Array(file.utf8)).problems.map(\.id) == ["csv-empty"])
  }

  @Test func anEmptyFileIsSaid() {
    #expect(
      said("") == """
        Content/2567/o13-procurement/monthly.csv:1:1: error: ไฟล์นี้ว่างเปล่า แถวที่ 1 ไม่มีหัวคอลัมน์ [csv-empty]
            แก้ไข: พิมพ์หัวคอลัมน์ในแถวที่ 1 และข้อมูลในแถวถัดไป หรือลบไฟล์นี้

        """)
    #expect(
      said("", .english) == """
        Content/2567/o13-procurement/monthly.csv:1:1: error: this file is empty: row 1 has no headings [csv-empty]
            fix: write headings into row 1 and data into the rows below, or delete the file

        """)
  }

  @Test func textBelowAnEmptyHeadingIsSaidOnceForItsColumn() {
    let file = "เดือน,,วงเงิน,\nต.ค.,,1,\nพ.ย.,ซื้อ,2,\nธ.ค.,จ้าง,3,\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:1:7: error: แถวที่ 1 ไม่มีหัวคอลัมน์ B แต่แถวที่ 3 มีข้อความ ‘ซื้อ’ ในคอลัมน์นี้ [csv-heading-missing]
            1 | เดือน,,วงเงิน,
              |      ^
            แก้ไข: พิมพ์หัวคอลัมน์ B ในแถวที่ 1 ถ้าแถวที่ 1 เป็นชื่อตาราง ให้ลบแถวนั้น

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:1:7: error: row 1 has no heading in column B, but row 3 has ‘ซื้อ’ there [csv-heading-missing]
            1 | เดือน,,วงเงิน,
              |      ^
            fix: write a heading into column B of row 1; if row 1 is the title of the table, delete that row

        """)
    #expect(read(Array(file.utf8)).texts == nil)
  }

  @Test func columnsHaveTheLettersOfTheSpreadsheet() {
    for (column, letters) in [(1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (255, "IV")]
    {
      let file =
        "ก" + String(repeating: ",", count: column) + "\n"
        + String(repeating: ",", count: column) + "1"
      #expect(
        read(Array(file.utf8)).problems.first?.message.english
          == "row 1 has no heading in column \(letters), but row 2 has ‘1’ there")
    }
  }

  @Test func aHeadingThatStandsTwiceIsSaid() {
    let file = "เดือน,\"วงเงิน\n(บาท)\", เดือน\n1,2,3\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:2:9: error: แถวที่ 1 มีหัวคอลัมน์ ‘เดือน’ ซ้ำกันในคอลัมน์ A และ C [csv-heading-twice]
            2 | (บาท)", เดือน
              |         ^
            แก้ไข: เปลี่ยนหัวคอลัมน์ C ให้ต่างกัน หากข้อมูลเหมือนกันให้เหลือคอลัมน์เดียว

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:2:9: error: row 1 has the heading ‘เดือน’ twice, in columns A and C [csv-heading-twice]
            2 | (บาท)", เดือน
              |         ^
            fix: give column C another heading; if both hold the same, keep one of them

        """)
    #expect(read(Array(file.utf8)).texts == nil)
  }

  @Test func aTableOfTooManyColumnsIsSaid() {
    let file = (1...257).map { "\($0)" }.joined(separator: ",") + "\n1,2\n"
    let problems = read(Array(file.utf8)).problems
    #expect(problems.map(\.id) == ["csv-too-many-columns"])
    #expect(
      problems.map(\.message.thai) == ["แถวที่ 1 มี 257 คอลัมน์ แต่ตารางหนึ่งมีได้ไม่เกิน 256 คอลัมน์"])
    #expect(
      problems.map(\.message.english)
        == ["row 1 has 257 columns, but a table may have no more than 256"])
  }

  @Test func aTableMayHaveAsManyColumnsAsOldSpreadsheets() {
    let headings = (1...256).map { "\($0)" }
    let blanks = String(repeating: ",", count: 20_000)
    #expect(texts(headings.joined(separator: ",") + blanks + "\n") == [headings])
  }
}
