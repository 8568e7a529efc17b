import Coverage
import Diagnostics
import Disclosure

/// What plans prove; several plans in an entry are asked together.
enum PlanFact {
  static let all = [
    BlockKind.Fact(
      "covers-period",
      Words("ช่วงเวลาของแผนครอบคลุมช่วงที่ถาม", "the plan's span holds the period asked for"),
      prove: coversPeriod),
    BlockKind.Fact(
      "more-than-a-year",
      Words("แผนมีระยะมากกว่าหนึ่งปี", "the plan's span is longer than twelve months"),
      prove: moreThanAYear),
    BlockKind.Fact(
      "strategies", Words("มียุทธศาสตร์", "a strategy is named, for the whole or for a project"),
      prove: { named($0, "strategy", "ยุทธศาสตร์") }),
    BlockKind.Fact(
      "goals", Words("มีเป้าหมาย", "a goal is named, for the whole or for a project"),
      prove: { named($0, "goal", "เป้าหมาย") }),
    BlockKind.Fact(
      "indicators", Words("มีตัวชี้วัด", "an indicator is named, for the whole or for a project"),
      prove: { named($0, "indicator", "ตัวชี้วัด") }),
    BlockKind.Fact(
      "projects", Words("มีโครงการ ทุกโครงการมีชื่อ", "there are projects, each with its name"),
      prove: everyProject),
    BlockKind.Fact(
      "budgets",
      Words(
        "ทุกโครงการมีงบประมาณ (ไม่ใช้งบประมาณให้เขียน 0)",
        "each project has a budget; 0 where it needs none"
      ),
      prove: everyProject),
    BlockKind.Fact(
      "times",
      Words(
        "ทุกโครงการมีเดือนที่เริ่มและสิ้นสุด หรือเดือนเดียว", "each project has a start and an end, or one time"),
      prove: everyProject),
  ]

  private static func plans(_ question: BlockQuestion) -> [(block: Block, value: Plan)] {
    question.values(Plan.self)
  }

