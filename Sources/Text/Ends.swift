import Glibc

extension StringProtocol {
  /// Whether the first bytes are those of a text: breaking Thai into letters would be far dearer.
  @inlinable public func begins(with opening: String) -> Bool {
    withBytes { bytes in opening.withBytes { bytes.begins(with: $0) } }
  }

  /// Whether the last bytes are those of a text.
  @inlinable public func ends(with closing: String) -> Bool {
    withBytes { bytes in closing.withBytes { bytes.ends(with: $0) } }
  }

  /// Whether the bytes of a text stand somewhere in it.
  @inlinable public func holds(_ part: String) -> Bool {
    withBytes { bytes in part.withBytes { bytes.holds($0) } }
  }

  @inlinable func withBytes<Found>(_ use: (UnsafeBufferPointer<UInt8>) -> Found) -> Found {
    utf8.withContiguousStorageIfAvailable(use) ?? Array(utf8).withUnsafeBufferPointer(use)
  }

  /// Whether a byte stands in it; one below 0x80 is a whole character.
  @inlinable public func holds(_ byte: UInt8) -> Bool { utf8.contains(byte) }

  /// The text with A–Z as a–z; all else stays.
  @inlinable public func asciiLowercased() -> String {
    String(unsafeUninitializedCapacity: utf8.count) { bytes in
      var count = 0
      for byte in utf8 {
        bytes[count] = (0x41...0x5A).contains(byte) ? byte + 32 : byte
        count += 1
      }
      return count
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  @usableFromInline func begins(with opening: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = baseAddress, let wanted = opening.baseAddress else { return opening.isEmpty }
    return count >= opening.count && memcmp(base, wanted, opening.count) == 0
  }

  @usableFromInline func ends(with closing: UnsafeBufferPointer<UInt8>) -> Bool {
    count >= closing.count
      && UnsafeBufferPointer(rebasing: self[(count - closing.count)...]).begins(with: closing)
  }

  @usableFromInline func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    part.isEmpty || place(of: part) != nil
  }
}
