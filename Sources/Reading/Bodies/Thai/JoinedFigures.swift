import Text

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is a digit, or the last byte of ๆ: most texts have neither.
  ///
  /// A plain loop, which the compiler runs over 16 bytes at once.
  var mayHoldFigures: Bool {
    guard let start = baseAddress else { return false }
    var found: UInt8 = 0
    var at = 0
    while at < count {
      found |= (start[at] &- 0x30 < 10 ? 1 : 0) | (start[at] == 0x86 ? 1 : 0)
      at &+= 1
    }
    return found != 0
  }
}

/// A running text in which no line parts a number to call, a date or an amount from its unit, and
/// ranges and dashes have their right signs.
///
/// `054-000-010` stands between marks (``HTMLSign``); `31 มี.ค. 2567` and `3,000 บาท` have U+00A0
/// for their blanks, and so has ` ๆ`; `10-15`, `2566-2570` and `66 - ก.ย. 67` have U+2013. A number
/// of a document (`12-2566`), a day (`2024-03-31`) and a code keep their hyphens.
struct JoinedFigures {
  private let text: UnsafeBufferPointer<UInt8>
  private var out: [UInt8] = []
  private var copied = 0

  /// Nil where nothing changes.
  static func joined(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var figures = JoinedFigures(text: text)
    figures.read()
    return figures.copied == 0 ? nil : figures.out + text[figures.copied...]
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func read() {
    var at = 0
    while at < text.count {
      if text[at].isDigit {
        at = figure(from: at)
      } else {
        if text[at] == 0x86, at > 2, text[at - 1] == 0xB9, text[at - 2] == 0xE0,
          text[at - 3] == 0x20
        {
          put(Sign.blank, over: at - 3..<at - 2)
        }
        at += 1
      }
    }
  }

  private enum Sign {
    static let blank: [UInt8] = [0xC2, 0xA0]
    static let dash: [UInt8] = [0xE2, 0x80, 0x93]
  }

  private mutating func put(_ sign: [UInt8], over range: Range<Int>) {
    out += text[copied..<range.lowerBound]
    out += sign
    copied = range.upperBound
  }

  private func byte(_ at: Int) -> UInt8 { text.indices.contains(at) ? text[at] : 0 }

  private func isDigit(_ at: Int) -> Bool { byte(at).isDigit }

  private func opens(_ word: StaticString, at start: Int) -> Bool {
    start + word.utf8CodeUnitCount <= text.count
      && (0..<word.utf8CodeUnitCount).allSatisfy { text[start + $0] == word.utf8Start[$0] }
  }

  /// The end of what may belong to a figure that begins at a place.
  private mutating func figure(from start: Int) -> Int {
    var end = start + 1
    var hyphens: [Int] = []
    while end < text.count,
      isDigit(end) || 0x2C...0x2E ~= text[end] && isDigit(end + 1)
    {
      if text[end] == 0x2D { hyphens.append(end) }
      end += 1
    }
    guard start == 0 || !isWord(byte(start - 1)), !isWord(byte(end)) else { return end }
    if !hyphens.isEmpty {
      hyphenated(start..<end, hyphens)
    } else if byte(end) == 0x20 {
      spaced(start..<end)
    }
    return end
  }

  /// Whether a byte beside a figure makes it part of a word, a code or an address.
  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "="),
      UInt8(ascii: "&"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private mutating func hyphenated(_ range: Range<Int>, _ hyphens: [Int]) {
    let digits = text[range].count(where: \.isDigit)
    if text[range.lowerBound] == 0x30, digits + hyphens.count == range.count, digits > 8,
      digits < 12
    {
      put(
        [MarkdownNode.lineBreakMark, HTMLSign.opensWhole.rawValue],
        over: range.lowerBound..<range.lowerBound)
      put(
        [MarkdownNode.lineBreakMark, HTMLSign.closesWhole.rawValue],
        over: range.upperBound..<range.upperBound)
      return
    }
    guard hyphens.count == 1, digits + 1 == range.count else { return }
    func number(_ part: Range<Int>) -> Int { text[part].reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
    let (before, after) = (range.lowerBound..<hyphens[0], hyphens[0] + 1..<range.upperBound)
    guard before.count < 5, after.count < 5, text[before.lowerBound] != 0x30,
      text[after.lowerBound] != 0x30
    else { return }
    let (first, last) = (number(before), number(after))
    let areYears = 2400...2699 ~= first && 2400...2699 ~= last
    guard first < last, areYears || before.count < 4 && after.count < 4 else { return }
    put(Sign.dash, over: hyphens[0]..<hyphens[0] + 1)
  }

  private mutating func spaced(_ range: Range<Int>) {
    let next = range.upperBound + 1
    if byte(next) == 0x2D {
      let isDash = byte(next + 1) == 0x20 && (isDigit(next + 2) || byte(next + 2) == 0xE0)
      if isDash { put(Sign.dash, over: next..<next + 1) }
    } else if JoinedFigures.units.contains(where: { opens($0, at: next) }) {
      put(Sign.blank, over: next - 1..<next)
    } else if range.count < 3 {
      // A month and a year, or a word as short.
      let word = text[next...].prefix { $0 != 0x20 }
      guard word.first == 0xE0, word.count <= 30, byte(word.endIndex + 1) == 0x32,
        isDigit(word.endIndex + 4), !isDigit(word.endIndex + 5)
      else { return }
      put(Sign.blank, over: next - 1..<next)
      put(Sign.blank, over: word.endIndex..<word.endIndex + 1)
    }
  }

  private static let units: [StaticString] = ["บาท", "ล้านบาท", "น.", "คน", "ครั้ง"]
}
