import Disclosure
import Thai

extension Block {
  /// The times that the head of the block tells.
  var headSpans: [Span] { data.table.head.spans }

  /// Whether all times that it tells are over before what an item asks for in a year.
  ///
  /// A block that tells no time may be of any. Days, such as that of an order, count in the head,
  /// and only where the item asks for what was done in a time.
  func isOver(asked item: Item, in year: Int) -> Bool {
    // Measures follow from the result of an assessment, and are taken in the year after it.
    let isResult = kind.isSame(as: "ita-result") || item.period != .previousITA
    let asked =
      isResult && item.period != .standing
      ? item.period.span(in: year, on: Day.start(ofFiscalYear: year)) : .fiscalYear(year)
    let head = data.table.head
    let spans = head.spans.isEmpty ? data.table.rows.flatMap(\.spans) : head.spans
    if !spans.isEmpty { return spans.allSatisfy { $0.last < asked.first } }
    let days = item.period == .standing ? [] : head.days
    return !days.isEmpty && days.allSatisfy { $0 < asked.first }
  }
}

extension BlockRecord {
  fileprivate var spans: [Span] {
    cells.compactMap { if case .span(let span)? = $0.value { span } else { nil } }
  }

  fileprivate var days: [Day] {
    cells.compactMap { if case .day(let day)? = $0.value { day } else { nil } }
  }
}
