import Diagnostics
import Text
import Thai

/// A value of a block, read by its field's form.
public enum BlockValue: Sendable {
  case text(String)
  case figure(Figure)
  /// A figure for each of some years, in their order.
  case years([YearFigure])
  case day(Day)
  case span(Span)
  case flag(Bool)
  // Indirect, so that every value stays small.
  indirect case choice(BlockField.Choice)
  case link(BlockLink)
  /// Nil for this block's own year.
  indirect case item(year: Int?, ItemCode)
  case texts([String])
}

/// An amount of one fiscal year.
public struct YearFigure: Sendable {
  /// B.E.
  public let year: Int
  public let figure: Figure

  public init(year: Int, figure: Figure) {
    self.year = year
    self.figure = figure
  }
}

extension BlockValue {
  /// A figure; of several years all of them together.
  public var figure: Figure? {
    switch self {
    case .figure(let figure): figure
    case .years(let years): years.map(\.figure).sum()
    default: nil
    }
  }
}

/// A link or picture that a block names.
public final class BlockLink: Sendable {
  /// As it was written.
  public let name: String
  /// As the page links it.
  public let href: String
  public let target: Target
  /// Whether readers see there what is meant: not where a file is broken, or has no such page.
  public let isSeen: Bool
  /// How a photo is shown, known when all pages have been read; nil for what is none.
  public let photo: @Sendable () -> ShownPhoto?

  public init(
    name: String, href: String, _ target: Target, isSeen: Bool = true,
    photo: @escaping @Sendable () -> ShownPhoto? = { nil }
  ) {
    self.photo = photo
    self.isSeen = isSeen
    self.name = name
    self.href = href
    self.target = target
  }
}

/// The head of a block or one of its rows, each value with its place.
///
/// A class, because it is passed around a lot and never changes.
public final class BlockRecord: Sendable {
  /// As an officer counts the rows of the block, from 1; 0 for the head.
  public let number: Int
  /// Its row in the CSV file as the spreadsheet counts it; nil for what stands in the entry.
  public let spreadsheetRow: Int?
  /// Where it begins.
  public let place: Place
  public let fields: [BlockField]
  /// In the order of the fields.
  public let cells: [Cell]
  /// Headings of rows that stand right above it in the table.
  public let sections: [String]

  public init(
    number: Int, spreadsheetRow: Int?, place: Place, fields: [BlockField], cells: [Cell],
    sections: [String] = []
  ) {
    self.number = number
    self.spreadsheetRow = spreadsheetRow
    self.place = place
    self.fields = fields
    self.cells = cells
    self.sections = sections
  }

  /// What is written under a field.
  public struct Cell: Sendable {
    public static let empty = Cell(value: nil, position: nil, keyPosition: nil)

    /// Nil where nothing is written, or nothing that can be read.
    public internal(set) var value: BlockValue?
    /// Where something is written, readable or not.
    public let position: Position?
    /// Where the key stands, also without a value.
    public let keyPosition: Position?

    public init(value: BlockValue?, position: Position?, keyPosition: Position?) {
      self.value = value
      self.position = position
      self.keyPosition = keyPosition
    }

    public var isWritten: Bool { position != nil }
    public var isRead: Bool {
      switch value {
      case .link(let link): link.isSeen
      case .some: true
      case nil: false
      }
    }
  }

  /// A place in the record's file.
  public struct Position: Sendable {
    private let line: Int32
    private let column: Int32

    public init(_ place: Place) {
      line = Int32(clamping: place.line)
      column = Int32(clamping: place.column)
    }

    /// The place beside that of a record.
    func place(beside other: Place) -> Place {
      Place(other.path, line: Int(line), column: Int(column), sheet: other.sheet)
    }
  }

  /// The address of a picture or link under the field of a number, as this page writes it.
  public func href(_ index: Int) -> String? {
    if case .link(let link)? = cells[index].value { link.href } else { nil }
  }

  /// The value of the field of a number as pages show it; nil where there is none.
  public func shown(_ index: Int, _ digits: Digits) -> String? {
    // Most values are texts, which are shown as they are.
    if case .text(let text)? = cells[index].value { return text }
    return cells[index].value?.text(fields[index].form, digits)
  }

  /// The value as data has it, in Arabic digits; nil where there is none.
  func plain(_ index: Int) -> String? {
    if case .text(let text)? = cells[index].value { return text }
    return cells[index].value?.plain(fields[index].form)
  }
}

extension BlockValue {
  fileprivate func text(_ form: BlockField.Form, _ digits: Digits) -> String {
    switch self {
    case .text(let text): text
    case .figure(let figure): figure.text(decimals: form.decimals, digits)
    case .years(let years): years.map(\.figure).sum().text(decimals: form.decimals, digits)
    case .day(let day): day.thai(digits)
    case .span(let span): span.thai(digits)
    case .flag(let flag): flag ? digits.said("ใช่", "yes") : digits.said("ไม่ใช่", "no")
    case .choice(let choice): choice.label(digits)
    case .link(let link): link.name
    case .item(let year, let code):
      code.description
        + (year.map { digits.said(" ปี ", " of ") + digits.text($0) } ?? "")
    case .texts(let texts): texts.joined(separator: " · ")
    }
  }

  fileprivate func plain(_ form: BlockField.Form) -> String {
    switch self {
    case .figure(let figure): figure.plain(decimals: form.decimals)
    case .years(let years): years.map(\.figure).sum().plain(decimals: form.decimals)
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    case .item(let year, let code): (year.map { "\($0)/" } ?? "") + code.description
    case .texts(let texts): texts.joined(separator: "\n")
    default: text(form, .arabic)
    }
  }
}

extension BlockRecord {
  /// The same record with another text under a key.
  public func saying(_ text: String, in key: Key<String>) -> BlockRecord {
    with(.text(text), in: key)
  }

  /// The same record with nothing under a key.
  public func without(_ key: some FieldKey) -> BlockRecord { with(nil, in: key) }

  private func with(_ value: BlockValue?, in key: some FieldKey) -> BlockRecord {
    var cells = cells
    cells[index(key)].value = value
    return BlockRecord(
      number: number, spreadsheetRow: spreadsheetRow, place: place, fields: fields, cells: cells,
      sections: sections)
  }
}
