import Disclosure
import Text

/// `somchai@tuayang`: an e-mail address whose domain ends before its first point.
struct HalfEmail: Sendable {
  let written: [UInt8]
  let text: WrittenText

  /// Calls with the bytes of each.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void) {
    var at = 0
    while let sign = bytes.first(UInt8(ascii: "@"), from: at) {
      at = sign + 1
      if let range = range(around: sign, in: bytes) { visit(range) }
    }
  }

  private static func range(
    around sign: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = sign
    while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < bytes.count, isOfHost(bytes[end]) { end += 1 }
    guard sign - start > 1, end - sign > 2, isLetter(bytes[start]), isLetter(bytes[sign + 1]),
      start == 0 || isApart(bytes[start - 1]), end == bytes.count || isApart(bytes[end])
    else { return nil }
    return start..<end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isOfHost(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// Blanks, brackets, tags, and letters of Thai.
  private static func isApart(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || "(),;<>".utf8.contains(byte)
  }
}
