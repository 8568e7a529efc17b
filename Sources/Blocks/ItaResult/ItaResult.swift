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
    "ผลการประเมิน ITA ของหนึ่งปี คะแนนรายตัวชี้วัด รายแบบวัด คะแนนรวม ระดับ และประเด็นที่ต้องแก้ไขหรือพัฒนา",
    "the result of ITA of one year: scores, means, total, grade, and what is to be improved",
    head: [
      title, yearKey, announced, iit, eit, eit1, eit2, oit, total, grade, previousTotal,
      previousGrade, iitRespondents, eitRespondents, target,
    ], rows: IndicatorScore.keys,
    read: { reader in
      let table = reader.table()
      let year = table.head[yearKey].flatMap(\.fiscalYear)
      let rule = year.flatMap { reader.grading(ofResult: $0) }
      return Read(table, ItaResult(table, at: reader.place, rule))
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

  fileprivate static let iit = Key.figure("iit", "คะแนนเฉลี่ย IIT", decimals: 2)
  fileprivate static let eit = Key.figure("eit", "คะแนนเฉลี่ย EIT", decimals: 2)
  fileprivate static let eit1 = Key.figure("eit-1", "คะแนน EIT ส่วนที่ 1", decimals: 2)
  fileprivate static let eit2 = Key.figure("eit-2", "คะแนน EIT ส่วนที่ 2", decimals: 2)
  static let parts = [eit1, eit2]
  fileprivate static let oit = Key.figure("oit", "คะแนนเฉลี่ย OIT", decimals: 2)
  static let iitRespondents = Key.figure("iit-respondents", "ผู้ตอบ IIT (คน)")
  static let eitRespondents = Key.figure("eit-respondents", "ผู้ตอบ EIT (คน)")

  static let means = [iit, eit, oit]

  let head: BlockRecord
  let place: Place
  let scores: [IndicatorScore]
  let figures: ItaFigures

  /// `rule` is nil when no edition on the site says how that year was graded.
  private init(_ table: BlockTable, at place: Place, _ rule: GradingRule?) {
    head = table.head
    self.place = place
    scores = table.rows.map { IndicatorScore($0) }
    figures = ItaFigures(
      scores: scores.map { ($0.indicator, $0.score) }, total: head[ItaResult.total],
      means: ItaInstrument.allCases.map { table.head[$0.mean] },
      parts: ItaResult.parts.map { table.head[$0] }, rule: rule)
  }
}

extension ItaResult {
  /// B.E.; nil when it is not written, or no fiscal year.
  var year: Int? { head[Self.yearKey].flatMap(\.fiscalYear) }

  func scores(of instrument: ItaInstrument) -> [IndicatorScore] {
    scores.filter { score in score.indicator.map(instrument.indicators.contains) ?? false }
  }

  /// The indicators of an instrument with its lowest score; none when all have 100 or lack.
  func weakest(of instrument: ItaInstrument) -> [IndicatorScore] {
    let known = scores(of: instrument)
    guard let least = known.compactMap(\.score).min(), least < Figure(100) else { return [] }
    return known.filter { $0.score == least }
  }

  /// The same of all instruments.
  var weakest: [(ItaInstrument, IndicatorScore)] {
    ItaInstrument.allCases.flatMap { one in weakest(of: one).map { (one, $0) } }
  }
}

extension [ItaResult] {
  /// Those of the year before an edition's; all when none is of that year.
  func before(_ year: Year) -> [ItaResult] {
    let right = filter { $0.year == year.year - 1 }
    return right.isEmpty ? self : right
  }
}

extension ItaInstrument {
  /// Where a result gives its mean.
  var mean: Key<Figure> {
    switch self {
    case .iit: ItaResult.iit
    case .eit: ItaResult.eit
    case .oit: ItaResult.oit
    }
  }

  /// Where a result says how many answered; nobody answers OIT.
  var respondents: Key<Figure>? {
    switch self {
    case .iit: ItaResult.iitRespondents
    case .eit: ItaResult.eitRespondents
    case .oit: nil
    }
  }
}

extension BlockSurroundings {
  /// The result of a year in the entry that analyses it: of the same topic, one year later.
  func result(of resultYear: Int) -> ItaResult? {
    guard let topic = item.topics.first, let year = site[resultYear + 1],
      let item = year.edition[topic: topic],
      let found = try? others(ItaResult.kind.name, in: item.code, of: year.year, ItaResult.self)
        .get()
    else { return nil }
    return found.first { $0.year == resultYear }
  }
}
