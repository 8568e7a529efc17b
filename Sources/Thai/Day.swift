/// A day of the calendar, kept in the common era.
public struct Day: Sendable, Hashable, Comparable {
  /// Five bits for the day, four for the month, the rest for the year: in the order of days.
  @usableFromInline let bits: Int

  /// Common era; the Buddhist year is 543 more.
  @inlinable public var year: Int { bits >> 9 }
  @inlinable public var month: Int { bits >> 5 & 15 }
  @inlinable public var day: Int { bits & 31 }

  /// Nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(of: month, year) else {
      return nil
    }
    self.init(exact: year, month, day)
  }

  /// A day that is known to exist.
  @inlinable init(exact year: Int, _ month: Int, _ day: Int) {
    bits = year << 9 | month << 5 | day
  }

  /// The form that data and `datetime=` have: `2024-03-31`.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      Day.write(year, 0..<4, in: bytes)
      Day.write(month, 5..<7, in: bytes)
      Day.write(day, 8..<10, in: bytes)
      (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }

  /// The last digits of a number, as many as there is place for.
  private static func write(
    _ number: Int, _ places: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = number
    for place in places.reversed() {
      bytes[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
  }

  /// `31 มีนาคม 2567`, in the site's digits; on English pages `31 March 2024 (B.E. 2567)`.
  public func thai(_ digits: Digits) -> String {
    if digits.isEnglish { return "\(english) (B.E. \(year + 543))" }
    return "\(digits.text(day)) \(ThaiMonth.names[month - 1]) \(digits.text(year + 543))"
  }

  /// `31 March 2024`.
  public var english: String { "\(day) \(Day.englishMonths[month - 1]) \(year)" }

  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// B.E.
  public var fiscalYear: Int { year + (month >= 10 ? 544 : 543) }

  /// The same day a year later; 28 February for the 29th.
  public var aYearLater: Day {
    Day(exact: year + 1, month, min(day, Day.length(of: month, year + 1)))
  }

  @inlinable public static func < (one: Day, other: Day) -> Bool { one.bits < other.bits }

  /// 1 October of the calendar year before, with which fiscal year `year` (B.E.) begins.
  public static func start(ofFiscalYear year: Int) -> Day { Day(exact: year - 544, 10, 1) }

  /// 1 April, with which its second half begins.
  public static func secondHalf(ofFiscalYear year: Int) -> Day { Day(exact: year - 543, 4, 1) }

  static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The names of the twelve months, January first.
public enum ThaiMonth {
  public static let names = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]
  public static let short = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
    "ธ.ค.",
  ]

  /// 1 to 12 for a long or short name.
  static func number(_ name: some StringProtocol) -> Int? {
    let length = name.utf8.count
    func isMeant(_ month: String) -> Bool {
      month.utf8.count == length && month.utf8.elementsEqual(name.utf8)
    }
    return (short.firstIndex(where: isMeant) ?? names.firstIndex(where: isMeant)).map { $0 + 1 }
  }
}
