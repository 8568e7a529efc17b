import Diagnostics

/// A table read from a sheet of a workbook, each cell with its text as the sheet shows it.
public struct SheetTable: Sendable {
  public struct Cell: Sendable {
    /// Why a cell can't be read, or is to be taken with care.
    public enum Trait: Sendable, Equatable {
      case plain
      /// It can't be read, which is said.
      case flawed
      /// A number of 15 digits at most without the format of a date; the day in the common era, as
      /// `2024-01-15`, of which it would be the number.
      case dayNumber(String)
    }

    /// Without blanks at its ends; lines inside it are ended by a line feed alone.
    public let text: String
    /// The day (`2024-01-15`) or month (`2024-01`) of a cell formatted as one; the year as it was
    /// typed, of 2400–2700 too.
    public let date: String?
    public let trait: Trait
    public let place: Place
    /// Whether it is the value of a merged range that begins in a row above.
    public let isContinued: Bool
    /// For an empty cell the number, among those of its row, of the one with which it is merged on
    /// its left.
    public let across: Int?
    /// What can be seen on an empty cell, and can't be read.
    public let sign: Sign?

    public enum Sign: Sendable {
      /// A colour, or a merged range without a text.
      case painted
      /// A shape, of which the table tells.
      case drawn
    }

    init(
      text: String, date: String?, trait: Trait, place: Place, isContinued: Bool,
      across: Int? = nil, sign: Sign? = nil
    ) {
      self.text = text
      self.date = date
      self.trait = trait
      self.place = place
      self.isContinued = isContinued
      self.across = across
      self.sign = sign
    }
  }

  /// A row with a cell that says something.
  public struct Row: Sendable {
    /// As the sheet counts it.
    public let number: Int
    let index: Int
    let source: SheetSource

    /// Its first cell of the table.
    public var place: Place { source.place(row: number, column: source.columns.first ?? 0) }

    /// Cells, as many as there are headings; made anew each time, so that a long table costs little
    /// memory.
    public var cells: [Cell] { source.cells(ofRowAt: index) }

    /// Whether its first cell is merged over most columns of the table.
    public var isWide: Bool { source.wide.contains(number) }
  }

  /// The names of the columns; empty only for a column without any text between two others, and
  /// below a heading on its left that stands over it.
  public let headings: [Cell]
  public let rows: [Row]
}

/// The sheet that all rows of a table share.
final class SheetSource: Sendable {
  let contents: SheetContents
  /// The columns of the table, hidden ones left out.
  let columns: [Int]
  private let book: SheetBook
  private let path: String
  private let sheet: String
  /// For each column merged ranges of several rows that begin below the headings.
  private let merged: [Int: [CellRange]]
  /// Rows whose first cell is merged over most columns.
  let wide: Set<Int>
  private let signs: CellSigns

  init(
    _ contents: SheetContents, _ book: SheetBook, _ path: String, _ sheet: String,
    columns: [Int], below row: Int
  ) {
    self.contents = contents
    self.book = book
    self.path = path
    self.sheet = sheet
    self.columns = columns
    let wanted = Set(columns)
    let tall = contents.merged.filter { range in
      range.rows.count > 1 && range.rows.lowerBound > row
        && wanted.contains(range.columns.lowerBound)
    }
    merged = Dictionary(grouping: tall, by: \.columns.lowerBound)
      .mapValues { $0.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }
    let across = contents.merged.filter { range in
      range.rows.count == 1 && columns.prefix(2).contains(range.columns.lowerBound)
        && columns.count { range.columns.contains($0) } * 2 > columns.count
    }
    wide = Set(across.map(\.rows.lowerBound))
    signs = CellSigns(contents, below: row)
  }

  func place(row: Int, column: Int) -> Place {
    Place(path, line: row, column: column + 1, sheet: sheet)
  }

  func cells(ofRowAt index: Int) -> [SheetTable.Cell] {
    let row = contents.rows[index].number
    var written = contents.cells(ofRow: index)[...]
    let base = written.first.map { book.styles.fill(Int($0.style)) } ?? 0
    return columns.map { column in
      while let first = written.first, first.column < column { _ = written.popFirst() }
      if let first = written.first, first.column == column {
        return cell(first, row: row, isContinued: false)
      }
      return continued(column, row)
        ?? SheetTable.Cell(
          text: "", date: nil, trait: .plain, place: place(row: row, column: column),
          isContinued: false,
          across: signs.isEmpty
            ? nil : signs.first(of: column, row).flatMap { columns.firstIndex(of: $0) },
          sign: signs.isEmpty ? nil : signs.sign(column, row, base: base))
    }
  }

  /// What a cell shows that lies in a merged range below its first one.
  private func continued(_ column: Int, _ row: Int) -> SheetTable.Cell? {
    guard let range = merged[column]?.last(before: row), range.rows.contains(row),
      let first = contents.cell(CellName(column: column, row: range.rows.lowerBound))
    else { return nil }
    return cell(first, row: range.rows.lowerBound, isContinued: true)
  }

  func cell(_ cell: SheetContents.Cell, row: Int, isContinued: Bool) -> SheetTable.Cell {
    let shown = book.shown(cell, in: contents)
    return SheetTable.Cell(
      text: shown.text, date: shown.date, trait: shown.trait,
      place: place(row: row, column: cell.column), isContinued: isContinued)
  }
}

extension [CellRange] {
  /// Of ranges in the order of their first rows the last that begins above a row.
  fileprivate func last(before row: Int) -> CellRange? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].rows.lowerBound < row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
