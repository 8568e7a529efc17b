import Diagnostics
import Disclosure
import Thai

extension Check {
  /// A number of two kinds of digits is a slip, and found by no search.
  static let mixedDigits = Check.ofNotices(
    id: "mixed-digits",
    rule: Words(
      "ตัวเลขจำนวนเดียวใช้เลขไทยหรือเลขอารบิกอย่างเดียว", "no number mixes Thai and Arabic digits"),
    why: Words(
      "จำนวนที่พิมพ์ผิดทำให้ตัวเลขเชื่อถือไม่ได้", "a figure that was mistyped makes the others doubtful"),
    example: Example(
      wrong: exampleNews("งบประมาณ ๑2,๕00 บาท"),
      right: exampleNews("งบประมาณ 12,500 บาท"))
  ) { noticed in
    guard case .mixedDigits(let written) = noticed.subject else { return nil }
    let plain = Numerals.plain(written)
    return Diagnostic(
      .warning, "mixed-digits", at: noticed.place,
      "‘\(written)’ มีทั้งเลขไทยและเลขอารบิก", "‘\(written)’ mixes Thai and Arabic digits",
      fix: "ตรวจกับเอกสาร แล้วเขียนเป็น \(plain) หรือ \(Digits.thai.text(plain))",
      "compare with the document, then write \(plain) or \(Digits.thai.text(plain))")
  }
}
