import Diagnostics
import Disclosure
import Text

extension Check {
  /// E-mail addresses in texts are whole.
  static let halfEmails = Check(
    id: "half-emails",
    rule: Words("อีเมลในข้อความมีโดเมนครบ", "e-mail addresses in texts have their domain"),
    why: Words(
      "ช่องทางติดต่อที่ส่งถึงไม่ได้ถือว่าไม่มีช่องทาง", "an address that nothing reaches counts as none"),
    example: Example(
      wrong: exampleNews("ติดต่อ somchai@tuayang"),
      right: exampleNews("ติดต่อ somchai@tuayang.example"))
  ) { site, _ in
    var places = SourcePlaces(site)
    return site.foundTexts.halfEmails.map { email in
      let written = String(decoding: email.written, as: UTF8.self)
      return Diagnostic(
        .warning, "email-without-domain", at: email.text.place(of: email.written, &places),
        Words("อีเมล \(written) ไม่มีโดเมนครบ", "the e-mail address \(written) lacks its domain"),
        fix: Words(
          "เขียนให้ครบ เช่น \(written).go.th หากไม่ใช่อีเมล ให้เว้นวรรคหน้า @",
          "write all of it, such as \(written).go.th; if it is none, put a blank before @"))
    }
  }
}
