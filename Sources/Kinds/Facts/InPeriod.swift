import Diagnostics
import Disclosure
import Thai

extension FactOf {
  /// Holds when the span in the head of a block touches the period.
  ///
  /// `orElse` gives other spans of a block, for where no head has one.
  public static func inPeriod(
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
      guard let span = spans.first else {
        return .lacks(
          "no-span", at: place, "ไม่ได้ระบุช่วงเวลา", "no time is given",
          fix: "เพิ่ม span: ตามช่วงเวลาของข้อมูล", "add span: with the time of the data")
      }
      return .lacks(
        "span-outside-period", at: place, "เป็นข้อมูลของ\(span.thai(.arabic)) ไม่ใช่ของ\(thai)",
        "the data is for \(days(span)), not for \(english)",
        fix: "แสดงข้อมูลของ\(thai) หรือแก้ span: หากพิมพ์ผิด",
        "show the data for \(english), or correct span: if it is a mistake")
    }
  }
}

extension Lack {
  /// That reports of these spans leave out some of the days asked; nil when they don't.
  public static func uncovered(
    _ id: String, of asked: Span, by spans: [Span], at place: Place
  ) -> Lack? {
    let missing = gaps(in: asked, besides: spans)
    guard !missing.isEmpty else { return nil }
    return Lack(
      id, at: place,
      "รายงานยังไม่ครอบคลุมช่วง\(missing.map { $0.thai(.arabic) }.joined(separator: " และช่วง"))",
      "the report does not cover \(missing.map { days($0) }.joined(separator: " and "))",
      fix: "แก้ span: ให้ตรงกับรายงาน หรือเพิ่มรายงานของช่วงที่ขาด",
      "correct span:, or add a report for the missing time")
  }
}
