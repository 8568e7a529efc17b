import Text

/// A date taken apart as letters, spreadsheets and programs write it, whether or not its form is
/// one that is read.
///
/// Blanks count for nothing, nor do words that tell no part: `วันที่`, a day of the week, `เดือน`.
struct WrittenDate {
  let day: Int
  let month: Int
  let year: Substring
  let era: Era?
  /// Whether only one day can be meant: the month is a Thai name, or a Buddhist year ends the date.
  let isPlain: Bool
  /// Whether the month is an English name: `March`, `Mar`, `Sept.`.
  let isEnglish: Bool

  enum Era { case buddhist, common }

  /// Takes a text apart whose digits are ASCII; nil when it has no day, month and year.
  init?(_ plain: String) {
    let (date, hasTime) = WrittenDate.withoutTime(plain)
    var pieces = WrittenDate.pieces(of: date)
    let era = pieces.compactMap { Era(word: $0.word) }.first
    pieces.removeAll { $0.word.map { WrittenDate.saysNothing($0) } ?? false }
    // March 31, 2024.
    let isMonthFirst = pieces.count == 3 && pieces[0].word != nil && pieces[1].word == nil
    if isMonthFirst { pieces.swapAt(0, 1) }
    guard pieces.count == 3, let first = pieces[0].number, let last = pieces[2].number else {
      return nil
    }
    if let word = pieces[1].word {
      let name = ThaiMonth.name(in: word)
      guard let month = ThaiMonth.number(name) ?? ThaiMonth.number(meantBy: name) else {
        return nil
      }
      self.init(
        first, month, last, era,
        isPlain: ThaiMonth.number(name) != nil && !hasTime && !isMonthFirst,
        isEnglish: ThaiMonth.isEnglish(name, month) && !hasTime)
    } else if let middle = pieces[1].number.flatMap({ Int($0) }), middle <= 31 {
      let isYearFirst = first.utf8.count == 4
      let (year, other) = isYearFirst ? (first, last) : (last, first)
      guard let other = Int(other) else { return nil }
      let isBuddhist = (Int(year).map { 2400...2700 ~= $0 } ?? false) && era != .common
      // 31/12/2567, and what other countries write 12/31/2024.
      let isMonthFirst = !isYearFirst && middle > 12 && other <= 12
      self.init(
        String(isMonthFirst ? middle : other), isMonthFirst ? other : middle, year, era,
        isPlain: isBuddhist && !isMonthFirst && !isYearFirst && !hasTime)
    } else {
      return nil
    }
  }

  private init?(
    _ day: some StringProtocol, _ month: Int, _ year: Substring, _ era: Era?, isPlain: Bool,
    isEnglish: Bool = false
  ) {
    guard day.utf8.count <= 2, let day = Int(day), year.utf8.count <= 5 else { return nil }
    (self.day, self.month, self.year) = (day, month, year)
    (self.era, self.isPlain, self.isEnglish) = (era, isPlain, isEnglish)
  }
}

extension WrittenDate {
  /// Digits, or a word with its dots.
  private enum Piece {
    case number(Substring)
    case word(Substring)

    var number: Substring? { if case .number(let text) = self { text } else { nil } }
    var word: Substring? { if case .word(let text) = self { text } else { nil } }
  }

  private static func pieces(of text: Substring) -> [Piece] {
    let bytes = text.utf8
    var pieces: [Piece] = []
    var start = bytes.startIndex
    func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    func divides(_ byte: UInt8) -> Bool { " \t/-,".utf8.contains(byte) }
    while start < bytes.endIndex {
      let byte = bytes[start]
      if divides(byte) {
        start = bytes.index(after: start)
        continue
      }
      let rest = bytes[start...]
      let end =
        (isDigit(byte)
          ? rest.firstIndex { !isDigit($0) } : rest.firstIndex { isDigit($0) || divides($0) })
        ?? bytes.endIndex
      let piece = text[start..<end]
      // A lone point divides numbers: 31.3.2567.
      if isDigit(byte) {
        pieces.append(.number(piece))
      } else if piece != "." {
        pieces += words(piece)
      }
      start = end
    }
    return pieces
  }

  /// A word, and the era that may stand against its end, as in `มีนาคมพ.ศ.`.
  private static func words(_ piece: Substring) -> [Piece] {
    for era in Era.words.keys where piece.utf8.count > era.utf8.count && piece.ends(with: era) {
      let name = Substring(piece.utf8.dropLast(era.utf8.count))
      return [.word(name), .word(Substring(era))]
    }
    return [.word(piece)]
  }

  private static func saysNothing(_ word: Substring) -> Bool {
    Era(word: word) != nil || ["ที่", "เดือน", "ปี"].contains(word) || word.begins(with: "วัน")
  }

  /// The text before a time of day, which databases append: `31/03/2567 0:00:00`.
  private static func withoutTime(_ text: String) -> (Substring, hasTime: Bool) {
    let cuts = text.utf8.indices.filter { " T".utf8.contains(text.utf8[$0]) }
    guard let cut = cuts.last, text.utf8[cut...].contains(UInt8(ascii: ":")) else {
      return (text[...], false)
    }
    return (text[..<cut], true)
  }
}

extension WrittenDate.Era {
  static let words: [String: WrittenDate.Era] = [
    "พ.ศ.": .buddhist, "พ.ศ": .buddhist, "พศ.": .buddhist, "พศ": .buddhist, "ค.ศ.": .common,
    "ค.ศ": .common, "คศ.": .common, "คศ": .common,
  ]

  init?(word: Substring?) {
    guard let era = word.flatMap({ WrittenDate.Era.words[String($0)] }) else { return nil }
    self = era
  }
}

extension ThaiMonth {
  private static let english = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The name behind `เดือน`, where that stands before it.
  static func name(in word: Substring) -> Substring {
    let month = "เดือน"
    return word.begins(with: month) ? Substring(word.utf8.dropFirst(month.utf8.count)) : word
  }

  /// The month that a name without its points, or an English one, means.
  static func number(meantBy name: some StringProtocol) -> Int? {
    let letters = withoutPoints(name)
    let short = short.firstIndex { withoutPoints($0) == letters }
    let lower = letters.asciiLowercased()
    let index =
      short ?? (letters.utf8.count >= 3 ? english.firstIndex { lower.begins(with: $0) } : nil)
    return index.map { $0 + 1 }
  }

  /// Whether a name is the English one of a month, whole or short.
  static func isEnglish(_ name: some StringProtocol, _ month: Int) -> Bool {
    let letters = withoutPoints(name).asciiLowercased()
    let whole = Day.englishMonths[month - 1].asciiLowercased()
    return [whole, english[month - 1]].contains(letters) || letters == "sept"
  }

  private static func withoutPoints(_ name: some StringProtocol) -> String {
    String(decoding: name.utf8.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }
}
