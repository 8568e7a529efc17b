import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Asked<Progress> {
  /// What of the period no report holds.
  ///
  /// Spans decide where there are any: a report of another year stays one, whenever it was made.
  var uncovered: Lack? {
    let heads = values.map(\.head)
    let spans = heads.compactMap { $0[Progress.span] }
    guard let first = heads.first(where: { $0[Progress.span] != nil }) else {
      return tooEarly(heads)
    }
    return .uncovered(
      "progress-not-covering", of: span, by: spans, at: first.place(of: Progress.span))
  }

  private func tooEarly(_ heads: [BlockRecord]) -> Lack? {
    let dated = heads.compactMap { head in head[Progress.asOf].map { (head, $0) } }
    guard let day = dated.map(\.1).max(), let latest = dated.first(where: { $0.1 == day })?.0
    else { return withoutSpan(heads) }
    guard day < span.last else { return nil }
    return Lack(
      "progress-too-early", at: latest.place(of: Progress.asOf),
      "ข้อมูล ณ วันที่ \(day.thai(.arabic)) ยังไม่ถึงวันที่ \(span.last.thai(.arabic))",
      "the data is as of \(day.iso), before \(span.last.iso)",
      fix: "ปรับข้อมูลให้ถึงวันสิ้นช่วง แล้วแก้ as-of:",
      "update the data to that day, and as-of: with it")
  }

  private func withoutSpan(_ heads: [BlockRecord]) -> Lack {
    let lack = Lack(
      "progress-without-span", at: place, "รายงานไม่ได้ระบุช่วงเวลา",
      "the report does not say its span",
      fix: "เพิ่ม span: เช่น span: 6 เดือนแรก 2567 หรือ as-of: ตามด้วยวันที่ของข้อมูล",
      "add span:, like 6 เดือนแรก 2567, or as-of: with the date of the data")
    let isSaid = heads.contains { $0.holds(Progress.span) || $0.holds(Progress.asOf) }
    return isSaid ? Lack(lack.words, []) : lack
  }
}
