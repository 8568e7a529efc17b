import Testing

@Suite struct TableProblemTests {
  @Test func namesTheRowAndTheColumnsOfABlankCell() throws {
    let found = try AskedTable.asked(
      "no-blank-cells",
      """
      form: list
      rows:
        - {งาน: ก, วงเงิน (บาท): 1, วันที่: 1 ต.ค. 2566}
        - {งาน: -, วงเงิน (บาท): -, วันที่: 1 ต.ค. 2566}
        - {วงเงิน (บาท): 1}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:8:14: warning: แถวที่ 2 คอลัมน์ ‘วงเงิน (บาท)’ ว่าง [blank-cell]
            8 |   - {งาน: -, วงเงิน (บาท): -, วันที่: 1 ต.ค. 2566}
              |              ^
            แก้ไข: กรอกข้อมูลในช่องนั้น
        Content/2567/o02-executives/index.md:9:5: warning: แถวที่ 3 คอลัมน์ ‘งาน’, ‘วันที่’ ว่าง [blank-cell]
            9 |   - {วงเงิน (บาท): 1}
              |     ^
            แก้ไข: กรอกข้อมูล หากไม่มีให้เขียน ไม่มี หรือ -

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:8:14: warning: row 2, column ‘วงเงิน (บาท)’ is blank [blank-cell]
            8 |   - {งาน: -, วงเงิน (บาท): -, วันที่: 1 ต.ค. 2566}
              |              ^
            fix: fill it in
        Content/2567/o02-executives/index.md:9:5: warning: row 3, column ‘งาน’, ‘วันที่’ is blank [blank-cell]
            9 |   - {วงเงิน (บาท): 1}
              |     ^
            fix: fill it in; if there is none, write ไม่มี or -

        """)
  }

  @Test func namesTheRowOfTheSpreadsheetAndItsColumn() throws {
    let found = try AskedTable.asked(
      "no-blank-cells",
      """
      form: list
      file: a.csv

      """,
      csv: """
        งาน,วงเงิน (บาท),วันที่
        ก,"1,000",1 ต.ค. 2566
        ,,2 ต.ค. 2566
        ข,พัน,2/10/66

        """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/a.csv:3:1: warning: แถวที่ 3 คอลัมน์ ‘งาน’, ‘วงเงิน (บาท)’ ว่าง [blank-cell]
            3 | ,,2 ต.ค. 2566
              | ^
            แก้ไข: กรอกข้อมูล หากไม่มีให้เขียน ไม่มี หรือ -
        Content/2567/o02-executives/a.csv:4:3: error: แถวที่ 4 คอลัมน์ ‘วงเงิน (บาท)’: อ่าน ‘พัน’ เป็นจำนวนไม่ได้ [not-a-figure]
            4 | ข,พัน,2/10/66
              |   ^
            แก้ไข: เขียนตัวเลขอย่างเดียว เช่น 1,250,000.00 โดยไม่มีหน่วย
        Content/2567/o02-executives/a.csv:4:7: error: แถวที่ 4 คอลัมน์ ‘วันที่’: ปีในวันที่ ‘2/10/66’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            4 | ข,พัน,2/10/66
              |      ^
            แก้ไข: หากหมายถึงวันที่ 2 ตุลาคม 2566 ให้เขียน 2 ต.ค. 2566

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/a.csv:3:1: warning: row 3, column ‘งาน’, ‘วงเงิน (บาท)’ is blank [blank-cell]
            3 | ,,2 ต.ค. 2566
              | ^
            fix: fill it in; if there is none, write ไม่มี or -
        Content/2567/o02-executives/a.csv:4:3: error: row 4, column ‘วงเงิน (บาท)’: ‘พัน’ is not a number [not-a-figure]
            4 | ข,พัน,2/10/66
              |   ^
            fix: write only the number, like 1,250,000.00
        Content/2567/o02-executives/a.csv:4:7: error: row 4, column ‘วันที่’: the year in ‘2/10/66’ is neither B.E. 2400–2700 nor C.E. 1900–2157 [year-out-of-range]
            4 | ข,พัน,2/10/66
              |      ^
            fix: if you mean 2023-10-02, write 2 ต.ค. 2566

        """)
  }

  @Test func refusesAFileWithoutTheColumnsOfItsForm() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      form: list
      file: a.csv

      """,
      csv: """
        งานนอก,วงเงิน,วันนี้
        ก,1,2

        """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/a.csv:1:1: error: ไฟล์นี้ไม่มีคอลัมน์ ‘งาน’ ตามแบบ list [column-missing]
            1 | งานนอก,วงเงิน,วันนี้
              | ^
            แก้ไข: เพิ่มคอลัมน์ ‘งาน’ ในไฟล์
        Content/2567/o02-executives/a.csv:1:1: error: ไม่รู้จักหัวคอลัมน์ ‘งานนอก’ [unknown-column]
            1 | งานนอก,วงเงิน,วันนี้
              | ^
            แก้ไข: เปลี่ยนเป็นหัวคอลัมน์ที่ใช้ได้ คือ งาน, วันที่
        Content/2567/o02-executives/a.csv:1:15: error: ไม่รู้จักหัวคอลัมน์ ‘วันนี้’ [unknown-column]
            1 | งานนอก,วงเงิน,วันนี้
              |              ^
            แก้ไข: แก้เป็น ‘วันที่’

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/a.csv:1:1: error: the file has no column ‘งาน’, which the form list asks for [column-missing]
            1 | งานนอก,วงเงิน,วันนี้
              | ^
            fix: add a column ‘งาน’ to the file
        Content/2567/o02-executives/a.csv:1:1: error: unknown column heading ‘งานนอก’ [unknown-column]
            1 | งานนอก,วงเงิน,วันนี้
              | ^
            fix: use one of the accepted headings: งาน, วันที่
        Content/2567/o02-executives/a.csv:1:15: error: unknown column heading ‘วันนี้’ [unknown-column]
            1 | งานนอก,วงเงิน,วันนี้
              |              ^
            fix: write ‘วันที่’

        """)
  }

  @Test func saysWhichColumnNoRowFills() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      form: list
      rows:
        - {งาน: ก, วงเงิน (บาท): 1}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: ไม่มีแถวใดกรอก ‘วันที่’ [column-unused]
            4 | ```table {#head}
              | ^
            แก้ไข: เพิ่ม ‘วันที่: …’ ในทุกแถว

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: no row has ‘วันที่’ [column-unused]
            4 | ```table {#head}
              | ^
            fix: add ‘วันที่: …’ to every row

        """)
  }

