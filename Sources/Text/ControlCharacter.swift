import Diagnostics

extension Unicode.Scalar {
  /// Whether it stands in no text: control characters other than tab and line ends, what is no
  /// character at all (U+FFFE, U+FFFF, U+FDD0–U+FDEF), and signs that turn the line around which
  /// no Thai or Latin text needs (U+202B, U+202E, U+2067).
  public var isNoText: Bool {
    switch value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF, 0x202B, 0x202E, 0x2067: true
    default: false
    }
  }

  /// The scalar with whose bytes a text in UTF-8 goes on at a place, where it may stand in no text.
  static func noText(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Unicode.Scalar? {
    let lead = bytes[offset]
    let scalar: UInt32
    switch lead {
    case 0..<0x80: scalar = UInt32(lead)
    case 0xC2 where offset + 1 < bytes.count: scalar = UInt32(bytes[offset + 1])
    case 0xE2 where offset + 2 < bytes.count, 0xEF where offset + 2 < bytes.count:
      scalar =
        UInt32(lead & 15) << 12 | UInt32(bytes[offset + 1] & 63) << 6
        | UInt32(bytes[offset + 2] & 63)
    default: return nil
    }
    return Unicode.Scalar(scalar).flatMap { $0.isNoText ? $0 : nil }
  }
}

extension [UInt8] {
  /// The number of the character that begins at a byte, where it may stand in no text.
  public func noText(at offset: Int) -> UInt32? {
    withUnsafeBytes { Unicode.Scalar.noText(in: $0, at: offset)?.value }
  }
}

/// `U+0007`, the name of a control character in messages.
public func controlName(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return "U+\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)"
}

extension Diagnostic {
  /// Says that a control character stands at a place.
  public static func controlCharacter(_ code: UInt32, _ place: Place) -> Diagnostic {
    let name = controlName(code)
    return Diagnostic(
      .error, "control-character", at: place,
      Words(
        "มีอักขระควบคุม \(name) ซึ่งมองไม่เห็นและไม่ใช่ข้อความ",
        "there is a control character here, \(name), which is invisible and not text"),
      fix: Words(
        "ลบอักขระนี้ หรือพิมพ์ข้อความตรงนี้ใหม่", "delete the character, or retype this part"))
  }
}
