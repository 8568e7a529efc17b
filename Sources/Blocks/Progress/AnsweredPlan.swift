import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Answers.Subject {
  fileprivate static let plan = Self(
    block: Plan.kind.name, notFound: "plan-not-found", notReported: "project-not-reported",
    notSet: "project-not-in-plan", key: "project", noun: .projects,
    set: Words("โครงการตามแผน", "projects of the plan"),
    addition: { item in
      Words(
        "เพิ่มบล็อก plan ในหน้าของข้อ \(item.thai) หรือระบุ of: เป็นข้อที่มีแผน เช่น of: 2566/O36",
        "add a plan block to the entry of \(item.english), or name the plan's item, like of: 2566/O36"
      )
    },
    stranger: { item, name in
      Words(
        "ไม่มีในแผนของข้อ \(item.thai): \(name.thai)",
        "not in the plan of \(item.english): \(name.english)")
    },
    otherName: { _ in
      Words(
        "ใช้ชื่อโครงการตามแผน หากรายงานตามแผนอื่นให้ระบุข้อของแผนนั้นใน of:",
        "write the name used in the plan, or name in of: the item with the plan of this project")
    })
}

extension NamedItem {
  func planned(_ entry: BlockSurroundings, over span: Span) -> Result<
    PlannedProjects, BlockQuestion.Absence
  > {
    entry.made(of: Plan.kind.name, in: code, of: year) { PlannedProjects.ByName($0) }
      .map { PlannedProjects($0, over: span) }
  }
}

extension Asked<Progress> {
  /// What the reports lack of their plans, and what they have besides.
  var unanswered: [Lack?] {
    lacks(blocks, .plan) { answers, reports in
      switch answers.item.planned(surroundings, over: span) {
      case .failure(let absence): [answers.notFound(absence)]
      case .success(let planned): lacks(answers, reports.flatMap(\.rows), planned)
      }
    }
  }

  private func lacks(
    _ answers: Answers, _ rows: [ReportedProject], _ planned: PlannedProjects
  ) -> [Lack?] {
    let item = answers.item.name
    guard !planned.isEmpty else {
      return [
        answers.notFound(
          Words(
            "แผนในข้อ \(item.thai) ไม่มีโครงการ", "the plan of \(item.english) has no projects"))
      ]
    }
    let reported = rows.compactMap { row in
      row.name.map { (name: $0, place: row.row.place(of: ReportedProject.project)) }
    }
    let names = Set(reported.map(\.name))
    return answers.lacks(
      reported, missing: planned.due.filter { !names.contains($0) }, isSet: planned.contains)
      + [.rows(rows, without: ReportedProject.project)]
  }
}
