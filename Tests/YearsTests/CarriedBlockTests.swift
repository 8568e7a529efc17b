import TestSupport
import Testing

struct CarriedBlockTests {
  /// The body of O2 of 2568 that was carried from a plan.
  private func carried(_ block: String) throws -> String {
    try TwoYears([
      "2567/o03-plan/index.md": TwoYears.page(block), "2567/o03-plan/plan.pdf": "%PDF-1.4\n",
      "2567/o03-plan/plan.csv": "โครงการหรือกิจกรรม,งบประมาณ (บาท)\nก,100.00\n",
    ]).body("2568/o02-plan/index.md")
  }

  @Test(arguments: [
    "```plan\nspan: 2566\nprojects: [{project: ก}]\n```",
    "```plan\nprojects: [{project: ก, start: ต.ค. 2566, end: พ.ย. 2566}]\n```",
    "```activity\ntopic: ก\ndate: 15 ม.ค. 2567\n```",
    "```ethics\norder: คำสั่งที่ 1\ndate: 15 ม.ค. 2567\n```",
  ])
  func dataThatTellsTheOldYearIsToBeFilledInAnew(_ block: String) throws {
    let body = try carried(block)
    #expect(body.contains("## ลบเครื่องหมาย # หนึ่งตัวหน้าบรรทัดที่จะใช้"))
    #expect(!body.contains("ก\n"))
  }

  @Test(arguments: [
    "```plan\nspan: 2566–2570\nprojects: [{project: ก}]\n```\n",
    "```people {#team}\n- {name: นายสมมติ ตั้งใจงาน, position: ประธาน}\n```\n",
    "```sh\n[ก](item:O1)\n```\n",
  ])
  func dataThatStillHoldsStays(_ block: String) throws {
    #expect(try carried(block) == "\(block)\n")
  }

  @Test func whatDataLeadsToIsMeantWhereItLies() throws {
    #expect(
      try carried(
        """
        ```plan
        span: 2566–2570
        file: plan.csv
        ```

        ```files
        - {title: "แผน, ฉบับพิมพ์", file: "plan.pdf", language: th}
        - {title: แผน, file: plan.pdf}
        ```
        """) == """
          ```plan
          span: 2566–2570
          file: ../../2567/o03-plan/plan.csv
          ```

          ```files
          - {title: "แผน, ฉบับพิมพ์", file: ../../2567/o03-plan/plan.pdf, language: th}
          - {title: แผน, file: ../../2567/o03-plan/plan.pdf}
          ```

          """)
  }

  @Test func columnsAndWhatIsAnsweredStay() throws {
    let table = try carried(
      """
      ```table
      title: ก
      period: 2566
      columns:
        - ชื่อ
        - {name: จำนวน, kind: number}
      rows: [{ชื่อ: ก, จำนวน: 1}]
      ```
      """)
    #expect(
      table.hasPrefix("```table\ncolumns:\n  - ชื่อ\n  - {name: จำนวน, kind: number}\n## "))
    let progress = try carried(
      """
      ```progress
      of: O3
      span: 2566
      rows: [{project: ก, status: ดำเนินการแล้ว}]
      ```
      """)
    #expect(progress.hasPrefix("```progress\nof: topic:plan\n## "))
  }

  @Test func whatIsToBeReportedOnIsLaidOut() throws {
    let body = try TwoYears([
      "editions/2566.yml": SoundSite.edition(2566, items: TwoYears.before),
      "2566/o03-plan.md": TwoYears.page("```plan\nprojects: [{project: ก}]\n```"),
      "2567/o03-plan.md": TwoYears.page(
        """
        ```plan
        span: 2567
        projects:
          - {project: "ขุดลอกคลอง, หมู่ที่ 2", budget: "120,000.00", start: ต.ค. 2566, owner: กองช่าง}
          - {project: ซ่อมถนน, budget: 5000}
        ```

        ```progress
        of: 2566/O3
        span: 2566
        rows: [{project: ก, status: ดำเนินการแล้ว, spent: 5}]
        ```
        """),
    ]).body("2568/o02-plan.md")
    let report = try #require(body.components(separatedBy: "```progress\n").dropFirst().first)
    #expect(report.hasPrefix("of: topic:2567/plan\n## "))
    #expect(
      report.components(separatedBy: "#suggestions:\n").last == """
        ## รายการที่ต้องรายงาน เติมข้อมูลหลังเครื่องหมาย : ของแต่ละรายการ
        #rows:
        ## โครงการหรือกิจกรรม
        #  - project: "ขุดลอกคลอง, หมู่ที่ 2"
        ## สถานะ (เลือก ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้ว, ยกเลิก)
        #    status:
        ## งบประมาณ (บาท) (ตัวเลข เช่น 1,250)
        #    budget: "120,000.00"
        ## เบิกจ่าย (บาท) (ตัวเลข เช่น 1,250)
        #    spent:
        #  - project: ซ่อมถนน
        #    status:
        #    budget: "5,000.00"
        #    spent:
        ```

        """)
  }

  @Test func columnsStandForAFormThatIsAskedNoMore() throws {
    let form = """
      forms:
        list: {title: ก, columns: [{name: งาน}, {name: "วงเงิน, บาท", kind: number}]}

      """
    let table = try TwoYears([
      "editions/2567.yml": form + SoundSite.edition(2567, items: TwoYears.before),
      "2567/o03-plan.md": TwoYears.page(
        "```table {#l}\ntitle: ก\nform: list\nrows: [{งาน: ข, \"วงเงิน, บาท\": 1}]\n```"),
    ]).body("2568/o02-plan.md")
    #expect(
      table == """
        ```table {#l}
        title: ก
        columns:
          - งาน
          - {name: "วงเงิน, บาท", kind: number}
        rows: [{งาน: ข, "วงเงิน, บาท": 1}]
        ```

        """)
  }
}
