import Diagnostics
import Glibc
import Text

/// A sign that stands in a text by a fault of a font, a converter or a keyboard.
struct StraySign {
  enum Fault {
    /// A number that Unicode gives to no character, which each font draws as it likes.
    case privateUse
    /// U+FFFD, which programs put where they can't read a letter.
    case lost
    /// A Thai vowel or tone mark that stands on no consonant.
    case withoutConsonant
    /// A second mark where one has its place.
    case twice
    /// A vowel behind the tone mark that belongs above it.
    case behindTone
    /// า behind a blank, which copying from a PDF makes of ำ; and what stands before the blank.
    case apart(String)
  }

  let offset: Int
  let code: UInt32
  let fault: Fault
  /// How many other signs of a font's own stand in the line, which are told with this one.
  private(set) var others = 0

  /// In the order of the text, each sign once in a line.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [StraySign] {
    guard mayStand(in: bytes) else { return [] }
    var found: [StraySign] = []
    var told: Set<UInt32> = []
    var unknown: Int?
    var lineEnd = 0
    var before = Letter.other
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0xE0 else {
        before = .other
        at += 1
        continue
      }
      let letter = Letter(in: bytes, at: at)
      if letter.mayBeStray(behind: before), let sign = StraySign(in: bytes, at: at) {
        if at >= lineEnd {
          told = []
          unknown = nil
          lineEnd = bytes.first(10, from: at) ?? bytes.count
        }
        if told.insert(sign.code).inserted, !sign.isBullet(in: bytes) {
          // A line in a font's own letters is told once.
          if sign.isUnknown, let unknown {
            found[unknown].others += 1
          } else {
            if sign.isUnknown { unknown = found.count }
            found.append(sign)
          }
        }
      }
      before = letter
      at += 3
    }
    return found
  }

  /// Whether a Thai mark stands behind something else than most do, or a letter of a font's own
  /// may be there.
  ///
  /// Plain loops, which the compiler runs over 16 bytes at once, over the second and third byte of
  /// letters: the first is E0 of all.
  private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress, bytes.count > 5 else { return true }
    func mark(_ isSo: Bool) -> UInt8 { isSo ? 1 : 0 }
    var found: UInt8 = 0
    let (seconds, thirds, nextSeconds, nextThirds) = (start + 1, start + 2, start + 4, start + 5)
    let fourths = start + 3
    for index in 0..<bytes.count - 5 {
      let third = thirds[index]
      let nextThird = nextThirds[index]
      let isVowel =
        mark(nextSeconds[index] == 0xB8) & (mark(nextThird == 0xB1) | mark(nextThird &- 0xB4 < 7))
      found |= isVowel & (mark(seconds[index] != 0xB8) | mark(third &- 0x81 > 0x2D))
    }
    for index in 0..<bytes.count - 5 {
      let third = thirds[index]
      let isTone = mark(nextSeconds[index] == 0xB9) & mark(nextThirds[index] &- 0x87 < 8)
      // Neither a consonant nor a vowel.
      let isOther = mark(third &- 0x81 > 0x2D) & mark(third != 0xB1) & mark(third &- 0xB4 > 6)
      found |= isTone & (mark(seconds[index] != 0xB8) | isOther) | mark(nextThirds[index] > 0xED)
    }
    for index in 0..<bytes.count - 5 {
      // า behind a blank
      let isAa = mark(thirds[index] == 0xB8) & mark(fourths[index] == 0xB2)
      found |= isAa & mark(start[index] == 0x20)
    }
    // No letter stands before these.
    return found != 0 || bytes[..<5].contains { $0 > 0xED }
      || (0..<3).contains { Letter(in: bytes, at: $0).mayBeStray(behind: .other) }
  }

  /// What a letter of three bytes or more is, as far as a first look tells.
  private enum Letter {
    case consonant, vowel, tone, aa, privateUse, other

    init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
      guard start + 2 < bytes.count else {
        self = .other
        return
      }
      self =
        switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
        case (0xE0, 0xB8, 0x81...0xAE): .consonant
        case (0xE0, 0xB8, 0xB1), (0xE0, 0xB8, 0xB4...0xBA): .vowel
        case (0xE0, 0xB8, 0xB2): .aa
        case (0xE0, 0xB9, 0x87...0x8E): .tone
        case (0xEE, _, _), (0xEF, _, _), (0xF3..., _, _): .privateUse
        default: .other
        }
    }

    func mayBeStray(behind before: Letter) -> Bool {
      switch self {
      case .vowel: before != .consonant
      case .tone: before != .consonant && before != .vowel
      case .aa: before == .other
      case .privateUse: true
      case .consonant, .other: false
      }
    }
  }

  /// Whether fonts of symbols have a sign there.
  var isOfSymbolFont: Bool { 0xF000...0xF0FF ~= code }

  /// Whether it is a sign of a font's own that may mean anything.
  private var isUnknown: Bool {
    if case .privateUse = fault { meant == nil && !isOfSymbolFont } else { false }
  }

  /// Whether it opens a line as a bullet of Word, which is read as one (`ListMark`).
  private func isBullet(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard code == 0xF0B7 || code == 0xF0D8 else { return false }
    return bytes[..<offset].last { $0 != 0x20 && $0 != 9 }.map { $0 == 10 } ?? true
  }

  /// The first in a text.
  static func first(in text: String) -> StraySign? {
    text.utf8.withContiguousStorageIfAvailable { all(in: $0).first } ?? nil
  }

  private init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard let code = StraySign.scalar(in: bytes, at: offset) else { return nil }
    switch code {
    case 0xE32:
      guard let before = StraySign.consonant(apartFrom: offset, in: bytes) else { return nil }
      fault = .apart(before)
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: fault = .privateUse
    case 0xFFFD: fault = .lost
    case _ where StraySign.isMark(code):
      let before = offset >= 3 ? StraySign.scalar(in: bytes, at: offset - 3) ?? 0 : 0
      guard let fault = StraySign.fault(of: code, behind: before) else { return nil }
      self.fault = fault
    default: return nil
    }
    self.offset = offset
    self.code = code
  }

  /// The consonant, with its tone mark, that a blank parts from a vowel within a word.
  private static func consonant(
    apartFrom offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    func letter(_ at: Int) -> UInt32 { at < 0 ? 0 : scalar(in: bytes, at: at) ?? 0 }
    let isWithin = offset + 5 < bytes.count && 0xE01...0xE2E ~= letter(offset + 3)
    guard isWithin, bytes[offset - 1] == 0x20 else { return nil }
    let start = isTone(letter(offset - 4)) ? offset - 7 : offset - 4
    guard 0xE01...0xE2E ~= letter(start) else { return nil }
    return String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
  }

  /// Of three or four bytes; nil where none begins.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> UInt32? {
    func more(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
    switch bytes[offset] {
    case 0xE0..<0xF0 where offset + 2 < bytes.count:
      return UInt32(bytes[offset] & 0xF) << 12 | more(1) << 6 | more(2)
    case 0xF0..<0xF8 where offset + 3 < bytes.count:
      return UInt32(bytes[offset] & 0x7) << 18 | more(1) << 12 | more(2) << 6 | more(3)
    default: return nil
    }
  }

  private static func isVowel(_ code: UInt32) -> Bool { code == 0xE31 || 0xE34...0xE3A ~= code }
  private static func isTone(_ code: UInt32) -> Bool { 0xE48...0xE4B ~= code }
  static func isMark(_ code: UInt32) -> Bool { isVowel(code) || 0xE47...0xE4E ~= code }

  private static func fault(of mark: UInt32, behind before: UInt32) -> Fault? {
    // U+25CC is the circle that shows a mark alone.
    if 0xE01...0xE2E ~= before || before == 0x25CC { return nil }
    guard isMark(before) else { return .withoutConsonant }
    if mark == before || isTone(mark) && isTone(before) || isVowel(mark) && isVowel(before) {
      return .twice
    }
    return isVowel(mark) ? .behindTone : nil
  }
}
