extension Value {
  /// What has no text of its own (flags, records, lists) appends nothing.
  func append(to out: inout [UInt8], escaped: Bool) {
    switch self {
    case .text(let text):
      text.utf8.withContiguousStorageIfAvailable { out.append($0, escaped: escaped) }
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer { out.append($0, escaped: escaped) }
    case .nothing, .flag, .record, .list, .texts:
      break
    }
  }
}

extension [UInt8] {
  /// Escaped text reads as text in HTML, also inside a quoted attribute.
  fileprivate mutating func append(_ text: UnsafeBufferPointer<UInt8>, escaped: Bool) {
    guard escaped else { return append(contentsOf: text) }
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
