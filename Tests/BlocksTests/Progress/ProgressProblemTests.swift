import Testing

@Suite struct ProgressProblemTests {
  @Test func printsThatAReportHasNoSpan() throws {
    let found = try AskedPlan.progress(
      "covers-period",
      """
      of: O5
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: รายงานไม่ได้ระบุช่วงเวลา [progress-without-span]
            4 | ```progress {#head}
              | ^
            แก้ไข: เพิ่ม span: เช่น 6 เดือนแรก 2567 หรือ as-of: ตามด้วยวันที่ของข้อมูล

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: the report has no span [progress-without-span]
            4 | ```progress {#head}
              | ^
            fix: add span: like 6 เดือนแรก 2567, or as-of: with the date of the data

        """)
  }

  @Test func printsTheMonthsThatLack() throws {
    let found = try AskedPlan.progress(
      "covers-period",
      """
      of: O5
      span: ไตรมาส 1/2567
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:7: warning: รายงานยังไม่ครอบคลุมช่วงมกราคม – มีนาคม 2567 [progress-not-covering]
            6 | span: ไตรมาส 1/2567
              |       ^
            แก้ไข: แก้ span: ให้ตรงกับรายงาน หรือเพิ่มรายงานของช่วงที่ขาด

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:7: warning: the report does not cover 2024-01-01 to 2024-03-31 [progress-not-covering]
            6 | span: ไตรมาส 1/2567
              |       ^
            fix: correct span:, or add a report for the missing time

        """)
  }

  @Test func printsDataThatIsTooEarly() throws {
    let found = try AskedPlan.progress(
      "covers-period",
      """
      of: O5
      as-of: 30 มี.ค. 2567
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:8: warning: ข้อมูล ณ วันที่ 30 มีนาคม 2567 ยังไม่ถึงวันที่ 31 มีนาคม 2567 [progress-too-early]
            6 | as-of: 30 มี.ค. 2567
              |        ^
            แก้ไข: ปรับข้อมูลให้ถึงวันสิ้นช่วง แล้วแก้ as-of:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:8: warning: the data is as of 2024-03-30, before 2024-03-31 [progress-too-early]
            6 | as-of: 30 มี.ค. 2567
              |        ^
            fix: update the data to that day, and as-of: with it

        """)
  }

  @Test func printsARowWithoutNameAndStatus() throws {
    let found = try AskedPlan.progress(
      "problems",
      """
      problems: ไม่มี
      rows:
        - {result: ก}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:5: warning: โครงการลำดับที่ 1 ไม่ได้ระบุชื่อ [project-without-name]
            7 |   - {result: ก}
              |     ^
            แก้ไข: เพิ่ม project: ตามด้วยชื่อโครงการตามแผน
        Content/2567/o02-executives/index.md:7:5: warning: โครงการลำดับที่ 1 ไม่ได้ระบุสถานะ [project-without-status]
            7 |   - {result: ก}
              |     ^
            แก้ไข: เพิ่ม status: เป็นคำใดคำหนึ่งใน ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้ว, ยกเลิก

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:5: warning: project row 1 has no name [project-without-name]
            7 |   - {result: ก}
              |     ^
            fix: add project: with its name in the plan
        Content/2567/o02-executives/index.md:7:5: warning: project row 1 has no status [project-without-status]
            7 |   - {result: ก}
              |     ^
            fix: add status: as one of not-started, in-progress, done, cancelled

        """)
  }

  @Test func printsMoneySpentBeforeTheStart() throws {
    let found = try AskedPlan.progress(
      "problems",
      """
      problems: ไม่มี
      rows: [{project: ก, status: not-started, spent: 5}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:49: error: โครงการ ‘ก’ ยังไม่ดำเนินการ แต่เบิกจ่ายแล้ว 5.00 บาท [spent-before-start]
            6 | rows: [{project: ก, status: not-started, spent: 5}]
              |                                                 ^
            แก้ไข: แก้ status: หรือแก้ spent:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:49: error: project ‘ก’ has not started, but 5.00 baht have been spent [spent-before-start]
            6 | rows: [{project: ก, status: not-started, spent: 5}]
              |                                                 ^
            fix: correct status: or spent:

        """)
  }
}
