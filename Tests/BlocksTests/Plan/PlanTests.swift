import Testing

@Suite struct PlanTests {
  static let whole = """
    title: แผนพัฒนาท้องถิ่น
    span: 2566–2570
    vision: ตำบลน่าอยู่
    strategies: [บริหารโปร่งใส, คุณภาพชีวิต]
    goals: ประชาชนเชื่อมั่น
    indicators: คะแนน ITA
    total: ๑,๓๐๐.๕๐
    projects:
      - {project: ก, budget: '1,300.50', start: ต.ค. 2566, end: ธ.ค. 2566, unit: กองคลัง}
      - {project: ข, budget: 0, start: ม.ค. 2567}
    """

  @Test(arguments: [
    "covers-period", "more-than-a-year", "strategies", "goals", "indicators", "projects", "budgets",
    "times",
  ])
  func provesAFactOfAWholePlan(_ fact: String) throws {
    let found = try AskedPlan.plan(fact, Self.whole)
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ("covers-period", "vision: ก", "แผนไม่ได้ระบุช่วงเวลา"),
    (
      "covers-period", "span: 2568–2570",
      "ช่วงเวลาของแผน (ปีงบประมาณ พ.ศ. 2568–2570) ไม่ครอบคลุมปีงบประมาณ พ.ศ. 2567"
    ),
    (
      "covers-period", "span: 6 เดือนแรก 2567",
      "ช่วงเวลาของแผน (ตุลาคม 2566 – มีนาคม 2567) ไม่ครอบคลุมปีงบประมาณ พ.ศ. 2567"
    ),
    ("more-than-a-year", "vision: ก", "แผนไม่ได้ระบุช่วงเวลา"),
    (
      "more-than-a-year", "span: ปีงบประมาณ 2567",
      "แผนมีระยะไม่เกินหนึ่งปี (ปีงบประมาณ พ.ศ. 2567)"
    ),
    ("strategies", "goals: ก", "แผนไม่ได้ระบุยุทธศาสตร์"),
    ("goals", "strategies: ก", "แผนไม่ได้ระบุเป้าหมาย"),
    ("indicators", "goals: '-'\nspan: 2567", "แผนไม่ได้ระบุตัวชี้วัด"),
    ("projects", "span: 2567", "ไม่มีโครงการ"),
    ("budgets", "span: 2567\nprojects: []", "ไม่มีโครงการ"),
    ("times", "span: 2567", "ไม่มีโครงการ"),
  ])
  func saysWhatThePlanLacks(_ fact: String, _ text: String, _ reason: String) throws {
    let found = try AskedPlan.plan(fact, text)
    #expect(found.status == .missing)
    #expect(found.reason == reason)
  }

  @Test(arguments: [
    ("projects", "{budget: 1}", "โครงการลำดับที่ 2 ไม่ได้ระบุชื่อ"),
    ("budgets", "{project: ข}", "โครงการ ‘ข’ ไม่ได้ระบุงบประมาณ"),
    ("budgets", "{project: ข, budget: '-'}", "โครงการ ‘ข’ ไม่ได้ระบุงบประมาณ"),
    ("times", "{project: ข, budget: 1}", "โครงการ ‘ข’ ไม่ได้ระบุเวลาดำเนินการ"),
    ("times", "{project: ข, end: ต.ค. 2566}", "โครงการ ‘ข’ ไม่ได้ระบุเวลาดำเนินการ"),
    (
      "times", "{project: ข, start: ต.ค. 2566, end: ก.ย. 2566}",
      "เวลาดำเนินการของ ‘ข’ ไม่ถูกต้อง"
    ),
    ("times", "{project: ข, start: ต.ค. 2566, end: ฤดูฝน}", "เวลาดำเนินการของ ‘ข’ ไม่ถูกต้อง"),
    (
      "budgets", "{project: ข}\n  - {project: ค}", "ไม่ได้ระบุงบประมาณ: ‘ข’ และ ‘ค’"
    ),
    (
      "budgets", "{project: ข}\n  - {project: ค}\n  - {start: 2567}\n  - {project: ง}",
      "ไม่ได้ระบุงบประมาณ: ‘ข’ ‘ค’ ลำดับที่ 4 และอีก 1 โครงการ"
    ),
  ])
  func namesTheProjectsThatLackSomething(
    _ fact: String, _ row: String, _ reason: String
  ) throws {
    let found = try AskedPlan.plan(
      fact, "projects:\n  - {project: ก, budget: 1, start: 2567}\n  - \(row)")
    #expect(found.status == .missing)
    #expect(found.reason == reason)
  }

  @Test(arguments: ["strategies: strategy", "goals: goal", "indicators: indicator"])
  func takesWhatAProjectNames(_ names: String) throws {
    let words = names.split(separator: ": ")
    let text = "projects: [{project: ก, \(words[1]): ข}]"
    #expect(try AskedPlan.plan("\(words[0])", text).status == .shown)
  }

  @Test func asksAllPlansOfAnEntryTogether() throws {
    let text = "span: 2567\n```\n```plan\nspan: 2566–2570\nstrategies: ก"
    for fact in ["covers-period", "more-than-a-year", "strategies"] {
      #expect(try AskedPlan.plan(fact, text).status == .shown)
    }
  }

  @Test func readsProjectsFromASpreadsheet() throws {
    let found = try AskedPlan.plan(
      "budgets", "total: 30\nfile: plan.csv",
      files: [
        "Content/2567/o02-executives/plan.csv":
          "โครงการหรือกิจกรรม,งบประมาณ (บาท),เริ่ม\nก,๑๐.๐๐,ต.ค. 2566\nข,20,พ.ย. 2566\n"
      ])
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: ["", "projects: []", "title: '-'"])
  func takesAPlanWithoutDataAsNotThere(_ text: String) throws {
    let found = try AskedPlan.plan("projects", text)
    #expect(found.reason == "ไม่พบข้อมูลนี้ในหน้าของข้อ")
  }
}
