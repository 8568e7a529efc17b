import Text

/// Why a text can't be read as a time: what was probably meant, as it is to be written.
public struct SpanProblem: Error, Sendable, Equatable {
  public let meant: String?

  public init(meant: String?) { self.meant = meant }
}

extension Span {
  /// Reads what officers write for a time.
  ///
  /// - a day, in any form of `Day`; a month (`ต.ค. 2566`, `ตุลาคม พ.ศ. 2566`, `2566-10`)
  /// - a fiscal year (`2567`, `ปีงบประมาณ 2567`, `ปีงบประมาณ พ.ศ. 2567`), a quarter of one (`ไตรมาส
  ///   1/2567`, `ไตรมาสที่ 1 ปี 2567`, `Q1/2567`), a half (`6 เดือนแรก 2567`, `6 เดือนหลัง 2567`,
  ///   `รอบ 6 เดือนแรก ปีงบประมาณ 2567`); `ตลอดปีงบประมาณ` is the year of the entry
  /// - two of these with `–`, ` - ` or `ถึง` between them, of which the first may leave its year to
  ///   the second (`ต.ค. – ธ.ค. 2566`, `2566–2570`), or both may write two digits of a Buddhist
  ///   year (`ต.ค. 66 ถึง ก.ย. 67`)
  ///
  /// Years are Buddhist or common era as in dates; a year alone is a fiscal year.
  ///
  /// - Parameters:
  ///   - text: as it is written, blanks at its ends included.
  ///   - year: the fiscal year of the entry, B.E.; nil where there is none.
  /// - Returns: the time, or what was probably meant.
  public static func read(_ text: String, in year: Int?) -> Result<Span, SpanProblem> {
    let plain = Numerals.plain(text).trimmingBlanks()
    if let span = exact(plain, year) { return .success(span) }
    return .failure(SpanProblem(meant: meant(plain, year)))
  }

  private static func exact(_ plain: String, _ year: Int?) -> Span? {
    if let span = one(plain, year) { return span }
    for cut in ["ถึง", "–", "—", " - ", "-"] {
      guard let (left, right) = plain.cut(at: cut) else { continue }
      if let last = one(right, year) {
        let first = one(left, year) ?? one("\(left) \(last.last.year + 543)", year)
        if let span = first.flatMap({ Span(from: $0.first, to: last.last) }) { return span }
      } else if let first = one(withWholeYear(left), year),
        let last = one(withWholeYear(right), year),
        let span = Span(from: first.first, to: last.last)
      {
        return span
      }
    }
    return nil
  }

  private static func one(_ text: String, _ year: Int?) -> Span? {
    let words = text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "/") }.map { Substring($0) }
    guard let last = words.last else { return nil }
    // The most frequent form first: a month.
    if words.count == 2, let year = common(last), let month = ThaiMonth.number(words[0]) {
      return .month(month, of: year)
    }
    if case .success(let day) = Day.read(text) { return .day(day) }
    if words.count == 1, let (left, right) = text.cut(at: "-"), let year = common(left),
      right.utf8.count <= 2, let month = Numerals.whole(right), (1...12).contains(month)
    {
      return .month(month, of: year)
    }
    if wholeYears.contains(text) {
      return year.map { .fiscalYear($0) }
    }
    return apart(text)
  }

  /// A month, a year or a part of one, however its words and digits stand against each other.
  private static func apart(_ text: String) -> Span? {
    let words = spaced(text).utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "/") }
      .map { Substring($0) }
    guard let year = words.last.flatMap({ common($0) }) else { return nil }
    let rest = words.dropLast().filter { !fillers.contains($0) }
    if rest.isEmpty { return .fiscalYear(year + 543) }
    if rest.count == 1, let month = ThaiMonth.number(ThaiMonth.name(in: rest[0])) {
      return .month(month, of: year)
    }
    return part(rest.joined(), ofFiscalYear: year)
  }

  private static let fillers: Set<Substring> = [
    "ปีงบประมาณ", "ปี", "พ.ศ.", "ค.ศ.", "รอบ", "เดือน", "ประจำเดือน", "ตลอดปีงบประมาณ", "ตลอดปี",
    "ตลอดทั้งปีงบประมาณ", "ตลอดทั้งปี", "ประจำปีงบประมาณ", "ประจำปี", "ปีงบ", "ช่วง", "ช่วงเดือน",
  ]

  private static let wholeYears: Set<String> = [
    "ตลอดปีงบประมาณ", "ตลอดปี", "ทั้งปีงบประมาณ", "ทั้งปี", "ตลอดทั้งปีงบประมาณ", "ตลอดทั้งปี",
  ]

  private static func part(_ name: String, ofFiscalYear year: Int) -> Span? {
    let quarters = ["1", "2", "3", "4"]
    for word in ["ไตรมาสที่", "ไตรมาส", "Q", "q"] where name.begins(with: word) {
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
  /// What a time with a year of two digits means, or a month without a year.
  static func meant(_ plain: String, _ year: Int?) -> String? {
    if case .failure(let problem) = Day.read(plain), let day = problem.meant { return day.short }
    let whole = withWholeYear(plain)
    if let span = exact(whole, year) {
      return span == .month(span.first.month, of: span.first.year) ? span.thaiMonths : whole
    }
    if let loose = looseTime(plain, year) { return loose }
    let name = ThaiMonth.name(in: plain[...])
    guard let year, let month = ThaiMonth.number(name) ?? ThaiMonth.number(meantBy: name) else {
      return nil
    }
    return Span.month(month, of: month >= 10 ? year - 544 : year - 543).thaiMonths
  }

  /// The text with a year of two digits at its end, Buddhist era from 2543 on, in four.
  private static func withWholeYear(_ text: String) -> String {
    let digits = text.utf8.reversed().prefix { 0x30...0x39 ~= $0 }.count
    let end = String(Substring(text.utf8.suffix(2)))
    guard digits == 2, let year = Int(end), year >= 43 else { return text }
    return "\(Substring(text.utf8.dropLast(2)))25\(end)"
  }

  /// The text with a blank wherever letters and digits stand against each other, or are joined by
  /// a hyphen as spreadsheets do: `ต.ค.2566`, `ต.ค.-2566`.
  private static func spaced(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isDigit = 0x30...0x39 ~= byte
      if isDigit, bytes.count > 1, bytes.last == UInt8(ascii: "-"), isLetter(bytes[bytes.count - 2])
      {
        bytes[bytes.count - 1] = 0x20
      } else if let before = bytes.last,
        isDigit ? isLetter(before) : isLetter(byte) && 0x30...0x39 ~= before
      {
        bytes.append(0x20)
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ".") || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
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
