import Disclosure
import Thai

/// From which product of likelihood and impact, 1 to 5 each, a level begins.
///
/// The scales of five steps are those that a municipality published for ITA 2567 (toomyai.go.th). No
/// rule of the country lays down the levels: those here hold unless the block gives its own.
struct RiskMatrix: Sendable {
  static let levels = [
    BlockField.Choice("low", "ต่ำ"), BlockField.Choice("medium", "ปานกลาง"),
    BlockField.Choice("high", "สูง"), BlockField.Choice("very-high", "สูงมาก"),
  ]
  static let keys = ["medium-from", "high-from", "very-high-from"]
  private static let usual = [5, 10, 15]

  /// The least score of each level above the lowest, in order.
  let bounds: [Int]

  init(_ head: BlockRecord) {
    bounds = zip(RiskMatrix.keys, RiskMatrix.usual).map { key, usual in
      head.figure(key).flatMap { figure in (1...26).first { Figure($0) == figure } } ?? usual
    }
  }

  /// Whether each level begins above the one before.
  var isInOrder: Bool { zip([1] + bounds, bounds).allSatisfy { $0 < $1 } }

  func level(_ score: Int) -> BlockField.Choice {
    RiskMatrix.levels[bounds.count { $0 <= score }]
  }

  /// A step of a scale; nil for what is none.
  static func step(_ figure: Figure?) -> Int? { (1...5).first { Figure($0) == figure } }

  /// `1–4`, `5–9`, `10–14`, `15–25`: the scores of each level.
  func ranges(_ digits: Digits) -> [(level: BlockField.Choice, scores: String)] {
    let starts = [1] + bounds
    let ends = bounds.map { $0 - 1 } + [25]
    return zip(RiskMatrix.levels, zip(starts, ends)).map { level, range in
      (level, "\(digits.text(range.0))–\(digits.text(range.1))")
    }
  }
}
