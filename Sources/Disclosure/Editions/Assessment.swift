import Text
import Thai

/// An instrument of the assessment (แบบวัด).
public enum ItaInstrument: String, CaseIterable, Sendable {
  case iit = "IIT"
  case eit = "EIT"
  case oit = "OIT"

  public var code: String { rawValue }

  public var thai: String {
    switch self {
    case .iit: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน"
    case .eit: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก"
    case .oit: "แบบวัดการเปิดเผยข้อมูลสาธารณะ"
    }
  }

  /// Those whose scores make its mean.
  public var indicators: ClosedRange<Int> {
    switch self {
    case .iit: 1...5
    case .eit: 6...8
    case .oit: 9...10
    }
  }

  /// In per cent of the total, as an edition says; else as the result of 2565 proves.
  fileprivate func weight(_ rule: GradingRule?) -> Int {
    rule?.weights.first { $0.instrument == code }?.percent ?? (self == .oit ? 40 : 30)
  }
}

/// The ten indicators (ตัวชี้วัด), the same from ITA 2565 on.
public enum ItaIndicator {
  public static let all = 1...10

  private static let names = [
    "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ",
    "การแก้ไขปัญหาการทุจริต", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร",
    "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
  ]

  /// `การใช้ทรัพย์สินของราชการ`, of an indicator from 1 to 10.
  public static func name(_ number: Int) -> String { names[number - 1] }

  /// `4 การใช้ทรัพย์สินของราชการ`.
  public static func label(_ number: Int, _ digits: Digits) -> String {
    "\(digits.text(number)) \(name(number))"
  }

  /// The indicators that a text names: `9, 10`, `ตัวชี้วัดที่ ๙.๔`, `4 การใช้ทรัพย์สินของราชการ`.
  ///
  /// A sub-indicator counts as its indicator. A number that is none is among them.
  public static func numbers(in text: String) -> [Int] {
    var numbers: [Int] = []
    var number: Int?
    var isFraction = false
    for scalar in text.unicodeScalars.map(\.value) + [0] {
      switch scalar {
      case 0x30...0x39, 0xE50...0xE59:
        let digit = Int(scalar & 0xF)
        if !isFraction { number = min((number ?? 0) * 10 + digit, 9_999) }
      case 0x2E where number != nil: isFraction = true
      default:
        if let number { numbers.append(number) }
        number = nil
        isFraction = false
      }
    }
    return numbers
  }
}

/// The figures of a result of one year, as far as they were published.
public struct ItaFigures: Sendable {
  private let scores: [Int: Figure]
  private let total: Figure?
  private let means: [ItaInstrument: Figure]
  /// Of EIT in two parts, as results have it from 2567 on, where they are given.
  private let parts: [Figure]
  private let rule: GradingRule?

  /// - Parameters:
  ///   - scores: with their indicators; of several for one the first counts.
  ///   - total: nil when it is not given.
  ///   - means: of each instrument.
  ///   - parts: the two of EIT, each of which a grade asks for as much as of an instrument.
  ///   - rule: how that year was weighed and graded; nil when nobody says.
  public init(
    scores: [(indicator: Int?, score: Figure?)], total: Figure?, means: [Figure?],
    parts: [Figure?] = [], rule: GradingRule?
  ) {
    self.parts = parts.compactMap { $0 }
    let known = scores.compactMap { one in one.indicator.map { ($0, one.score) } }
    self.scores = Dictionary(known) { one, _ in one }.compactMapValues { $0 }
    self.total = total
    let given = zip(ItaInstrument.allCases, means).compactMap { one, mean in
      mean.map { (one, $0) }
    }
    self.means = Dictionary(uniqueKeysWithValues: given)
    self.rule = rule
  }

  public func score(of indicator: Int) -> Figure? { scores[indicator] }

  /// The mean of an instrument's indicators, not rounded; nil while a score is missing.
  public func exactMean(of instrument: ItaInstrument) -> Figure? {
    let scores = instrument.indicators.compactMap { score(of: $0) }
    guard scores.count == instrument.indicators.count else { return nil }
    return Figure(units: scores.sum().units / scores.count)
  }

  /// As published, else computed.
  public func mean(of instrument: ItaInstrument) -> Figure? {
    means[instrument] ?? exactMean(of: instrument)?.rounded
  }

  /// In per cent of the total.
  public func weight(of instrument: ItaInstrument) -> Int { instrument.weight(rule) }

  /// What an instrument adds to the total, by its mean.
  public func weighted(_ mean: Figure, _ instrument: ItaInstrument) -> Figure {
    Figure(units: mean.units * weight(of: instrument) / 100)
  }

  /// The weighted mean of the published means, and of the exact ones.
  ///
  /// Either may be the published total.
  public var totals: [Figure] {
    [mean(of:), exactMean(of:)].compactMap { mean in
      let parts = ItaInstrument.allCases.compactMap { instrument in
        mean(instrument).map { weighted($0, instrument).units }
      }
      guard parts.count == ItaInstrument.allCases.count else { return nil }
      return Figure(units: parts.reduce(0, +)).rounded
    }
  }

  /// As published, else computed.
  public var shownTotal: Figure? { total ?? totals.first }

  /// The grade that the year's rule gives the published total.
  ///
  /// Nil when there is no rule, or figures lack.
  public var grade: String? {
    let means = ItaInstrument.allCases.compactMap { mean(of: $0) }
    guard means.count == ItaInstrument.allCases.count else { return nil }
    return total.flatMap { rule?.grade(of: $0, means + parts) }?.name
  }

  /// Whether a grade stands below the one that the figures give, as the part of EIT that nobody has
  /// published may ask.
  public func mayBeOfAPart(_ grade: String) -> Bool {
    guard parts.count < 2, let rule, let computed = self.grade,
      let right = rule.grades.firstIndex(where: { $0.name == computed })
    else { return false }
    return rule.grades[right...].dropFirst().contains { $0.name.isSame(as: grade) }
  }

  /// The instrument with the lowest mean.
  public var lowest: (instrument: ItaInstrument, mean: Figure)? {
    ItaInstrument.allCases.compactMap { one in mean(of: one).map { (one, $0) } }
      .min { $0.1 < $1.1 }
  }
}

extension GradingRule {
  /// The first grade that a total earns, where every instrument has its mean.
  fileprivate func grade(of total: Figure, _ means: [Figure]) -> Grade? {
    grades.first { grade in
      total.reaches(grade.from) && means.allSatisfy { $0.reaches(grade.each ?? 0) }
    }
  }
}

extension Figure {
  fileprivate func reaches(_ bound: Double) -> Bool { Double(units) >= bound * 10_000 - 0.5 }
}
