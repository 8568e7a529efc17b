import Diagnostics
import Disclosure
import Thai

extension Span {
  /// The calendar months in which some day of this span is in none of the others.
  public func months(without others: [Span]) -> [Span] {
    let joined = others.sorted { $0.first < $1.first }.runs
    return months.filter { month in
      guard let part = Span(from: max(first, month.first), to: min(last, month.last)) else {
        return false
      }
      return !joined.contains { $0.contains(part) }
    }
  }
}

/// The months of a span that no other span covers, consecutive ones joined.
func gaps(in span: Span, besides others: [Span]) -> [Span] {
  if others.contains(where: { $0.contains(span) }) { return [] }
  return span.months.filter { month in !others.contains { $0.contains(month) } }.runs
}

extension [Span] {
  /// Those that overlap or follow one another as one; they stand in the order of their first days.
  public var runs: [Span] {
    reduce(into: []) { runs, span in
      if let last = runs.last, last.overlaps(span) || last.isFollowed(by: span),
        let both = Span(from: last.first, to: Swift.max(last.last, span.last))
      {
        runs[runs.count - 1] = both
      } else {
        runs.append(span)
      }
    }
  }

  /// Months in order as reasons name them, those that follow each other as one:
  /// `พ.ย. 2566, ม.ค. – มี.ค. 2567`.
  public var monthWords: Words { .listed(runs.map(\.monthWords)) }
}
