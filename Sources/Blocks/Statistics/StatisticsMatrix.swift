import Disclosure
import Mustache
import Thai

/// Counts of several kinds as officers read them: a row for each time, a column for each kind.
struct StatisticsMatrix {
  private struct Slot: Hashable {
    let span: Span
    let kind: String
  }

  private let statistics: Statistics
  private let spans: [Span]
  private let totals: [Slot: Figure]

  /// Nil unless each kind has one total, and nothing else, for each time.
  init?(_ statistics: Statistics) {
    var totals: [Slot: Figure] = [:]
    for count in statistics.counts {
      guard let span = count.span, let kind = count.kind, let total = count.row.figure("total"),
        !(Count.parts + ["note"]).contains(where: { count.row.holds($0) }),
        totals.updateValue(total, forKey: Slot(span: span, kind: kind)) == nil
      else { return nil }
    }
    spans = Set(totals.keys.map(\.span)).sorted { $0.first < $1.first }
    guard statistics.kinds.count > 1, totals.count == spans.count * statistics.kinds.count else {
      return nil
    }
    self.statistics = statistics
    self.totals = totals
  }

  func view(caption: String, csv: String?, _ digits: Digits) -> Value {
    let kinds = statistics.kinds
    let rows = spans.map { span in
      let figures = kinds.compactMap { totals[Slot(span: span, kind: $0)] }
      return line(span.thai(digits), figures, digits, zero: " (\(statistics.none))")
    }
    let sums = kinds.compactMap { statistics.sum(of: "total", in: statistics.counts(of: $0)) }
    return TableView(
      caption: caption, csv: csv,
      columns: [TableView.Cell(head, nil)]
        + (kinds + [sum]).map { TableView.Cell($0, nil, isFigure: true) },
      rows: rows, sum: line(sum, sums, digits)
    ).value
  }

  private let head = "ช่วงเวลา"
  private let sum = "รวม"

  private func line(
    _ name: String, _ figures: [Figure], _ digits: Digits, zero: String = ""
  ) -> [TableView.Cell] {
    [TableView.Cell(head, name)]
      + zip(statistics.kinds + [sum], figures + [figures.sum()]).map { label, figure in
        let text = figure.text(decimals: 0, digits)
        return TableView.Cell(label, figure == .zero ? text + zero : text, isFigure: true)
      }
  }
}
