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

  static func day(_ day: Day) -> Span { Span(exact: day, day) }

  static func month(_ month: Int, of year: Int) -> Span {
    Span(exact: Day(exact: year, month, 1), Day(exact: year, month, Day.length(of: month, year)))
  }

  public func contains(_ other: Span) -> Bool { first <= other.first && other.last <= last }
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
  public func overlaps(_ other: Span) -> Bool { first <= other.last && other.first <= last }

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
  /// Reads what officers write for a time.
  ///
  /// - a day, in any form of `Day`; a month (`ต.ค. 2566`, `ตุลาคม 2566`, `2566-10`)
  /// - a fiscal year (`2567`, `ปีงบประมาณ 2567`, `ปีงบประมาณ พ.ศ. 2567`), a quarter of one (`ไตรมาส 1/2567`, `ไตรมาสที่ 1 ปี 2567`,
  ///   `Q1/2567`), a half (`6 เดือนแรก 2567`, `6 เดือนหลัง 2567`, `รอบ 6 เดือนแรก ปีงบประมาณ 2567`)
  /// - two of these with `–`, ` - ` or `ถึง` between them, of which the first may leave its year to the second (`ต.ค. – ธ.ค. 2566`, `2566–2570`)
  ///
  /// Years are Buddhist or common era as in dates; a year alone is a fiscal year.
  public static func read(_ text: String) -> Span? {
    let plain = Numerals.plain(text).trimmingBlanks()
    if let span = one(plain) { return span }
    for cut in ["ถึง", "–", "—", " - ", "-"] {
      guard let (left, right) = plain.cut(at: cut), let last = one(right) else { continue }
      let first = one(left) ?? one("\(left) \(last.last.year + 543)")
      guard let first, let span = Span(from: first.first, to: last.last) else { continue }
      return span
    }
    return nil
  }

  private static func one(_ text: String) -> Span? {
    let words = text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "/") }.map { Substring($0) }
    guard let last = words.last else { return nil }
    // Most often a month, which is no day.
    if words.count == 2, let year = common(last), let month = ThaiMonth.number(words[0]) {
      return .month(month, of: year)
    }
    if case .success(let day) = Day.read(text) { return .day(day) }
    if words.count == 1, let (left, right) = text.cut(at: "-"), let year = common(left),
      right.utf8.count <= 2, let month = Numerals.whole(right), (1...12).contains(month)
    {
      return .month(month, of: year)
    }
    guard let year = common(last) else { return nil }
    let rest = words.dropLast().filter { !["ปีงบประมาณ", "ปี", "พ.ศ.", "รอบ"].contains($0) }
    if rest.isEmpty { return .fiscalYear(year + 543) }
    if rest.count == 1, let month = ThaiMonth.number(rest[0]) { return .month(month, of: year) }
    return part(rest.joined(), ofFiscalYear: year)
  }

  private static func part(_ name: String, ofFiscalYear year: Int) -> Span? {
    let quarters = ["1", "2", "3", "4"]
    for word in ["ไตรมาสที่", "ไตรมาส", "Q", "q"] where name.utf8.starts(with: word.utf8) {
      let number = String(Substring(name.utf8.dropFirst(word.utf8.count)))
      return quarters.firstIndex(of: number).map { months($0 * 3, 3, year) }
    }
    switch name {
    case "6เดือนแรก", "หกเดือนแรก", "ครึ่งปีแรก": return months(0, 6, year)
    case "6เดือนหลัง", "หกเดือนหลัง", "ครึ่งปีหลัง": return months(6, 6, year)
    case "12เดือน": return months(0, 12, year)
    default: return nil
    }
  }

  /// So many months of the fiscal year that ends in `year`, common era, after the first ones.
  private static func months(_ start: Int, _ count: Int, _ year: Int) -> Span {
    let all = Span.fiscalYear(year + 543).months
    return Span(exact: all[start].first, all[start + count - 1].last)
  }

  /// The common-era year of a text that is a year.
  private static func common(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, let year = Numerals.whole(text) else { return nil }
    return switch year {
    case 2400...2700: year - 543
    case 1900...2157: year
    default: nil
    }
  }
}