  private let statuses = """
    title: ผล
    columns: [โครงการ, ต.ค., พ.ย., ดำเนินการแล้ว, ระหว่างดำเนินการ, ยกเลิก, หมายเหตุ]

    """

  /// An empty cell beside a marked one says no, whether the table lies in the entry or in a file.
  @Test func marksBelowNamesOfStatusesAndMonthsLeaveTheOtherCellsEmpty() throws {
    let rows = """
      rows:
        - {โครงการ: ก, ต.ค.: /, ดำเนินการแล้ว: ✓, หมายเหตุ: -}
        - {โครงการ: ข, พ.ย.: /, ระหว่างดำเนินการ: ✓, หมายเหตุ: -}

      """
    #expect(try AskedTable.asked("no-blank-cells", statuses + rows).printed == "")
    let csv = "โครงการ,ต.ค.,พ.ย.,ดำเนินการแล้ว,ระหว่างดำเนินการ,ยกเลิก,หมายเหตุ\nก,/,,✓,,,-\nข,,/,,✓,,-\n"
    #expect(
      try AskedTable.asked("no-blank-cells", statuses + "file: a.csv\n", csv: csv).printed == "")
  }

  @Test func aRowWithoutAMarkAndAColumnOfTextsAreAskedFor() throws {
    let rows = """
      rows:
        - {โครงการ: ก, ต.ค.: /, ดำเนินการแล้ว: ✓, หมายเหตุ: -}
        - {โครงการ: ข, พ.ย.: /, ระหว่างดำเนินการ: ✓, หมายเหตุ: -}
        - {โครงการ: ค, ต.ค.: /}

      """
    let said = try AskedTable.asked("no-blank-cells", statuses + rows).english
    #expect(
      said == """
        Content/2567/o02-executives/index.md:10:5: warning: row 3, column ‘ดำเนินการแล้ว’, ‘ระหว่างดำเนินการ’, ‘ยกเลิก’, ‘หมายเหตุ’ is blank [blank-cell]
           10 |   - {โครงการ: ค, ต.ค.: /}
              |     ^
            fix: fill it in; if there is none, write ไม่มี or -

        """)
  }

  @Test func saysWhichNumbersInATableCanNotBeRight() throws {
    let found = try AskedTable.asked(
      "no-blank-cells",
      """
      title: หน่วยงาน
      columns: [หน่วยงาน, โทร, โทรสาร, อีเมล]
      rows:
        - {หน่วยงาน: ก, โทร: 054-000-01, โทรสาร: 054-000-0011, อีเมล: a@b}
        - {หน่วยงาน: ข, โทร: 054-000-001 ต่อ 11, โทรสาร: 054-000-001, อีเมล: ไม่มี}
        - {หน่วยงาน: ค, โทร: "11", โทรสาร: -, อีเมล: a@b.example}

      """)
    #expect(
      found.english.split(separator: "\n").filter { $0.contains("warning") } == [
        "Content/2567/o02-executives/index.md:8:24: warning: the telephone number ‘054-000-01’ is not valid [malformed-phone]",
        "Content/2567/o02-executives/index.md:8:44: warning: the fax number ‘054-000-0011’ is not valid [malformed-fax]",
        "Content/2567/o02-executives/index.md:8:65: warning: the e-mail address ‘a@b’ is not valid [malformed-email]",
      ])
  }
}
