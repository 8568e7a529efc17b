import Text
import Thai

/// What all sheets of a workbook share: texts, styles and how days are counted.
struct SheetBook: Sendable {
  let shared: SharedTexts
  let styles: Styles
  let from1904: Bool

  /// What is wrong with a cell that can't be shown.
  enum Flaw: Equatable {
    case error(String)
    case notCalculated
    case notADate
    case unknownFormat
    /// A sign that can't be seen.
    case control(UInt8)
  }

  typealias Shown = (text: String, date: String?, trait: SheetTable.Cell.Trait)

  func shown(_ cell: SheetContents.Cell, in contents: SheetContents) -> Shown {
    guard flaw(of: cell, in: contents) == nil else { return ("", nil, .flawed) }
    let format = styles[Int(cell.style)]
    switch cell.value {
    case .shared, .text:
      let text = String(decoding: bytes(cell.value, contents), as: UTF8.self)
      return (format.shown(text), nil, .plain)
    case .flag(let flag): return (flag ? "TRUE" : "FALSE", nil, .plain)
    case .number(let number):
      guard let shown = try? format.shown(number, from1904: from1904) else {
        return ("", nil, .flawed)
      }
      return (
        shown.text.trimmingBlanks(), shown.date?.text,
        format.isOfDate ? .plain : trait(of: number)
      )
    case .error, .notCalculated: return ("", nil, .flawed)
    }
  }

  private func bytes(
    _ value: SheetContents.Value, _ contents: SheetContents
  ) -> ArraySlice<UInt8> {
    switch value {
    case .shared(let index): shared.texts[Int(index)]
    case .text(let index), .error(let index): contents.texts[Int(index)]
    default: []
    }
  }

  private func trait(of number: Double) -> SheetTable.Cell.Trait {
    let shift = from1904 ? SerialMoment.daysTo1904 : 0
    guard number.magnitude < 1e9, let whole = Int(exactly: number),
      SpreadsheetDay.isLikely(whole + shift)
    else { return .plain }
    let (year, month, day) = SerialMoment.date(whole + shift)
    return .dayNumber(ShownDate(year: year, month: month, day: day).text)
  }

  func flaw(of cell: SheetContents.Cell, in contents: SheetContents) -> Flaw? {
    switch cell.value {
    case .notCalculated: return .notCalculated
    case .error: return .error(String(decoding: bytes(cell.value, contents), as: UTF8.self))
    case .shared, .text:
      return bytes(cell.value, contents).first {
        $0 < 0x20 && $0 != 10 && $0 != 9 || $0 == 0x7F
      }.map { .control($0) }
    case .number(let number):
      do {
        try styles[Int(cell.style)].check(number, from1904: from1904)
        return nil
      } catch {
        return error == .notADate ? .notADate : .unknownFormat
      }
    case .flag: return nil
    }
  }

  /// Whether a number shows more digits than spreadsheets keep.
  func hasLostDigits(_ cell: SheetContents.Cell) -> Bool {
    guard case .number(let number) = cell.value, abs(number) >= 1e15 else { return false }
    return !styles[Int(cell.style)].isOfDate
  }
}
