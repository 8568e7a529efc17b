import Disclosure
import Mustache
import Thai

/// What a table shows in the column of a year.
private struct YearAmount {
  let label: String
  let amount: String?

  static let view: View<YearAmount> = [.text("label") { $0.label }, .text("amount") { $0.amount }]

  static func all(
    _ key: Key<Figure>, _ years: [Int], _ digits: Digits, _ figure: (Int) -> Figure?
  ) -> [YearAmount] {
    years.map { year in
      YearAmount(
        label: digits.text(key.field.label(ofYear: year, digits)),
        amount: figure(year)?.text(decimals: key.field.decimals, digits))
    }
  }
}

extension View.Field {
  /// The figure under a key, of several years their sum, and as `amounts` those of some years.
  public static func amounts<Value>(
    _ key: Key<Figure>, of row: @escaping @Sendable (Value) -> (row: BlockRecord, years: [Int])
  ) -> Self where Model == Shown<Value> {
    .include([
      .key(key) { row($0).row },
      .list("amounts", YearAmount.view) { shown in
        let (record, years) = row(shown.value)
        let amounts = years.isEmpty ? [] : record.years(key)
        return YearAmount.all(key, years, shown.digits) { year in
          amounts.first { $0.year == year }?.figure
        }
      },
    ]) { $0 }
  }

  /// The sum of what rows have under a key, where several have anything, and as `sums` that of each
  /// year; `total` is the label of the column in which all years are added up.
  public static func sumsOfAmounts<Value>(
    _ key: Key<Figure>, of rows: @escaping @Sendable (Value) -> (rows: [BlockRecord], years: [Int])
  ) -> Self where Model == Shown<Value> {
    .include([
      .text("sum") { shown in
        let figures = rows(shown.value).rows.compactMap { $0[key] }
        return figures.count > 1
          ? figures.sum().text(decimals: key.field.decimals, shown.digits) : nil
      },
      .text("total") { shown in
        rows(shown.value).years.isEmpty
          ? key.field.label(shown.digits)
          : shown.digits.said("รวมทุกปี (บาท)", "All years (baht)")
      },
      .list("sums", YearAmount.view) { shown in
        let (records, years) = rows(shown.value)
        return YearAmount.all(key, years, shown.digits) { year in
          records.flatMap { $0.years(key) }.filter { $0.year == year }.map(\.figure).sum()
        }
      },
    ]) { $0 }
  }
}
