import Coverage
import Diagnostics
import Disclosure
import Thai

/// What reports on gifts prove, those of an entry taken together, such as one a quarter.
enum GiftReportFact {
  static let all = [
    BlockKind.Fact(
      "covers-period",
      Words(
        "ช่วงเวลาของรายงานครบช่วงที่ถามและสิ้นสุดแล้ว และมีรายการหรือบอกว่าไม่มี",
        "the reports' spans hold the period asked for and are over; each has rows, or says that there were none"
      ), prove: coversPeriod),
    BlockKind.Fact(
      "handled",
      Words(
        "ทุกรายการบอกสิ่งที่ให้ วันที่ และการดำเนินการ หรือรายงานบอกว่าไม่มี",
        "every row says what was given, when and how it was handled, or the report says that there were none"
      ), prove: handled),
    BlockKind.Fact(
      "assessment",
      Words("มีการประเมินผล", "a report holds an assessment"), prove: assessment),
  ]

  private static func reports(_ question: BlockQuestion) -> [GiftReport] {
    question.values(GiftReport.self).map(\.value)
  }

  private static func coversPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let reports = reports(question)
    let lacks = reports.compactMap {
      $0.withoutSpan ?? $0.silence ?? $0.earliness(on: question.day)
    }
    guard lacks.isEmpty else { return Lack.verdict(lacks) }
    let missing = gaps(in: question.span, besides: reports.compactMap(\.span))
    guard !missing.isEmpty else { return .holds }
    return Lack.verdict([
      Lack(
        "gift-report-not-covering", at: reports[0].head.place(of: "span"),
        Words(
          "รายงานยังไม่ครอบคลุมช่วง\(missing.map { $0.thai(.arabic) }.joined(separator: " และช่วง"))",
          "the report does not cover \(missing.map { days($0) }.joined(separator: " and "))"),
        fix: Words(
          "แก้ span: ให้ตรงกับรายงาน หรือเพิ่มรายงานของช่วงที่ขาด",
          "correct span:, or add a report of the time that lacks"))
    ])
  }

  private static func handled(_ question: BlockQuestion) -> BlockKind.Verdict {
    Lack.verdict(
      reports(question).flatMap { report in
        report.silence.map { [$0] }
          ?? report.gifts.flatMap { gift in
            ["what", "date", "handled"].compactMap { gift.lack(of: $0) }
          }
      })
  }

  private static func assessment(_ question: BlockQuestion) -> BlockKind.Verdict {
    let reports = reports(question)
    guard let first = reports.first, reports.allSatisfy({ $0.head["assessment"] == nil }) else {
      return .holds
    }
    return Lack.verdict(
      [
        Lack(
          of: "assessment", in: first.head, noun: "gift-report", who: first.who,
          fix: Words("ว่านโยบายได้ผลอย่างไร", "with how the policy worked"))
      ].compactMap { $0 })
  }
}

extension GiftReport {
  var withoutSpan: Lack? {
    Lack(
      of: "span", in: head, noun: "gift-report", who: who, what: Words("ช่วงเวลา", "span"),
      fix: Words("เช่น 6 เดือนแรก 2567 หรือ 2566", "like 6 เดือนแรก 2567, or 2566"))
  }

  /// Neither rows nor the word that there are none.
  var silence: Lack? {
    guard isSilent else { return nil }
    return Lack(
      "gift-report-without-rows", at: head.place,
      Words(
        "รายงานไม่มีรายการ และไม่ได้ระบุว่าไม่มี",
        "the report has no rows and does not say that there were none"),
      fix: Words(
        "เพิ่ม rows: หรือหากไม่มีให้เขียน none: ไม่มีการรับ…", "add rows:, or none: with words that say so"))
  }

  /// A report of a time that is not over.
  fileprivate func earliness(on day: Day) -> Lack? {
    guard let last = span?.last, day < last else { return nil }
    return Lack(
      "gift-report-too-early", at: head.place(of: "span"),
      Words(
        "ช่วงเวลาของรายงานสิ้นสุดวันที่ \(last.thai(.arabic)) ซึ่งยังมาไม่ถึง",
        "the time of the report ends on \(last.iso), a day to come"),
      fix: Words(
        "เผยแพร่รายงานเมื่อสิ้นช่วงเวลา หรือแก้ span: หากพิมพ์ผิด",
        "publish the report when that time is over, or correct span: if it is a slip"))
  }

  /// What can't be right, each an error at its line.
  var contradictions: [Diagnostic] {
    var found = gifts.compactMap { belowZero($0.row, "value") }
    if !gifts.isEmpty, head.holds("none") {
      found.append(
        Diagnostic(
          .error, "gifts-beside-none", at: head.place(of: "none"),
          Words(
            "บอกว่าไม่มี (none:) แต่มี \(gifts.count) รายการ",
            "none: says that there were none, yet there are \(gifts.count)"),
          fix: Words("ลบ none: หรือลบรายการ", "delete none:, or the rows")))
    }
    guard let span else { return found }
    return found
      + gifts.compactMap { gift in
        guard let date = gift.row.span("date"), !span.contains(date) else { return nil }
        return Diagnostic(
          .error, "gift-outside-span", at: gift.row.place(of: "date"),
          Words(
            "\(gift.who.thai)\(date.thai(.arabic)) ไม่อยู่ในช่วงเวลาของรายงาน (\(span.thai(.arabic)))",
            "\(gift.who.english) of \(days(date)) lies outside the report's time, \(days(span))"),
          fix: Words("แก้ date: ของรายการ หรือ span: ของรายงาน", "correct date: or span:"))
      }
  }
}
