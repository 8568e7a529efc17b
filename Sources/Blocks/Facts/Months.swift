import Diagnostics
import Disclosure
import Thai

extension Span {
  /// The calendar months in which some day of this span is in none of the others.
  func months(without others: [Span]) -> [Span] {
    var joined: [Span] = []
    for span in others.sorted(by: { $0.first < $1.first }) {
      if let last = joined.last, last.overlaps(span) || last.isFollowed(by: span),
        let both = Span(from: last.first, to: max(last.last, span.last))
      {
        joined[joined.count - 1] = both
      } else {
        joined.append(span)
      }
    }
    return months.filter { month in
      guard let part = Span(from: max(first, month.first), to: min(last, month.last)) else {
        return false
      }
      return !joined.contains { $0.contains(part) }
    }
  }
}

extension [Span] {
  /// Months in order as reasons name them, those that follow each other as one: `พ.ย. 2566, ม.ค. – มี.ค. 2567`.
  var monthWords: Words {
    var runs: [Span] = []
    for month in self {
      if let run = runs.last, run.isFollowed(by: month),
        let both = Span(from: run.first, to: month.last)
      {
        runs[runs.count - 1] = both
      } else {
        runs.append(month)
      }
    }
    let words = runs.map(\.monthWords)
    return Words(
      words.map(\.thai).joined(separator: ", "), words.map(\.english).joined(separator: ", "))
  }
}
