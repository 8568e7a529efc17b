/// One piece of a number format's code.
enum FormatToken: Sendable, Equatable {
  /// Shown as it is.
  case literal(String)
  /// A number as a cell without format shows it.
  case general
  /// `@`: the text of the cell.
  case text
  /// The place of a digit: `0`, `#` or `?`.
  case digit(UInt8)
  case point
  case comma
  case percent
  /// `E+` or `E-`; whether `+` is shown.
  case exponent(showsPlus: Bool)
  /// `/`, of a fraction or between the parts of a date.
  case slash
  // The parts of a date, with how often their letter stands.
  case year(Int)
  case buddhistYear(Int)
  case month(Int)
  case day(Int)
  case hour(Int)
  case minute(Int)
  case second(Int)
  /// Digits of a second's fraction.
  case fraction(Int)
  /// Before or after noon, as it is shown.
  case half(String, String)
  /// `[h]`, `[m]`, `[s]`: how much has gone by in all, in units of so many seconds.
  case elapsed(seconds: Int, Int)

  /// Whether it makes its section one of dates and times.
  var isOfDate: Bool {
    switch self {
    case .year, .buddhistYear, .month, .day, .hour, .minute, .second, .half, .elapsed: true
    default: false
    }
  }

  var isDigit: Bool { if case .digit = self { true } else { false } }
}

/// A part of a format that holds for some numbers, or for texts.
struct FormatSection: Sendable {
  enum Calendar: Sendable {
    case common
    /// 543 years more.
    case buddhist
    /// The one that a computer in Thailand is set to: Buddhist years, but what was typed as such a
    /// year is not counted on twice.
    case ofThisMachine
    /// Islamic, Hebrew, of Japanese emperors …
    case other
  }

  /// A comparison in square brackets, such as `[>=1000]`.
  struct Condition: Sendable {
    let sign: String
    let number: Double

    func holds(_ value: Double) -> Bool {
      switch sign {
      case ">": value > number
      case ">=": value >= number
      case "<": value < number
      case "<=": value <= number
      case "=": value == number
      default: value != number
      }
    }
  }

  var tokens: [FormatToken] = []
  var condition: Condition?
  var calendar = Calendar.common
  var hasThaiDigits = false
  var isEnglish = false

  var isOfDate: Bool { tokens.contains(where: \.isOfDate) }
  var isOfText: Bool { tokens.contains(.text) }
  /// What the program can't show as the sheet does.
  var isFraction: Bool { !isOfDate && tokens.contains(.slash) && tokens.contains(where: \.isDigit) }
}
