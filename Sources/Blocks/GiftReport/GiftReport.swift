import Charts
import Diagnostics
import Disclosure
import Kinds
import Reading
import Thai

/// What officers were given in a time and what became of it, or that nothing was.
struct GiftReport: NamedHead {
  static let kind = BlockKind(
    "gift-report",
    "รายงานของขวัญ ของกำนัล ทรัพย์สิน หรือประโยชน์อื่นใดที่มีผู้ให้ในช่วงเวลาหนึ่ง หรือรายงานว่าไม่มี",
    "gifts and other benefits received in a period and how each was handled, or that there were none",
    head: [title, span, none, assessment, suggestions],
    rows: [
      Gift.date, Gift.unit, Gift.what, Gift.giver, Gift.occasion, Gift.value, Gift.handled,
      Key.note,
    ],
    read: { reader in
      let table = reader.table()
      let isUnread = reader.hasRows && reader.problems.contains { $0.severity == .error }
      let report = GiftReport(
        head: table.head, gifts: table.rows.map { Gift(row: $0) },
        hasRows: !table.rows.isEmpty || isUnread)
      return Read(table, report)
    },
    flaws: { report in
      let lacks =
        report.lacks(span) + [report.silence].compactMap { $0 }
        + report.gifts.flatMap { $0.lacks(Gift.date, Gift.what, Gift.handled) }
      return lacks.flatMap(\.problems) + report.contradictions
    },
    facts: facts,
    view: [
      .key(title) { $0.head }, .details(span) { $0.head },
      .text("none") { shown in
        shown.value.gifts.isEmpty
          ? shown.value.head.none(none, or: "ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด") : nil
      },
      .table { shown in
        let count = shown.digits.text(shown.value.gifts.count)
        return ShownTable(
          shown.table, caption: "ทรัพย์สินหรือประโยชน์ที่มีผู้ให้ \(count) รายการ", csv: shown.csv,
          shown.digits)
      },
      .part("remarks", [.details(assessment, suggestions) { $0.head }]) { $0 },
    ],
    example: """
      title: รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน
      span: 6 เดือนแรก 2567
      assessment: เจ้าหน้าที่ทุกส่วนราชการรายงานครบ และส่งคืนภายใน 3 วันทำการ
      suggestions: ควรแนบประกาศไปกับหนังสือแจ้งคู่สัญญาทุกฉบับ
      rows:
        - {date: 27 ธ.ค. 2566, unit: กองช่าง, what: กระเช้าปีใหม่, from: company, value: 850.00, handled: returned}
        - {date: ม.ค. 2567, unit: สำนักปลัดเทศบาล, what: ผลไม้, from: person, handled: returned, note: ส่งคืนในวันเดียวกัน}
      """)

  static let title = Key.text("title", "ชื่อรายงาน")
  static let span = Key.span("span", "ช่วงเวลาของรายงาน").whenMissing(
    "gift-report-without-span", what: Words("ช่วงเวลา", "span"), "เช่น 6 เดือนแรก 2567 หรือ 2566",
    "like 6 เดือนแรก 2567, or 2566")
  static let none = Key.text("none", "หากไม่มีการรับ ให้เขียนว่า")
  static let assessment = Key.texts("assessment", "การประเมินผล").whenMissing(
    "gift-report-without-assessment", "ว่านโยบายได้ผลอย่างไร", "with how the policy worked")
  static let suggestions = Key.texts("suggestions", "ข้อเสนอแนะ")

  let head: BlockRecord
  let gifts: [Gift]
  /// Also where they can't be read.
  let hasRows: Bool

  /// Those of an entry are taken together, such as one a quarter.
  private static let facts: [FactOf<GiftReport>] = [
    .own(
      "covers-period", "ช่วงเวลาของรายงานครบช่วงที่ถามและสิ้นสุดแล้ว และมีรายการหรือระบุว่าไม่มี",
      "the reports' spans cover the period and are over; each report has rows, or says that there were none"
    ) { asked in
      let lacks = asked.values.compactMap { report in
        report.lacks(span).first ?? report.silence ?? report.earliness(on: asked.day)
      }
      guard lacks.isEmpty else { return .lacking(lacks) }
      let heads = asked.values.map(\.head)
      return .lacking(
        .uncovered(
          "gift-report-not-covering", of: asked.span, by: heads.compactMap { $0[span] },
          at: heads[0].place(of: span)))
    },
    .each(
      "handled", "ทุกรายการระบุสิ่งที่ให้ วันที่ และการดำเนินการ หรือรายงานระบุว่าไม่มี",
      "every row says what was given, when and how it was handled, or the report says that there were none"
    ) { report in
      [report.silence] + report.gifts.flatMap { $0.lacks(Gift.what, Gift.date, Gift.handled) }
    },
    .one("assessment", "มีการประเมินผล", "a report has an assessment") { report, _ in
      report.lacks(assessment).first
    },
  ]
}

extension GiftReport {
  var who: Words { Words("รายงาน", "the report") }

  /// Reports that there are neither rows nor `none:`.
  private var silence: Lack? {
    if hasRows || head.holds(GiftReport.none) { return nil }
    return Lack(
      "gift-report-without-rows", at: head.place,
      "รายงานไม่มีรายการ และไม่ได้ระบุว่าไม่มี",
      "the report has no rows and does not say that there were none",
      fix: "เพิ่ม rows: หรือหากไม่มีให้เขียน none: ไม่มีการรับ…",
      "add rows:, or none: with a sentence that says so")
  }

  /// A report of a time that is not over.
  private func earliness(on day: Day) -> Lack? {
    guard let last = head[GiftReport.span]?.last, day < last else { return nil }
    return Lack(
      "gift-report-too-early", at: head.place(of: GiftReport.span),
      "ช่วงเวลาของรายงานสิ้นสุดวันที่ \(last.thai(.arabic)) ซึ่งยังมาไม่ถึง",
      "the report's span ends on \(last.iso), which is in the future",
      fix: "เผยแพร่รายงานเมื่อสิ้นช่วงเวลา หรือแก้ span: หากพิมพ์ผิด",
      "publish the report when that time is over, or correct span: if it is a mistake")
  }

  /// What can't be right, each an error at its line.
  private var contradictions: [Diagnostic] {
    var found = gifts.compactMap { Diagnostic.belowZero(Gift.value, of: $0.row) }
    if !gifts.isEmpty, head.holds(GiftReport.none) {
      found.append(
        Diagnostic(
          .error, "gifts-beside-none", at: head.place(of: GiftReport.none),
          "ระบุว่าไม่มี (none:) แต่มี \(gifts.count) รายการ",
          "none: says that there were none, but the report has rows (\(gifts.count))",
          fix: "ลบ none: หากรายการถูกต้อง", "delete none: if the rows are right"))
    }
    return found
      + (head[GiftReport.span].map { span in gifts.compactMap { $0.flaw(outside: span) } } ?? [])
  }
}
