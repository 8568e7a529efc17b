import Testing

@Suite struct AnswersPlanProblemTests {
  @Test func printsProjectsThatAreNotReported() throws {
    let found = try AskedPlan.progress(
      "answers-plan",
      """
      of: O5
      rows: [{project: อบรมคุณธรรม, status: done}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:5: warning: ยังไม่ได้รายงานโครงการตามแผนในข้อ O5: ‘ขุดลอกคลอง หมู่ที่ 2’ [project-not-reported]
            5 | of: O5
              |     ^
            แก้ไข: เพิ่มแถวของ ‘ขุดลอกคลอง หมู่ที่ 2’

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:5: warning: projects of the plan of O5 are not reported: ‘ขุดลอกคลอง หมู่ที่ 2’ [project-not-reported]
            5 | of: O5
              |     ^
            fix: add rows for ‘ขุดลอกคลอง หมู่ที่ 2’

        """)
  }

  @Test func printsTheNearestNameOfThePlan() throws {
    let found = try AskedPlan.progress(
      "answers-plan",
      """
      of: O5
      rows:
        - {project: อบรมคุณธรรม, status: done}
        - {project: ขุดลอกคลอง หมู่ 2, status: done}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:5: warning: ยังไม่ได้รายงานโครงการตามแผนในข้อ O5: ‘ขุดลอกคลอง หมู่ที่ 2’ [project-not-reported]
            5 | of: O5
              |     ^
            แก้ไข: เพิ่มแถวของ ‘ขุดลอกคลอง หมู่ที่ 2’
        Content/2567/o02-executives/index.md:8:15: warning: ไม่มีในแผนของข้อ O5: ‘ขุดลอกคลอง หมู่ 2’ [project-not-in-plan]
            8 |   - {project: ขุดลอกคลอง หมู่ 2, status: done}
              |               ^
            แก้ไข: แก้เป็น project: ขุดลอกคลอง หมู่ที่ 2

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:5: warning: projects of the plan of O5 are not reported: ‘ขุดลอกคลอง หมู่ที่ 2’ [project-not-reported]
            5 | of: O5
              |     ^
            fix: add rows for ‘ขุดลอกคลอง หมู่ที่ 2’
        Content/2567/o02-executives/index.md:8:15: warning: not in the plan of O5: ‘ขุดลอกคลอง หมู่ 2’ [project-not-in-plan]
            8 |   - {project: ขุดลอกคลอง หมู่ 2, status: done}
              |               ^
            fix: write project: ขุดลอกคลอง หมู่ที่ 2

        """)
  }

  @Test func printsAProjectThatThePlanDoesNotHave() throws {
    let found = try AskedPlan.progress(
      "answers-plan",
      """
      of: O5
      rows:
        - {project: อบรมคุณธรรม, status: done}
        - {project: ขุดลอกคลอง หมู่ที่ 2, status: done}
        - {project: ก, status: done}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:9:15: warning: ไม่มีในแผนของข้อ O5: ‘ก’ [project-not-in-plan]
            9 |   - {project: ก, status: done}
              |               ^
            แก้ไข: ใช้ชื่อโครงการตามแผน หากรายงานตามแผนอื่นให้ระบุข้อของแผนนั้นใน of:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:9:15: warning: not in the plan of O5: ‘ก’ [project-not-in-plan]
            9 |   - {project: ก, status: done}
              |               ^
            fix: write the name used in the plan, or name in of: the item with the plan of this project

        """)
  }

  @Test func printsThatThereIsNoPlan() throws {
    let found = try AskedPlan.progress(
      "answers-plan",
      """
      of: O1
      rows: [{project: ก, status: done}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:5: warning: หน้าข้อมูลของข้อ O1 ไม่มีบล็อก plan ที่มีข้อมูล [plan-not-found]
            5 | of: O1
              |     ^
            แก้ไข: เพิ่มบล็อก plan ในหน้าของข้อ O1 หรือระบุ of: เป็นข้อที่มีแผน เช่น of: 2566/O36

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:5: warning: the entry of O1 has no plan block with data [plan-not-found]
            5 | of: O1
              |     ^
            fix: add a plan block to the entry of O1, or name the plan's item, like of: 2566/O36

        """)
  }

  @Test func printsMoneyThatIsNotTold() throws {
    let found = try AskedPlan.progress(
      "spending",
      """
      of: O5
      rows: [{project: อบรมคุณธรรม, status: done}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:9: warning: โครงการ ‘อบรมคุณธรรม’ ไม่ได้ระบุเงินที่เบิกจ่าย [project-without-spent]
            6 | rows: [{project: อบรมคุณธรรม, status: done}]
              |         ^
            แก้ไข: เพิ่ม spent: หากไม่ได้ใช้เงินให้เขียน 0

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:9: warning: project ‘อบรมคุณธรรม’ has no amount spent [project-without-spent]
            6 | rows: [{project: อบรมคุณธรรม, status: done}]
              |         ^
            fix: add spent: with the amount, 0 when nothing was spent

        """)
  }

  @Test func printsMoneyOverThePlan() throws {
    let found = try AskedPlan.progress(
      "spending",
      """
      of: O5
      rows: [{project: อบรมคุณธรรม, status: done, spent: 301}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:45: warning: เบิกจ่ายเกินงบประมาณโดยไม่มีคำชี้แจง: ‘อบรมคุณธรรม’ (เบิกจ่าย 301.00 บาท จาก 300.00 บาท) [spent-over-budget]
            6 | rows: [{project: อบรมคุณธรรม, status: done, spent: 301}]
              |                                            ^
            แก้ไข: แก้ spent: หรือเพิ่ม explanation: ว่าใช้เงินเกินเพราะเหตุใด

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:45: warning: more than the budget was spent without an explanation: ‘อบรมคุณธรรม’ (301.00 of 300.00 baht) [spent-over-budget]
            6 | rows: [{project: อบรมคุณธรรม, status: done, spent: 301}]
              |                                            ^
            fix: correct spent:, or add explanation: with the reason

        """)
  }

  @Test func printsABudgetThatIsNotThePlans() throws {
    let found = try AskedPlan.progress(
      "spending",
      """
      of: O5
      rows: [{project: อบรมคุณธรรม, status: done, budget: 310, spent: 300}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:45: warning: งบประมาณไม่ตรงกับแผน: ‘อบรมคุณธรรม’ (แผน 300.00 บาท) [budget-not-as-planned]
            6 | rows: [{project: อบรมคุณธรรม, status: done, budget: 310, spent: 300}]
              |                                            ^
            แก้ไข: แก้ budget: ให้ตรงกับแผน หรือแก้แผน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:45: warning: the budget is not that of the plan: ‘อบรมคุณธรรม’ (plan: 300.00 baht) [budget-not-as-planned]
            6 | rows: [{project: อบรมคุณธรรม, status: done, budget: 310, spent: 300}]
              |                                            ^
            fix: write the plan's budget:, or correct the plan

        """)
  }

  @Test func printsMoneyWithoutABudget() throws {
    let found = try AskedPlan.progress(
      "spending",
      """
      of: O1
      rows: [{project: ก, status: done, spent: 300}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:9: warning: ไม่ทราบงบประมาณตามแผนของ ‘ก’ [budget-unknown]
            6 | rows: [{project: ก, status: done, spent: 300}]
              |         ^
            แก้ไข: เพิ่ม budget: ตามแผน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:9: warning: no budget is known for ‘ก’ [budget-unknown]
            6 | rows: [{project: ก, status: done, spent: 300}]
              |         ^
            fix: add budget: as the plan has it

        """)
  }
}
