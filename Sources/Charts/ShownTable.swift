import Disclosure
import Mustache
import Text
import Thai

/// A table as the partial `data-table` shows it.
public struct ShownTable {
  /// One cell; on a card the column's label stands before it.
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

    /// Whether no line may part it.
    private var isWhole: Bool {
      guard !isFigure, var text else { return false }
      return text.withUTF8 { staysOnOneLine($0) }
    }

    static let view: View<Cell> = [
      .text("label") { $0.label }, .text("text") { $0.text }, .text("href") { $0.href },
      .flag("isFigure") { $0.isFigure }, .flag("isWhole") { $0.isWhole },
      .part("list", TextList.view) { $0.href == nil ? $0.text.flatMap { TextList($0) } : nil },
    ]
  }

  /// A row, its first cell being its heading.
  struct Row {
    /// Headings that stand above it over the whole width.
    let sections: [String]
    let cells: [Cell]
    /// Whether others are added up in it.
    var isSum = false

    static let view: View<Row> = [
      .list("sections", [.text("section") { $0.text }, .text("width") { "\($0.width)" }]) { row in
        row.sections.map { (text: $0, width: row.cells.count) }
      },
      .flag("isSum") { $0.isSum },
      .part("head", Cell.view) { $0.cells.first },
      .list("cells", Cell.view) { Array($0.cells.dropFirst()) },
    ]
  }

  let caption: String?
  /// The link to its rows as CSV; nil where they are not to be had.
  let csv: String?
  /// The headings, by their labels.
  let columns: [Cell]
  private(set) var rows: [Row]
  /// The last row, in which others are added up.
  private(set) var sum: Row?

  /// Whether a phone shows each row as a card, a cell a line, as it has no room for the columns.
  private var isCards: Bool {
    columns.count > 4 || (columns.count == 4 && columns.dropFirst().contains { !$0.isFigure })
  }

  public static let view: View<ShownTable> = [
    .text("caption") { $0.caption }, .text("csv") { $0.csv }, .flag("isCards") { $0.isCards },
    .list("columns", Cell.view) { $0.columns }, .list("rows", Row.view) { $0.rows },
    .part("sum", Row.view) { $0.sum },
  ]

  public init(
    caption: String?, csv: String?, columns: [Cell], rows: [[Cell]], sum: [Cell]? = nil
  ) {
    self.caption = caption
    self.csv = csv
    self.columns = columns
    self.rows = rows.map { Row(sections: [], cells: $0) }
    self.sum = sum.map { Row(sections: [], cells: $0) }
  }
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
    func cells(_ row: BlockRecord) -> [Cell] {
      used.map { index in
        Cell(
          fields[index].label(digits), row.shown(index, digits), href: row.href(index),
          isFigure: fields[index].isFigure)
      }
    }
    self.init(
      caption: caption, csv: csv,
      columns: used.map { Cell(fields[$0].label(digits), isFigure: fields[$0].isFigure) }, rows: [])
    rows = table.rows.map { Row(sections: $0.sections, cells: cells($0)) }
    // From the last to the first, each behind the rows that it adds up.
    for given in table.sums.reversed() {
      var cells = cells(given.record)
      if !cells.contains(where: { $0.text == given.label }), !cells.isEmpty {
        cells[0] = Cell(cells[0].label, given.label)
      }
      let row = Row(sections: [], cells: cells, isSum: true)
      if given.after == rows.count, self.sum == nil {
        self.sum = row
      } else {
        rows.insert(row, at: given.after)
      }
    }
    if self.sum != nil { return }
    guard !sum.isEmpty, table.rows.count > 1 else { return }
    let added = used.enumerated().map { place, index in
      let field = fields[index]
      var text = place == 0 ? digits.said("รวม", "Total") : nil
      if let key = sum.first(where: { $0.field.name == field.name }) {
        text = table.rows.compactMap { $0[key] }.sum().text(decimals: field.decimals, digits)
      }
      return Cell(field.label(digits), text, isFigure: field.isFigure)
    }
    self.sum = Row(sections: [], cells: added)
  }
}

extension TextList {
  /// A list in a text, for the partials that show it.
  public static let view: View<TextList> = [
    .text("lead") { $0.lead }, .list("items", [.text("item") { $0 }]) { $0.items },
  ]
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
    let sum = digits.said("รวม", "Total")
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
