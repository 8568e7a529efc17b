import Testing

@Suite struct PlanProblemTests {
  /// What lacks may stand in the file.
  @Test(arguments: [("plan.xlsx", "workbook-broken"), ("gone.csv", "missing-target")])
  func ofAFileThatCannotBeReadThatAloneIsTold(_ name: String, _ id: String) throws {
    let found = try AskedPlan.plan(
      "projects", "title: แผนปี 2567\nspan: 2567\nfile: \(name)",
      files: ["Content/2567/o02-executives/plan.xlsx": "PK"])
    #expect(found.printed.matches(of: /\[[a-z0-9-]+\]\n/).map { $0.output } == ["[\(id)]\n"])
  }

  @Test func printsThatAPlanHasNoSpan() throws {
    let found = try AskedPlan.plan(
      "covers-period",
      """
      strategies: ก
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: แผนไม่ได้ระบุช่วงเวลา [plan-without-span]
            4 | ```plan {#head}
              | ^
            แก้ไข: เพิ่ม span: เช่น 2566–2570 หรือ 2567

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: the plan has no span [plan-without-span]
            4 | ```plan {#head}
              | ^
            fix: add span: like 2566–2570, or 2567

        """)
  }

  @Test func printsThatASpanDoesNotHoldThePeriod() throws {
    let found = try AskedPlan.plan(
      "covers-period",
      """
      title: ก
      span: ๒๕๖๘–๒๕๗๐
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:7: warning: ช่วงเวลาของแผน (ปีงบประมาณ พ.ศ. 2568–2570) ไม่ครอบคลุมปีงบประมาณ พ.ศ. 2567 [plan-not-covering]
            6 | span: ๒๕๖๘–๒๕๗๐
              |       ^
            แก้ไข: แก้ span: ให้ตรงกับแผน หรือใช้แผนที่ครอบคลุมช่วงนั้น

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:7: warning: the plan's span (2024-10-01 to 2027-09-30) does not cover 2023-10-01 to 2024-09-30 [plan-not-covering]
            6 | span: ๒๕๖๘–๒๕๗๐
              |       ^
            fix: correct span:, or show the plan for that time

        """)
  }

  @Test func printsThatAPlanIsNotLongerThanAYear() throws {
    let found = try AskedPlan.plan(
      "more-than-a-year",
      """
      span: 2567
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:7: warning: แผนมีระยะไม่เกินหนึ่งปี (ปีงบประมาณ พ.ศ. 2567) [plan-of-one-year]
            5 | span: 2567
              |       ^
            แก้ไข: แก้ span: ให้ตรงกับแผน เช่น 2566–2570 หรือใช้แผนที่มีระยะมากกว่าหนึ่งปี

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:7: warning: the plan is not longer than a year (2023-10-01 to 2024-09-30) [plan-of-one-year]
            5 | span: 2567
              |       ^
            fix: correct span:, like 2566–2570, or show a plan of more than a year

        """)
  }

  @Test func printsWhatNoHeadAndNoProjectNames() throws {
    let found = try AskedPlan.plan(
      "indicators",
      """
      projects: [{project: ก}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: แผนไม่ได้ระบุตัวชี้วัด [plan-without-indicators]
            4 | ```plan {#head}
              | ^
            แก้ไข: เพิ่ม indicators: หรือเพิ่ม indicator: ให้โครงการ

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: the plan names no indicators [plan-without-indicators]
            4 | ```plan {#head}
              | ^
            fix: add indicators:, or indicator: to a project

        """)
  }

  @Test func printsThatThereAreNoProjects() throws {
    let found = try AskedPlan.plan(
      "projects",
      """
      span: 2567
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: ไม่มีโครงการ [plan-without-projects]
            4 | ```plan {#head}
              | ^
            แก้ไข: เพิ่มโครงการใต้ projects: แถวละหนึ่งรายการ

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: there are no projects [plan-without-projects]
            4 | ```plan {#head}
              | ^
            fix: add projects under projects:, each in a row of its own

        """)
  }

  @Test func printsEachProjectWithoutABudget() throws {
    let found = try AskedPlan.plan(
      "budgets",
      """
      projects:
        - project: ก
          start: ต.ค. 2566
        - {start: ต.ค. 2566, project: ข}
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:6:5: warning: โครงการ ‘ก’ ไม่ได้ระบุงบประมาณ [project-without-budget]
            6 |   - project: ก
              |     ^
            แก้ไข: เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน 0
        Content/2567/o02-executives/index.md:8:24: warning: โครงการ ‘ข’ ไม่ได้ระบุงบประมาณ [project-without-budget]
            8 |   - {start: ต.ค. 2566, project: ข}
              |                        ^
            แก้ไข: เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน 0

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:6:5: warning: project ‘ก’ has no budget [project-without-budget]
            6 |   - project: ก
              |     ^
            fix: add budget: with the amount, 0 when it needs none
        Content/2567/o02-executives/index.md:8:24: warning: project ‘ข’ has no budget [project-without-budget]
            8 |   - {start: ต.ค. 2566, project: ข}
              |                        ^
            fix: add budget: with the amount, 0 when it needs none

        """)
  }

  @Test func printsAProjectWithoutATime() throws {
    let found = try AskedPlan.plan(
      "times",
      """
      projects: [{project: ก, end: ต.ค. 2566}]
      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:13: warning: โครงการ ‘ก’ ไม่ได้ระบุเวลาดำเนินการ [project-without-time]
            5 | projects: [{project: ก, end: ต.ค. 2566}]
              |             ^
            แก้ไข: เพิ่ม start: เช่น ต.ค. 2566 และ end: หากใช้เวลามากกว่าหนึ่งเดือน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:13: warning: project ‘ก’ has no time [project-without-time]
            5 | projects: [{project: ก, end: ต.ค. 2566}]
              |             ^
            fix: add start: like ต.ค. 2566, and end: when it takes more than a month

        """)
  }
}
