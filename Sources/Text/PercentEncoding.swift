/// An address or fragment as a browser copies it: what is not ASCII, blanks and quotes
/// percent-encoded.
public func percentEncoded(_ text: String) -> String {
  percentEncoded(text) { byte in
    byte > 0x20 && byte < 0x7F
      && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
  }
}

/// A path whose names are text: `%`, `?` and `#` in them are encoded too.
public func percentEncoded(path: String) -> String {
  percentEncoded(path) { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

private func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if isKept(byte) {
      bytes.append(byte)
    } else {
      bytes.append(0x25)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The text behind `%E0%B8…`; nil when the escapes are broken or give no text.
public func percentDecoded(_ text: String) -> String? {
  percentDecoded(text.utf8).flatMap { String(validating: $0, as: UTF8.self) }
}

/// The bytes behind `%E0%B8…`; nil when the escapes are broken.
public func percentDecoded(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
  var decoded: [UInt8] = []
  var rest = bytes.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "%") else {
      decoded.append(byte)
      continue
    }
    guard let high = rest.next().flatMap(hexadecimalValue),
      let low = rest.next().flatMap(hexadecimalValue)
    else { return nil }
    decoded.append(high << 4 | low)
  }
  return decoded
}
