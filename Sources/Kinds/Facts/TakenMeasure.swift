import Diagnostics
import Disclosure
import Thai

/// What reports tell of a measure, against a risk or for a result of ITA.
public enum TakenMeasure {
  public static let period = Key.span("period", "ระยะเวลา").also(Headings.period)
  public static let status = Key<MeasureStatus>.status.whenMissing(
    "measure-without-status", "เป็นคำใดคำหนึ่งใน \(MeasureStatus.listed.thai)",
    "as one of \(MeasureStatus.listed.english)")
  public static let result = Key.texts("result", "ผลการดำเนินการ").also(Headings.result)
  public static let problem = Key.texts("problem", "ปัญหาและอุปสรรค")
  public static let suggestion = Key.texts("suggestion", "ข้อเสนอแนะ")

  /// The rows of measures that have begun, and are no case of nothing, without a result.
  public static func withoutResult(
    _ rows: [some LabelledRow], at key: Key<String>
  ) -> Lack? {
    let begun = rows.filter { row in
      let status = row.row[status]
      return status != .notStarted && status != .noCase
    }
    return .rows(
      "measure-without-result", begun, without: result, .measures, at: key,
      "no result is given for", fix: "ว่าทำอะไรแล้ว", "with what was done")
  }
}

/// How far a measure has come.
public enum MeasureStatus: String, BlockWord {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case done
  /// Nothing happened that it is for.
  case noCase = "none"

  public var alike: [String] { StatusWords.alike(rawValue) }
  public var label: String {
    switch self {
    case .notStarted: "ยังไม่ดำเนินการ"
    case .inProgress: "อยู่ระหว่างดำเนินการ"
    case .done: "ดำเนินการแล้ว"
    case .noCase: "ไม่มีกรณี"
    }
  }
}
