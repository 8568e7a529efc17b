import Disclosure
import Thai

/// The months of a span that none of the others holds, those that follow one another as one.
func gaps(in span: Span, besides others: [Span]) -> [Span] {
  if others.contains(where: { $0.contains(span) }) { return [] }
  let open = span.months.filter { month in !others.contains { $0.contains(month) } }
  return open.reduce(into: []) { runs, month in
    if let last = runs.last, last.isFollowed(by: month),
      let longer = Span(from: last.first, to: month.last)
    {
      runs[runs.count - 1] = longer
    } else {
      runs.append(month)
    }
  }
}
