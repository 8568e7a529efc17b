/// The first byte that can't be part of a text file.
public struct TextFlaw: Sendable, Equatable {
  public let offset: Int
  /// The number of a control character other than tab and line ends; nil for what is no UTF-8.
  public let code: UInt8?

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

  private static func control(in bytes: [UInt8], upTo end: Int) -> (Int, UInt8)? {
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
          let byte = bytes[at]
          if byte < 0x20 && byte != 9 && byte != 10 && byte != 13 || byte == 0x7F {
            return (at, byte)
          }
          if byte == 0xC2, bytes[at + 1] < 0xA0 { return (at, bytes[at + 1]) }
          at += 1
        }
      }
      return nil
    }
  }
}

extension UInt64 {
  /// Whether one of the eight bytes is below 0x20, 0x7F, or C2, which begins the control characters
  /// beyond ASCII; true now and then when none is.
  fileprivate var mayHoldControl: Bool {
    let (delete, c2) = (self ^ 0x7F7F_7F7F_7F7F_7F7F, self ^ 0xC2C2_C2C2_C2C2_C2C2)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let found =
      (self &- ones << 5) & ~self | (delete &- ones) & ~delete | (c2 &- ones) & ~c2
    return found & 0x8080_8080_8080_8080 != 0
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
