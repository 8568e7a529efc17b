import Diagnostics
import Text
import Thai

/// A value of a block, read by its field's form.
public enum BlockValue: Sendable {
  case text(String)
  case figure(Figure)
  case day(Day)
  case span(Span)
  case flag(Bool)
  // Apart, so that every value takes little room.
  indirect case choice(BlockField.Choice)
  case link(BlockLink)
  /// Nil for this block's own year.
  indirect case item(year: Int?, ItemCode)
  case texts([String])
}

/// A link or picture that a block names.
public final class BlockLink: Sendable {
  /// As it was written.
  public let name: String
  /// As the page links it.
  public let href: String
  public let target: Target

  public init(name: String, href: String, _ target: Target) {
    self.name = name
    self.href = href
    self.target = target
  }
}

/// The head of a block or one of its rows, each value with its place.
///
/// A class, since it is handed on many times and never changed.
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

  public init(
    number: Int, spreadsheetRow: Int?, place: Place, fields: [BlockField], cells: [Cell]
  ) {
    self.number = number
    self.spreadsheetRow = spreadsheetRow
    self.place = place
    self.fields = fields
    self.cells = cells
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
    public var isRead: Bool { if case .some = value { true } else { false } }
  }

  /// A place in the record's file.
  public struct Position: Sendable {
    private let line: Int32
    private let column: Int32

    public init(_ place: Place) {
      line = Int32(clamping: place.line)
      column = Int32(clamping: place.column)
    }

    func place(in path: String) -> Place {
      Place(path, line: Int(line), column: Int(column))
    }
  }

  public subscript(name: String) -> BlockValue? { index(name).flatMap { cells[$0].value } }

  /// Whether something is written in it at all.
  public var saysSomething: Bool { cells.contains(where: \.isWritten) }

  /// What a page says where there is nothing: the words written there, unless they only say yes or
  /// none.
  public func none(_ name: String, or words: String) -> String? {
    guard holds(name) else { return nil }
    let text = text(name) ?? words
    return ["true", "yes", "ใช่", "ไม่มี"].contains(text) ? words : text
  }

  /// Whether something is written there, also when it can't be read, which is said.
  public func holds(_ name: String) -> Bool { index(name).map { cells[$0].isWritten } ?? false }

  /// Where the value stands; where the record begins when there is none.
  public func place(of name: String) -> Place {
    index(name).flatMap { cells[$0].position }?.place(in: place.path) ?? place
  }

  /// Where the key stands; where the record begins when there is none.
  public func keyPlace(of name: String) -> Place {
    index(name).flatMap { cells[$0].keyPosition }?.place(in: place.path) ?? place
  }

  public func text(_ name: String) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  public func figure(_ name: String) -> Figure? {
    if case .figure(let figure)? = self[name] { figure } else { nil }
  }

  public func day(_ name: String) -> Day? {
    if case .day(let day)? = self[name] { day } else { nil }
  }

  public func span(_ name: String) -> Span? {
    if case .span(let span)? = self[name] { span } else { nil }
  }

  /// Also false where nothing is written.
  public func flag(_ name: String) -> Bool {
    if case .flag(let flag)? = self[name] { flag } else { false }
  }

  /// The word of a choice.
  public func word(_ name: String) -> String? {
    if case .choice(let choice)? = self[name] { choice.word } else { nil }
  }

  /// The address of a picture or link as this page writes it.
  public func href(_ name: String) -> String? {
    index(name).flatMap { href($0) }
  }

  /// The address of a picture or link under the field of a number, as this page writes it.
  public func href(_ index: Int) -> String? {
    if case .link(let link)? = cells[index].value { link.href } else { nil }
  }

  public func target(_ name: String) -> Target? {
    if case .link(let link)? = self[name] { link.target } else { nil }
  }

  public func item(_ name: String) -> (year: Int?, code: ItemCode)? {
    if case .item(let year, let code)? = self[name] { (year, code) } else { nil }
  }

  /// None where nothing is written.
  public func texts(_ name: String) -> [String] {
    if case .texts(let texts)? = self[name] { texts } else { [] }
  }

  /// The same record with another text in one field.
  public func saying(_ text: String, in name: String) -> BlockRecord {
    var cells = cells
    if let index = index(name) { cells[index].value = .text(text) }
    return BlockRecord(
      number: number, spreadsheetRow: spreadsheetRow, place: place, fields: fields, cells: cells)
  }

  /// The value as pages show it; nil where there is none.
  public func shown(_ name: String, _ digits: Digits) -> String? {
    index(name).flatMap { shown($0, digits) }
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

  private func index(_ name: String) -> Int? { fields.firstIndex { $0.name.isSame(as: name) } }
}

extension BlockValue {
  fileprivate func text(_ form: BlockField.Form, _ digits: Digits) -> String {
    switch self {
    case .text(let text): text
    case .figure(let figure): figure.text(decimals: form.decimals, digits)
    case .day(let day): day.thai(digits)
    case .span(let span): span.thai(digits)
    case .flag(let flag): flag ? "ใช่" : "ไม่ใช่"
    case .choice(let choice): choice.label
    case .link(let link): link.name
    case .item(let year, let code): code.description + (year.map { " ปี \(digits.text($0))" } ?? "")
    case .texts(let texts): texts.joined(separator: " · ")
    }
  }

  fileprivate func plain(_ form: BlockField.Form) -> String {
    switch self {
    case .figure(let figure): figure.plain(decimals: form.decimals)
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    case .item(let year, let code): (year.map { "\($0)/" } ?? "") + code.description
    case .texts(let texts): texts.joined(separator: "\n")
    default: text(form, .arabic)
    }
  }

}
