import Thai

extension FormatSection {
  /// A moment as this section shows it, with the day or month that it tells.
  func date(
    _ value: Double, from1904: Bool
  ) throws(NumberFormat.Flaw) -> NumberFormat.Shown {
    guard calendar != .other || !tokens.contains(where: \.isOfCalendar) else {
      throw .unknownFormat
    }
    let hasFraction = tokens.contains { if case .fraction = $0 { true } else { false } }
    guard
      let moment = SerialMoment(value, from1904: from1904, roundsSeconds: !hasFraction)
    else { throw .notADate }
    let isHalved = tokens.contains { if case .half = $0 { true } else { false } }
    let text = tokens.reduce(into: "") { all, token in
      all += self.text(of: token, moment, isHalved: isHalved)
    }
    return NumberFormat.Shown(text: text, date: shown(moment))
  }

  private func text(of token: FormatToken, _ moment: SerialMoment, isHalved: Bool) -> String {
    let seconds = moment.milliseconds / 1000
    switch token {
    case .literal(let text): return text
    case .year(let count): return year(year(moment, calendar), count)
    case .buddhistYear(let count): return year(moment.year + 543, count)
    case .month(let count):
      return count <= 2 ? number(moment.month, count) : name(ofMonth: moment.month, count)
    case .day(let count):
      return count <= 2 ? number(moment.day, count) : name(ofWeekday: moment.weekday, count)
    case .hour(let count):
      let hour = seconds / 3600
      return number(isHalved ? (hour + 11) % 12 + 1 : hour, count)
    case .minute(let count): return number(seconds / 60 % 60, count)
    case .second(let count): return number(seconds % 60, count)
    case .fraction(let count):
      let digits = Array("\(1000 + moment.milliseconds % 1000)".utf8.dropFirst().prefix(count))
      return "." + shownDigits(String(decoding: digits, as: UTF8.self))
    case .half(let before, let after): return seconds < 43_200 ? before : after
    case .elapsed(let unit, let count): return number(moment.elapsed / 1000 / unit, count)
    case .general, .text, .digit, .point, .comma, .percent, .exponent, .slash: return ""
    }
  }

  private func shownDigits(_ text: String) -> String {
    hasThaiDigits ? Digits.thai.text(text) : text
  }

  private func number(_ number: Int, _ count: Int) -> String {
    let text = "\(number)"
    return shownDigits(String(repeating: "0", count: max(0, count - text.utf8.count)) + text)
  }

  private func year(_ moment: SerialMoment, _ calendar: Calendar) -> Int {
    switch calendar {
    case .buddhist: moment.year + 543
    case .ofThisMachine where !moment.wasTypedAsBuddhist: moment.year + 543
    default: moment.year
    }
  }

  private func year(_ year: Int, _ count: Int) -> String {
    count <= 2 ? number(year % 100, 2) : number(year, 4)
  }

  private func name(ofMonth month: Int, _ count: Int) -> String {
    let long = isEnglish ? FormatSection.months[month - 1] : ThaiMonth.names[month - 1]
    let short = isEnglish ? String(long.prefix(3)) : ThaiMonth.short[month - 1]
    return count == 3 ? short : count == 5 ? String(long.unicodeScalars.prefix(1)) : long
  }

  private func name(ofWeekday day: Int, _ count: Int) -> String {
    if isEnglish {
      return count == 3
        ? String(FormatSection.weekdays[day].prefix(3)) : FormatSection.weekdays[day]
    }
    return count == 3 ? FormatSection.shortThaiWeekdays[day] : FormatSection.thaiWeekdays[day]
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let thaiWeekdays = [
    "อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์",
  ]
  private static let shortThaiWeekdays = ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."]

  /// The day or month that is meant; nil where the sheet shows less, or a year that could be read
  /// in two ways.
  private func shown(_ moment: SerialMoment) -> ShownDate? {
    let month = tokens.contains { if case .month = $0 { true } else { false } }
    guard month, moment.day > 0, isYearCertain(moment) else { return nil }
    let day = tokens.contains { if case .day(1...2) = $0 { true } else { false } }
    return ShownDate(year: moment.year, month: moment.month, day: day ? moment.day : nil)
  }

  private func isYearCertain(_ moment: SerialMoment) -> Bool {
    for token in tokens {
      switch token {
      case .buddhistYear: return !moment.wasTypedAsBuddhist
      case .year where calendar == .buddhist: return !moment.wasTypedAsBuddhist
      // `15/1/67` may be a year of either era; `15/1/24` is none of this century's in the other.
      case .year(1...2) where calendar == .common: return (2000...2042).contains(moment.year)
      case .year: return true
      default: break
      }
    }
    return false
  }
}

extension SerialMoment {
  /// A year of the Buddhist era that was typed where the common era was asked.
  var wasTypedAsBuddhist: Bool { (2400...2700).contains(year) }
}

extension FormatToken {
  /// Whether another calendar would show it otherwise.
  fileprivate var isOfCalendar: Bool {
    switch self {
    case .year, .month, .day: true
    default: false
    }
  }
}
