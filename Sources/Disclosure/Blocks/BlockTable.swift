import Diagnostics
import Thai

/// Everything written in a block: its head, its rows, and where the rows are found as CSV.
public struct BlockTable: Sendable {
  /// The heading of a column of a given file.
  public struct Heading: Sendable {
    public let text: String
    public let place: Place

    public init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  public let head: BlockRecord
  public let rows: [BlockRecord]
  /// Rows in which others are added up, in their order.
  public let sums: [BlockSum]
  /// The link to the CSV file that the rows came from; nil when they are written in the entry.
  public let givenCSV: String?
  /// The headings of that file, known or not.
  public let givenHeadings: [Heading]
  /// The fields for which that file has no column, also none whose heading is nearly theirs.
  public let lacking: [BlockField]
  /// That file as it is published.
  public let given: GivenTable?

  /// The workbook that the rows came from; nil for other rows.
  public let workbook: GivenWorkbook?
  /// Where the column that numbers the rows of that file leaves one out, or has one twice.
  public let jumps: [(jump: RunningNumbers.Jump, place: Place)]

  public init(
    head: BlockRecord, rows: [BlockRecord], sums: [BlockSum] = [], givenCSV: String? = nil,
    givenHeadings: [Heading] = [], lacking: [BlockField] = [], given: GivenTable? = nil,
    workbook: GivenWorkbook? = nil, jumps: [(jump: RunningNumbers.Jump, place: Place)] = []
  ) {
    self.head = head
    self.rows = rows
    self.sums = sums
    self.lacking = lacking
    self.givenCSV = givenCSV
    self.givenHeadings = givenHeadings
    self.given = given
    self.workbook = workbook
    self.jumps = jumps
  }

  /// The same with other rows, such as those that are no sums.
  public func with(rows: [BlockRecord]) -> BlockTable {
    BlockTable(
      head: head, rows: rows, sums: rows.isEmpty ? [] : sums, givenCSV: givenCSV,
      givenHeadings: givenHeadings, lacking: lacking, given: given, workbook: workbook,
      jumps: jumps)
  }

  /// The same on a page that has no CSV file of its own, with the link to where the rows are had.
  public func withCSV(at way: String) -> BlockTable {
    BlockTable(
      head: head, rows: rows, sums: sums, givenCSV: way, givenHeadings: givenHeadings,
      lacking: lacking, given: given, workbook: workbook, jumps: jumps)
  }

  /// The rows as they stand in CSV, the Thai labels first; columns that no row fills are left out.
  public var lines: [[String?]] {
    guard let fields = rows.first?.fields else { return [] }
    let columns = used.flatMap { index in parts(of: index, fields[index]) }
    let heads = columns.map { index, year in
      year.map { fields[index].label(ofYear: $0) } ?? fields[index].label
    }
    guard rows.contains(where: { !$0.sections.isEmpty }) else {
      return [heads] + rows.map { row in columns.map { row.plain($0.index, $0.year) } }
    }
    var section: String?
    return [["หัวข้อ"] + heads]
      + rows.map { row in
        section = row.sections.last ?? section
        return [section] + columns.map { row.plain($0.index, $0.year) }
      }
  }

  /// The columns of a field: one, or one for each year that some row names.
  private func parts(of index: Int, _ field: BlockField) -> [(index: Int, year: Int?)] {
    guard field.spread != nil else { return [(index, nil)] }
    let years = rows.years(field)
    let isWhole = rows.contains { $0.cells[index].isRead && $0.years(field).isEmpty }
    return (isWhole || years.isEmpty ? [(index, nil)] : []) + years.map { (index, $0) }
  }

  /// The numbers of the fields that some row fills.
  public var used: [Int] {
    rows.first?.cells.indices.filter { index in rows.contains { $0.cells[index].isRead } } ?? []
  }

  /// Whether the rows are published as `ID.csv` beside the page.
  public var makesCSV: Bool { givenCSV == nil && !rows.isEmpty }

  /// The link to the rows as CSV on the page of the block of an id; nil where there is no such
  /// file.
  public func csv(of id: String) -> String? { givenCSV ?? (makesCSV ? "\(id).csv" : nil) }
}

/// A row in which those above it are added up.
public struct BlockSum: Sendable {
  public let record: BlockRecord
  /// What it says of itself, such as `รวมทั้งสิ้น`.
  public let label: String
  /// How many rows of data stand above it.
  public let after: Int

  public init(record: BlockRecord, label: String, after: Int) {
    self.record = record
    self.label = label
    self.after = after
  }
}

/// A workbook of Content from which a block has its rows.
public struct GivenWorkbook: Sendable {
  /// Relative to Content.
  public let path: String
  /// The link to it; nil where it is not published, since something in it is hidden.
  public let href: String?
  public let bytes: Int

  public init(path: String, href: String?, bytes: Int) {
    self.path = path
    self.href = href
    self.bytes = bytes
  }
}

/// A table that an officer keeps in a file, published at the file's address in the form of all CSV
/// that the site offers, whatever the file's own encoding and separators are.
public struct GivenTable: Sendable {
  /// Of the file, such as `/2567/o13/list.csv`.
  public let address: String
  /// Appends the table, cell for cell.
  public let append: @Sendable (inout [UInt8]) -> Void

  public init(address: String, append: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.address = address
    self.append = append
  }
}

extension [BlockRecord] {
  /// The years for which some of the records has an amount under a key.
  public func years(_ key: some FieldKey) -> [Int] {
    Set(flatMap { $0.years(key).map(\.year) }).sorted()
  }
}

extension BlockRecord {
  /// The amounts of years under a key; none where it has one figure alone.
  public func years(_ key: some FieldKey) -> [YearFigure] {
    if case .years(let years)? = cells[index(key)].value { years } else { [] }
  }

  /// The value as data has it in the column of a year; in that of no year what is of none.
  fileprivate func plain(_ index: Int, _ year: Int?) -> String? {
    guard case .years(let years)? = cells[index].value else {
      return year == nil ? plain(index) : nil
    }
    return years.first { $0.year == year }?.figure.plain(decimals: fields[index].decimals)
  }
}
