// JSON (RFC 8259), written piece by piece into bytes.

extension [UInt8] {
  /// Appends text that is JSON already.
  public mutating func append(json text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a whole number.
  public mutating func append(number: Int) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends the text as a JSON string, quotes included, or `null`.
  public mutating func append(string text: String?) {
    guard var text else { return append(json: "null") }
    append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for at in text.indices {
      let byte = text[at]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      start = at + 1
      appendEscape(of: byte)
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 10: append(json: "\\n")
    case 13: append(json: "\\r")
    case 9: append(json: "\\t")
    case 0..<0x20:
      append(json: "\\u00")
      append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      append(contentsOf: String(byte & 15, radix: 16).utf8)
    default: append(contentsOf: [UInt8(ascii: "\\"), byte])
    }
  }
}

/// A text as a JSON string, quotes included.
public func jsonString(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.append(string: text)
  return String(decoding: bytes, as: UTF8.self)
}
