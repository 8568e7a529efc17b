extension BlockTable {
  /// The names of the section `table`, which the partial `data-table` shows.
  ///
  /// `csv` is the link to the file that was given; without one the data stands beside the page as
  /// `ID.csv`.
  public static let viewName = ViewName.section(
    "table",
    [
      "caption", "csv", .section("columns", ["label", "isFigure"]),
      .section("rows", [.section("cells", ["label", "text", "href", "isFigure", "isHead"])]),
      .section("sum", [.section("cells", ["label", "text", "isFigure", "isHead"])]),
    ])

  /// The rows as a table with the fields that some row fills; nothing when there are none.
  ///
  /// - Parameters:
  ///   - caption: what the table shows.
  ///   - digits: how figures and dates are written.
  ///   - hidden: names of fields that stand elsewhere.
  ///   - sum: the names of the fields whose figures are added up in a last row.
  /// - Returns: the value of the section `table`.
  public func view(
    caption: String?, _ digits: Digits, without hidden: Set<String> = [], sum: [String] = []
  ) -> ViewValue {
    guard let fields = rows.first?.fields else { return .nothing }
    let shown = fields.filter { field in
      !hidden.contains(field.name) && rows.contains { $0[field.name] != nil }
    }
    let lines = rows.map { row -> [ViewValue] in
      [
        .list(
          shown.enumerated().map { index, field in
            [
              .text(field.label), .text(row.shown(field.name, digits)), .text(row.href(field.name)),
              .flag(field.isFigure), .flag(index == 0),
            ]
          })
      ]
    }
    return .record([
      .text(caption), .text(givenCSV), .list(shown.map { [.text($0.label), .flag($0.isFigure)] }),
      .list(lines), sums(of: sum, shown, digits),
    ])
  }

  private func sums(of names: [String], _ shown: [BlockField], _ digits: Digits) -> ViewValue {
    guard !names.isEmpty, rows.count > 1 else { return .nothing }
    return .record([
      .list(
        shown.enumerated().map { index, field in
          var text = index == 0 ? "รวม" : nil
          if names.contains(field.name), case .figure(let decimals) = field.form {
            text = rows.compactMap { $0.figure(field.name) }.sum().text(decimals: decimals, digits)
          }
          return [.text(field.label), .text(text), .flag(field.isFigure), .flag(index == 0)]
        })
    ])
  }
}
