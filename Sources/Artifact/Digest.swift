import Crypto
import Text

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
public func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
  hexadecimal(SHA256.hash(data: bytes))
}

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
  bytes.withUnsafeBytes { sha256($0) }
}
