extension [UInt8] {
  /// Appends a text so that it reads as text in HTML, also inside an attribute in quotes of any
  /// kind.
  public mutating func append(escapingHTML text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      while let bytes = text.word(at: index), bytes.holdsNoSign { index += 8 }
      guard index < text.count else { break }
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
  /// Eight bytes at once; nil where fewer are left.
  fileprivate func word(at index: Int) -> UInt64? {
    guard index + 8 <= count else { return nil }
    return UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}

extension UInt64 {
  /// Whether each of the bytes is at least 0x40, as those of letters and of Thai: no sign is.
  fileprivate var holdsNoSign: Bool {
    (self | self << 1) & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
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
