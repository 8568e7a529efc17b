/// Reads JSON from its beginning on; what is not as asked for answers nil or false.
struct JSONReader {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func isAtEnd() -> Bool { next() == nil }

  /// Calls with each key, to read the value there; stops when that fails.
  mutating func readObject(_ member: (inout Self, String) -> Bool) -> Bool {
    readList(from: "{", to: "}") { reader in
      guard let key = reader.readString(), reader.take(":") else { return false }
      return member(&reader, key)
    }
  }

  mutating func readList(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar, _ member: (inout Self) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    if take(closing) { return true }
    repeat {
      guard member(&self) else { return false }
    } while take(",")
    return take(closing)
  }

  mutating func readString() -> String? {
    guard take("\"") else { return nil }
    let start = position
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return String(validating: text[start..<position], as: UTF8.self)
      case UInt8(ascii: "\\"):
        return readEscapedString(from: start)
      case 0..<0x20:
        return nil
      default:
        position += 1
      }
    }
    return nil
  }

  private mutating func readEscapedString(from start: Int) -> String? {
    var bytes = Array(text[start..<position])
    while position < text.count {
      let byte = text[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(validating: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = readEscape() else { return nil }
        bytes.append(contentsOf: String(scalar).utf8)
      case 0..<0x20:
        return nil
      default:
        bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func readEscape() -> Unicode.Scalar? {
    guard position < text.count else { return nil }
    let byte = text[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return readScalar()
    default: return nil
    }
  }

  private mutating func readScalar() -> Unicode.Scalar? {
    guard let first = readFourDigits() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard position + 1 < text.count, text[position] == UInt8(ascii: "\\"),
      text[position + 1] == UInt8(ascii: "u")
    else { return nil }
    position += 2
    guard let second = readFourDigits(), UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
  }

  private mutating func readFourDigits() -> UInt16? {
    guard position + 4 <= text.count else { return nil }
    defer { position += 4 }
    let digits = text[position..<position + 4]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A number without sign, fraction or exponent.
  mutating func readCount() -> Int? {
    guard next() != nil else { return nil }
    let start = position
    while position < text.count, isPlain(text[position]) { position += 1 }
    let digits = text[start..<position]
    guard digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Passes over a value of any kind; one nested deeper than 32 is refused.
  mutating func skipValue(depth: Int = 0) -> Bool {
    switch next() {
    case UInt8(ascii: "\""): return readString() != nil
    case UInt8(ascii: "{"):
      return depth < 32 && readObject { reader, _ in reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      return depth < 32
        && readList(from: "[", to: "]") { reader in reader.skipValue(depth: depth + 1) }
    default:
      let start = position
      while position < text.count, isPlain(text[position]) { position += 1 }
      return position > start
    }
  }

  /// The next byte that is no blank; it is not consumed.
  private mutating func next() -> UInt8? {
    while position < text.count, text[position] <= 0x20 {
      guard [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) else { break }
      position += 1
    }
    return position < text.count ? text[position] : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next(), UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }
}

/// Numbers and `true`, `false`, `null` are made of these.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): true
  default: false
  }
}
