import Diagnostics
import Disclosure
import Kinds
import Thai

extension Plan {
  /// Several plans in an entry are asked together.
  static let facts: [FactOf<Plan>] = [
    ofSpan(
      "covers-period", "ช่วงเวลาของแผนครอบคลุมช่วงที่ถาม", "the plan's span includes the period",
      isRight: { $0.contains($1.span) }
    ) { span, place, asked in
      Lack(
        "plan-not-covering", at: place,
        "ช่วงเวลาของแผน (\(span.thai(.arabic))) ไม่ครอบคลุม\(asked.span.thai(.arabic))",
        "the plan's span (\(days(span))) does not cover \(days(asked.span))",
        fix: "แก้ span: ให้ตรงกับแผน หรือใช้แผนที่ครอบคลุมช่วงนั้น",
        "correct span:, or show the plan for that time")
    },
    ofSpan(
      "more-than-a-year", "แผนมีระยะมากกว่าหนึ่งปี", "the plan's span is longer than twelve months",
      isRight: { span, _ in span.months.count > 12 }
    ) { span, place, _ in
      Lack(
        "plan-of-one-year", at: place, "แผนมีระยะไม่เกินหนึ่งปี (\(span.thai(.arabic)))",
        "the plan is not longer than a year (\(days(span)))",
        fix: "แก้ span: ให้ตรงกับแผน เช่น 2566–2570 หรือใช้แผนที่มีระยะมากกว่าหนึ่งปี",
        "correct span:, like 2566–2570, or show a plan of more than a year")
    },
    named(
      "มียุทธศาสตร์", "a strategy is named, for the whole plan or for a project", strategies,
      Project.strategy, "plan-without-strategies"),
    named(
      "มีเป้าหมาย", "a goal is named, for the whole plan or for a project", goals, Project.goal,
      "plan-without-goals"),
    named(
      "มีตัวชี้วัด", "an indicator is named, for the whole plan or for a project", indicators,
      Project.indicator, "plan-without-indicators"),
    each(
      "projects", "มีโครงการ ทุกโครงการมีชื่อ", "there are projects, each with its name"
    ) { [.rows($0, without: Project.project)] },
    each(
      "budgets", "ทุกโครงการมีงบประมาณ (ไม่ใช้งบประมาณให้เขียน 0)",
      "each project has a budget; 0 where it needs none"
    ) { [.rows($0, without: Project.budget)] },
    each(
      "times", "ทุกโครงการมีเดือนที่เริ่มและสิ้นสุด หรือเดือนเดียว",
      "each project has a start and an end, or one time"
    ) { projects in
      // What is wrong with such a time is said of it by reading.
      let wrong = projects.filter { $0.time == nil && $0.row.isRead(Project.start) }
      let names = Words.few(wrong.map(\.label), .projects)
      let lack = Lack(
        said: "เวลาดำเนินการของ\(spaced(names.thai)) ไม่ถูกต้อง",
        "the time of \(names.english) is not right")
      return [.rows(projects, without: Project.start), wrong.isEmpty ? nil : lack]
    },
  ]

  /// A fact of all projects, of which there has to be one.
  private static func each(
    _ name: String, _ thai: String, _ english: String,
    _ lacks: @escaping @Sendable ([Project]) -> [Lack?]
  ) -> FactOf<Plan> {
    .rows(
      name, thai, english, of: { $0.values.flatMap(\.projects) }, none: "plan-without-projects"
    ) { lacks($1) }
  }

  /// Holds when the span of a plan is right; else it is the first span that is said to be wrong.
  private static func ofSpan(
    _ name: String, _ thai: String, _ english: String,
    isRight: @escaping @Sendable (Span, Asked<Plan>) -> Bool,
    _ lack: @escaping @Sendable (Span, Place, Asked<Plan>) -> Lack
  ) -> FactOf<Plan> {
    .own(name, thai, english) { asked in
      let heads = asked.values.map(\.head)
      let spans = heads.compactMap { head in head[span].map { ($0, head.place(of: span)) } }
      if spans.contains(where: { isRight($0.0, asked) }) { return .holds }
      if let (span, place) = spans.first { return .lacking(lack(span, place, asked)) }
      return .lacking(
        Lack(of: span, in: heads[0], who: Words("แผน", "the plan"), at: asked.place))
    }
  }

  /// Holds when a plan names some for the whole or for a project.
  private static func named(
    _ thai: String, _ english: String, _ all: Key<[String]>, _ one: Key<String>, _ id: String
  ) -> FactOf<Plan> {
    let (name, key) = (all.field.name, one.field.name)
    return .own(name, thai, english) { asked in
      let isNamed = asked.values.contains { plan in
        !plan.head[all: all].isEmpty || plan.projects.contains { $0.row.holds(one) }
      }
      return isNamed
        ? .holds
        : .lacks(
          id, at: asked.place, "แผนไม่ได้ระบุ\(all.field.label)", "the plan names no \(name)",
          fix: "เพิ่ม \(name): หรือเพิ่ม \(key): ให้โครงการ", "add \(name):, or \(key): to a project")
    }
  }
}
