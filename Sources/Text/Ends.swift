extension StringProtocol {
  /// Whether the first bytes are those of a text: breaking Thai into letters would be far dearer.
  @inlinable public func begins(with opening: String) -> Bool {
    utf8.starts(with: opening.utf8)
  }

  /// Whether the last bytes are those of a text.
  @inlinable public func ends(with closing: String) -> Bool {
    utf8.suffix(closing.utf8.count).elementsEqual(closing.utf8)
  }

  /// Whether the bytes of a text stand somewhere in it.
  public func holds(_ part: String) -> Bool {
    part.isEmpty || Array(utf8)[...].place(of: Array(part.utf8)) != nil
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
