/// The first byte that can't be part of a text file.
public struct TextFlaw: Sendable, Equatable {
  public let offset: Int
  /// The number of a character that stands in no text; nil for what is no UTF-8.
  public let code: UInt32?

  /// Nil when all is text.
  public init?(in bytes: [UInt8]) {
    if bytes.withUnsafeBufferPointer(TextFlaw.isPlain) { return nil }
    let end = endOfUTF8(in: bytes[...])
    if let control = TextFlaw.control(in: bytes, upTo: end) {
      (offset, code) = control
    } else if end < bytes.count {
      (offset, code) = (end, nil)
    } else {
      return nil
    }
  }

  /// Whether all is printable ASCII, line feeds and Thai, as nearly all pages are.
  ///
  /// Plain loops, which the compiler runs over 16 bytes at once.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress, bytes.count > 2 else { return false }
    func mark(_ isSo: Bool) -> UInt8 { isSo ? 1 : 0 }
    let (next, afterNext) = (start + 1, start + 2)
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = start[index]
      found |= mark(byte < 0x20) & mark(byte != 10) | mark(byte == 0x7F) | mark(byte > 0xE0)
    }
    // Two bytes follow each E0, which opens a letter,
    for index in 0..<bytes.count - 2 {
      let isThai = mark(next[index] & 0xFE == 0xB8) & mark(afterNext[index] & 0xC0 == 0x80)
      found |= mark(start[index] == 0xE0) & (1 ^ isThai)
    }
    // and no such byte stands elsewhere.
    for index in 0..<bytes.count - 2 {
      let byte = afterNext[index]
      found |=
        mark(byte > 0x7F) & mark(byte != 0xE0) & mark(start[index] != 0xE0)
        & mark(next[index] != 0xE0)
    }
    func closes(_ byte: UInt8) -> Bool { byte > 0x7F && byte != 0xE0 }
    return found == 0 && !closes(bytes[0]) && (bytes[0] == 0xE0 || !closes(bytes[1]))
      && !bytes[(bytes.count - 2)...].contains(0xE0)
  }

  private static func control(in bytes: [UInt8], upTo end: Int) -> (Int, UInt32)? {
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < end {
        let next = min(at + 256, end)
        if mayHoldControl(bytes[at..<next]) {
          for at in at..<next {
            if let scalar = Unicode.Scalar.noText(in: bytes, at: at) { return (at, scalar.value) }
          }
        }
        at = next
      }
      return nil
    }
  }

  /// Whether one of the bytes is below 0x20 and no line feed, is 0x7F, or begins characters among
  /// which are some that stand in no text (C2, E2, EF).
  ///
  /// Written so that the compiler looks at 16 bytes at once.
  private static func mayHoldControl(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes).assumingMemoryBound(to: UInt8.self)
    guard let start = bytes.baseAddress else { return false }
    func mark(_ isSo: Bool) -> UInt8 { isSo ? 1 : 0 }
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = start[index]
      found |=
        mark(byte < 0x20) & mark(byte != 10)
        | mark(byte == 0x7F) | mark(byte == 0xC2) | mark(byte == 0xE2) | mark(byte == 0xEF)
    }
    return found != 0
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
