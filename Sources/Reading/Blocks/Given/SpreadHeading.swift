import Disclosure
import Text
import Thai

/// The heading of one of several columns in which a table has what is one field.
enum SpreadHeading: Equatable {
  /// The amount of a year, B.E.
  case year(Int)
  /// A month, 1 to 12, or the three of a quarter from it on, with its year where the heading names
  /// one.
  case month(Int, count: Int, Year?)

  /// `พ.ศ. 2566` is a year as calendars have it; of `ปีงบประมาณ 2567` October lies in 2566.
  struct Year: Equatable {
    let number: Int
    let isFiscal: Bool
  }

  /// - Parameters:
  ///   - text: `งบประมาณ 2566 (บาท)`, `ปี 2566`, `ต.ค.`, `พ.ศ. 2566 ตุลาคม`, `ต.ค. 66`, `ไตรมาส 1`,
  ///     `ไตรมาสที่ 1 (ต.ค. - ธ.ค. 66)`, also below `ระยะเวลาดำเนินการ`.
  ///   - name: the label of the field of amounts, less its unit.
  init?(_ text: String, name: String) {
    let seen = Numerals.plain(text.asSeen()).utf8.filter { $0 != 0x20 }
    var words = String(decoding: seen.prefix { $0 != UInt8(ascii: "(") }, as: UTF8.self)
    let quarter = SpreadHeading.takeQuarter(from: &words)
    let digits = words.utf8.filter { 0x30...0x39 ~= $0 }
    let written = Int(String(decoding: digits, as: UTF8.self))
    words = String(decoding: words.utf8.filter { !(0x30...0x39 ~= $0) }, as: UTF8.self)
    let isFiscal = words.utf8.firstRange(of: "ปีงบประมาณ".utf8) != nil
    for filler in SpreadHeading.fillers { words = words.replacing(filler, with: "") }
    var year: Int?
    switch (digits.count, written) {
    case (4, let number?) where 2400...2700 ~= number: year = number
    case (2, let number?) where number >= 43: year = 2500 + number
    case (0, _): break
    default: return nil
    }
    let month =
      ThaiMonth.short.firstIndex(of: words) ?? ThaiMonth.names.firstIndex(of: words)
    if let month {
      self = .month(month + 1, count: 1, year.map { Year(number: $0, isFiscal: isFiscal) })
    } else if let quarter, words.isEmpty || words == "/" {
      let bracket = text.utf8.drop { $0 != UInt8(ascii: "(") }.dropFirst()
        .prefix { $0 != UInt8(ascii: ")") }
      year = year ?? SpreadHeading.fiscalYear(of: String(Substring(bracket)))
      self = .month(
        [10, 1, 4, 7][quarter - 1], count: 3, year.map { Year(number: $0, isFiscal: true) })
    } else if let year, digits.count == 4, words.isEmpty || words.begins(with: name) {
      self = .year(year)
    } else {
      return nil
    }
  }

  private static let fillers = [
    "ระยะเวลาในการดำเนินการ", "ระยะเวลาการดำเนินการ", "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลา",
    "ช่วงเวลาดำเนินการ", "แผนการดำเนินงาน", "แผนการดำเนินการ", "ปีงบประมาณ", "พ.ศ.", "ปี", "เดือน",
  ]

  /// Takes `ไตรมาสที่ 1` out of a text without blanks; nil where it names no quarter.
  private static func takeQuarter(from words: inout String) -> Int? {
    for word in ["ไตรมาสที่", "ไตรมาส", "Q", "q"] {
      guard let found = words.utf8.firstRange(of: word.utf8),
        let digit = words.utf8[found.upperBound...].first, 0x31...0x34 ~= digit
      else { continue }
      let end = words.utf8.index(after: found.upperBound)
      words = String(words[..<found.lowerBound]) + String(words[end...])
      return Int(digit - 0x30)
    }
    return nil
  }

  /// The fiscal year of a time such as `ต.ค. - ธ.ค. 66`; nil where it names none.
  private static func fiscalYear(of time: String) -> Int? {
    switch Span.read(time, in: nil) {
    case .success(let span): span.last.fiscalYear
    case .failure(let problem):
      problem.meant.flatMap { try? Span.read($0, in: nil).get().last.fiscalYear }
    }
  }
}

/// A column that stands for a month, or for several from it on.
struct MonthColumn {
  let column: Int
  let month: Int
  let count: Int
  let year: SpreadHeading.Year?

  /// As it is written: `ต.ค. 2566`, of a quarter `ต.ค. – ธ.ค. 2566`.
  ///
  /// - Parameters:
  ///   - all: the columns of months; where all twelve have one year, it is a fiscal one.
  ///   - entry: the fiscal year where the headings name none.
  /// - Returns: nil where nobody says the year.
  func time(among all: [MonthColumn], in entry: Int?) -> String? {
    guard let number = year?.number ?? entry else { return nil }
    let isOneYear = all.allSatisfy { $0.year?.number == number }
    let isFiscal =
      year?.isFiscal ?? true || isOneYear && all.contains { $0.month == 9 || $0.month == 1 }
    let months = (month..<month + count).map { ThaiMonth.short[$0 - 1] }
    return "\(months[0])\(count > 1 ? " – \(months[count - 1])" : "")"
      + " \(isFiscal && month >= 10 ? number - 1 : number)"
  }
}

extension [BlockField] {
  /// The field of amounts of which a heading names a year, or the one that months begin.
  func spread(called heading: String) -> (field: Int, heading: SpreadHeading)? {
    guard contains(where: { $0.spread != nil }), heading.utf8.count < 120 else { return nil }
    let amounts = firstIndex { if case .years? = $0.spread { true } else { false } }
    let name = amounts.flatMap { HeadingWords(self[$0].label).withoutUnit?.bytes } ?? []
    guard let found = SpreadHeading(heading, name: String(decoding: name, as: UTF8.self)) else {
      return nil
    }
    let field =
      switch found {
      case .year: amounts
      case .month: firstIndex { if case .firstMonth? = $0.spread { true } else { false } }
      }
    return field.map { ($0, found) }
  }
}
