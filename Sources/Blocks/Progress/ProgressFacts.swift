import Coverage
import Diagnostics
import Disclosure

/// What reports on a plan prove; several reports in an entry, such as one a quarter, are asked together.
enum ProgressFact {
  static let all = [
    BlockKind.Fact(
      "covers-period",
      Words(
        "ช่วงเวลาของรายงานครบช่วงที่ถาม หรือข้อมูล ณ วันสิ้นช่วงเป็นต้นไป",
        "the reports' spans hold the period asked for; without a span, as-of lies on or after its end"
      ),
      prove: coversPeriod),
    BlockKind.Fact(
      "answers-plan",
      Words(
        "รายงานครบทุกโครงการในแผน และไม่มีโครงการนอกแผน",
        "every project of the plan is reported, and none that the plan does not have"),
      prove: AnswersPlan.prove),
    BlockKind.Fact(
      "spending",
      Words(
        "ทุกโครงการที่เริ่มแล้วมีเงินที่เบิกจ่าย ซึ่งไม่เกินงบประมาณตามแผนหรือมีคำชี้แจง",
        "each project that began says what was spent: no more than the plan's budget, or explained"),
      prove: Spending.prove),
    BlockKind.Fact(
      "results",
      Words(
        "ทุกโครงการมีผลการดำเนินงาน ยกเว้นที่ยังไม่ดำเนินการ โครงการที่ยกเลิกมีคำชี้แจง",
        "each project that has begun has its result, each cancelled one an explanation"),
      prove: results),
    BlockKind.Fact(
      "problems",
      Words(
        "มีปัญหาและอุปสรรคของทั้งรายงานหรือทุกโครงการ (หากไม่มีให้เขียน ไม่มี)",
        "problems are told for the whole or for each project; ไม่มี (none) counts"),
      prove: { told($0, "problem", "ปัญหาและอุปสรรค") }),
    BlockKind.Fact(
      "suggestions",
      Words(
        "มีข้อเสนอแนะของทั้งรายงานหรือทุกโครงการ (หากไม่มีให้เขียน ไม่มี)",
        "suggestions are told for the whole or for each project; ไม่มี (none) counts"),
      prove: { told($0, "suggestion", "ข้อเสนอแนะ") }),
  ]

  static func reports(_ question: BlockQuestion) -> [(block: Block, value: Progress)] {
    question.values(Progress.self)
  }

  static func withoutProjects(_ question: BlockQuestion) -> BlockKind.Verdict {
    .lacks(
      "progress-without-projects", at: question.place,
      Words("รายงานไม่มีโครงการหรือกิจกรรม", "the report has no projects"),
      fix: Words("เพิ่มโครงการใต้ rows: แถวละหนึ่งโครงการ", "add rows: with a row for each project"))
  }

  private static func results(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = reports(question).flatMap(\.value.rows)
    guard !rows.isEmpty else { return withoutProjects(question) }
    let unexplained = rows.filter { row in
      row.status == "cancelled" && !row.isExplained && !row.row.holds("result")
    }
    let silent = rows.filter { row in
      !["cancelled", "not-started"].contains(row.status) && !row.row.holds("result")
    }
    let findings = [
      Finding(
        "project-without-result", silent,
        Words("ไม่ได้ระบุผลการดำเนินงานของ", "no result is given for"),
        fix: Words(
          "เพิ่ม result: ว่าทำอะไรแล้วและได้ผลอย่างไร", "add result: with what was done and reached")),
      Finding(
        "cancelled-without-explanation", unexplained,
        Words("ไม่มีคำชี้แจงการยกเลิก", "no explanation is given why it was cancelled:"),
        fix: Words("เพิ่ม explanation: ว่ายกเลิกเพราะเหตุใด", "add explanation: with the reason")),
    ]
    return Finding.verdict(findings)
  }

  private static func told(
    _ question: BlockQuestion, _ key: String, _ thai: String
  ) -> BlockKind.Verdict {
    let reports = reports(question).map(\.value)
    let rows = reports.flatMap(\.rows)
    let silent = rows.filter { !$0.row.holds(key) }
    if reports.contains(where: { !$0.head.texts(question.fact).isEmpty }) { return .holds }
    if !rows.isEmpty, silent.isEmpty { return .holds }
    let fix = Words(
      "เพิ่ม \(question.fact): ของทั้งรายงาน หรือ \(key): ในทุกแถว หากไม่มีให้เขียน \(question.fact): ไม่มี",
      "add \(question.fact): for the whole or \(key): in each row; when there are none, \(question.fact): ไม่มี"
    )
    guard silent.count < rows.count else {
      return .lacks(
        "progress-without-\(question.fact)", at: question.place,
        Words("รายงานไม่ได้ระบุ\(thai)", "the report tells no \(question.fact)"), fix: fix)
    }
    return Finding.verdict([
      Finding(
        "project-without-\(key)", silent,
        Words("ไม่ได้ระบุ\(thai)ของ", "no \(key) is told for"), fix: fix)
    ])
  }
}
