/// Reads JSON (RFC 8259) from front to back: each value is taken, or passed over, where it stands.
///
/// No tree is made, so that a file costs no more than what is taken of it.
struct JSONReader {
  /// Why a text is not what was asked for, and how far it was.
  enum Flaw: Error, Equatable {
    /// No JSON from this byte on.
    case broken(at: Int)
    /// JSON so far, but not what stands there by the format: the keys that lead to it.
    case foreign(String)
  }

  /// Lists and objects within each other; far more than any file of ours has.
  private static let mostLevels = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var levels = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Calls with each key of an object; what is not taken by then is passed over.
  ///
  /// A key that stands there twice is none of ours.
  mutating func object(
    _ member: (inout JSONReader, String) throws(Flaw) -> Void
  ) throws(Flaw) {
    var seen: [String] = []
    try members(from: "{", to: "}") { reader throws(Flaw) in
      reader.skipBlanks()
      let key = try reader.string()
      guard !seen.contains(key) else { throw .foreign(key) }
      seen.append(key)
      try reader.take(":")
      reader.skipBlanks()
      let start = reader.at
      do throws(Flaw) {
        try member(&reader, key)
      } catch {
        guard case .foreign(let inner) = error else { throw error }
        throw .foreign(inner.isEmpty ? key : "\(key).\(inner)")
      }
      if reader.at == start { try reader.pass() }
    }
  }

  /// Calls with each element of a list, which has to be taken.
  mutating func list(_ element: (inout JSONReader) throws(Flaw) -> Void) throws(Flaw) {
    try members(from: "[", to: "]", element)
  }

  /// A text; nil for `null`.
  mutating func text() throws(Flaw) -> String? {
    skipBlanks()
    if peek() == UInt8(ascii: "\"") { return try string() }
    let start = at
    try pass()
    guard bytes[start] == UInt8(ascii: "n") else { throw .foreign("") }
    return nil
  }

  /// A whole number that is not negative.
  mutating func count() throws(Flaw) -> Int {
    skipBlanks()
    let start = at
    guard let digit = peek(), digit.isDigit else {
      try pass()
      throw .foreign("")
    }
    try number()
    guard let count = Int(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw .foreign("")
    }
    return count
  }

  /// Passes over a value, whatever it is.
  mutating func pass() throws(Flaw) {
    skipBlanks()
    switch peek() {
    case UInt8(ascii: "{"): try object { _, _ in }
    case UInt8(ascii: "["): try list { reader throws(Flaw) in try reader.pass() }
    case UInt8(ascii: "\""): _ = try stretch()
    case let byte? where byte.isDigit || byte == UInt8(ascii: "-"): try number()
    default: _ = try literal()
    }
  }

  /// Nothing but blanks may follow.
  mutating func end() throws(Flaw) {
    skipBlanks()
    guard at == bytes.count else { throw .broken(at: at) }
  }

  private mutating func members(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar,
    _ member: (inout JSONReader) throws(Flaw) -> Void
  ) throws(Flaw) {
    skipBlanks()
    guard peek() == UInt8(ascii: opening) else {
      try pass()
      throw .foreign("")
    }
    at += 1
    levels += 1
    guard levels <= Self.mostLevels else { throw .broken(at: at) }
    skipBlanks()
    if peek() == UInt8(ascii: closing) {
      at += 1
    } else {
      while true {
        try member(&self)
        skipBlanks()
        guard peek() == UInt8(ascii: ",") else { break }
        at += 1
      }
      try take(closing)
    }
    levels -= 1
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Flaw) {
    skipBlanks()
    guard peek() == UInt8(ascii: sign) else { throw .broken(at: at) }
    at += 1
  }

  private func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte = peek(), [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
  }

  private mutating func literal() throws(Flaw) -> String {
    for word in ["null", "true", "false"] {
      let end = at + word.utf8.count
      if end <= bytes.count, bytes[at..<end].elementsEqual(word.utf8) {
        at = end
        return word
      }
    }
    throw .broken(at: at)
  }

  private mutating func number() throws(Flaw) {
    if peek() == UInt8(ascii: "-") { at += 1 }
    if peek() == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if peek() == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      at += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(Flaw) {
    guard peek()?.isDigit == true else { throw .broken(at: at) }
    while peek()?.isDigit == true { at += 1 }
  }

  /// The bytes between two quotes, and whether some of them stand behind a backslash.
  private mutating func stretch() throws(Flaw) -> (Range<Int>, isEscaped: Bool) {
    guard peek() == UInt8(ascii: "\"") else { throw .broken(at: at) }
    let start = at + 1
    var isEscaped = false
    at = start
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw .broken(at: at) }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else { throw .broken(at: bytes.count) }
    at += 1
    return (start..<at - 1, isEscaped)
  }

  private mutating func string() throws(Flaw) -> String {
    let (range, isEscaped) = try stretch()
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    guard isEscaped else { return String(decoding: text, as: UTF8.self) }
    guard let plain = unescaped(text) else { throw .broken(at: range.lowerBound) }
    return plain
  }
}

/// What stands between the quotes of a JSON text; nil where a backslash means nothing.
private func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> String? {
  let signs: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
  ]
  var units: [UInt16] = []
  var out = ""
  var at = 0
  while at < text.count {
    guard text[at] == UInt8(ascii: "\\") else {
      let end = text[at...].firstIndex(of: UInt8(ascii: "\\")) ?? text.count
      out += String(decoding: text[at..<end], as: UTF8.self)
      at = end
      continue
    }
    guard at + 1 < text.count else { return nil }
    if let sign = signs[text[at + 1]] {
      out.unicodeScalars.append(Unicode.Scalar(sign))
      at += 2
      continue
    }
    // Signs beyond U+FFFF are two numbers behind each other.
    units = []
    while at + 6 <= text.count, text[at] == UInt8(ascii: "\\"), text[at + 1] == UInt8(ascii: "u") {
      let digits = String(decoding: text[at + 2..<at + 6], as: UTF8.self)
      guard digits.utf8.first != UInt8(ascii: "+"), let unit = UInt16(digits, radix: 16) else {
        return nil
      }
      units.append(unit)
      at += 6
    }
    guard !units.isEmpty, let part = String(validating: units, as: UTF16.self) else { return nil }
    out += part
  }
  return out
}

extension UInt8 {
  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
}
