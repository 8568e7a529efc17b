import Diagnostics

/// The days from one to another, both among them.
public struct Span: Sendable, Hashable {
  public let first: Day
  public let last: Day

  /// Nil when the last day lies before the first.
  public init?(from first: Day, to last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  private init(exact first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// 1 October to 30 September.
  public static func fiscalYear(_ year: Int) -> Span {
    Span(exact: .start(ofFiscalYear: year), Day(exact: year - 543, 9, 30))
  }

  /// The fiscal year that it is, B.E.; nil when it is none.
  public var fiscalYear: Int? {
    let year = last.year + 543
    return self == .fiscalYear(year) ? year : nil
  }

  /// The whole fiscal years that it touches.
  public var fiscalYears: Span {
    Span(
      exact: Span.fiscalYear(first.fiscalYear).first, Span.fiscalYear(last.fiscalYear).last)
  }

  /// One day alone.
  public static func day(_ day: Day) -> Span { Span(exact: day, day) }

  /// 1 October to 31 March.
  public static func firstHalf(ofFiscalYear year: Int) -> Span { months(0, 6, year - 543) }

  /// `count` months, after the first `start`, of the fiscal year that ends in `year` (C.E.).
  static func months(_ start: Int, _ count: Int, _ year: Int) -> Span {
    let all = Span.fiscalYear(year + 543).months
    return Span(exact: all[start].first, all[start + count - 1].last)
  }

  static func month(_ month: Int, of year: Int) -> Span {
    Span(exact: Day(exact: year, month, 1), Day(exact: year, month, Day.length(of: month, year)))
  }

  @inlinable public func contains(_ other: Span) -> Bool {
    first <= other.first && other.last <= last
  }
  @inlinable public func contains(_ day: Day) -> Bool { first <= day && day <= last }
  @inlinable public func overlaps(_ other: Span) -> Bool {
    first <= other.last && other.first <= last
  }

  /// Whether another begins on the day after its last one.
  public func isFollowed(by other: Span) -> Bool { last.next == other.first }

  /// The calendar months that it touches, in order, one span each.
  public var months: [Span] {
    var list: [Span] = []
    var (year, month) = (first.year, first.month)
    while (year, month) <= (last.year, last.month), list.count < 1_200 {
      list.append(.month(month, of: year))
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return list
  }
}

extension Span {
  /// As pages show it: a day, `ตุลาคม 2566`, `ปีงบประมาณ พ.ศ. 2567`, `ไตรมาสที่ 1 ปีงบประมาณ พ.ศ.
  /// 2567`, or from when to when.
  public func thai(_ digits: Digits) -> String {
    if first == last { return first.thai(digits) }
    let isWhole = first.day == 1 && last.day == Day.length(of: last.month, last.year)
    guard isWhole else { return "\(first.thai(digits)) – \(last.thai(digits))" }
    let end = Span.month(last)
    if Span.month(first) == end, first.year == last.year { return end.name(digits) }
    if first.month == 10, last.month == 9 {
      let (from, to) = (digits.text(first.year + 544), digits.text(last.year + 543))
      let years = from == to ? to : "\(from)–\(to)"
      return digits.said("ปีงบประมาณ พ.ศ. ", "fiscal year B.E. ") + years
    }
    let start = Span.month(first)
    let opening = first.year == last.year ? start.month(digits) : start.name(digits)
    return "\(opening) – \(end.name(digits))"
  }

  /// Its months as reasons name them: `พ.ย. 2566`, `ต.ค. – ธ.ค. 2566`; in English `2023-11`,
  /// `2023-10 to 2023-12`.
  public var monthWords: Words {
    let (from, to) = (first.isoMonth, last.isoMonth)
    return Words(thaiMonths, from == to ? to : "\(from) to \(to)")
  }

  /// `พ.ย. 2566`, `ต.ค. – ธ.ค. 2566`.
  var thaiMonths: String { months(.arabic) }

  /// `พ.ย. 2566`, `ต.ค. – ธ.ค. 2566`, in English `Oct – Dec 2023`; digits are Arabic.
  public func months(_ digits: Digits) -> String {
    let (start, end) = (first.shortMonth(digits), last.shortMonth(digits))
    let years = (first.shownYear(digits), last.shownYear(digits))
    guard years.0 == years.1 else { return "\(start) \(years.0) – \(end) \(years.1)" }
    return first.month == last.month ? "\(end) \(years.1)" : "\(start) – \(end) \(years.1)"
  }

  private static func month(_ day: Day) -> Span { .month(day.month, of: day.year) }

  /// `ตุลาคม`, `October`.
  private func month(_ digits: Digits) -> String {
    (digits.isEnglish ? Day.englishMonths : ThaiMonth.names)[first.month - 1]
  }

  /// `ตุลาคม 2566`, `October 2023 (B.E. 2566)`.
  private func name(_ digits: Digits) -> String {
    let year = digits.text(first.year + 543)
    return "\(month(digits)) " + digits.said(year, "\(first.year) (B.E. \(year))")
  }
}

extension Day {
  /// `พ.ย.`, `Nov`.
  fileprivate func shortMonth(_ digits: Digits) -> String {
    digits.said(ThaiMonth.short[month - 1], String(Day.englishMonths[month - 1].prefix(3)))
  }

  /// That of the era in which short months are written: `2566`, in English `2023`.
  fileprivate func shownYear(_ digits: Digits) -> Int { digits.isEnglish ? year : year + 543 }

  /// Its month, as `2023-11`.
  fileprivate var isoMonth: String { String(Substring(iso.utf8.dropLast(3))) }

  /// The day after.
  var next: Day {
    if day < Day.length(of: month, year) { return Day(exact: year, month, day + 1) }
    return month == 12 ? Day(exact: year + 1, 1, 1) : Day(exact: year, month + 1, 1)
  }
}
