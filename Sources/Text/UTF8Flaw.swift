/// The first byte that belongs to no text.
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
        while at + 16 <= end {
          let piece = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
          // C2 begins the control characters beyond ASCII.
          let may = piece .< 0x20 .| piece .== 0x7F .| piece .== 0xC2
          guard !any(may) else { break }
          at += 16
        }
        for _ in at..<min(at + 16, end) {
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

/// Where the first character begins that is no UTF-8; the end when all is well.
public func endOfUTF8(in bytes: ArraySlice<UInt8>) -> Int {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.endIndex
  } catch {
    return bytes.startIndex + error.byteOffsets.lowerBound
  }
}
