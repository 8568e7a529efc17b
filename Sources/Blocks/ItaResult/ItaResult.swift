import Diagnostics
import Disclosure
import Reading
import Thai

extension BlockKind {
  /// The published result of the assessment of one year.
  public static let itaResult = BlockKind(
    name: "ita-result",
    summary: Words(
      "ผลการประเมิน ITA ของหนึ่งปี คะแนนรายตัวชี้วัด รายแบบวัด คะแนนรวม ระดับ และประเด็นที่ต้องแก้ไขหรือพัฒนา",
      "the result of ITA of one year: scores, means, total, grade, and what is to be bettered"),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อผลการประเมิน"), BlockField("year", "ผลการประเมินของ", .span),
        BlockField("announced", "วันที่ประกาศผล", .date),
        BlockField("iit", "คะแนนเฉลี่ย IIT", .figure(decimals: 2)),
        BlockField("eit", "คะแนนเฉลี่ย EIT", .figure(decimals: 2)),
        BlockField("oit", "คะแนนเฉลี่ย OIT", .figure(decimals: 2)),
        BlockField("total", "คะแนนรวม", .figure(decimals: 2)), BlockField("grade", "ระดับ"),
        BlockField("previous-total", "คะแนนรวมปีก่อน", .figure(decimals: 2)),
        BlockField("previous-grade", "ระดับปีก่อน"),
        BlockField("iit-respondents", "ผู้ตอบ IIT (คน)", .figure(decimals: 0)),
        BlockField("eit-respondents", "ผู้ตอบ EIT (คน)", .figure(decimals: 0)),
        BlockField("target", "คะแนนเป้าหมาย", .figure(decimals: 2)),
      ],
      rows: [
        BlockField("indicator", "ตัวชี้วัดที่", .figure(decimals: 0)),
        BlockField("score", "คะแนน", .figure(decimals: 2)),
        BlockField("previous", "คะแนนปีก่อน", .figure(decimals: 2)),
        BlockField("priority", "ความเร่งด่วน", .choice(IndicatorScore.priorities)),
        BlockField("issue", "ประเด็นที่พบหรือต้องพัฒนา", .texts),
      ]),
    facts: ItaResultFact.all,
    names: ItaResultView.names,
    example: """
      title: ผลการประเมิน ITA ปี 2566
      year: 2566
      iit: 91.60
      eit: 84.37
      oit: 75.25
      total: 82.89
      grade: ต้องปรับปรุง
      previous-total: 99.24
      previous-grade: AA
      iit-respondents: 45
      eit-respondents: 120
      rows:
        - {indicator: 1, score: 94.20, previous: 100}
        - {indicator: 2, score: 91.35, previous: 100}
        - {indicator: 3, score: 93.10, previous: 99.45}
        - {indicator: 4, score: 86.75, previous: 98.78, priority: improve, issue: บางคนไม่ทราบขั้นตอนการยืม}
        - {indicator: 5, score: 92.60, previous: 99.84}
        - {indicator: 6, score: 88.42, previous: 99.58}
        - {indicator: 7, score: 84.16, previous: 97.51, priority: urgent, issue: ประชาชนหาข้อมูลไม่พบ}
        - {indicator: 8, score: 80.52, previous: 96.53, priority: urgent, issue: บริการออนไลน์มีน้อย}
        - {indicator: 9, score: 73.00, previous: 100, priority: urgent, issue: ขาดรายงานด้านบุคคล 3 ข้อ}
        - {indicator: 10, score: 77.50, previous: 100, priority: urgent, issue: ไม่ได้เผยแพร่รายงานประจำปี}
      """,
    read: readItaResult, viewBeside: besideYearBefore)
}

/// What the block says, with the rule of its year.
struct ItaResult: Sendable {
  let head: BlockRecord
  let place: Place
  let scores: [IndicatorScore]
  /// Nil when no edition on the site says how that year was graded.
  let rule: GradingRule?

  /// B.E.; nil when it is not written, or no fiscal year.
  var year: Int? { ItaResult.year(of: head) }

  static func year(of head: BlockRecord) -> Int? {
    guard let span = head.span("year") else { return nil }
    let year = span.last.year + 543
    return span == .fiscalYear(year) ? year : nil
  }

  func score(of indicator: Int) -> Figure? {
    scores.first { $0.indicator == indicator }?.score
  }

