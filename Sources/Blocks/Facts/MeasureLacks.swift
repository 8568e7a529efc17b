import Coverage
import Diagnostics
import Disclosure
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
    let silent = rows.filter { row in
      let status = row.row[Row.status]
      return status != .notStarted && status != .noCase && !row.row.holds(Row.result)
    }
    return Lack.rows(
      "measure-without-result", silent, .measures, at: Row.measure, "ไม่ได้ระบุผลการดำเนินการของ",
      "no result is given for", fix: "เพิ่ม result: ว่าทำอะไรแล้ว", "add result: with what was done")
  }
}

extension FactOf {
  /// Holds when the span in the head of a block touches the period.
  ///
  /// `orElse` gives other spans of a block, for where no head has one.
  static func inPeriod(
    _ thai: String, _ english: String, _ key: Key<Span>,
    of head: @escaping @Sendable (Value) -> BlockRecord,
    orElse others: @escaping @Sendable (Value) -> [Span] = { _ in [] }
  ) -> Self {
    own("in-period", thai, english) { asked in
      let heads = asked.values.map(head)
      let given = heads.compactMap { $0[key] }
      let spans = given.isEmpty ? asked.values.flatMap(others) : given
      if spans.contains(where: { $0.overlaps(asked.span) }) { return .holds }
      let place = heads.first { $0.holds(key) }?.place(of: key) ?? asked.place
      let (thai, english) = (asked.span.thai(.arabic), days(asked.span))
      let fix = Words(
        "เพิ่มหรือแก้ span: ให้อยู่ใน\(thai)", "add span:, or correct it: a time within \(english)")
      guard let span = spans.first else {
        return .lacks(
          "no-span", at: place, "ไม่ได้ระบุช่วงเวลา", "no time is given", fix: fix.thai, fix.english)
      }
      return .lacks(
        "span-outside-period", at: place, "เป็นข้อมูลของ\(span.thai(.arabic)) ไม่ใช่ของ\(thai)",
        "the data is for \(days(span)), not for \(english)", fix: fix.thai, fix.english)
    }
  }
}
