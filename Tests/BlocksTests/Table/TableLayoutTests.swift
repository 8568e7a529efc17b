import Testing

@Suite struct TableLayoutTests {
  @Test func refusesAFormThatTheEditionDoesNotHave() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      form: lst
      rows:
        - {งาน: ก}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:7: error: แบบวัดของปีนี้ไม่มีแบบ ‘lst’ [unknown-form]
            5 | form: lst
              |       ^
            แก้ไข: แก้เป็น list

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:7: error: the edition of this year has no form ‘lst’ [unknown-form]
            5 | form: lst
              |       ^
            fix: write list

        """)
  }

  @Test func refusesColumnsBesideAForm() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      form: list
      columns: [ก]
      none: ไม่มี

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:10: error: มีทั้ง form: และ columns: ทั้งที่คอลัมน์เป็นไปตามแบบ [form-and-columns]
            6 | columns: [ก]
              |          ^
            แก้ไข: ลบ columns: เพื่อใช้คอลัมน์ตามแบบ หรือลบ form: เพื่อใช้คอลัมน์ที่ระบุเอง

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:10: error: the block has both form: and columns:, but the form defines the columns [form-and-columns]
            6 | columns: [ก]
              |          ^
            fix: delete columns: to use those of the form, or delete form: to use your own

        """)
  }

  @Test func asksForColumns() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      title: ก
      rows:
        - {งาน: ก}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: error: ตารางนี้ไม่ได้ระบุคอลัมน์ [table-without-columns]
            4 | ```table {#head}
              | ^
            แก้ไข: เพิ่ม form: รหัสของแบบ หรือ columns: รายชื่อคอลัมน์ และวางแถวไว้ใต้ rows: หรือระบุ file:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: error: the table has no columns [table-without-columns]
            4 | ```table {#head}
              | ^
            fix: add form: with its id, or columns: with their names; rows go under rows: or into file:

        """)
  }

  @Test(arguments: ["frm: list", "colums: [งาน]", "คอลัมน: [งาน]"])
  func asksForNoColumnsWhereAKeyMayBeMeantToGiveThem(_ line: String) throws {
    let found = try AskedTable.asked("columns", "title: ก\n\(line)\nrows:\n  - {งาน: ก}\n")
    #expect(found.printed.matches(of: /\[([a-z-]+)\]/).map { String($0.1) } == ["unknown-key"])
  }

  @Test func refusesColumnsThatCannotBeRead() throws {
    let found = try AskedTable.asked(
      "columns",
      """
      title: ก
      columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:14: error: คอลัมน์ ‘ก’ ซ้ำ [column-twice]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |              ^
            แก้ไข: เปลี่ยนชื่อคอลัมน์หนึ่งให้ต่างกัน
        Content/2567/o02-executives/index.md:6:18: error: ไม่รู้จักคีย์ ‘nam’ [unknown-key]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                  ^
            แก้ไข: แก้เป็น name:
        Content/2567/o02-executives/index.md:6:43: error: kind: ใช้คำว่า ‘numbr’ ไม่ได้ [unknown-word]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                                           ^
            แก้ไข: แก้เป็น number
        Content/2567/o02-executives/index.md:6:51: error: ตรงนี้ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                                                   ^
            แก้ไข: เขียนเป็นบรรทัด คีย์: ค่า เช่น name: …

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:14: error: the column ‘ก’ appears twice [column-twice]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |              ^
            fix: give one of the two another name
        Content/2567/o02-executives/index.md:6:18: error: unknown key ‘nam’ [unknown-key]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                  ^
            fix: write name:
        Content/2567/o02-executives/index.md:6:43: error: kind: ‘numbr’ is not one of the accepted words [unknown-word]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                                           ^
            fix: write number
        Content/2567/o02-executives/index.md:6:51: error: lines of key: value are expected here [not-a-mapping]
            6 | columns: [ก, ก, {nam: ข}, {name: ค, kind: numbr}, [ง]]
              |                                                   ^
            fix: write lines of key: value, such as name: …

        """)
  }
}
