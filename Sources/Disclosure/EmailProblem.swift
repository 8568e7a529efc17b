import Diagnostics

extension Diagnostic {
  /// What stands where an e-mail address is asked for, and is none.
  public static func malformedEmail(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "malformed-email", at: place,
      Words("ที่อยู่อีเมล ‘\(text)’ ไม่ถูกต้อง", "the e-mail address ‘\(text)’ is not valid"),
      fix: Words("เขียนแบบ office@tuayang.example", "write it like office@tuayang.example"))
  }
}
