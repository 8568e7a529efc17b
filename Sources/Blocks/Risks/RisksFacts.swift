import Coverage
import Diagnostics
import Disclosure

/// What assessments of risks and reports on them prove.
enum RiskFact {
  static let all = [
    BlockKind.Fact(
      "events",
      Words("ทุกความเสี่ยงระบุเหตุการณ์", "each risk tells its event, and there is one at least"),
      prove: events),
    BlockKind.Fact(
      "levels",
      Words(
        "ทุกความเสี่ยงมีโอกาสและผลกระทบ 1 ถึง 5 ซึ่งกำหนดระดับ (ผลคูณ 1–4 ต่ำ 5–9 ปานกลาง 10–14 สูง 15–25 สูงมาก หรือตามเกณฑ์ที่บล็อกระบุ)",
        "each risk has likelihood and impact, 1 to 5, from whose product the level follows: 5 medium, 10 high, 15 very high, or as the block says"
      ), prove: levels),
    BlockKind.Fact(
      "measures",
      Words(
        "ทุกความเสี่ยงที่สูงกว่าระดับต่ำมีมาตรการ",
        "each risk above the level low has a measure"), prove: measures),
    BlockKind.Fact(
      "bribery",
      Words(
        "มีความเสี่ยงเกี่ยวกับสินบนอย่างน้อยหนึ่งเรื่อง (bribery: true)",
        "at least one risk is one of bribery"), prove: bribery),
    BlockKind.Fact(
      "answers-assessment",
      Words(
        "รายงานครบทุกมาตรการในการประเมินตาม of: และไม่มีมาตรการอื่น",
        "every measure of the assessment of of: is reported, and no other"),
      prove: answersAssessment),
    BlockKind.Fact(
      "results",
      Words(
        "ทุกมาตรการมีผลการดำเนินการ ยกเว้นที่ยังไม่ดำเนินการหรือไม่มีกรณี",
        "each measure has its result, unless it has not started or does not apply"),
      prove: results),
    BlockKind.Fact(
      "in-period",
      Words(
        "ช่วงเวลาที่ประเมินหรือดำเนินการอยู่ในช่วงที่ถาม", "the span touches the period"),
      prove: inPeriod),
  ]

  private static let noun = Words("เหตุการณ์", "risks")

  private static func blocks(_ question: BlockQuestion) -> [Risks] {
    question.values(Risks.self).map(\.value)
  }

  private static func risks(_ question: BlockQuestion) -> [Risk] {
    blocks(question).flatMap(\.all)
  }

  private static func withoutRisks(_ question: BlockQuestion) -> BlockKind.Verdict {
    .lacks(
      "no-risks", at: question.place, Words("ไม่มีเหตุการณ์ความเสี่ยง", "there are no risks"),
      fix: Words("เพิ่มเหตุการณ์ใต้ rows: แถวละหนึ่งเหตุการณ์", "add rows: with a row for each risk"))
  }

  private static func events(_ question: BlockQuestion) -> BlockKind.Verdict {
    let risks = risks(question)
    guard !risks.isEmpty else { return withoutRisks(question) }
    let silent = risks.filter { !$0.row.holds("event") }
    guard !silent.isEmpty else { return .holds }
    // That is said while reading.
    let names = listed(silent.map(\.label), noun)
    return .fails(
      reason: Words(
        "ไม่ได้ระบุเหตุการณ์ของ\(spaced(names.thai))", "no event is told for \(names.english)"),
      [])
  }

  private static func levels(_ question: BlockQuestion) -> BlockKind.Verdict {
    let risks = risks(question)
    guard !risks.isEmpty else { return withoutRisks(question) }
    let keys = [("likelihood", "โอกาส"), ("impact", "ผลกระทบ")]
    return Finding.verdict(
      keys.map { key, thai in
        Finding(
          "risk-without-\(key)", risks.filter { !$0.row.holds(key) },
          Words("ไม่ได้ระบุ\(thai)ของ", "no \(key) is given for"),
          fix: Words("เพิ่ม \(key): เป็นเลข 1 ถึง 5", "add \(key):, a number from 1 to 5"),
          at: "event", noun: noun)
      })
  }

  private static func measures(_ question: BlockQuestion) -> BlockKind.Verdict {
    let blocks = blocks(question)
    guard blocks.contains(where: { !$0.rows.isEmpty }) else { return withoutRisks(question) }
    let open = blocks.flatMap { block in
      block.all.filter { risk in
        let level = risk.score().map { block.matrix.level($0).word } ?? risk.row.word("level")
        return level != "low" && risk.measures.isEmpty
      }
    }
    return Finding.verdict([
      Finding(
        "risk-without-measure", open,
        Words("ไม่มีมาตรการสำหรับ", "there is no measure for"),
        fix: Words("เพิ่ม measure: ว่าจะลดความเสี่ยงนี้อย่างไร", "add measure: with what lowers it"),
        at: "event", noun: noun)
    ])
  }

  private static func bribery(_ question: BlockQuestion) -> BlockKind.Verdict {
    let risks = risks(question)
    guard !risks.isEmpty else { return withoutRisks(question) }
    if risks.contains(where: { $0.row.flag("bribery") }) { return .holds }
    return .lacks(
      "no-bribery-risk", at: question.place,
      Words("ไม่มีเหตุการณ์ความเสี่ยงเกี่ยวกับสินบน", "none of the risks is one of bribery"),
      fix: Words(
        "เพิ่ม bribery: true ในเหตุการณ์ที่เกี่ยวกับสินบน", "add bribery: true to the risks of bribery"))
  }

  private static func results(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = blocks(question).flatMap(\.rows)
    guard !rows.isEmpty else { return withoutRisks(question) }
    return MeasureFact.withResults(rows.map { RiskMeasure(row: $0) })
  }

  private static func inPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let blocks = blocks(question)
    let spans = blocks.compactMap { $0.head.span("span") }
    if spans.contains(where: { $0.overlaps(question.span) }) { return .holds }
    return MeasureFact.outside(
      question, spans.first, blocks.first { $0.head.holds("span") }?.head)
  }

  private static func answersAssessment(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = blocks(question)
    let naming = all.filter(\.isReport)
    return AnsweredNames.verdict(
      (naming.isEmpty ? all : naming).flatMap { report -> [Diagnostic] in
        let place = report.isReport ? report.head.place(of: "of") : report.place
        guard let plan = ReportedPlan(report.head, question) else { return [] }
        switch question.others("risks", in: plan.code, of: plan.year, Risks.self) {
        case .failure(let absence):
          return [AnsweredNames.absent(plan, absence.words, block: "risks", at: place)]
        case .success(let found):
          let reported = report.rows.compactMap { row in
            row.text("measure").map { (ProjectName($0), row.place(of: "measure")) }
          }
          return AnsweredNames(
            plan: plan, expected: found.flatMap(\.set), reported: reported, place: place
          ).problems
        }
      })
  }
}

/// A measure against a risk.
private struct RiskMeasure: LabelledRow {
  let row: BlockRecord

  var label: Words {
    let name = row.text("measure") ?? row.text("event") ?? row.text("code")
    return projectLabel(name.map { ProjectName($0) }, row.number)
  }
}
