import Diagnostics
import Disclosure

extension Check {
  /// Whether a form still takes answers only its owner sees: it is listed for a look.
  static let formLinks = Check(
    id: "form-links",
    rule: Words(
      "แบบฟอร์มภายนอกเปิดรับคำตอบอยู่ (แจ้งให้เปิดดู)",
      "forms elsewhere still take answers (listed for a look)"),
    why: Words("แบบที่ปิดรับแล้วเท่ากับไม่มีช่องทาง", "a form that is closed is no channel"),
    example: Example(
      wrong: exampleNews("[แบบสำรวจ](https://forms.gle/abc)"),
      right: exampleNews("[แบบสำรวจ](page:complaints)"))
  ) { site, _ in
    site.outsideLinks.filter(\.isForm).map { link in
      Diagnostic(
        .note, "form-elsewhere", at: link.place,
        "แบบฟอร์มนี้อยู่ที่ \(link.host) จึงตรวจจากที่นี่ไม่ได้ว่ายังเปิดรับคำตอบ",
        "this form is at \(link.host), so it can't be told here whether it still takes answers",
        fix: "เปิดลิงก์โดยไม่เข้าสู่ระบบ แล้วตรวจว่ากรอกและส่งได้ ก่อนส่งแบบวัด",
        "open the link without logging in, and see that it can be filled in and sent, before submission"
      )
    }
  }
}
