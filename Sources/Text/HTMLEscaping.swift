extension [UInt8] {
  /// Appends a text so that it reads as text in HTML, also inside an attribute in quotes of any
  /// kind; the blank before `ๆ` holds it to its word.
  public mutating func append(escapingHTML text: UnsafeBufferPointer<UInt8>) {
    var text = text
    while let blank = text.place(of: blankRepeat, bySign: 3) {
      append(escaped: UnsafeBufferPointer(rebasing: text[..<blank]))
      append(contentsOf: "\u{A0}".utf8)
      text = UnsafeBufferPointer(rebasing: text[(blank + 1)...])
    }
    append(escaped: text)
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      // The last eight bytes are looked at again rather than one by one.
      if let bytes = text.word(at: Swift.min(index, text.count - 8)), !bytes.mayHoldSign {
        index += 8
        continue
      }
      if let entity = entity(for: text[index]) {
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        append(contentsOf: entity.utf8)
        start = index + 1
      }
      index += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

/// The last byte is the rarest.
private let blankRepeat = Array(" ๆ".utf8)

/// A text as it may stand in HTML, also inside an attribute in quotes of any kind.
public func escapedHTML(_ text: String) -> String {
  var text = text
  return text.withUTF8 { text in
    var bytes: [UInt8] = []
    bytes.append(escapingHTML: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes at once; nil where fewer are left, or a place before the first is asked.
  fileprivate func word(at index: Int) -> UInt64? {
    guard index >= 0, index + 8 <= count else { return nil }
    return UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}

extension UInt64 {
  /// Whether one of the bytes is a sign that HTML writes otherwise; true now and then when none is.
  ///
  /// Bytes of at least 0x40, as those of letters and of Thai, are none.
  fileprivate var mayHoldSign: Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    guard (self | self << 1) & high != high else { return false }
    /// Its highest bits are set where a byte is the one looked for.
    func same(_ sign: Unicode.Scalar) -> UInt64 {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let rest = self ^ (UInt64(UInt8(ascii: sign)) &* ones)
      return (rest &- ones) & ~rest
    }
    return (same("&") | same("<") | same(">") | same("\"") | same("'")) & high != 0
  }
}

@inline(__always)
private func entity(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}

/// A text as it may stand in XML between tags and in attributes of double quotes.
///
/// What XML 1.0 does not allow is left out, and so is all else that stands in no text.
public func escapedXML(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where !scalar.isNoText {
    if scalar != "'", scalar.isASCII, let entity = entity(for: UInt8(scalar.value)) {
      bytes += entity.utf8
    } else {
      bytes += UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
