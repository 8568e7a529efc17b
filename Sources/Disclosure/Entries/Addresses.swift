/// The way from one address of this site to another: `../o01/plan.pdf`, `./` for itself.
public func relativeAddress(from page: String, to other: String) -> String {
  let from = Array(page.utf8)
  let to = Array(other.utf8)
  var shared = 0
  var at = 0
  while at < from.count, at < to.count, from[at] == to[at] {
    at += 1
    if from[at - 1] == UInt8(ascii: "/") { shared = at }
  }
  var way: [UInt8] = []
  for byte in from[shared...] where byte == UInt8(ascii: "/") { way += "../".utf8 }
  way += to[shared...]
  return way.isEmpty ? "./" : String(decoding: way, as: UTF8.self)
}

/// An address or fragment as a browser copies it: what is not ASCII, blanks and quotes percent-encoded.
public func percentEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if byte <= 0x20 || byte >= 0x7F
      || [0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
    {
      bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The text behind `%E0%B8…`; nil when the escapes are broken or give no text.
func percentDecoded(_ text: String) -> String? {
  let source = Array(text.utf8)
  var bytes: [UInt8] = []
  var at = 0
  while at < source.count {
    guard source[at] == UInt8(ascii: "%") else {
      bytes.append(source[at])
      at += 1
      continue
    }
    guard at + 2 < source.count,
      let byte = UInt8(String(decoding: source[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
    else { return nil }
    bytes.append(byte)
    at += 3
  }
  return String(validating: bytes, as: UTF8.self)
}
