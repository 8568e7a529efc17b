import Disclosure
import Mustache
import Thai

/// A table as the partial `data-table` shows it.
public struct ShownTable {
  /// One cell; on a phone the column's label stands before it.
  public struct Cell {
    let label: String
    let text: String?
    let href: String?
    let isFigure: Bool

    public init(_ label: String, _ text: String? = nil, href: String? = nil, isFigure: Bool = false)
    {
      self.label = label
      self.text = text
      self.href = href
      self.isFigure = isFigure
    }

    static let view: View<Cell> = [
      .text("label") { $0.label }, .text("text") { $0.text }, .text("href") { $0.href },
      .flag("isFigure") { $0.isFigure },
    ]
  }

  let caption: String?
  /// The link to its rows as CSV; nil where they are not to be had.
  let csv: String?
  /// The headings, by their labels.
  let columns: [Cell]
  /// The first cell of each is its heading.
  let rows: [[Cell]]
  /// The last row, in which others are added up.
  private(set) var sum: [Cell]?

  public static let view: View<ShownTable> = [
    .text("caption") { $0.caption }, .text("csv") { $0.csv },
    .list("columns", Cell.view) { $0.columns }, .list("rows", line) { $0.rows },
    .part("sum", line) { $0.sum },
  ]

  public init(
    caption: String?, csv: String?, columns: [Cell], rows: [[Cell]], sum: [Cell]? = nil
  ) {
    self.caption = caption
    self.csv = csv
    self.columns = columns
    self.rows = rows
    self.sum = sum
  }

  private static let line: View<[Cell]> = [
    .part("head", Cell.view) { $0.first }, .list("cells", Cell.view) { Array($0.dropFirst()) },
  ]
}

extension ShownTable {
  /// The rows of a block with the fields that some row fills; nil when there are none.
  ///
  /// - Parameters:
  ///   - table: the block's.
  ///   - caption: what the table shows.
  ///   - csv: the link to its rows as CSV.
  ///   - digits: how figures and dates are written.
  ///   - sum: the fields whose figures are added up in a last row, where there are several.
  public init?(
    _ table: BlockTable, caption: String?, csv: String?, _ digits: Digits, sum: [Key<Figure>] = []
  ) {
    guard let fields = table.rows.first?.fields else { return nil }
    let used = table.used
    self.init(
      caption: caption, csv: csv,
      columns: used.map { Cell(fields[$0].label, isFigure: fields[$0].isFigure) },
      rows: table.rows.map { row in
        used.map { index in
          Cell(
            fields[index].label, row.shown(index, digits), href: row.href(index),
            isFigure: fields[index].isFigure)
        }
      })
    guard !sum.isEmpty, table.rows.count > 1 else { return }
    self.sum = used.enumerated().map { place, index in
      let field = fields[index]
      var text = place == 0 ? "รวม" : nil
      if let key = sum.first(where: { $0.field.name == field.name }) {
        text = table.rows.compactMap { $0[key] }.sum().text(decimals: field.decimals, digits)
      }
      return Cell(field.label, text, isFigure: field.isFigure)
    }
  }
}

extension ShownTable {
  /// Whole numbers counted twice over: a column for each of `columns`, and a last column and row
  /// that add up.
  ///
  /// - Parameters:
  ///   - caption: what the table shows.
  ///   - csv: the link to the rows as CSV.
  ///   - head: the label of the first column, in which the rows are named.
  ///   - columns: the labels of the others.
  ///   - rows: the names with a figure for each column.
  ///   - zero: what stands behind a zero, except in the last row.
  ///   - digits: how figures are written.
  public init(
    caption: String?, csv: String?, head: String, columns: [String],
    rows: [(name: String, figures: [Figure])], zero: String, _ digits: Digits
  ) {
    let sum = "รวม"
    let labels = columns + [sum]
    func line(_ name: String, _ figures: [Figure], zero: String = "") -> [Cell] {
      [Cell(head, name)]
        + zip(labels, figures + [figures.sum()]).map { label, figure in
          let text = figure.text(decimals: 0, digits)
          return Cell(label, figure == .zero ? text + zero : text, isFigure: true)
        }
    }
    let sums = columns.indices.map { column in rows.map { $0.figures[column] }.sum() }
    self.init(
      caption: caption, csv: csv,
      columns: [Cell(head)] + labels.map { Cell($0, isFigure: true) },
      rows: rows.map { line($0.name, $0.figures, zero: zero) }, sum: line(sum, sums))
  }
}

extension View.Field {
  /// A table, for the partial `data-table`.
  public static func table(_ table: @escaping @Sendable (Model) -> ShownTable?) -> Self {
    .part("table", ShownTable.view, table)
  }
}
