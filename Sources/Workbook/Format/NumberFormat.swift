import Thai

/// How a cell shows its number or text: up to four sections, for numbers above, below and at zero,
/// and for texts.
struct NumberFormat: Sendable {
  static let general = NumberFormat(id: 0, code: nil)

  /// What a cell shows.
  struct Shown: Equatable {
    var text: String
    /// The day in the common era, or the month, as far as the format shows it.
    var date: ShownDate?
  }

  /// Why a number can't be shown.
  enum Flaw: Error {
    /// `####`: a date before the first or behind the last.
    case notADate
    /// A calendar or a fraction that is not known here.
    case unknownFormat
  }

  private let numbers: [FormatSection]
  private let texts: FormatSection?
  private let isPlain: Bool

  /// - Parameters:
  ///   - id: the number of the format, which decides where there is no code.
  ///   - code: as the file has it.
  init(id: Int, code: String?) {
    let sections =
      code.map { FormatScanner.sections(of: $0) } ?? BuiltInFormats.sections(id)
      ?? BuiltInFormats.sections(0) ?? []
    let forTexts = sections.count > 3 ? 3 : sections.lastIndex(where: \.isOfText)
    texts = forTexts.map { sections[$0] }
    // A section for texts that stands alone shows numbers too, as they are.
    let isAlone = sections.count == 1
    numbers = sections.enumerated().filter { $0.offset != forTexts || isAlone }
      .map { isAlone && forTexts != nil ? FormatSection(tokens: [.general]) : $0.element }
    isPlain = sections.count == 1 && sections[0].tokens == [.general]
  }

  /// Whether numbers are shown as dates or times.
  var isOfDate: Bool { numbers.contains(where: \.isOfDate) }

  func shown(_ text: String) -> String {
    guard let texts else { return text }
    return texts.tokens.reduce(into: "") { all, token in
      switch token {
      case .literal(let literal): all += literal
      case .text, .general: all += text
      default: break
      }
    }
  }

  func shown(_ number: Double, from1904: Bool) throws(Flaw) -> Shown {
    if isPlain {
      let digits = DecimalDigits(number)
      return Shown(text: (number < 0 ? "-" : "") + digits.general)
    }
    guard let (section, hasSign) = section(for: number) else { return Shown(text: "") }
    guard !section.isFraction else { throw .unknownFormat }
    if section.isOfDate {
      return try section.date(number, from1904: from1904)
    }
    let text = section.number(number)
    return Shown(text: hasSign && number < 0 ? "-\(text)" : text)
  }

  /// Whether a number can be shown, without showing it.
  func check(_ number: Double, from1904: Bool) throws(Flaw) {
    guard !isPlain, let (section, _) = section(for: number) else { return }
    if section.isFraction { throw .unknownFormat }
    if section.isOfDate { _ = try section.date(number, from1904: from1904) }
  }

  /// The section for a number, and whether a sign is shown before what it gives.
  private func section(for number: Double) -> (FormatSection, hasSign: Bool)? {
    guard let first = numbers.first else { return nil }
    if numbers.contains(where: { $0.condition != nil }) {
      let index =
        numbers.indices.first { index in
          numbers[index].condition?.holds(number)
            ?? (index == numbers.count - 1 || index == 1 && number < 0)
        } ?? numbers.count - 1
      return (numbers[index], true)
    }
    switch numbers.count {
    case 1: return (first, true)
    case 2: return number < 0 ? (numbers[1], false) : (first, false)
    default:
      return number < 0 ? (numbers[1], false) : number == 0 ? (numbers[2], false) : (first, false)
    }
  }
}

/// What a cell shows of a date.
struct ShownDate: Sendable, Equatable {
  /// As it stands in the sheet: of the common era, or of 2400–2700 where that was typed.
  let year: Int
  let month: Int
  /// Nil when the format shows a month alone.
  let day: Int?

  /// `2024-01-15`, or `2024-01`.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? "")
  }
}
