import Coverage
import Diagnostics
import Disclosure

extension ProgressFact {
  /// Spans decide where there are any: a report of another year stays one, however late it was made.
  static func coversPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let reports = reports(question).map(\.value)
    let spans = reports.compactMap { $0.head.span("span") }
    guard !spans.isEmpty else { return asOf(question, reports) }
    let missing = gaps(in: question.span, besides: spans)
    guard !missing.isEmpty else { return .holds }
    let place = reports.first { $0.head.span("span") != nil }?.head.place(of: "span")
    return .lacks(
      "progress-not-covering", at: place ?? question.place,
      Words(
        "รายงานยังไม่ครอบคลุมช่วง\(missing.map { $0.thai(.arabic) }.joined(separator: " และช่วง"))",
        "the report does not cover \(missing.map { days($0) }.joined(separator: " and "))"),
      fix: Words(
        "แก้ span: ให้ตรงกับรายงาน หรือเพิ่มรายงานของช่วงที่ขาด",
        "correct span:, or add a report of the time that lacks"))
  }

  private static func asOf(
    _ question: BlockQuestion, _ reports: [Progress]
  ) -> BlockKind.Verdict {
    let last = question.span.last
    let days = reports.compactMap { $0.head.day("as-of") }
    if days.contains(where: { $0 >= last }) { return .holds }
    guard let day = days.max() else { return withoutSpan(question, reports) }
    let latest = reports.first { $0.head.day("as-of") == day }
    return .lacks(
      "progress-too-early", at: latest?.head.place(of: "as-of") ?? question.place,
      Words(
        "ข้อมูล ณ วันที่ \(day.thai(.arabic)) ยังไม่ถึงวันที่ \(last.thai(.arabic))",
        "the data is as of \(day.iso), before \(last.iso)"),
      fix: Words(
        "ปรับข้อมูลให้ถึงวันสิ้นช่วง แล้วแก้ as-of:", "bring the data up to that day, and as-of: with it"))
  }

  private static func withoutSpan(
    _ question: BlockQuestion, _ reports: [Progress]
  ) -> BlockKind.Verdict {
    let reason = Words("รายงานไม่ได้ระบุช่วงเวลา", "the report does not say its span")
    let isSaid = reports.contains { $0.head.holds("span") || $0.head.holds("as-of") }
    guard !isSaid else { return .fails(reason: reason, []) }
    return .lacks(
      "progress-without-span", at: question.place, reason,
      fix: Words(
        "เพิ่ม span: เช่น span: 6 เดือนแรก 2567 หรือ as-of: ตามด้วยวันที่ของข้อมูล",
        "add span:, like 6 เดือนแรก 2567, or as-of: with the date of the data"))
  }
}
