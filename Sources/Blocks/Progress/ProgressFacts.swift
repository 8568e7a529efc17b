import Diagnostics
import Disclosure
import Kinds
import Thai

extension Progress {
  /// Several reports in an entry, such as one a quarter, are asked together.
  static let facts: [FactOf<Progress>] = [
    .own(
      "covers-period", "ช่วงเวลาของรายงานครบช่วงที่ถาม หรือข้อมูล ณ วันสิ้นช่วงเป็นต้นไป",
      "the reports' spans cover the period; without a span, as-of is on or after its end"
    ) { .lacking($0.uncovered) },
    .own(
      "answers-plan", "รายงานครบทุกโครงการในแผน และไม่มีโครงการนอกแผน",
      "every project of the plan is reported, and no other"
    ) { .lacking($0.unanswered) },
    ofRows(
      "spending", "ทุกโครงการที่เริ่มแล้วมีเงินที่เบิกจ่าย ซึ่งไม่เกินงบประมาณตามแผนหรือมีคำชี้แจง",
      "each project that has begun says what was spent, and explains it if it is over the plan's budget"
    ) { asked, _ in asked.spendingLacks },
    ofRows(
      "results", "ทุกโครงการมีผลการดำเนินงาน ยกเว้นที่ยังไม่ดำเนินการ โครงการที่ยกเลิกมีคำชี้แจง",
      "each project that has begun has its result, and each cancelled one an explanation"
    ) { _, rows in resultLacks(rows) },
    told(
      "มีปัญหาและอุปสรรคของทั้งรายงานหรือทุกโครงการ (หากไม่มีให้เขียน ไม่มี)",
      "problems are given for the whole or for each project; ไม่มี (none) counts",
      problems, "progress-without-problems", ReportedProject.problem, "project-without-problem"),
    told(
      "มีข้อเสนอแนะของทั้งรายงานหรือทุกโครงการ (หากไม่มีให้เขียน ไม่มี)",
      "suggestions are given for the whole or for each project; ไม่มี (none) counts",
      suggestions, "progress-without-suggestions", ReportedProject.suggestion,
      "project-without-suggestion"),
  ]

  /// A fact of the projects of all reports, of which there has to be one.
  private static func ofRows(
    _ name: String, _ thai: String, _ english: String,
    _ lacks: @escaping @Sendable (Asked<Progress>, [ReportedProject]) -> [Lack?]
  ) -> FactOf<Progress> {
    .rows(
      name, thai, english, of: { $0.values.flatMap(\.rows) }, none: "progress-without-projects",
      most: .max, lacks)
  }

  private static func resultLacks(_ rows: [ReportedProject]) -> [Lack?] {
    [
      .rows(
        rows.filter { $0.status != .cancelled && $0.status != .notStarted },
        without: ReportedProject.result),
      .rows(
        "cancelled-without-explanation",
        rows.filter {
          $0.status == .cancelled && !$0.isExplained && !$0.row.holds(ReportedProject.result)
        }, "ไม่มีคำชี้แจงการยกเลิก", "no explanation is given for cancelling",
        fix: "เพิ่ม explanation: ว่ายกเลิกเพราะเหตุใด", "add explanation: with the reason"),
    ]
  }

  /// Holds when a report tells some for the whole, or every project does.
  private static func told(
    _ thai: String, _ english: String, _ whole: Key<[String]>, _ id: String,
    _ key: Key<String>, _ rowID: String
  ) -> FactOf<Progress> {
    let (name, one, label) = (whole.field.name, key.field.name, key.field.label)
    return .own(name, thai, english) { asked in
      let rows = asked.values.flatMap(\.rows)
      let silent = rows.filter { !$0.row.holds(key) && !$0.row.holds(ReportedProject.remarks) }
      if asked.values.contains(where: { !$0.head[all: whole].isEmpty }) { return .holds }
      let fix = Words(
        "เพิ่ม \(name): ของทั้งรายงาน หรือ \(one): ในทุกแถว หากไม่มีให้เขียน \(name): ไม่มี",
        "add \(name): for the whole or \(one): in each row; when there are none, \(name): ไม่มี")
      guard silent.count < rows.count else {
        return .lacks(
          id, at: asked.place, "รายงานไม่ได้ระบุ\(label)", "the report gives no \(name)",
          fix: fix.thai, fix.english)
      }
      return .lacking(
        .rows(
          rowID, silent, "ไม่ได้ระบุ\(label)ของ", "no \(one) is given for", fix: fix.thai, fix.english)
      )
    }
  }
}

extension Asked<Progress> {
  /// What of the period no report holds.
  ///
  /// Spans decide where there are any: a report of another year stays one, whenever it was made.
  fileprivate var uncovered: Lack? {
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
    else {
      let who = Words("รายงาน", "the report")
      let unread = heads.first { $0.isUnread(Progress.asOf) }
      return unread.flatMap { Lack(of: Progress.asOf, in: $0, who: who) }
        ?? Lack(of: Progress.span, in: heads[0], who: who, at: place)
    }
    guard day < span.last else { return nil }
    return Lack(
      "progress-too-early", at: latest.place(of: Progress.asOf),
      "ข้อมูล ณ วันที่ \(day.thai(.arabic)) ยังไม่ถึงวันที่ \(span.last.thai(.arabic))",
      "the data is as of \(day.iso), before \(span.last.iso)",
      fix: "ปรับข้อมูลให้ถึงวันสิ้นช่วง แล้วแก้ as-of:",
      "update the data to that day, and as-of: with it")
  }
}
