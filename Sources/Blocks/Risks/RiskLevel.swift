import Disclosure
import Thai

/// How much a risk weighs.
enum RiskLevel: String, BlockWord {
  case low, medium, high
  case veryHigh = "very-high"

  var label: String {
    switch self {
    case .low: "ต่ำ"
    case .medium: "ปานกลาง"
    case .high: "สูง"
    case .veryHigh: "สูงมาก"
    }
  }
}

extension RiskLevel {
  var alike: [String] {
    switch self {
    case .low: ["ต่ำมาก", "น้อยมาก", "น้อย", "น้อยที่สุด"]
    case .medium: ["กลาง", "พอใช้"]
    case .high: ["มาก", "ค่อนข้างสูง"]
    case .veryHigh: ["มากที่สุด", "สูงที่สุด", "สูงสุด", "วิกฤต", "รุนแรง", "รุนแรงมาก"]
    }
  }
}

/// The lowest product of likelihood and impact, 1 to 5 each, at which each level begins.
///
/// The scales of five steps are those that a municipality published for ITA 2567 (toomyai.go.th).
/// No rule of the country lays down the levels: those here hold unless the block gives its own.
struct RiskMatrix: Sendable {
  static let mediumFrom = Key.figure("medium-from", "ปานกลางตั้งแต่คะแนน")
  static let highFrom = Key.figure("high-from", "สูงตั้งแต่คะแนน")
  static let veryHighFrom = Key.figure("very-high-from", "สูงมากตั้งแต่คะแนน")
  static let keys = [mediumFrom, highFrom, veryHighFrom]
  private static let usual = [5, 10, 15]

  /// The least score of each level above the lowest, in order.
  let bounds: [Int]

  init(_ head: BlockRecord) {
    bounds = zip(RiskMatrix.keys, RiskMatrix.usual).map { key, usual in
      head[key].flatMap { figure in (1...26).first { Figure($0) == figure } } ?? usual
    }
  }

  /// Whether each level begins above the one before.
  var isInOrder: Bool { zip([1] + bounds, bounds).allSatisfy { $0 < $1 } }

  func level(_ score: Int) -> RiskLevel { RiskLevel.allCases[bounds.count { $0 <= score }] }

  /// A step of a scale; nil for what is none.
  static func step(_ figure: Figure?) -> Int? { (1...5).first { Figure($0) == figure } }

  /// `1–4`, `5–9`, `10–14`, `15–25`: the scores of each level.
  func ranges(_ digits: Digits) -> [(level: RiskLevel, scores: String)] {
    let starts = [1] + bounds
    let ends = bounds.map { $0 - 1 } + [25]
    return zip(RiskLevel.allCases, zip(starts, ends)).map { level, range in
      (level, "\(digits.text(range.0))–\(digits.text(range.1))")
    }
  }
}
