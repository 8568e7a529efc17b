import Diagnostics
import Disclosure
import Kinds
import Thai

/// A row: the score of one indicator.
struct IndicatorScore: LabelledRow {
  static let noun = Words("ตัวชี้วัด", "indicators")
  static let naming: any FieldKey = indicator

  static let indicator = Key.figure("indicator", "ตัวชี้วัดที่")
  static let score = Key.figure("score", "คะแนน", decimals: 2).whenMissing(
    "indicator-without-score", "ตามที่ประกาศ", "as published")
  static let previous = Key.figure("previous", "คะแนนปีก่อน", decimals: 2)
  static let priority = Key<IssuePriority>.choice("priority", "ความเร่งด่วน")
  static let issue = Key.texts("issue", "ประเด็นที่พบหรือต้องพัฒนา")

  static let keys: [any FieldKey] = [indicator, score, previous, priority, issue]

  let row: BlockRecord
  /// 1 to 10; nil when it is not written, or not an indicator.
  let indicator: Int?
  let score: Figure?

  init(_ row: BlockRecord) {
    self.row = row
    score = row[Self.score]
    indicator = row[Self.indicator].flatMap { figure in
      ItaIndicator.all.first { Figure($0) == figure }
    }
  }

  var label: Words {
    guard let indicator else { return row.label(nil) }
    return Words(
      "ตัวชี้วัดที่ \(ItaIndicator.label(indicator, .arabic))", "indicator \(indicator)")
  }
}

enum IssuePriority: String, BlockWord {
  case urgent, improve

  var label: String {
    switch self {
    case .urgent: "ต้องแก้ไขเร่งด่วน"
    case .improve: "ต้องพัฒนาให้ดีขึ้น"
    }
  }
}

extension Diagnostic {
  static func unknownIndicator(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-indicator", at: place, "ไม่มีตัวชี้วัดที่ \(number)",
      "there is no indicator \(number)", fix: "เขียนเลข 1 ถึง 10 (IIT 1–5 EIT 6–8 OIT 9–10)",
      "write a number from 1 to 10 (IIT 1–5, EIT 6–8, OIT 9–10)")
  }
}
