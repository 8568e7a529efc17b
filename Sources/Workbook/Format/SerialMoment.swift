import Thai

/// A moment as spreadsheets count it: days since the end of 1899, with a part of the day.
struct SerialMoment {
  let year: Int
  let month: Int
  let day: Int
  /// Sunday is 0.
  let weekday: Int
  /// Of the day.
  let milliseconds: Int
  /// All that has gone by since the count began.
  let elapsed: Int

  /// Nil for what no sheet shows as a date: before the first day, or behind the year 9999.
  ///
  /// - Parameters:
  ///   - serial: days since the count began.
  ///   - from1904: whether it began in 1904, not in 1900.
  ///   - roundsSeconds: whether the moment is shown to the second.
  init?(_ serial: Double, from1904: Bool, roundsSeconds: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let step = roundsSeconds ? 1000 : 1
    let all = Int((serial * 86_400_000 / Double(step)).rounded()) * step
    let number = all / 86_400_000 + (from1904 ? SerialMoment.daysTo1904 : 0)
    elapsed = all
    milliseconds = all % 86_400_000
    weekday = (number + 6) % 7
    (year, month, day) = SerialMoment.date(number)
  }

  /// 1 January 1904 in the count that begins with 1900.
  static let daysTo1904 = 1462

  /// The day of a number in the count of 1900, which knows a 29 February 1900 that never was.
  static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    if number == 0 { return (1900, 1, 0) }
    if number == 60 { return (1900, 2, 29) }
    return SpreadsheetDay.date(number)
  }

  /// The count for `2024-01-15` or `2024-01-15T08:30:00`; nil for anything else.
  static func serial(ofISO text: [UInt8], from1904: Bool) -> Double? {
    let words = text.split { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "Z") }
    guard let day = words.first?.split(separator: UInt8(ascii: "-")).map(number),
      day.count == 3, let year = day[0], let month = day[1], let ofMonth = day[2],
      (1...12).contains(month), year >= 1900
    else { return nil }
    let time = words.dropFirst().first?.split(separator: UInt8(ascii: ":")).map { part in
      Double(String(decoding: part, as: UTF8.self)) ?? 0
    }
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days =
      365 * shifted.0 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400
      + (153 * shifted.1 + 2) / 5 + ofMonth - 1 - 693_899
    let seconds = zip(time ?? [], [3600.0, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(days - (days < 61 ? 1 : 0) - (from1904 ? daysTo1904 : 0)) + seconds / 86_400
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
