import Diagnostics
import Disclosure
import Text

extension Check {
  /// No citizen's number is published.
  static let citizenNumbers = Check(
    id: "citizen-numbers",
    rule: Words(
      "ไม่เผยแพร่เลขประจำตัวประชาชน", "no citizen's identification number is published"),
    why: Words(
      "การเผยแพร่เลขประจำตัวประชาชนขัดกับกฎหมายคุ้มครองข้อมูลส่วนบุคคล",
      "to publish it offends against the act on the protection of personal data"),
    example: Example(
      wrong: exampleNews("ผู้รับเบี้ยยังชีพ เลขประจำตัว 1-1017-00230-70-8"),
      right: exampleNews("ผู้รับเบี้ยยังชีพ เลขประจำตัว x-xxxx-xxxxx-xx-8"))
  ) { site, _ in
    var places = SourcePlaces(site)
    return site.foundTexts.numbers.compactMap { number in
      guard number.isApart, number.isOfCitizen else { return nil }
      let last = String(decoding: number.digits.suffix(1), as: UTF8.self)
      return Diagnostic(
        .warning, "citizen-number", at: number.text.place(of: number.written, &places),
        Words("มีเลขประจำตัวประชาชนของบุคคล", "a citizen's identification number stands here"),
        fix: Words(
          "ลบออก หรือปิดบังเป็น x-xxxx-xxxxx-xx-\(last) เลขผู้เสียภาษีของร้านที่เป็นบุคคลธรรมดาก็เป็นเลขนี้",
          "delete it, or write x-xxxx-xxxxx-xx-\(last); the tax number of a sole trader is one too")
      )
    }
  }
}

extension LongNumber {
  /// Whether it is written in the groups of a citizen's number, or is one by its check digit.
  ///
  /// Those of companies and offices begin with 0.
  fileprivate var isOfCitizen: Bool {
    guard digits.count == 13, 0x31...0x38 ~= digits[0] else { return false }
    if groups == [1, 4, 5, 2, 1] { return true }
    guard groups.count == 1 else { return false }
    let sum = digits.prefix(12).enumerated().reduce(0) { $0 + Int($1.1 - 0x30) * (13 - $1.0) }
    return (11 - sum % 11) % 10 == Int(digits[12] - 0x30)
  }
}
