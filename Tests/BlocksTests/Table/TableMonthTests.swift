import Testing

@Suite struct TableMonthTests {
  @Test func refusesRowsInATableThatSaysThereAreNone() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      columns: [ก]
      none: ไม่มี
      rows:
        - {ก: ข}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: บล็อก table ไม่มีชื่อตาราง [table-without-title]
            4 | ```table {#head}
              | ^
            แก้ไข: เพิ่มบรรทัด title: … และวางแถวไว้ใต้ rows:
        Content/2567/o02-executives/index.md:8:5: error: ตารางระบุว่าไม่มีรายการ แต่มีรายการอยู่ด้วย [none-with-rows]
            8 |   - {ก: ข}
              |     ^
            แก้ไข: ลบ none: หรือแถว ‘ไม่มี’ หากรายการถูกต้อง

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: the block table has no title [table-without-title]
            4 | ```table {#head}
              | ^
            fix: add a line title: …, and put the rows under rows:
        Content/2567/o02-executives/index.md:8:5: error: the table says that there is nothing, but it has rows [none-with-rows]
            8 |   - {ก: ข}
              |     ^
            fix: delete none: or the row ‘ไม่มี’ if the other rows are right

        """)
  }

  @Test func namesTheMonthsWithoutATable() throws {
    let found = try AskedTable.asked(
      "months",
      """
      ```table {#head}
      form: list
      period: ต.ค. 2566
      none: ไม่มี
      ```

      ```table
      form: list
      period: พ.ย. – ธ.ค. 2566
      none: ไม่มี
      ```

      ```table
      form: list
      none: ไม่มี
      ```

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: ขาดตารางของเดือน พ.ย. 2566 – ก.พ. 2567 [months-missing]
            4 | ```table {#head}
              | ^
            แก้ไข: เพิ่มบล็อก table ที่มี period: พ.ย. 2566 หากไม่มีรายการให้เขียน none: ไม่มีรายการ
        Content/2567/o02-executives/index.md:12:9: warning: ตารางของ พ.ย. – ธ.ค. 2566 รวมหลายเดือนไว้ด้วยกัน [table-of-months]
           12 | period: พ.ย. – ธ.ค. 2566
              |         ^
            แก้ไข: แยกเป็นเดือนละหนึ่งตาราง
        Content/2567/o02-executives/index.md:16:1: warning: ตารางนี้ไม่ได้ระบุเดือน [table-without-period]
           16 | ```table
              | ^
            แก้ไข: เพิ่ม period: เช่น ต.ค. 2566

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: there is no table for 2023-11 to 2024-02 [months-missing]
            4 | ```table {#head}
              | ^
            fix: add a table block with period: 2023-11, and none: ไม่มีรายการ if there was nothing
        Content/2567/o02-executives/index.md:12:9: warning: the table for 2023-11 to 2023-12 covers several months [table-of-months]
           12 | period: พ.ย. – ธ.ค. 2566
              |         ^
            fix: make one table for each month
        Content/2567/o02-executives/index.md:16:1: warning: the table does not say which month it covers [table-without-period]
           16 | ```table
              | ^
            fix: add period:, such as 2566-10

        """)
  }

  @Test func warnsOfTwoTablesForOneMonth() throws {
    let found = try AskedTable.asked(
      "months",
      """
      ```table {#head}
      form: list
      period: ต.ค. 2566
      none: ไม่มี
      ```

      ```table {#b}
      form: list
      period: พ.ย. 2566
      none: ไม่มี
      ```

      ```table {#c}
      form: list
      period: พ.ย. 2566
      none: ไม่มี
      ```

      ```table {#d}
      form: list
      period: ธ.ค. 2566
      none: ไม่มี
      ```

      ```table {#e}
      form: list
      period: ม.ค. 2567
      none: ไม่มี
      ```

      ```table {#f}
      form: list
      period: ก.พ. 2567
      none: ไม่มี
      ```

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:18:9: warning: ตารางของเดือน พ.ย. 2566 มีมากกว่าหนึ่งตาราง [month-twice]
           18 | period: พ.ย. 2566
              |         ^
            แก้ไข: แก้ period: หรือรวมเป็นตารางเดียว

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:18:9: warning: there is more than one table for 2023-11 [month-twice]
           18 | period: พ.ย. 2566
              |         ^
            fix: correct period:, or merge them into one table

        """)
  }
}
