import Diagnostics
import Disclosure
import Thai

/// What reports tell of a measure, against a risk or for a result of ITA.
public enum TakenMeasure {
  public static let period = Key.span("period", "ระยะเวลา").also(Headings.period).whenMissing(
    "measure-without-period", what: Words("ระยะเวลา", "time"), "เช่น ต.ค. 2566 – ก.ย. 2567",
    "such as ต.ค. 2566 – ก.ย. 2567")
  public static let status = Key<MeasureStatus>.status(whenMissing: "measure-without-status")
  public static let result = Key.texts("result", "ผลการดำเนินการ").also(Headings.result)
    .whenMissing("measure-without-result", "ว่าทำอะไรแล้ว", "with what was done")
  public static let problem = Key.texts("problem", "ปัญหาและอุปสรรค")
  public static let suggestion = Key.texts("suggestion", "ข้อเสนอแนะ")

  /// The rows of measures that have begun, and are no case of nothing, without a result.
  public static func withoutResult(_ rows: [some LabelledRow]) -> Lack? {
    let begun = rows.filter { row in
      let status = row.row[status]
      return status != .notStarted && status != .noCase
    }
    return .rows(begun, without: result)
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
