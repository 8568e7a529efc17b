import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

/// A row with a measure and what became of it: of measures of integrity, or against a risk.
protocol MeasureRow: LabelledRow {
  static var measure: Key<String> { get }
  static var status: Key<MeasureStatus> { get }
  static var result: Key<[String]> { get }
}

extension Measure: MeasureRow {}

extension Lack {
  /// The rows that have begun, and are no case of nothing, without a result.
  static func withoutResult<Row: MeasureRow>(_ rows: [Row]) -> Lack? {
    let begun = rows.filter { row in
      let status = row.row[Row.status]
      return status != .notStarted && status != .noCase
    }
    return .rows(
      "measure-without-result", begun, without: Row.result, .measures, at: Row.measure,
      "no result is given for", fix: "ว่าทำอะไรแล้ว", "with what was done")
  }
}
