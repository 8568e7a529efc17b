import Coverage
import Diagnostics
import Disclosure

/// Whether each aspect that the edition names has a measure.
enum MeasureAspects {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = MeasureFact.measures(question)
    guard !rows.isEmpty else { return MeasureFact.withoutMeasures(question) }
    let named = aspects(question).map { ProjectName($0) }
    let answered = Set(rows.compactMap { row in row.row.text("aspect").map { ProjectName($0) } })
    guard !named.isEmpty else {
      return Finding.verdict([
        Finding(
          "measure-without-aspect", rows.filter { !$0.row.holds("aspect") },
          Words("ไม่ได้ระบุด้านของ", "no aspect is given for"),
          fix: Words("เพิ่ม aspect: …", "add aspect: …"), at: "measure", noun: MeasureFact.noun)
      ])
    }
    let missing = named.filter { !answered.contains($0) }
    guard !missing.isEmpty else { return .holds }
    let names = listed(missing.map { projectLabel($0, 0) }, Words("ด้าน", "aspects"))
    let known = Set(named)
    let strays = rows.filter { row in
      row.row.text("aspect").map { !known.contains(ProjectName($0)) } ?? false
    }
    let reason = Words(
      "ไม่มีมาตรการในด้าน\(spaced(names.thai))", "no measure answers \(names.english)")
    return .fails(
      reason: reason,
      [
        Diagnostic(
          .warning, "aspect-without-measure", at: question.place, reason,
          fix: Words(
            "เพิ่มมาตรการที่มี aspect: \(missing[0].text)",
            "add a measure with aspect: \(missing[0].text)"))
      ] + strays.map { unknown($0, among: missing.map(\.text)) })
  }

  /// Those of the item asked, else of the item that it follows.
  private static func aspects(_ question: BlockQuestion) -> [String] {
    if !question.item.aspects.isEmpty { return question.item.aspects }
    return question.item.follows.first.flatMap { question.year.edition[$0] }?.aspects ?? []
  }

  private static func unknown(_ measure: Measure, among missing: [String]) -> Diagnostic {
    let typed = measure.row.text("aspect") ?? ""
    return Diagnostic(
      .warning, "unknown-aspect", at: measure.row.place(of: "aspect"),
      Words("แบบวัดไม่มีด้าน ‘\(typed)’", "the edition has no aspect ‘\(typed)’"),
      fix: nearest(typed, among: missing).map {
        Words("แก้เป็น aspect: \($0)", "write aspect: \($0)")
      }
        ?? Words(
          "ใช้ชื่อด้านตามแบบวัด เช่น \(missing[0])",
          "write an aspect as the edition names it, such as \(missing[0])"))
  }
}

/// Whether the weakest indicators of the result have measures.
enum AnswersWeakest {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = MeasureFact.measures(question)
    guard !rows.isEmpty else { return MeasureFact.withoutMeasures(question) }
    let results: [ItaResult]
    switch find(question) {
    case .success(let found): results = found
    case .failure(let absence): return absent(question, absence.words)
    }
    let right = results.filter { $0.year == question.year.year - 1 }
    let answered = Set(rows.flatMap(\.indicators))
    let unanswered = (right.isEmpty ? results : right).flatMap { result in
      ItaInstrument.allCases.flatMap { instrument in
        result.weakest(of: instrument).filter { score in
          score.indicator.map { !answered.contains($0) } ?? false
        }.map { (instrument, $0) }
      }
    }
    guard !unanswered.isEmpty else { return .holds }
    let names = unanswered.map { instrument, score in
      Words(
        "\(score.label.thai) (ต่ำที่สุดใน \(instrument.rawValue))",
        "\(score.label.english) (the weakest of \(instrument.rawValue))")
    }
    let numbers = unanswered.compactMap { $0.1.indicator.map { "\($0)" } }
    return .lacks(
      "weakest-without-measure", at: question.place,
      Words(
        "ไม่มีมาตรการสำหรับ\(names.map(\.thai).joined(separator: " และ"))",
        "no measure answers \(names.map(\.english).joined(separator: " and "))"),
      fix: Words(
        "เพิ่ม indicator: \(numbers.joined(separator: ", ")) ในมาตรการที่แก้ไขเรื่องนี้",
        "add indicator: \(numbers.joined(separator: ", ")) to the measures that answer it"))
  }

  /// The results of the item named, else of the same entry.
  private static func find(
    _ question: BlockQuestion
  ) -> Result<[ItaResult], BlockQuestion.Absence> {
    let heads = question.values(Measures.self).map(\.value.head)
    if let item = heads.lazy.compactMap({ $0.item("result-in") }).first {
      let year = item.year == question.year.year ? nil : item.year
      return question.others("ita-result", in: item.code, of: year, ItaResult.self)
    }
    return question.others("ita-result", in: question.item.code, of: nil, ItaResult.self)
  }

  private static func absent(_ question: BlockQuestion, _ words: Words) -> BlockKind.Verdict {
    .lacks(
      "result-not-found", at: question.place, words,
      fix: Words(
        "เพิ่มบล็อก ita-result ในหน้านี้ หรือระบุ result-in: เป็นข้อที่มีผลการประเมิน เช่น result-in: O34",
        "add a block ita-result to this entry, or name its item, such as result-in: O34"))
  }
}

/// Whether a report names every measure that its item set, and no other.
enum AnswersMeasures {
  static func prove(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = MeasureFact.asked(question)
    let naming = all.filter { $0.head.holds("of") }
    let reports = naming.isEmpty ? all : naming
    var plans: [ReportedPlan] = []
    for report in reports {
      guard let plan = ReportedPlan(report.head, question) else {
        return .fails(
          reason: Words("อ่านรหัสข้อใน of: ไม่ได้", "the item in of: can't be read"), [])
      }
      if !plans.contains(plan) { plans.append(plan) }
    }
    return AnsweredNames.verdict(
      plans.flatMap { plan -> [Diagnostic] in
        let same = reports.filter { ReportedPlan($0.head, question) == plan }
        let place = same[0].head.holds("of") ? same[0].head.place(of: "of") : same[0].place
        switch question.others("measures", in: plan.code, of: plan.year, Measures.self) {
        case .failure(let absence):
          return [AnsweredNames.absent(plan, absence.words, block: "measures", at: place)]
        case .success(let found):
          let reported = same.flatMap(\.rows).compactMap { row in
            row.name.map { ($0, row.place) }
          }
          return AnsweredNames(
            plan: plan, expected: found.flatMap(\.set), reported: reported, place: place
          ).problems
        }
      })
  }
}