extension Span {
  /// As pages show it: a day, `ตุลาคม 2566`, `ปีงบประมาณ พ.ศ. 2567`, `ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567`, or from when to when.
  public func thai(_ digits: Digits) -> String {
    if first == last { return first.thai(digits) }
    let isWhole = first.day == 1 && last.day == Day.length(of: last.month, last.year)
    guard isWhole else { return "\(first.thai(digits)) – \(last.thai(digits))" }
    let end = Span.month(last)
    if Span.month(first) == end, first.year == last.year { return end.name(digits) }
    if first.month == 10, last.month == 9 {
      let (from, to) = (digits.text(first.year + 544), digits.text(last.year + 543))
      return from == to ? "ปีงบประมาณ พ.ศ. \(to)" : "ปีงบประมาณ พ.ศ. \(from)–\(to)"
    }
    let start = Span.month(first)
    let opening = first.year == last.year ? ThaiMonth.names[first.month - 1] : start.name(digits)
    return "\(opening) – \(end.name(digits))"
  }

  /// Its months as reasons name them: `พ.ย. 2566`, `ต.ค. – ธ.ค. 2566`; in English `2023-11`, `2023-10 to 2023-12`.
  public var monthWords: Words {
    let (from, to) = (first.isoMonth, last.isoMonth)
    return Words(thaiMonths, from == to ? to : "\(from) to \(to)")
  }

  /// `พ.ย. 2566`, `ต.ค. – ธ.ค. 2566`.
  public var thaiMonths: String {
    let end = last.thaiMonth
    if first.year != last.year { return "\(first.thaiMonth) – \(end)" }
    return first.month == last.month ? end : "\(ThaiMonth.short[first.month - 1]) – \(end)"
  }

  private static func month(_ day: Day) -> Span { .month(day.month, of: day.year) }

  private func name(_ digits: Digits) -> String {
    "\(ThaiMonth.names[first.month - 1]) \(digits.text(first.year + 543))"
  }
}

extension Day {
  /// Its month, as `พ.ย. 2566`.
  fileprivate var thaiMonth: String { "\(ThaiMonth.short[month - 1]) \(year + 543)" }

  /// Its month, as `2023-11`.
  fileprivate var isoMonth: String { String(Substring(iso.utf8.dropLast(3))) }

  /// The day after.
  var next: Day {
    if day < Day.length(of: month, year) { return Day(exact: year, month, day + 1) }
    return month == 12 ? Day(exact: year + 1, 1, 1) : Day(exact: year, month + 1, 1)
  }
}

extension String {
  /// What stands before and after the first place of a mark, without blanks at its ends.
  fileprivate func cut(at mark: String) -> (String, String)? {
    let (text, sign) = (Array(utf8), Array(mark.utf8))
    guard text.count > sign.count else { return nil }
    for start in 1..<(text.count - sign.count) where text[start...].starts(with: sign) {
      let left = String(decoding: text[..<start], as: UTF8.self)
      let right = String(decoding: text[(start + sign.count)...], as: UTF8.self)
      return (left.trimmingBlanks(), right.trimmingBlanks())
    }
    return nil
  }
}

extension Period {
  /// The days that it means in an edition; today for what is current.
  func span(in edition: Int, on today: Day) -> Span {
    switch self {
    case .standing: .day(today)
    case .inFY, .inForceFY, .coversFY: .fiscalYear(edition)
    case .firstHalfFY: Span.halfYear(edition)
    case .previousFY, .previousITA: .fiscalYear(edition - 1)
    }
  }
}

extension Span {
  /// 1 October to 31 March.
  fileprivate static func halfYear(_ edition: Int) -> Span { months(0, 6, edition - 543) }
}
