import Charts
import Coverage
import Diagnostics
import Disclosure
import Kinds
import Reading
import Thai

/// The published result of the assessment of one year, with the rule of that year.
struct ItaResult: Sendable {
  static let kind = BlockKind(
    "ita-result",
    Words(
      "ผลการประเมิน ITA ของหนึ่งปี คะแนนรายตัวชี้วัด รายแบบวัด คะแนนรวม ระดับ และประเด็นที่ต้องแก้ไขหรือพัฒนา",
      "the result of ITA of one year: scores, means, total, grade, and what is to be improved"),
    head: keys, rows: IndicatorScore.keys,
    read: { reader in
      let table = reader.table()
      let rule = year(of: table.head).flatMap { reader.grading(ofResult: $0) }
      return Read(
        table,
        ItaResult(
          head: table.head, place: reader.place, scores: table.rows.map { IndicatorScore($0) },
          rule: rule))
    },
    flaws: \.flaws, facts: facts, view: ComparedResult.view.over { $0.with(ComparedResult($0)) },
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
      """)

  static let title = Key.text("title", "ชื่อผลการประเมิน")
  static let yearKey = Key.span("year", "ผลการประเมินของ")
  static let announced = Key.date("announced", "วันที่ประกาศผล")
  static let total = Key.figure("total", "คะแนนรวม", decimals: 2)
  static let grade = Key.text("grade", "ระดับ")
  static let previousTotal = Key.figure("previous-total", "คะแนนรวมปีก่อน", decimals: 2)
  static let previousGrade = Key.text("previous-grade", "ระดับปีก่อน")
  static let target = Key.figure("target", "คะแนนเป้าหมาย", decimals: 2)

  static let means = ItaInstrument.all.map(\.mean)
  static let respondents = ItaInstrument.all.compactMap(\.respondents)

  private static let keys: [any FieldKey] =
    [title, yearKey, announced] + means + [total, grade, previousTotal, previousGrade]
    + respondents + [target]

  let head: BlockRecord
  let place: Place
  let scores: [IndicatorScore]
  /// Nil when no edition on the site says how that year was graded.
  let rule: GradingRule?
}

extension ItaResult {
  /// B.E.; nil when it is not written, or no fiscal year.
  var year: Int? { ItaResult.year(of: head) }

  static func year(of head: BlockRecord) -> Int? {
    guard let span = head[Self.yearKey] else { return nil }
    let year = span.last.year + 543
    return span == .fiscalYear(year) ? year : nil
  }

  func score(of indicator: Int) -> Figure? {
    scores.first { $0.indicator == indicator }?.score
  }

  /// The mean of an instrument's indicators, not rounded; nil while a score is missing.
  func mean(of instrument: ItaInstrument) -> Figure? {
    let scores = instrument.indicators.compactMap { score(of: $0) }
    guard scores.count == instrument.indicators.count else { return nil }
    return Figure(units: scores.sum().units / scores.count)
  }

  /// As published, else computed.
  func shownMean(of instrument: ItaInstrument) -> Figure? {
    head[instrument.mean] ?? mean(of: instrument)?.rounded
  }

  /// The weighted mean of the published means, and of the exact ones.
  ///
  /// Either may be the published total.
  var totals: [Figure] {
    [shownMean(of:), mean(of:)].compactMap { mean in
      let parts = ItaInstrument.all.compactMap { instrument in
        mean(instrument).map { weighted($0, instrument).units }
      }
      guard parts.count == ItaInstrument.all.count else { return nil }
      return Figure(units: parts.reduce(0, +)).rounded
    }
  }

  func weighted(_ mean: Figure, _ instrument: ItaInstrument) -> Figure {
    Figure(units: mean.units * instrument.weight(rule) / 100)
  }

  var shownTotal: Figure? { head[ItaResult.total] ?? totals.first }

  /// The grade that the year's rule gives the published total.
  ///
  /// Nil when there is no rule, or figures lack.
  var rightGrade: String? {
    let means = ItaInstrument.all.compactMap { shownMean(of: $0) }
    guard let rule, let total = head[ItaResult.total], means.count == ItaInstrument.all.count
    else {
      return nil
    }
    return rule.grades.first { grade in
      total.reaches(grade.from) && means.allSatisfy { $0.reaches(grade.each ?? 0) }
    }?.name
  }

  /// The instrument with the lowest mean.
  var lowest: (instrument: ItaInstrument, mean: Figure)? {
    ItaInstrument.all.compactMap { one in shownMean(of: one).map { (one, $0) } }
      .min { $0.1 < $1.1 }
  }

  /// The indicators of an instrument with its lowest score; none when all have 100 or lack.
  func weakest(of instrument: ItaInstrument) -> [IndicatorScore] {
    let known = scores.filter { score in
      score.indicator.map { instrument.indicators.contains($0) } ?? false
    }
    guard let least = known.compactMap(\.score).min(), least < Figure(100) else { return [] }
    return known.filter { $0.score == least }
  }
}

extension Figure {
  /// To two decimals, half up.
  var rounded: Figure { Figure(units: (units + 50) / 100 * 100) }

  /// Whether two published figures agree, each being rounded.
  func agrees(with other: Figure) -> Bool { abs(units - other.units) <= 100 }

  func reaches(_ bound: Double) -> Bool { Double(units) >= bound * 10_000 - 0.5 }
}

extension BlockSurroundings {
  /// The result of a year in the entry that analyses it: of the same topic, one year later.
  func result(of resultYear: Int) -> ItaResult? {
    guard let topic = item.topics.first, let year = site[resultYear + 1],
      let item = year.edition.items.first(where: { $0.topics.contains(topic) }),
      let found = try? others(ItaResult.kind.name, in: item.code, of: year.year, ItaResult.self)
        .get()
    else { return nil }
    return found.first { $0.year == resultYear }
  }
}
