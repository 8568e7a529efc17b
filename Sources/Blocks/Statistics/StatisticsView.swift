import Charts
import Disclosure
import Kinds
import Mustache
import Thai

extension Statistics {
  static let view: View<Shown<Statistics>> = [
    .text("nothing") { $0.value.sentence($0.digits) },
    .part("sums", [.list("kinds", kindSum) { $0 }]) { $0.value.kindSums($0.digits) },
    .table { $0.value.table($0.table, csv: $0.csv, $0.digits) }, .chart { $0.chart($1) },
  ]

  private typealias KindSum = (kind: String, total: String, unit: String)

  private static let kindSum: View<KindSum> = [
    .text("kind") { $0.kind }, .text("total") { $0.total }, .text("unit") { $0.unit },
  ]

  /// Nil where there is one kind, or where the table has the sums.
  private func kindSums(_ digits: Digits) -> [KindSum]? {
    guard kinds.count > 1, CountMatrix(self) == nil else { return nil }
    return kinds.compactMap { kind in
      sum(of: Count.total, in: counts(of: kind)).map {
        (kind, $0.text(decimals: 0, digits), digits.unit(unit, isOne: $0 == Figure(1)))
      }
    }
  }

  /// The sum of all blocks of one title; nil where some total is not known.
  func highlight(beside all: [Statistics], _ digits: Digits) -> Highlight? {
    let sums = all.filter { $0.title == title }.map { $0.sum(of: Count.total, in: $0.counts) }
    guard !sums.contains(nil) else { return nil }
    let sum = sums.compactMap(\.self).sum()
    let word = digits.unit(unit, isOne: sum == Figure(1))
    return Highlight(
      sum == .zero ? digits.said(none, "None") : "\(sum.text(decimals: 0, digits)) \(word)")
  }

  private func title(_ digits: Digits) -> String { title ?? digits.said("จำนวน", "Number") }

  /// What a page says in a sentence when nothing at all was counted.
  private func sentence(_ digits: Digits) -> String? {
    guard !counts.isEmpty, counts.allSatisfy(\.isZero) else { return nil }
    let spans = counts.compactMap(\.span)
    let opening = title.map { "\($0): " } ?? ""
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max(),
      let all = Span(from: first, to: last), spans.count == counts.count,
      all.months(without: spans).isEmpty
    else {
      return opening
        + digits.said("ในช่วงเวลาตามตารางนี้ \(none)", "none at the times of this table")
    }
    let (from, to) = (first.thai(digits), last.thai(digits))
    return opening
      + digits.said("ตั้งแต่วันที่ \(from) ถึงวันที่ \(to) \(none)", "none from \(from) to \(to)")
  }

  /// A row that says so when nothing was counted.
  func shown(_ count: Count) -> BlockRecord {
    guard count.isZero else { return count.row }
    let note = count.row[Key.note].flatMap { $0 == none ? nil : "\(none) · \($0)" }
    return count.row.saying(note ?? none, in: .note)
  }

  private func table(_ rows: BlockTable, csv: String?, _ digits: Digits) -> ShownTable? {
    let caption = "\(title(digits)) (\(digits.said("หน่วย", "unit")): \(digits.unit(unit)))"
    return CountMatrix(self)?.table(caption: caption, csv: csv, digits)
      ?? ShownTable(
        rows, caption: caption, csv: csv, digits,
        sum: Count.figures.filter { sum(of: $0, in: counts) != nil })
  }

  /// How many there were of each kind, or at each time where there is but one.
  private func chart(_ digits: Digits) -> BarChart {
    let title = title(digits)
    guard kinds.count < 2 else {
      return BarChart(
        title: title + digits.said(" รวมทุกช่วงเวลา", ", all times"), unit: unit, sorted: true,
        bars: kinds.map { BarChart.Bar($0, sum(of: Count.total, in: counts(of: $0))) })
    }
    let isParted = counts.allSatisfy { count in
      count.isZero
        || Count.parts.allSatisfy { count.row[$0] != nil } && !count.row.holds(Count.other)
    }
    let keys = isParted ? Count.parts : [Count.total]
    return BarChart(
      title: title, unit: unit, parts: keys.map { $0.field.label(digits) },
      bars: counts.compactMap { count in
        count.span.map { span in
          BarChart.Bar(
            label: span.months(digits), figures: keys.map { count.isZero ? .zero : count.row[$0] })
        }
      })
  }
}

/// Counts of several kinds as officers read them: a row for each time, a column for each kind.
private struct CountMatrix {
  private let statistics: Statistics
  private let rows: [(span: Span, totals: [String: Figure])]

  /// Nil unless each kind has one total, and nothing else, for each time.
  init?(_ statistics: Statistics) {
    guard statistics.kinds.count > 1 else { return nil }
    let others: [any FieldKey] = [Key.note] + Count.addends
    var rows: [Span: [String: Figure]] = [:]
    for count in statistics.counts {
      guard let span = count.span, let kind = count.kind, let total = count.row[Count.total],
        !others.contains(where: { count.row.holds($0) }),
        rows[span, default: [:]].updateValue(total, forKey: kind) == nil
      else { return nil }
    }
    guard rows.values.allSatisfy({ $0.count == statistics.kinds.count }) else { return nil }
    self.statistics = statistics
    self.rows = rows.map { (span: $0, totals: $1) }.sorted {
      ($0.span.first, $0.span.last) < ($1.span.first, $1.span.last)
    }
  }

  func table(caption: String, csv: String?, _ digits: Digits) -> ShownTable {
    ShownTable(
      caption: caption, csv: csv, head: Count.period.field.label(digits), columns: statistics.kinds,
      rows: rows.map { row in
        (row.span.thai(digits), statistics.kinds.compactMap { row.totals[$0] })
      }, zero: " (\(statistics.none))", digits)
  }
}
