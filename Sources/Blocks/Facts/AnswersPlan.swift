import Coverage
import Diagnostics
import Disclosure

/// Whether reports name every project of their plan and no other.
enum AnswersPlan {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    var reasons: [Words] = []
    var problems: [Diagnostic] = []
    var seen: Set<ReportedPlan> = []
    let reports = ProgressFact.reports(question)
    for (_, report) in reports {
      guard let plan = ReportedPlan(report, question) else {
        reasons.append(Words("อ่านรหัสข้อของแผนที่รายงานไม่ได้", "the plan's item can't be read"))
        continue
      }
      guard seen.insert(plan).inserted else { continue }
      let same = reports.filter { ReportedPlan($0.value, question) == plan }
      let found = compare(same, plan, question)
      reasons += found.reasons
      problems += found.problems
    }
    guard !reasons.isEmpty else { return .holds }
    return .fails(
      reason: Words(
        reasons.map(\.thai).joined(separator: " · "),
        reasons.map(\.english).joined(separator: " · ")), problems)
  }

  private static func compare(
    _ reports: [(block: Block, value: Progress)], _ plan: ReportedPlan, _ question: BlockQuestion
  ) -> (reasons: [Words], problems: [Diagnostic]) {
    let place = place(reports[0])
    let planned: PlannedProjects
    switch plan.projects(question) {
    case .success(let found): planned = found
    case .failure(let absence):
      let problem = absent(plan, absence.words, place)
      return ([problem.message], [problem])
    }
    guard !planned.isEmpty else {
      let words = Words(
        "แผนในข้อ \(plan.name.thai) ไม่มีโครงการ", "the plan of \(plan.name.english) has no projects")
      return ([words], [absent(plan, words, place)])
    }
    let rows = reports.flatMap(\.value.rows)
    let reported = Set(rows.compactMap(\.name))
    let missing = planned.due.filter { !reported.contains($0) }
    let invented = rows.filter { row in row.name.map { !planned.contains($0) } ?? true }
    var reasons: [Words] = []
    var problems: [Diagnostic] = []
    if !missing.isEmpty {
      let problem = unreported(missing, plan, place)
      reasons.append(problem.message)
      problems.append(problem)
    }
    if !invented.isEmpty {
      reasons.append(unknown(invented, plan))
      // A row without a name is said while reading.
      problems += invented.filter { $0.name != nil }.enumerated().map { index, row in
        // Comparing letter by letter is dear: whoever names the wrong plan need not wait for it.
        unplanned(row, plan, among: index < 20 ? missing.map(\.text) : [])
      }
    }
    return (reasons, problems)
  }

  private static func place(_ report: (block: Block, value: Progress)) -> Place {
    report.value.head.holds("of") ? report.value.head.place(of: "of") : report.block.place
  }

  private static func absent(_ plan: ReportedPlan, _ words: Words, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "plan-not-found", at: place, words,
      fix: Words(
        "เพิ่มบล็อก plan ในหน้าของข้อ \(plan.name.thai) หรือระบุ of: เป็นข้อที่มีแผน เช่น of: 2566/O36",
        "add a block plan to the entry of \(plan.name.english), or name the plan's item, like of: 2566/O36"
      ))
  }

  private static func unreported(
    _ missing: [ProjectName], _ plan: ReportedPlan, _ place: Place
  ) -> Diagnostic {
    let names = listed(missing.map { projectLabel($0, 0) })
    let all = missing.prefix(20).map { "‘\($0.text)’" }
    return Diagnostic(
      .warning, "project-not-reported", at: place,
      Words(
        "ยังไม่ได้รายงานโครงการตามแผนในข้อ \(plan.name.thai): \(names.thai)",
        "projects of the plan of \(plan.name.english) are not reported: \(names.english)"),
      fix: Words(
        "เพิ่มแถวของ \(all.joined(separator: " "))", "add rows for \(all.joined(separator: ", "))"))
  }

  private static func unknown(_ rows: [ReportedProject], _ plan: ReportedPlan) -> Words {
    let names = listed(rows.map(\.label))
    return Words(
      "ไม่มีในแผนของข้อ \(plan.name.thai): \(names.thai)",
      "not in the plan of \(plan.name.english): \(names.english)")
  }

  private static func unplanned(
    _ row: ReportedProject, _ plan: ReportedPlan, among missing: [String]
  ) -> Diagnostic {
    let fix =
      nearest(row.name?.text ?? "", among: missing).map {
        Words("แก้เป็น project: \($0)", "write project: \($0)")
      }
      ?? Words(
        "ใช้ชื่อโครงการตามแผน หรือลบแถวนี้", "write the name that the plan has, or delete the row")
    return Diagnostic(
      .warning, "project-not-in-plan", at: row.row.place(of: "project"), unknown([row], plan),
      fix: fix)
  }
}
