import Diagnostics
import Disclosure
import Text
import Thai

extension BlockTable {
  /// What stands in rows under `phone` and `email`, whatever their kind, or below such a heading in
  /// a table, and can't be right.
  var malformed: [Diagnostic] {
    guard let fields = rows.first?.fields else { return [] }
    let asked = fields.filter { $0.name == "phone" || $0.name == "email" }
    let headed = fields.filter { $0.name == $0.label && ($0.isHeadOfPhones || $0.isHeadOfEmails) }
    guard !asked.isEmpty || !headed.isEmpty else { return [] }
    return rows.flatMap { row in
      (asked + headed).compactMap { field in
        guard let text = row.shown(field, .arabic) else { return nil }
        let place = row.place(of: field)
        switch field.name {
        case "phone":
          return Telephone(text).isWellFormed ? nil : .malformedPhone(text, field.name, at: place)
        case "email": return isEmail(text) ? nil : .malformedEmail(text, at: place)
        // Officers write other things below such headings too.
        case _ where field.isHeadOfPhones:
          return isWholeNumber(text) && !Telephone(text).isWellFormed
            ? .malformedPhone(text, field.label.holds("โทรสาร") ? "fax" : "phone", at: place) : nil
        default: return text.holds("@") && !isEmail(text) ? .malformedEmail(text, at: place) : nil
        }
      }
    }
  }

  /// Whether a text is to be a whole telephone number: it begins with 0 or +66 and has no words.
  private func isWholeNumber(_ text: String) -> Bool {
    let plain = Numerals.plain(text).utf8
    return plain.count > 5 && (plain.first == 0x30 || plain.starts(with: "+66".utf8))
      && plain.allSatisfy { 0x20...0x39 ~= $0 }
  }
}

extension BlockField {
  fileprivate var isHeadOfPhones: Bool {
    label.holds("มือถือ") || label.holds("โทร") && !label.holds("โทรทัศน์")
  }

  fileprivate var isHeadOfEmails: Bool {
    label.holds("อีเมล") || label.asciiLowercased().holds("e-mail")
  }
}

extension Diagnostic {
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
        ?? withoutDigits(text)
        ?? Words(
          "เขียน 9 หลัก หรือ 10 หลักถ้าเป็นโทรศัพท์มือถือ เช่น 054-000-010 ต่อ 11",
          "write 9 digits, or 10 of a mobile, like 054-000-010 ต่อ 11"))
  }

  /// What to do about a text that says that there is none.
  private static func withoutDigits(_ text: String) -> Words? {
    guard !Numerals.plain(text).utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    return Words(
      "หากไม่มีหมายเลข ให้เว้นว่างหรือเขียน \"-\"", "if there is none, leave it empty or write \"-\"")
  }
}
