import Diagnostics

/// Why a text can't be read as a date.
public struct DayProblem: Error, Sendable, Equatable {
  public let id: String
  public let message: Words
  public let fix: Words
  /// The day that was probably meant.
  let meant: Day?
}

extension Day {
  /// Reads `31 มี.ค. 2567`, `31 มีนาคม พ.ศ. 2567`, `31มี.ค.2567`, `31/3/2567`, `2567-03-31`,
  /// `2024-03-31`, also in Thai digits and after `วันที่`.
  ///
  /// A year of 2400–2700 is Buddhist era, one of 1900–2157 common era. Any other is refused with
  /// the date that was probably meant, and so is a form in which two dates can be read, such as
  /// `3/4/2024`.
  ///
  /// In an English page (`isEnglish`) `31 March 2024`, `31 Mar 2024` and `March 31, 2024` are read
  /// too; elsewhere they are refused.
  public static func read(_ text: String, isEnglish: Bool = false) -> Result<Day, DayProblem> {
    let plain = Numerals.plain(text)
    if let (year, month, day) = usual(plain) { return read(text, year, month, day, isEnglish) }
    guard let date = WrittenDate(plain), let year = Numerals.whole(date.year) else {
      return .failure(.unreadable(text, meant: SpreadsheetDay.meant(by: plain), isEnglish))
    }
    let found = read(text, (year, date.year.utf8.count), date.month, date.day, isEnglish)
    let isOfEra =
      switch date.era {
      case .buddhist: year >= 2400
      case .common: year < 2400
      case nil: true
      }
    let isPlain = date.isPlain || isEnglish && date.isEnglish
    guard case .success(let day) = found, !isPlain || !isOfEra else { return found }
    return .failure(.unreadable(text, meant: day, isEnglish))
  }

  private static func read(
    _ text: String, _ year: Year, _ month: Int, _ day: Int, _ isEnglish: Bool
  ) -> Result<Day, DayProblem> {
    let common: Int
    switch year.number {
    case 2400...2700 where year.digits == 4: common = year.number - 543
    case 1900...2157 where year.digits == 4: common = year.number
    default:
      let meant = meant(year.number, digits: year.digits, month, day)
      return .failure(.year(text, meant: meant, isEnglish))
    }
    guard let found = Day(year: common, month: month, day: day) else {
      return .failure(.missingDay(text, year: common, month: month))
    }
    return .success(found)
  }

  private typealias Year = (number: Int, digits: Int)

  /// The two forms that nearly all dates have, without a look at anything else.
  private static func usual(_ plain: String) -> (Year, Int, Int)? {
    let dashed = plain.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let parts =
      dashed.count == 3 ? dashed : plain.utf8.split(separator: 0x20).map { $0 }
    guard parts.count == 3 else { return nil }
    let texts = parts.map { Substring($0) }
    let (yearText, monthText, dayText) =
      dashed.count == 3 ? (texts[0], texts[1], texts[2]) : (texts[2], texts[1], texts[0])
    let month = dashed.count == 3 ? shortNumber(monthText) : ThaiMonth.number(monthText)
    guard let year = Numerals.whole(yearText), (3...5).contains(yearText.utf8.count), let month,
      let day = shortNumber(dayText)
    else { return nil }
    return ((year, yearText.utf8.count), month, day)
  }

  private static func shortNumber(_ text: Substring) -> Int? {
    text.utf8.count <= 2 ? Numerals.whole(text) : nil
  }

  /// The date probably meant by a two-digit year, or by a year converted twice or the wrong way.
  private static func meant(_ year: Int, digits: Int, _ month: Int, _ day: Int) -> Day? {
    let common: Int? =
      switch year {
      case 43...99 where digits == 2: 2500 + year - 543
      case 0...42 where digits == 2: 2000 + year
      case 2943...3243: year - 1086
      case 1357...1614: year + 543
      default: nil
      }
    return common.flatMap { Day(year: $0, month: month, day: day) }
  }
}

extension DayProblem {
  fileprivate static func unreadable(
    _ text: String, meant: Day?, _ isEnglish: Bool
  ) -> DayProblem {
    let forms = isEnglish ? ("31 March 2024", "2024-03-31") : ("31 มี.ค. 2567", "2567-03-31")
    return DayProblem(
      id: "unreadable-date",
      message: Words("อ่านวันที่ ‘\(text)’ ไม่ได้", "‘\(text)’ is not a date"),
      fix: meant.map { offer($0, isEnglish) }
        ?? Words(
          "เขียนวันที่แบบ \(forms.0) หรือ \(forms.1)",
          "write the date like \(forms.0) or \(forms.1)"), meant: meant)
  }

  private static func offer(_ day: Day, _ isEnglish: Bool) -> Words {
    let written = isEnglish ? day.english : day.short
    return Words(
      "หากหมายถึงวันที่ \(day.thai(.arabic)) ให้เขียน \(written)",
      "if you mean \(day.iso), write \(written)")
  }

  fileprivate static func year(_ text: String, meant: Day?, _ isEnglish: Bool) -> DayProblem {
    let fix =
      meant.map { offer($0, isEnglish) }
      ?? Words(
        "เขียนปี พ.ศ. เป็นเลข 4 หลัก เช่น 2567", "write the year in four digits, such as 2567 or 2024")
    return DayProblem(
      id: "year-out-of-range",
      message: Words(
        "ปีในวันที่ ‘\(text)’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157",
        "the year in ‘\(text)’ is neither B.E. 2400–2700 nor C.E. 1900–2157"), fix: fix,
      meant: meant)
  }

  fileprivate static func missingDay(_ text: String, year: Int, month: Int) -> DayProblem {
    guard (1...12).contains(month) else {
      return DayProblem(
        id: "date-does-not-exist",
        message: Words(
          "ไม่มีเดือนที่ \(month) ในวันที่ ‘\(text)’", "‘\(text)’ has a month that does not exist"),
        fix: Words("แก้เดือนให้เป็น 1 ถึง 12", "write a month from 1 to 12"), meant: nil)
    }
    let last = Day(exact: year, month, Day.length(of: month, year))
    return DayProblem(
      id: "date-does-not-exist",
      message: Words("ไม่มีวันที่ ‘\(text)’ ในปฏิทิน", "the day ‘\(text)’ does not exist"),
      fix: Words(
        "แก้วันที่ให้ถูกต้อง เดือนนั้นมีถึงวันที่ \(last.day)",
        "correct the day; that month ends on day \(last.day)"), meant: nil)
  }
}

extension Day {
  /// `31 มี.ค. 2567`, the form in which messages offer a date to write.
  var short: String { "\(day) \(ThaiMonth.short[month - 1]) \(year + 543)" }
}
