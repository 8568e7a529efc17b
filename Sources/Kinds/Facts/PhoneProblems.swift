import Diagnostics
import Disclosure
import Thai

extension Diagnostic {
  /// A text under a key for telephones in which some number can't be right.
  public static func malformedPhone(_ key: Key<String>, in record: BlockRecord) -> Diagnostic? {
    guard let text = record[key], !Telephone(text).isWellFormed else { return nil }
    return malformedPhone(text, key.field.name, at: record.place(of: key))
  }

  /// A number under the key `phone` or `fax` that can't be right.
  public static func malformedPhone(_ text: String, _ key: String, at place: Place) -> Diagnostic {
    let isFax = key == "fax"
    return Diagnostic(
      .warning, isFax ? "malformed-fax" : "malformed-phone", at: place,
      Words(
        "หมายเลข\(isFax ? "โทรสาร" : "โทรศัพท์") ‘\(text)’ ไม่ถูกต้อง",
        "the \(isFax ? "fax" : "telephone") number ‘\(text)’ is not valid"),
      fix: Telephone.meant(text).map {
        Words(
          "หากหมายถึง \($0) ให้เขียน \($0)",
          "if you mean \($0), write that"
        )
      }
        ?? Words(
          "เขียน 9 หลัก หรือ 10 หลักถ้าเป็นโทรศัพท์มือถือ เช่น 054-000-010 ต่อ 11",
          "write 9 digits, or 10 of a mobile, like 054-000-010 ต่อ 11"))
  }
}
