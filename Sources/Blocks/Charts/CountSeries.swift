import Diagnostics
import Disclosure
import Thai

/// Rows that count one thing over time, in one block or several.
struct CountSeries {
  let title: String?
  let kind: String?
  /// The fence of its first block.
  let place: Place
  var counts: [Count]

  /// Rows that give a total; a blank one says nothing about its days.
  private var spans: [Span] {
    counts.compactMap { $0.row.holds("total") ? $0.span : nil }
  }

  /// Whether the rows themselves say why months lack: by a blank total, or a time that can't be read.
  func explains(_ months: [Span]) -> Bool {
    if counts.contains(where: { $0.span == nil && $0.row.holds("period") }) { return true }
    let all = counts.compactMap(\.span)
    return months.allSatisfy { $0.months(without: all).isEmpty }
  }

  /// The months of a span that have no total; while it lasts, the last ones apart from those between.
  func lacks(of asked: Span, on day: Day) -> [(words: Words, months: [Span])] {
    let lacking = asked.months(without: spans)
    guard !lacking.isEmpty else { return [] }
    let given = asked.months.filter { !lacking.contains($0) }
    guard asked.contains(day), day < asked.last, let latest = given.last,
      let next = lacking.last, latest.last < next.first
    else { return [(CountSeries.lack(of: lacking), lacking)] }
    let (between, after) = (
      lacking.filter { $0.first < latest.first }, lacking.filter { $0.first > latest.last }
    )
    let (until, rest) = (latest.monthWords, after.monthWords)
    let open = Words(
      "มีข้อมูลถึงเดือน \(until.thai) ยังขาดเดือน \(rest.thai)",
      "there is data up to \(until.english), not yet of \(rest.english)")
    return (between.isEmpty ? [] : [(CountSeries.lack(of: between), between)]) + [(open, after)]
  }

  private static func lack(of months: [Span]) -> Words {
    let words = months.monthWords
    return Words("ขาดเดือน \(words.thai)", "nothing is said of \(words.english)")
  }

  /// The words with what the series counts before them.
  func named(_ words: Words) -> Words {
    guard let name = kind ?? title else { return words }
    return Words("\(name): \(words.thai)", "\(name): \(words.english)")
  }

  /// Stands at the last row before the gap, else at the block.
  func diagnostic(_ reason: Words, _ months: [Span]) -> Diagnostic {
    let first = months.first
    let before = counts.filter { count in
      guard let span = count.span, let first else { return false }
      return span.last < first.first
    }
    let row = before.max { one, other in
      guard let first = one.span, let second = other.span else { return false }
      return first.last < second.last
    }
    let example = first?.monthWords ?? Words("ต.ค. 2566", "2023-10")
    return Diagnostic(
      .warning, "months-missing", at: row?.row.place ?? place, reason,
      fix: Words(
        "เพิ่มแถว period: \(example.thai) พร้อม total: หากไม่มีให้เขียน total: 0",
        "add a row period: \(example.english) with its total:; if there was none, write total: 0"))
  }
}
