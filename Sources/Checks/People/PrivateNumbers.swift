import Diagnostics
import Disclosure
import Text

extension Check {
  /// Accounts and mobile telephones of people don't stand in texts.
  static let privateNumbers = Check(
    id: "private-numbers",
    rule: Words(
      "ไม่เผยแพร่เลขบัญชีธนาคารและโทรศัพท์มือถือของบุคคล",
      "no account or mobile number of a person is published"),
    why: Words(
      "ข้อมูลส่วนบุคคลเผยแพร่ไม่ได้ และผู้ประเมินถามหาหมายเลขของสำนักงาน",
      "personal data may not be published, and assessors ask for the number of the office"),
    example: Example(
      wrong: exampleNews("โอนเงินเข้าบัญชีนางสมมติ 123-4-56789-0 ธนาคารตัวอย่าง"),
      right: exampleNews("ชำระเงินได้ที่กองคลัง โทร. 054-000-010"))
  ) { site, _ in
    var places = SourcePlaces(site)
    return site.foundTexts.numbers.compactMap { number in
      // A telephone under its own key is what is asked there.
      if number.groups == [3, 1, 5, 1] { return account(number, &places) }
      guard number.text.cell == nil, number.isApart, number.isMobile else { return nil }
      return Diagnostic(
        .note, "mobile-number", at: number.text.place(of: number.written, &places),
        Words("มีหมายเลขโทรศัพท์มือถือในข้อความ", "a mobile telephone number stands in the text"),
        fix: Words(
          "ใช้หมายเลขของสำนักงานแทน หากเป็นหมายเลขที่ใช้ติดต่อราชการอยู่แล้ว ไม่ต้องแก้",
          "give the number of the office instead; leave it if it is one for official business"))
    }
  }

  private static func account(_ number: LongNumber, _ places: inout SourcePlaces) -> Diagnostic {
    let isPersons = ["นาย", "นาง", "น.ส."].contains { number.before.holds($0) }
    return Diagnostic(
      isPersons ? .warning : .note, "account-number",
      at: number.text.place(of: number.written, &places),
      Words("มีเลขบัญชีธนาคาร", "the number of a bank account stands here"),
      fix: Words(
        "ลบเลขบัญชีของบุคคล หรือปิดบังเป็น xxx-x-xxxxx-x หากเป็นบัญชีของหน่วยงาน ไม่ต้องแก้",
        "delete it if it is a person's, or write xxx-x-xxxxx-x; leave it if it is the office's"))
  }
}

extension LongNumber {
  /// 06, 08 or 09 and eight digits more.
  fileprivate var isMobile: Bool {
    digits.count == 10 && digits[0] == 0x30 && [0x36, 0x38, 0x39].contains(digits[1])
  }
}
