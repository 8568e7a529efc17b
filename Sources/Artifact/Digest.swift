import Crypto

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
public func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
  hexadecimal(SHA256.hash(data: bytes))
}

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
  bytes.withUnsafeBytes { sha256($0) }
}

func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in digest {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
