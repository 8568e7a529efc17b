import Glibc

/// What Thai documents begin a line of a list with: `๑.` `(๒)` `ก)` `1.1` `ข้อ ๓` `•` `–`.
///
/// Marks of numbers and letters stay visible, as laws and orders are cited by them. Bullets carry
/// no meaning and become those of the page.
struct ListMark {
  /// What marks of one list share.
  struct Style: Hashable {
    enum Script: Hashable {
      case thaiDigits, digits, thaiLetters, letters
      /// A bullet, by its bytes; a sure one stands for a list even when it stands alone.
      case bullet([UInt8], isSure: Bool)
      case box
    }

    let script: Script
    /// `ข้อ ` before a number, as it stands there.
    var word: [UInt8] = []
    var isBracketed = false
    /// The numbers before the last: `1.` of `1.2`.
    var above: [Int] = []
    /// The sign behind it; nil for a blank.
    var closing: UInt8?
  }

  let style: Style
  /// Its number, or that of its letter; 1 for a bullet.
  let value: Int
  /// How many bytes it takes, blanks behind it included.
  let length: Int

  var isBullet: Bool { if case .bullet = style.script { true } else { false } }
  var isCounted: Bool { !isBullet && style.script != .box }
  /// Whether it is enough that it stands once: nobody writes it without meaning a list.
  var isSure: Bool {
    switch style.script {
    case .bullet(_, let isSure): isSure
    case .box: true
    default: false
    }
  }

  /// The mark that opens a line; nil when it has none.
  init?(opening line: UnsafeBufferPointer<UInt8>) {
    guard let mark = ListMark.bullet(line) ?? ListMark.counted(line) else { return nil }
    self = mark
  }

  private init(_ style: Style, _ value: Int, length: Int) {
    self.style = style
    self.value = value
    self.length = length
  }

  private static let sure = "•●○◦▪■◆➢∙·\u{F0B7}\u{F0D8}".unicodeScalars.map { Array("\($0)".utf8) }
  /// What Word's fonts of signs leave of its bullets, which is one before a blank and Thai.
  private static let leftovers = "o§Ø".unicodeScalars.map { Array("\($0)".utf8) }
  private static let dashes = "–—-−*+".unicodeScalars.map { Array("\($0)".utf8) }
  /// Boxes and ticks say something and stay visible.
  private static let boxes = "✓✔☑☒☐□✗".unicodeScalars.map { Array("\($0)".utf8) }

  private static func bullet(_ line: UnsafeBufferPointer<UInt8>) -> ListMark? {
    guard let first = line.first,
      first < 0x30 || first >= 0xC2 && first != 0xE0 || first == UInt8(ascii: "o")
    else { return nil }
    if let sign = sure.first(where: { line.starts(with: $0) }) {
      return ListMark(
        Style(script: .bullet(sign, isSure: true)), 1, length: behindBlanks(sign.count, line))
    }
    if let sign = boxes.first(where: { line.starts(with: $0) }) {
      return ListMark(Style(script: .box), 1, length: behindBlanks(sign.count, line))
    }
    if let sign = leftovers.first(where: { line.starts(with: $0) }) {
      let end = behindBlanks(sign.count, line)
      guard end > sign.count, end < line.count, Neighbour.after(end, in: line) == .thai else {
        return nil
      }
      return ListMark(Style(script: .bullet(sign, isSure: true)), 1, length: end)
    }
    guard let sign = dashes.first(where: { line.starts(with: $0) }) else { return nil }
    let end = behindBlanks(sign.count, line)
    // GFM reads ASCII signs before a blank; before Thai nothing else can be meant.
    guard end < line.count, Neighbour.after(end, in: line) == .thai else { return nil }
    return ListMark(Style(script: .bullet(sign, isSure: false)), 1, length: end)
  }

  private static let words = ["ข้อที่", "ข้อ", "มาตรา"].map { Array($0.utf8) }