  /// The mean of an instrument's indicators, not rounded; nil while one lacks.
  func mean(of instrument: ItaInstrument) -> Figure? {
    let scores = instrument.indicators.compactMap { score(of: $0) }
    guard scores.count == instrument.indicators.count else { return nil }
    return Figure(units: scores.sum().units / scores.count)
  }

  /// As published, else computed.
  func shownMean(of instrument: ItaInstrument) -> Figure? {
    head.figure(instrument.key) ?? mean(of: instrument)?.rounded
  }

  /// The weighted mean of the published means, and of the exact ones: either may be the published total.
  var totals: [Figure] {
    [shownMean(of:), mean(of:)].compactMap { mean in
      let parts = ItaInstrument.allCases.compactMap { instrument in
        mean(instrument).map { weighted($0, instrument).units }
      }
      guard parts.count == ItaInstrument.allCases.count else { return nil }
      return Figure(units: parts.reduce(0, +)).rounded
    }
  }

  func weighted(_ mean: Figure, _ instrument: ItaInstrument) -> Figure {
    Figure(units: mean.units * instrument.weight(rule) / 100)
  }

  var shownTotal: Figure? { head.figure("total") ?? totals.first }

  /// The grade that the year's rule gives the published total; nil when there is no rule, or figures lack.
  var rightGrade: String? {
    let means = ItaInstrument.allCases.compactMap { shownMean(of: $0) }
    guard let rule, let total = head.figure("total"), means.count == ItaInstrument.allCases.count
    else {
      return nil
    }
    return rule.grades.first { grade in
      total.reaches(grade.from) && means.allSatisfy { $0.reaches(grade.each ?? 0) }
    }?.name
  }

  /// The instrument with the lowest mean.
  var lowest: (instrument: ItaInstrument, mean: Figure)? {
    ItaInstrument.allCases.compactMap { one in shownMean(of: one).map { (one, $0) } }
      .min { $0.1 < $1.1 }
  }

  /// The indicators of an instrument with its lowest score; none when all have 100 or none is known.
  func weakest(of instrument: ItaInstrument) -> [IndicatorScore] {
    let known = scores.filter { score in
      score.indicator.map { instrument.indicators.contains($0) } ?? false
    }
    guard let least = known.compactMap(\.score).min(), least < Figure(100) else { return [] }
    return known.filter { $0.score == least }
  }
}

/// The score of one indicator.
struct IndicatorScore: Sendable, LabelledRow {
  static let priorities = [
    BlockField.Choice("urgent", "ต้องแก้ไขเร่งด่วน"), BlockField.Choice("improve", "ต้องพัฒนาให้ดีขึ้น"),
  ]

  let row: BlockRecord
  /// 1 to 10; nil when it is not written or none.
  let indicator: Int?
  let score: Figure?

  init(_ row: BlockRecord) {
    self.row = row
    score = row.figure("score")
    indicator = row.figure("indicator").flatMap { figure in
      ItaIndicator.all.first { Figure($0) == figure }
    }
  }

  var label: Words {
    guard let indicator else { return Words("ลำดับที่ \(row.number)", "row \(row.number)") }
    return Words(
      "ตัวชี้วัดที่ \(ItaIndicator.label(indicator, .arabic))", "indicator \(indicator)")
  }

}

extension Figure {
  /// To two decimals, half up.
  var rounded: Figure { Figure(units: (units + 50) / 100 * 100) }

  /// Whether two published figures agree, each being rounded.
  func agrees(with other: Figure) -> Bool { abs(units - other.units) <= 100 }

  func reaches(_ bound: Double) -> Bool { Double(units) >= bound * 10_000 - 0.5 }
}

private func readItaResult(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let result = ItaResult(
    head: table.head, place: reader.place, scores: table.rows.map { IndicatorScore($0) },
    rule: ItaResult.year(of: table.head).flatMap { reader.grading(ofResult: $0) })
  let isEmpty = table.rows.isEmpty && !table.head.fields.contains { table.head.holds($0.name) }
  if !isEmpty { for problem in ItaResultProblems.all(of: result) { reader.report(problem) } }
  let digits = reader.digits
  return BlockData(
    table, value: result, view: ItaResultView.values(result, table, digits),
    isEmpty: isEmpty)
}
