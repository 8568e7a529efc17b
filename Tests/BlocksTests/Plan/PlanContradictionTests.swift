import Testing

@Suite struct PlanContradictionTests {
  @Test func printsATotalThatIsNotTheSum() throws {
    let found = try AskedPlan.plan(
      "projects",
      """
      total: 1,000.00
      projects:
        - {project: ก, budget: 600}
        - {project: ข, budget: 300.5}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:8: error: งบประมาณรวมเขียนไว้ 1,000.00 บาท แต่งบประมาณของทุกโครงการรวมกันได้ 900.50 บาท [total-not-sum]
            5 | total: 1,000.00
              |        ^
            แก้ไข: แก้เป็น total: 900.50 หรือแก้ budget: ของโครงการที่ผิด

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:8: error: the total is 1,000.00 baht, but the projects' budgets add up to 900.50 [total-not-sum]
            5 | total: 1,000.00
              |        ^
            fix: write total: 900.50, or correct the budget: that is wrong

        """)
  }

  @Test func printsTheBudgetWithoutWhichThereIsNoSum() throws {
    let found = try AskedPlan.plan(
      "projects",
      """
      total: 1,000.00
      projects:
        - {project: ก, budget: 600}
        - {project: ข}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:8:6: warning: โครงการ ‘ข’ ไม่ได้ระบุงบประมาณ [project-without-budget]
            8 |   - {project: ข}
              |      ^
            แก้ไข: เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน 0

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:8:6: warning: project ‘ข’ has no budget [project-without-budget]
            8 |   - {project: ข}
              |      ^
            fix: add budget: with the amount, 0 when it needs none

        """)
  }

  @Test func printsAnEndBeforeTheStart() throws {
    let found = try AskedPlan.plan(
      "times",
      """
      projects:
        - {project: ก, start: ม.ค. 2567, end: ธ.ค. 2566}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:41: error: โครงการ ‘ก’ สิ้นสุด (ธันวาคม 2566) ก่อนเริ่ม (มกราคม 2567) [ends-before-start]
            6 |   - {project: ก, start: ม.ค. 2567, end: ธ.ค. 2566}
              |                                         ^
            แก้ไข: แก้ start: หรือ end: ให้ถูกต้อง

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:41: error: project ‘ก’ ends (2023-12-31) before it starts (2024-01-01) [ends-before-start]
            6 |   - {project: ก, start: ม.ค. 2567, end: ธ.ค. 2566}
              |                                         ^
            fix: correct start: or end:

        """)
  }

  @Test func printsAProjectOutsideThePlan() throws {
    let found = try AskedPlan.plan(
      "times",
      """
      span: 2567
      projects:
        - {project: ก, start: ม.ค. 2566}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:25: warning: เวลาของโครงการ ‘ก’ (มกราคม 2566) อยู่นอกช่วงเวลาของแผน [project-outside-plan]
            7 |   - {project: ก, start: ม.ค. 2566}
              |                         ^
            แก้ไข: แก้ start: และ end: หรือแก้ span: ของแผน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:25: warning: the time of project ‘ก’ (2023-01-01 to 2023-01-31) is outside the plan's span [project-outside-plan]
            7 |   - {project: ก, start: ม.ค. 2566}
              |                         ^
            fix: correct start: and end:, or the plan's span:

        """)
  }

  @Test func printsABudgetBelowZero() throws {
    let found = try AskedPlan.plan(
      "budgets",
      """
      projects: [{budget: -5, project: ก}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:21: error: budget: ต้องไม่น้อยกว่าศูนย์ [below-zero]
            5 | projects: [{budget: -5, project: ก}]
              |                     ^
            แก้ไข: ลบเครื่องหมายลบ หรือแก้จำนวนให้ถูกต้อง

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:21: error: budget: can't be negative [below-zero]
            5 | projects: [{budget: -5, project: ก}]
              |                     ^
            fix: delete the minus sign, or correct the number

        """)
  }

  @Test func printsAProjectWithoutAName() throws {
    let found = try AskedPlan.plan(
      "budgets",
      """
      projects: [{budget: 5}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:12: warning: โครงการลำดับที่ 1 ไม่ได้ระบุชื่อ [project-without-name]
            5 | projects: [{budget: 5}]
              |            ^
            แก้ไข: เพิ่ม project: ตามด้วยชื่อโครงการตามแผน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:12: warning: project row 1 has no name [project-without-name]
            5 | projects: [{budget: 5}]
              |            ^
            fix: add project: with its name in the plan

        """)
  }

  @Test func printsWhatCannotBeRead() throws {
    let found = try AskedPlan.plan(
      "budgets",
      """
      span: เร็ว ๆ นี้
      goal: ก
      projects:
        - {project: ก, budget: สองพัน, start: ตุลา}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:7: error: อ่าน ‘เร็ว ๆ นี้’ เป็นช่วงเวลาของ ‘ช่วงเวลาของแผน’ ไม่ได้ [not-a-time]
            5 | span: เร็ว ๆ นี้
              |       ^
            แก้ไข: เขียนแบบ 27 ธ.ค. 2566, ต.ค. 2566, ไตรมาส 1/2567, 2567 หรือ 2566–2570
        Content/2567/o02-executives/index.md:6:1: error: ไม่รู้จักคีย์ ‘goal’ [unknown-key]
            6 | goal: ก
              | ^
            แก้ไข: แก้เป็น goals:
        Content/2567/o02-executives/index.md:8:26: error: อ่าน ‘สองพัน’ เป็นจำนวนของ ‘งบประมาณ (บาท)’ ไม่ได้ [not-a-figure]
            8 |   - {project: ก, budget: สองพัน, start: ตุลา}
              |                          ^
            แก้ไข: เขียนตัวเลขอย่างเดียว เช่น 1,250,000.00 โดยไม่มีหน่วย
        Content/2567/o02-executives/index.md:8:41: error: อ่าน ‘ตุลา’ เป็นช่วงเวลาของ ‘เริ่ม’ ไม่ได้ [not-a-time]
            8 |   - {project: ก, budget: สองพัน, start: ตุลา}
              |                                        ^
            แก้ไข: เขียนแบบ 27 ธ.ค. 2566, ต.ค. 2566, ไตรมาส 1/2567, 2567 หรือ 2566–2570

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:7: error: span: ‘เร็ว ๆ นี้’ is not a date or period [not-a-time]
            5 | span: เร็ว ๆ นี้
              |       ^
            fix: write it like 2566-12-27, 2566-10, Q1/2567, 2567 or 2566–2570
        Content/2567/o02-executives/index.md:6:1: error: unknown key ‘goal’ [unknown-key]
            6 | goal: ก
              | ^
            fix: write goals:
        Content/2567/o02-executives/index.md:8:26: error: budget: ‘สองพัน’ is not a number [not-a-figure]
            8 |   - {project: ก, budget: สองพัน, start: ตุลา}
              |                          ^
            fix: write only the number, like 1,250,000.00
        Content/2567/o02-executives/index.md:8:41: error: start: ‘ตุลา’ is not a date or period [not-a-time]
            8 |   - {project: ก, budget: สองพัน, start: ตุลา}
              |                                        ^
            fix: write it like 2566-12-27, 2566-10, Q1/2567, 2567 or 2566–2570

        """)
  }
}