  private static func counted(_ line: UnsafeBufferPointer<UInt8>) -> ListMark? {
    var at = 0
    var word: [UInt8] = []
    if let found = words.first(where: { line.starts(with: $0) }) {
      word = found
      at = behindBlanks(found.count, line)
    }
    let isBracketed = word.isEmpty && line.first == UInt8(ascii: "(")
    if isBracketed { at = 1 }
    guard let (script, numbers, end) = count(line, from: at), let last = numbers.last else {
      return nil
    }
    let sign = end < line.count ? line[end] : 0x20
    let isClosed = sign == UInt8(ascii: ")") || sign == UInt8(ascii: ".") && !isBracketed
    guard isClosed || !isBracketed && (numbers.count > 1 || !word.isEmpty) else { return nil }
    let close = isClosed ? end + 1 : end
    let length = behindBlanks(close, line)
    let hasBlank = length > close || close == line.count
    if !isClosed || sign == UInt8(ascii: ".") && script != .digits && script != .thaiDigits {
      guard hasBlank else { return nil }
    }
    if !hasBlank, Neighbour.after(close, in: line) == .letter { return nil }
    // What GFM reads in other languages too has to stand before Thai.
    if script == .digits || script == .letters, word.isEmpty {
      guard line.indices.contains(where: { Neighbour.isThai($0, in: line) }) else { return nil }
    }
    let style = Style(
      script: script, word: word, isBracketed: isBracketed, above: numbers.dropLast(),
      closing: isClosed ? sign : nil)
    return ListMark(style, last, length: length)
  }

  /// `1.2.3` or one letter, and where it ends.
  private static func count(
    _ line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (Style.Script, numbers: [Int], end: Int)? {
    guard start < line.count else { return nil }
    if let letter = ThaiOrder.place(of: start, in: line) {
      return (.thaiLetters, [letter], start + 3)
    }
    if (0x61...0x7A).contains(line[start]) {
      return (.letters, [Int(line[start]) - 0x60], start + 1)
    }
    var (numbers, at): ([Int], Int) = ([], start)
    let isThai = ThaiOrder.digit(at, in: line) != nil
    while let (number, end) = number(line, from: at, isThai), numbers.count < 5 {
      numbers.append(number)
      at = end
      guard at + 1 < line.count, line[at] == UInt8(ascii: "."),
        self.number(line, from: at + 1, isThai) != nil
      else { break }
      at += 1
    }
    return numbers.isEmpty ? nil : (isThai ? .thaiDigits : .digits, numbers, at)
  }

  /// A number of up to three digits.
  private static func number(
    _ line: UnsafeBufferPointer<UInt8>, from start: Int, _ isThai: Bool
  ) -> (Int, end: Int)? {
    var (number, at, digits) = (0, start, 0)
    while at < line.count, digits < 4 {
      if isThai, let digit = ThaiOrder.digit(at, in: line) {
        (number, at) = (number * 10 + digit, at + 3)
      } else if !isThai, (0x30...0x39).contains(line[at]) {
        (number, at) = (number * 10 + Int(line[at]) - 0x30, at + 1)
      } else {
        break
      }
      digits += 1
    }
    return (1...3).contains(digits) ? (number, at) : nil
  }

  private static func behindBlanks(_ start: Int, _ line: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    while at < line.count {
      if line[at] == 0x20 || line[at] == 9 {
        at += 1
      } else if at + 1 < line.count, line[at] == 0xC2, line[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }
}

/// Thai digits and the letters by which lists count, at a byte of a text.
enum ThaiOrder {
  static func digit(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard at + 2 < text.count, text[at] == 0xE0, text[at + 1] == 0xB9,
      (0x90...0x99).contains(text[at + 2])
    else { return nil }
    return Int(text[at + 2]) - 0x90
  }

  /// ก is 1, ข 2, ค 3, ง 4: lists leave out ฃ, ฅ and ฆ.
  static func place(of at: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard at + 2 < text.count, text[at] == 0xE0, text[at + 1] == 0xB8,
      let place = letters.firstIndex(of: text[at + 2])
    else { return nil }
    return place + 1
  }

  /// The last bytes of the letters' three.
  private static let letters: [UInt8] =
    [0x81, 0x82, 0x84]
    + Array(0x87...0xAE).filter { byte in
      // ฤ and ฦ count nothing.
      byte != 0xA4 && byte != 0xA6
    }
}
