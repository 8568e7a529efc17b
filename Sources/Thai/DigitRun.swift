/// Digits with the blanks and dashes between them, Thai ones too: nine or more in a row of a text.
public enum DigitRun {
  /// Digits between two blanks or dashes.
  public struct Group: Sendable {
    /// In ASCII.
    public internal(set) var digits: [UInt8]
    /// Whether a blank stands between it and the group before.
    public let followsBlank: Bool
  }

  /// The groups of one that was found.
  public static func groups(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Group] {
    var groups: [Group] = []
    var (at, isOpen, hasBlank) = (range.lowerBound, false, false)
    while at < range.upperBound {
      let (digit, length) = sign(bytes, at)
      if let digit {
        if !isOpen { groups.append(Group(digits: [], followsBlank: hasBlank)) }
        groups[groups.count - 1].digits.append(digit)
        (isOpen, hasBlank) = (true, false)
      } else {
        isOpen = false
        hasBlank = hasBlank || bytes[at] == 0x20
      }
      at += max(length, 1)
    }
    return groups
  }

  /// Whether a byte beside digits makes them part of a code or an address.
  public static func joins(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte & 0xDF || "/_=#%&?+".utf8.contains(byte)
  }

  /// Calls with the bytes of each, from its first digit to its last.
  ///
  /// Looks at each eighth byte: nine signs in a row can't be missed by that. Of Thai digits, three
  /// bytes each, one of three looks falls on a last byte, which is told from those of other letters
  /// by the byte before.
  public static func find(
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
