import Text

/// A number of nine digits or more with the blanks and dashes within it: of a telephone, an
/// account, a person.
struct LongNumber: Sendable {
  /// In ASCII.
  let digits: [UInt8]
  /// How many digits stand between the dashes and blanks.
  let groups: [Int]
  /// As it is written.
  let written: [UInt8]
  /// The text right before it, at most 90 bytes.
  let before: String
  /// Whether it stands by itself, and is no part of an address or of a file's name.
  let isApart: Bool
  let text: WrittenText

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ text: WrittenText) {
    var digits: [UInt8] = []
    var groups: [Int] = [0]
    var at = range.lowerBound
    while at < range.upperBound {
      let (digit, length) = LongNumber.sign(bytes, at)
      if let digit {
        digits.append(digit)
        groups[groups.count - 1] += 1
      } else if groups.last != 0 {
        groups.append(0)
      }
      at += max(length, 1)
    }
    self.digits = digits
    self.groups = groups.filter { $0 > 0 }
    written = Array(bytes[range])
    before = String(
      decoding: bytes[max(0, range.lowerBound - 90)..<range.lowerBound], as: UTF8.self)
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    isApart =
      !LongNumber.joins(range.lowerBound == 0 ? 0x20 : bytes[range.lowerBound - 1])
      && !LongNumber.joins(next) && !before.ends(with: "tel:")
    self.text = text
  }

  private static func joins(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte & 0xDF || "/_=#%&?\"+".utf8.contains(byte)
  }

  /// Calls with the bytes of each.
  ///
  /// Looks at each eighth byte: nine signs in a row can't be missed by that. Of Thai digits, three
  /// bytes each, one of three looks falls on a last byte, which is told from those of other letters
  /// by the byte before.
  static func find(
    in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void
  ) {
    var at = 8
    while at < bytes.count {
      guard mayBe(bytes[at]), let range = run(in: bytes, around: at) else {
        at += step
        continue
      }
      if range.digits >= 9 { visit(range.bytes) }
      at = max(at, range.bytes.upperBound) + step
    }
  }

  private static let step = 8

  private static func mayBe(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x90...0x99 ~= byte || byte == 0x2D || byte == 0x20
  }

  /// A digit in ASCII and its bytes; no digit but bytes for what may stand between digits.
  private static func sign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (digit: UInt8?, length: Int) {
    let byte = bytes[at]
    if 0x30...0x39 ~= byte { return (byte, 1) }
    if byte == 0x2D || byte == 0x20 { return (nil, 1) }
    guard byte == 0xE0, at + 2 < bytes.count, bytes[at + 1] == 0xB9,
      0x90...0x99 ~= bytes[at + 2]
    else { return (nil, 0) }
    return (bytes[at + 2] - 0x90 + 0x30, 3)
  }

  private static func run(
    in bytes: UnsafeBufferPointer<UInt8>, around start: Int
  ) -> (bytes: Range<Int>, digits: Int)? {
    var first = start
    if 0x90...0x99 ~= bytes[start] {
      guard start >= 2, sign(bytes, start - 2).length == 3 else { return nil }
      first = start - 2
    }
    while first > 0 {
      if sign(bytes, first - 1).length == 1 {
        first -= 1
      } else if first >= 3, sign(bytes, first - 3).length == 3 {
        first -= 3
      } else {
        break
      }
    }
    var (at, digits, end) = (first, 0, first)
    while at < bytes.count {
      let (digit, length) = sign(bytes, at)
      guard length > 0 else { break }
      at += length
      if digit != nil {
        if digits == 0 { first = at - length }
        digits += 1
        end = at
      }
    }
    return digits > 0 ? (first..<end, digits) : (start..<at, 0)
  }
}
