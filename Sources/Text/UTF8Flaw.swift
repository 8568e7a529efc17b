/// The first byte that can't be part of a text file.
public struct TextFlaw: Sendable, Equatable {
  public let offset: Int
  /// The number of a character that stands in no text; nil for what is no UTF-8.
  public let code: UInt32?

  /// Nil when all is text.
  public init?(in bytes: [UInt8]) {
    let end = endOfUTF8(in: bytes[...])
    if let control = TextFlaw.control(in: bytes, upTo: end) {
      (offset, code) = control
    } else if end < bytes.count {
      (offset, code) = (end, nil)
    } else {
      return nil
    }
  }

  private static func control(in bytes: [UInt8], upTo end: Int) -> (Int, UInt32)? {
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < end {
        while at + 8 <= end {
          guard !bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).mayHoldControl else {
            break
          }
          at += 8
        }
        for _ in at..<min(at + 8, end) {
          if let scalar = Unicode.Scalar.noText(in: bytes, at: at) { return (at, scalar.value) }
          at += 1
        }
      }
      return nil
    }
  }
}

extension UInt64 {
  /// Whether one of the eight bytes is below 0x20 and no line feed, is 0x7F, or begins characters
  /// among which are some that stand in no text (C2, E2, EF); true now and then when none is.
  fileprivate var mayHoldControl: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    /// Its highest bits are set where a byte is the one looked for.
    func same(_ byte: UInt64) -> UInt64 {
      let rest = self ^ (byte &* ones)
      return (rest &- ones) & ~rest
    }
    /// Set where a byte is another one than a line feed, and nowhere else.
    let other = self ^ (0x0A &* ones)
    let noLineFeed = (other & low) &+ low | other
    let found =
      (self &- ones << 5) & ~self & noLineFeed
      | same(0x7F) | same(0xC2) | same(0xE2) | same(0xEF)
    return found & ~low != 0
  }
}

/// Where the first character begins that is no UTF-8; the end when all is well.
public func endOfUTF8(in bytes: ArraySlice<UInt8>) -> Int {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.endIndex
  } catch {
    return bytes.startIndex + error.byteOffsets.lowerBound
  }
}
