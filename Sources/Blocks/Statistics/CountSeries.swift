import Diagnostics
import Disclosure
import Kinds
import Thai

/// Rows that count one thing over time, in one block or several.
struct CountSeries {
  private struct Name: Hashable {
    let title: String?
    let kind: String?
  }

  private let name: Name
  /// The fence of its first block.
  private let place: Place
  private let counts: [Count]

  /// The rows of one title and kind together, over all blocks.
  static func all(in blocks: [Statistics]) -> [CountSeries] {
    blocks.flatMap { block in
      block.counts.map { (name: Name(title: block.title, kind: $0.kind), block.place, count: $0) }
    }
    .grouped { $0.name }
    .map { CountSeries(name: $0[0].name, place: $0[0].1, counts: $0.map(\.count)) }
  }

  /// Those of other times only when there are no others.
  static func all(in blocks: [Statistics], over span: Span) -> [CountSeries] {
    let all = all(in: blocks)
    let asked = all.filter { one in one.counts.contains { $0.span?.overlaps(span) ?? false } }
    return asked.isEmpty ? all : asked
  }

  /// The months of a span without a total; while it lasts, the last ones apart from those between.
  func lacks(of asked: Span, on day: Day, isAlone: Bool) -> [Lack] {
    // A blank total says nothing about its days.
    let given = counts.compactMap { $0.row.holds(Count.total) ? $0.span : nil }
    let lacking = asked.months(without: given)
    guard let next = lacking.last else { return [] }
    guard asked.contains(day), day < asked.last,
      let latest = asked.months.last(where: { !lacking.contains($0) }), latest.last < next.first
    else { return [lack(of: lacking, isAlone)] }
    let between = lacking.filter { $0.first < latest.first }
    let after = lacking.filter { $0.first > latest.last }
    let (until, rest) = (latest.monthWords, after.monthWords)
    let open = Words(
      "มีข้อมูลถึงเดือน \(until.thai) ยังขาดเดือน \(rest.thai)",
      "there is data up to \(until.english), but not yet for \(rest.english)")
    return (between.isEmpty ? [] : [lack(of: between, isAlone)]) + [lack(open, after, isAlone)]
  }

  private func lack(of months: [Span], _ isAlone: Bool) -> Lack {
    let words = months.monthWords
    return lack(
      Words("ขาดเดือน \(words.thai)", "there is no data for \(words.english)"), months, isAlone)
  }

  /// Stands at the last row before the gap, else at the block.
  private func lack(_ words: Words, _ months: [Span], _ isAlone: Bool) -> Lack {
    let what = isAlone ? nil : name.kind ?? name.title
    let reason = what.map { Words("\($0): \(words.thai)", "\($0): \(words.english)") } ?? words
    guard !explains(months), let first = months.first else { return Lack(reason, []) }
    let before = counts.filter { $0.span.map { $0.last < first.first } ?? false }
    let row = before.max { one, other in
      guard let first = one.span, let second = other.span else { return false }
      return first.last < second.last
    }
    let example = first.monthWords
    return Lack(
      "months-missing", at: row?.row.place ?? place, reason.thai, reason.english,
      fix: "เพิ่มแถว period: \(example.thai) พร้อม total: หากไม่มีให้เขียน total: 0",
      "add a row with period: \(example.english) and its total:; write total: 0 if there were none")
  }

  /// Whether the rows themselves say why months lack: by a blank total or a time that can't be
  /// read.
  private func explains(_ months: [Span]) -> Bool {
    if counts.contains(where: { $0.row.isUnread(Count.period) }) { return true }
    let all = counts.compactMap(\.span)
    return months.allSatisfy { $0.months(without: all).isEmpty }
  }
}

extension CountSeries {
  private typealias Row = (index: Int, count: Count, span: Span)

  /// Rows that count a day twice.
  var overlaps: [Diagnostic] {
    let dated: [Row] = counts.enumerated().compactMap { index, count in
      count.span.map { (index, count, $0) }
    }
    let sorted = dated.sorted { ($0.span.first, $0.index) < ($1.span.first, $1.index) }
    guard var latest = sorted.first else { return [] }
    var problems: [Diagnostic] = []
    for row in sorted.dropFirst() {
      if row.span.overlaps(latest.span) {
        problems.append(
          row.index < latest.index ? overlap(row, latest) : overlap(latest, row))
      }
      if row.span.last > latest.span.last { latest = row }
    }
    return problems
  }

  private func overlap(_ one: Row, _ two: Row) -> Diagnostic {
    let (first, second) = (one.span.monthWords, two.span.monthWords)
    let number = one.count.row.shownNumber
    // Within a block its own sum is false; between blocks each sum is right by itself.
    return Diagnostic(
      one.count.block == two.count.block ? .error : .warning, "periods-overlap",
      at: two.count.row.place(of: Count.period),
      "ช่วงเวลา \(second.thai) ซ้ำกับ \(first.thai) ในแถวที่ \(number)",
      "\(second.english) overlaps \(first.english) in row \(number)",
      fix: "แก้ช่วงเวลาของแถวใดแถวหนึ่ง แถวที่รวมแถวอื่นให้เขียน period: รวม",
      "correct the period of one of the rows; for a row that sums up others write period: รวม")
  }
}