  private static func coversPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let spans = plans(question).compactMap(\.value.span)
    if spans.contains(where: { $0.contains(question.span) }) { return .holds }
    guard let span = spans.first else { return withoutSpan(question) }
    let reason = Words(
      "ช่วงเวลาของแผน (\(span.thai(.arabic))) ไม่ครอบคลุม\(question.span.thai(.arabic))",
      "the plan's span (\(days(span))) does not cover \(days(question.span))")
    return .lacks(
      "plan-not-covering", at: spanPlace(question), reason,
      fix: Words(
        "แก้ span: ให้ตรงกับแผน หรือใช้แผนที่ครอบคลุมช่วงนั้น",
        "correct span:, or show the plan that holds that time"))
  }

  private static func moreThanAYear(_ question: BlockQuestion) -> BlockKind.Verdict {
    let spans = plans(question).compactMap(\.value.span)
    if spans.contains(where: { $0.months.count > 12 }) { return .holds }
    guard let span = spans.first else { return withoutSpan(question) }
    let reason = Words(
      "แผนมีระยะไม่เกินหนึ่งปี (\(span.thai(.arabic)))",
      "the plan is not longer than a year (\(days(span)))")
    return .lacks(
      "plan-of-one-year", at: spanPlace(question), reason,
      fix: Words(
        "แก้ span: ให้ตรงกับแผน เช่น 2566–2570 หรือใช้แผนที่มีระยะมากกว่าหนึ่งปี",
        "correct span:, like 2566–2570, or show a plan of more than a year"))
  }

  private static func spanPlace(_ question: BlockQuestion) -> Place {
    let first = plans(question).first { $0.value.span != nil }
    return first?.value.head.place(of: "span") ?? question.place
  }

  private static func withoutSpan(_ question: BlockQuestion) -> BlockKind.Verdict {
    let isUnread = plans(question).contains { $0.value.head.holds("span") }
    return lacks(
      question, "plan-without-span", isSaid: isUnread,
      Words("แผนไม่ได้ระบุช่วงเวลา", "the plan does not say its span"),
      fix: Words(
        "เพิ่ม span: เช่น span: 2566–2570 หรือ span: 2567", "add span:, like 2566–2570 or 2567"))
  }

  private static func named(
    _ question: BlockQuestion, _ key: String, _ thai: String
  ) -> BlockKind.Verdict {
    let isNamed = plans(question).contains { _, plan in
      !plan.head.texts(question.fact).isEmpty || plan.projects.contains { $0.row.holds(key) }
    }
    guard !isNamed else { return .holds }
    return lacks(
      question, "plan-without-\(question.fact)", isSaid: false,
      Words("แผนไม่ได้ระบุ\(thai)", "the plan names no \(question.fact)"),
      fix: Words(
        "เพิ่ม \(question.fact): หรือเพิ่ม \(key): ให้โครงการ",
        "add \(question.fact):, or \(key): to a project"))
  }

  private static func lacks(
    _ question: BlockQuestion, _ id: String, isSaid: Bool, _ reason: Words, fix: Words
  ) -> BlockKind.Verdict {
    let problem = Diagnostic(.warning, id, at: question.place, reason, fix: fix)
    return .fails(reason: reason, isSaid ? [] : [problem])
  }

  private static func everyProject(_ question: BlockQuestion) -> BlockKind.Verdict {
    let projects = plans(question).flatMap(\.value.projects)
    guard !projects.isEmpty else {
      return lacks(
        question, "plan-without-projects", isSaid: false,
        Words("แผนไม่มีโครงการหรือกิจกรรม", "the plan has no projects"),
        fix: Words(
          "เพิ่มโครงการใต้ projects: แถวละหนึ่งโครงการ", "add projects: with a row for each project"))
    }
    let failed = projects.filter { !$0.has(question.fact) }
    guard !failed.isEmpty else { return .holds }
    let words = lacking[question.fact]?.words ?? Words("", "")
    let names = listed(failed.map(\.label))
    return .fails(
      reason: Words(
        "โครงการ\(spaced(names.thai)) \(words.thai)", "project \(names.english): \(words.english)"),
      failed.compactMap { lack(of: question.fact, $0) })
  }

  /// Nil also where something is written that can't be read, which is said.
  static func lack(of fact: String, _ project: Plan.Project) -> Diagnostic? {
    guard let lacking = lacking[fact], !project.row.holds(lacking.key) else { return nil }
    let label = project.label
    return Diagnostic(
      .warning, lacking.id, at: project.place,
      Words(
        "โครงการ\(spaced(label.thai)) \(lacking.words.thai)",
        "project \(label.english) has \(lacking.words.english)"),
      fix: lacking.fix)
  }

  private static let lacking = [
    "projects": Lacking(
      id: "project-without-name", key: "project", words: Words("ไม่มีชื่อ", "no name"),
      fix: Words("เพิ่ม project: ตามด้วยชื่อโครงการ", "add project: with its name")),
    "budgets": Lacking(
      id: "project-without-budget", key: "budget", words: Words("ไม่มีงบประมาณ", "no budget"),
      fix: Words(
        "เพิ่ม budget: หากไม่ใช้งบประมาณให้เขียน budget: 0",
        "add budget:, or budget: 0 when it needs none"
      )),
    "times": Lacking(
      id: "project-without-time", key: "start", words: Words("ไม่มีเวลาดำเนินการ", "no time"),
      fix: Words(
        "เพิ่ม start: เช่น start: ต.ค. 2566 และ end: หากใช้เวลามากกว่าหนึ่งเดือน",
        "add start:, like start: ต.ค. 2566, and end: when it takes more than a month")),
  ]

  private struct Lacking {
    let id: String
    let key: String
    let words: Words
    let fix: Words
  }
}

extension Plan.Project {
  fileprivate func has(_ fact: String) -> Bool {
    switch fact {
    case "budgets": budget != nil
    case "times": time != nil
    default: name != nil
    }
  }
}
