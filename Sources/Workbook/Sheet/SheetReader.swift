import Glibc
import Text
import XML

/// Reads the part of a sheet (ECMA-376, part 1, 18.3) from front to back.
final class SheetReader: XMLTaker {
  /// More cells than an office has in a table; what they say takes some 24 bytes each.
  private static let mostCells = 1_000_000
  /// More coloured empty cells than a table of months has.
  private static let mostPainted = 100_000

  private(set) var contents = SheetContents()
  /// Whether cells stand twice, in no order or nowhere.
  private(set) var isBroken = false
  /// Whether it holds more cells than are read.
  private(set) var isTooLarge = false
  private let shared: SharedTexts
  private let styles: Styles
  private let from1904: Bool

  /// How many ranges of columns are hidden.
  private var hidden = 0
  private var row = 0
  private var isRowHidden = false
  private var column = -1
  private var style: Int32 = 0
  private var kind = Kind.number
  private var hasFormula = false
  private var value: [UInt8] = []
  private var isValue = false
  private var isInline = false
  private var inline = TextRun()

  private enum Kind { case number, shared, text, inline, flag, error, date }

  init(_ book: SheetBook) {
    shared = book.shared
    styles = book.styles
    from1904 = book.from1904
  }

  func begin(_ tag: XMLTag) {
    if tag.name == "c" {
      beginCell(tag)
    } else if tag.name == "v" {
      isValue = true
    } else if tag.name == "f" {
      hasFormula = true
    } else if tag.name == "row" {
      beginRow(tag)
    } else if tag.name == "is" {
      isInline = true
    } else if isInline {
      inline.begin(tag)
    } else if tag.name == "mergeCell", let range = tag["ref"].flatMap({ CellRange($0.bytes) }) {
      contents.merged.append(range)
    } else if tag.name == "col" {
      readColumn(tag)
    }
  }

  func end(_ name: XMLWord) {
    if name == "v" {
      isValue = false
    } else if name == "c" {
      endCell()
    } else if name == "is" {
      isInline = false
    } else if isInline {
      inline.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isValue {
      value.append(contentsOf: bytes)
    } else if isInline {
      inline.text(bytes)
    }
  }

  private func beginRow(_ tag: XMLTag) {
    let number = tag["r"].map { $0.number ?? 0 } ?? row + 1
    if number <= row || number > CellName.last.row { isBroken = true }
    row = number
    column = -1
    let hasNoHeight = tag["ht"].map { $0 == "0" } ?? false
    isRowHidden = hasNoHeight || (tag["hidden"]?.isTrue ?? false)
  }

  private func readColumn(_ tag: XMLTag) {
    let hasNoWidth = tag["width"].map { $0 == "0" } ?? false
    guard hasNoWidth || (tag["hidden"]?.isTrue ?? false), let first = tag["min"]?.number,
      let last = tag["max"]?.number, first > 0, first <= last
    else { return }
    hidden += 1
    if hidden > CellName.last.column {
      isBroken = true
    } else {
      contents.hide(columns: first - 1...last - 1)
    }
  }

  private func beginCell(_ tag: XMLTag) {
    if let name = tag["r"].flatMap({ CellName($0.bytes) }) {
      if name.row != row || name.column <= column { isBroken = true }
      column = name.column
    } else if tag["r"] == nil {
      column += 1
      if column > CellName.last.column { isBroken = true }
    } else {
      isBroken = true
    }
    style = Int32(clamping: tag["s"]?.number ?? 0)
    kind = tag["t"].map(SheetReader.kind) ?? .number
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    if kind == .inline { inline = TextRun() }
  }

  private static func kind(_ word: XMLWord) -> Kind {
    if word == "s" { return .shared }
    if word == "str" { return .text }
    if word == "inlineStr" { return .inline }
    if word == "b" { return .flag }
    if word == "e" { return .error }
    return word == "d" ? .date : .number
  }

  private func endCell() {
    guard let read = readValue() else {
      let fill = styles.fill(Int(style))
      if fill > 0, contents.painted.count < SheetReader.mostPainted {
        contents.painted.append(SheetContents.Painted(column: column, row: row, fill: fill))
      }
      return
    }
    if contents.rows.last?.number != row {
      contents.rows.append(
        SheetContents.Row(number: row, isHidden: isRowHidden, start: contents.cells.count))
    }
    if contents.cells.count == SheetReader.mostCells {
      isTooLarge = true
    } else if !isTooLarge {
      contents.cells.append(SheetContents.Cell(column: column, style: style, value: read))
    }
  }

  /// Nil for a cell that says nothing.
  private func readValue() -> SheetContents.Value? {
    switch kind {
    case .inline: return own(inline.bytes)
    case .text: return own(value)
    default: break
    }
    guard !value.isEmpty else { return hasFormula ? .notCalculated : nil }
    switch kind {
    case .shared:
      guard let index = number().flatMap({ Int(exactly: $0) }), (0..<shared.texts.count) ~= index
      else {
        isBroken = true
        return nil
      }
      return shared.texts.isEmpty(index) ? nil : .shared(Int32(index))
    case .flag: return .flag(value == [UInt8(ascii: "1")])
    case .error:
      return .error(Int32(contents.texts.append(value)))
    case .date:
      guard let serial = SerialMoment.serial(ofISO: value, from1904: from1904) else {
        return own(value)
      }
      return .number(serial)
    case .number, .text, .inline:
      guard let number = number(), number.isFinite else {
        isBroken = true
        return nil
      }
      return .number(number)
    }
  }

  private func own(_ bytes: [UInt8]) -> SheetContents.Value? {
    let index = contents.texts.append(bytes)
    return contents.texts.isEmpty(index) ? nil : .text(Int32(index))
  }

  /// The number that was read; nil when it is none.
  private func number() -> Double? {
    var whole = 0
    let isWhole = value.count < 16 && value.allSatisfy { (0x30...0x39).contains($0) }
    if isWhole {
      for byte in value { whole = whole * 10 + Int(byte - 0x30) }
      return Double(whole)
    }
    value.append(0)
    defer { value.removeLast() }
    return value.withUnsafeBytes { buffer -> Double? in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return nil }
      var end: UnsafeMutablePointer<CChar>?
      let number = strtod(start, &end)
      return end.map { $0 - UnsafeMutablePointer(mutating: start) } == value.count - 1
        ? number : nil
    }
  }
}
