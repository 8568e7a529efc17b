import Thai

/// How much a risk weighs.
public enum RiskLevel: String, BlockWord {
  case veryLow = "very-low"
  case low, medium, high
  case veryHigh = "very-high"

  public var label: String {
    switch self {
    case .veryLow: "ต่ำมาก"
    case .low: "ต่ำ"
    case .medium: "ปานกลาง"
    case .high: "สูง"
    case .veryHigh: "สูงมาก"
    }
  }

  public var alike: [String] {
    switch self {
    case .veryLow: ["น้อยมาก", "น้อยที่สุด", "ต่ำที่สุด"]
    case .low: ["น้อย"]
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
public struct RiskMatrix: Sendable {
  public static let lowFrom = Key.figure("low-from", "ต่ำตั้งแต่คะแนน")
  public static let mediumFrom = Key.figure("medium-from", "ปานกลางตั้งแต่คะแนน")
  public static let highFrom = Key.figure("high-from", "สูงตั้งแต่คะแนน")
  public static let veryHighFrom = Key.figure("very-high-from", "สูงมากตั้งแต่คะแนน")
  public static let keys = [lowFrom, mediumFrom, highFrom, veryHighFrom]

  /// The least score of each level above the lowest; none is very low unless the block says so.
  public let bounds: [Int]

  public init(_ head: BlockRecord) {
    bounds = zip(RiskMatrix.keys, [1, 5, 10, 15]).map { key, usual in
      head[key].flatMap { figure in (1...26).first { Figure($0) == figure } } ?? usual
    }
  }

  /// Whether each level begins above the one before.
  public var isInOrder: Bool { zip([0] + bounds, bounds).allSatisfy { $0 < $1 } }

  public func level(_ score: Int) -> RiskLevel { RiskLevel.allCases[bounds.count { $0 <= score }] }

  /// A step of a scale; nil for what is none.
  public static func step(_ figure: Figure?) -> Int? { (1...5).first { Figure($0) == figure } }

  /// `1–4`, `5–9`, `10–14`, `15–25`: the scores of each level.
  public func ranges(_ digits: Digits) -> [(level: RiskLevel, scores: String)] {
    zip(RiskLevel.allCases, zip([1] + bounds, bounds.map { $0 - 1 } + [25])).compactMap {
      $1.0 > $1.1 ? nil : ($0, "\(digits.text($1.0))–\(digits.text($1.1))")
    }
  }
}
