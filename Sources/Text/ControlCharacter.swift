import Diagnostics

/// `U+0007`, the name of a control character in messages.
public func controlName(_ code: UInt8) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return "U+\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)"
}

extension Diagnostic {
  /// Says that a control character stands at a place.
  public static func controlCharacter(_ code: UInt8, _ place: Place) -> Diagnostic {
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
