import Testing

@Suite struct ProgressRowProblemTests {
  @Test func printsProjectsWithoutAResult() throws {
    let found = try AskedPlan.progress(
      "results",
      """
      rows:
        - {project: ก, status: done}
        - {project: ข, status: cancelled}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:6: warning: โครงการ ‘ก’ ไม่ได้ระบุผลการดำเนินงาน [project-without-result]
            6 |   - {project: ก, status: done}
              |      ^
            แก้ไข: เพิ่ม result: ว่าทำอะไรแล้วและได้ผลอย่างไร
        Content/2567/o02-executives/index.md:7:6: warning: ไม่มีคำชี้แจงการยกเลิก ‘ข’ [cancelled-without-explanation]
            7 |   - {project: ข, status: cancelled}
              |      ^
            แก้ไข: เพิ่ม explanation: ว่ายกเลิกเพราะเหตุใด

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:6: warning: project ‘ก’ has no result [project-without-result]
            6 |   - {project: ก, status: done}
              |      ^
            fix: add result: with what was done and achieved
        Content/2567/o02-executives/index.md:7:6: warning: no explanation is given for cancelling ‘ข’ [cancelled-without-explanation]
            7 |   - {project: ข, status: cancelled}
              |      ^
            fix: add explanation: with the reason

        """)
  }

  /// A second key of the same name would be refused.
  @Test func aKeyThatStandsThereEmptyIsToBeFilledIn() throws {
    let found = try AskedPlan.progress(
      "results",
      """
      rows:
        - {project: ก, status: done, result: "-"}
        - {project: ข, status: cancelled, explanation: }
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:6: warning: โครงการ ‘ก’ ไม่ได้ระบุผลการดำเนินงาน [project-without-result]
            6 |   - {project: ก, status: done, result: "-"}
              |      ^
            แก้ไข: กรอก result: ว่าทำอะไรแล้วและได้ผลอย่างไร
        Content/2567/o02-executives/index.md:7:6: warning: ไม่มีคำชี้แจงการยกเลิก ‘ข’ [cancelled-without-explanation]
            7 |   - {project: ข, status: cancelled, explanation: }
              |      ^
            แก้ไข: กรอก explanation: ว่ายกเลิกเพราะเหตุใด

        """)
    #expect(found.english.contains("fix: fill in result: with what was done and achieved"))
  }

  @Test func printsThatNoProblemsAreTold() throws {
    let found = try AskedPlan.progress(
      "problems",
      """
      rows: [{project: ก, status: done}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: รายงานไม่ได้ระบุปัญหาและอุปสรรค [progress-without-problems]
            4 | ```progress {#head}
              | ^
            แก้ไข: เพิ่ม problems: ของทั้งรายงาน หรือ problem: ในทุกแถว หากไม่มีให้เขียน problems: ไม่มี

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: the report gives no problems [progress-without-problems]
            4 | ```progress {#head}
              | ^
            fix: add problems: for the whole or problem: in each row; when there are none, problems: ไม่มี

        """)
  }

  @Test func printsTheRowThatTellsNoSuggestion() throws {
    let found = try AskedPlan.progress(
      "suggestions",
      """
      rows:
        - {project: ก, status: done, suggestion: ไม่มี}
        - {project: ข, status: done}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:6: warning: ไม่ได้ระบุข้อเสนอแนะของ ‘ข’ [project-without-suggestion]
            7 |   - {project: ข, status: done}
              |      ^
            แก้ไข: เพิ่ม suggestions: ของทั้งรายงาน หรือ suggestion: ในทุกแถว หากไม่มีให้เขียน suggestions: ไม่มี

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:6: warning: no suggestion is given for ‘ข’ [project-without-suggestion]
            7 |   - {project: ข, status: done}
              |      ^
            fix: add suggestions: for the whole or suggestion: in each row; when there are none, suggestions: ไม่มี

        """)
  }

  @Test func printsWhatCannotBeRead() throws {
    let found = try AskedPlan.progress(
      "problems",
      """
      of: แผน
      problems: ไม่มี
      problem: ก
      rows: [{project: ก, status: doen, spent: มาก}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:5: error: of: ‘แผน’ ไม่ใช่รหัสข้อ [not-an-item]
            5 | of: แผน
              |     ^
            แก้ไข: เขียนแบบ O36 หรือ 2566/O36
        Content/2567/o02-executives/index.md:7:1: error: ไม่รู้จักคีย์ ‘problem’ [unknown-key]
            7 | problem: ก
              | ^
            แก้ไข: แก้เป็น problems:
        Content/2567/o02-executives/index.md:8:29: error: status: ใช้คำว่า ‘doen’ ไม่ได้ [unknown-word]
            8 | rows: [{project: ก, status: doen, spent: มาก}]
              |                             ^
            แก้ไข: แก้เป็น done
        Content/2567/o02-executives/index.md:8:42: error: อ่าน ‘มาก’ เป็นจำนวนของ ‘เบิกจ่าย (บาท)’ ไม่ได้ [not-a-figure]
            8 | rows: [{project: ก, status: doen, spent: มาก}]
              |                                          ^
            แก้ไข: เขียนตัวเลขอย่างเดียว เช่น 1,250,000.00 โดยไม่มีหน่วย

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:5: error: of: ‘แผน’ is not the code of an item [not-an-item]
            5 | of: แผน
              |     ^
            fix: write it like O36 or 2566/O36
        Content/2567/o02-executives/index.md:7:1: error: unknown key ‘problem’ [unknown-key]
            7 | problem: ก
              | ^
            fix: write problems:
        Content/2567/o02-executives/index.md:8:29: error: status: ‘doen’ is not one of the accepted words [unknown-word]
            8 | rows: [{project: ก, status: doen, spent: มาก}]
              |                             ^
            fix: write done
        Content/2567/o02-executives/index.md:8:42: error: spent: ‘มาก’ is not a number [not-a-figure]
            8 | rows: [{project: ก, status: doen, spent: มาก}]
              |                                          ^
            fix: write only the number, like 1,250,000.00

        """)
  }
}
