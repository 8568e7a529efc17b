import Mustache
import Thai

/// A table as the partial `data-table` shows it.
public struct TableView: Sendable {
  /// What stands under a column; on a phone its label stands before it.
  public struct Cell: Sendable {
    fileprivate static let names: Shape = ["label", "text", "href", "isFigure"]

    fileprivate let values: [Value]

    public init(_ label: String, _ text: String?, href: String? = nil, isFigure: Bool = false) {
      values = [.text(label), .text(text), .text(href), .flag(isFigure)]
    }
  }

  private let caption: String?
  private let csv: String?
  private let columns: [Cell]
  private let rows: [[Cell]]
  private let sum: [Cell]?

  /// - Parameters:
  ///   - caption: what the table shows.
  ///   - csv: the link to the file that was given; without one the data stands beside the page as `ID.csv`.
  ///   - columns: the headings, by their labels.
  ///   - rows: the first cell of each is its heading.
  ///   - sum: the last row, in which others are added up.
  public init(
    caption: String?, csv: String?, columns: [Cell], rows: [[Cell]], sum: [Cell]? = nil
  ) {
    self.caption = caption
    self.csv = csv
    self.columns = columns
    self.rows = rows
    self.sum = sum
  }

  private static let line: Shape = [.section("head", Cell.names), .section("cells", Cell.names)]

  static let name = Shape.Field.section(
    "table",
    [
      "caption", "csv", .section("columns", Cell.names), .section("rows", line),
      .section("sum", line),
    ])

  public var value: Value {
    .record([
      .text(caption), .text(csv), .list(columns.map(\.values)), .list(rows.map { line($0) }),
      sum.map { .record(line($0)) } ?? .nothing,
    ])
  }

  private func line(_ cells: [Cell]) -> [Value] {
    [cells.first.map { .record($0.values) } ?? .nothing, .list(cells.dropFirst().map(\.values))]
  }
}

extension BlockTable {
  /// The names of the section `table`, which the partial `data-table` shows.
  public static let viewName = TableView.name

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
  ) -> Value {
    guard let fields = rows.first?.fields else { return .nothing }
    let shown = fields.indices.filter { index in
      !hidden.contains(fields[index].name) && rows.contains { $0.cells[index].isRead }
    }
    return TableView(
      caption: caption, csv: givenCSV,
      columns: shown.map { TableView.Cell(fields[$0].label, nil, isFigure: fields[$0].isFigure) },
      rows: rows.map { row in
        shown.map { index in
          TableView.Cell(
            fields[index].label, row.shown(index, digits), href: row.href(index),
            isFigure: fields[index].isFigure)
        }
      },
      sum: sum.isEmpty || rows.count < 2 ? nil : sums(of: sum, shown.map { fields[$0] }, digits)
    ).value
  }

  private func sums(
    of names: [String], _ shown: [BlockField], _ digits: Digits
  ) -> [TableView.Cell] {
    shown.enumerated().map { index, field in
      var text = index == 0 ? "รวม" : nil
      if names.contains(field.name), case .figure(let decimals) = field.form {
        text = rows.compactMap { $0.figure(field.name) }.sum().text(decimals: decimals, digits)
      }
      return TableView.Cell(field.label, text, isFigure: field.isFigure)
    }
  }
}
