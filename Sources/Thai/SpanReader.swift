import Text

extension Span {
  /// Reads what officers write for a time.
  ///
  /// - a day, in any form of `Day`; a month (`ต.ค. 2566`, `ตุลาคม 2566`, `2566-10`)
  /// - a fiscal year (`2567`, `ปีงบประมาณ 2567`, `ปีงบประมาณ พ.ศ. 2567`), a quarter of one (`ไตรมาส
  ///   1/2567`, `ไตรมาสที่ 1 ปี 2567`, `Q1/2567`), a half (`6 เดือนแรก 2567`, `6 เดือนหลัง 2567`,
  ///   `รอบ 6 เดือนแรก ปีงบประมาณ 2567`)
  /// - two of these with `–`, ` - ` or `ถึง` between them, of which the first may leave its year to
  ///   the second (`ต.ค. – ธ.ค. 2566`, `2566–2570`)
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
    guard let year = common(last) else { return nil }
    let rest = words.dropLast().filter { !["ปีงบประมาณ", "ปี", "พ.ศ.", "รอบ"].contains($0) }
    if rest.isEmpty { return .fiscalYear(year + 543) }
    if rest.count == 1, let month = ThaiMonth.number(rest[0]) { return .month(month, of: year) }
    return part(rest.joined(), ofFiscalYear: year)
  }

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
