import Diagnostics
import Disclosure
import Thai

/// What counted numbers prove of the days that an element asks for.
enum StatisticsFact {
  static let all = [
    BlockKind.Fact(
      "covers-period",
      Words(
        "แต่ละประเภทมีจำนวนครบทุกวันของช่วงเวลาที่แบบวัดถาม ไม่ขาดและไม่ซ้ำ เดือนที่ไม่มีต้องเขียน 0",
        "each series has totals for all days of the period asked, none twice; nothing is written as 0"
      ), prove: coversPeriod),
    BlockKind.Fact(
      "total", Words("ทุกแถวมีจำนวนทั้งหมด", "every row has its total"), prove: everyRow),
    BlockKind.Fact(
      "finished",
      Words(
        "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์บอกจำนวนที่แล้วเสร็จ",
        "every row whose total is not zero has the number finished"), prove: everyRow),
    BlockKind.Fact(
      "in-progress",
      Words(
        "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์บอกจำนวนที่อยู่ระหว่างดำเนินการ",
        "every row whose total is not zero has the number in progress"), prove: everyRow),
    BlockKind.Fact(
      "adds-up",
      Words(
        "จำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ และแถวรวมตรงกับผลรวม",
        "totals are those finished and in progress, where these are given, and typed sums are right"
      ),
      prove: addsUp),
  ]

  private static func statistics(_ question: BlockQuestion) -> [Statistics] {
    question.values(Statistics.self).map(\.value)
  }

  private static func addsUp(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = statistics(question)
    let wrong = all.flatMap(\.contradictions)
    if let first = wrong.first { return .fails(reason: first.message, wrong) }
    return lacking(["total"] + Count.parts, in: all) ?? .holds
  }

  private static func everyRow(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = statistics(question)
    let isPart = Count.parts.contains(question.fact)
    if isPart, let first = all.first(where: { !$0.givesParts && !$0.counts.allSatisfy(\.isZero) }),
      let (thai, english) = Statistics.lackOf[question.fact]
    {
      let reason = Words("สถิติ\(thai)", "the statistics have \(english)")
      return .lacks(
        "statistics-without-\(question.fact)", at: first.place, reason,
        fix: Words(
          "เพิ่ม finished: และ in-progress: ในทุกแถวที่ total: ไม่เป็น 0",
          "add finished: and in-progress: to every row whose total: is not 0"))
    }
    return lacking([question.fact], in: all) ?? .holds
  }

  /// Nil when nothing lacks.
  private static func lacking(
    _ fields: [String], in all: [Statistics]
  ) -> BlockKind.Verdict? {
    let lacks = fields.flatMap { field in
      all.flatMap { statistics in
        statistics.counts.compactMap { count in
          statistics.lack(of: field, in: count).map { (statistics.name(of: count), field, $0) }
        }
      }
    }
    guard let (_, field, first) = lacks.first else { return nil }
    let same = lacks.filter { $0.1 == field }
    guard same.count > 1, let (thai, english) = Statistics.lackOf[field] else {
      return .fails(reason: first.message, lacks.map(\.2))
    }
    let names = same.map(\.0)
    return .fails(
      reason: Words(
        "\(names.map(\.thai).joined(separator: ", ")) \(thai)",
        "\(names.map(\.english).joined(separator: ", ")): \(english)"), lacks.map(\.2))
  }

  private static func coversPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = series(statistics(question), over: question.span)
    var reasons: [Words] = []
    var problems: [Diagnostic] = []
    for one in all {
      for reason in one.lacks(of: question.span, on: question.day) {
        let named = all.count > 1 ? one.named(reason.words) : reason.words
        reasons.append(named)
        if !one.explains(reason.months) { problems.append(one.diagnostic(named, reason.months)) }
      }
      for overlap in Statistics.overlaps(in: one.counts) {
        reasons.append(overlap.message)
        problems.append(overlap)
      }
    }
    guard !reasons.isEmpty else { return .holds }
    return .fails(
      reason: Words(
        reasons.map(\.thai).joined(separator: " · "),
        reasons.map(\.english).joined(separator: "; ")), problems)
  }

  /// The rows of one title and kind, over all blocks; those of other times only when there are no others.
  private static func series(_ all: [Statistics], over span: Span) -> [CountSeries] {
    var list: [CountSeries] = []
    for statistics in all {
      for count in statistics.counts {
        let index = list.firstIndex { $0.title == statistics.title && $0.kind == count.kind }
        if let index {
          list[index].counts.append(count)
        } else {
          list.append(
            CountSeries(
              title: statistics.title, kind: count.kind, place: statistics.place, counts: [count]))
        }
      }
    }
    let asked = list.filter { one in
      one.counts.contains { $0.span.map { $0.overlaps(span) } ?? false }
    }
    return asked.isEmpty ? list : asked
  }
}
