import Diagnostics
import Disclosure
import Text
import Thai

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
    let inTexts = site.foundTexts.numbers.compactMap { number -> Diagnostic? in
      guard number.isApart, number.isOfCitizen else { return nil }
      let last = String(decoding: number.digits.suffix(1), as: UTF8.self)
      return citizenNumber(
        number.text.place(of: number.written, &places),
        fix: Words(
          "ลบออก หรือปิดบังเป็น x-xxxx-xxxxx-xx-\(last) เลขผู้เสียภาษีของร้านที่เป็นบุคคลธรรมดาก็เป็นเลขนี้",
          "delete it, or write x-xxxx-xxxxx-xx-\(last); the tax number of a sole trader is one too")
      )
    }
    let told = Set(inTexts.compactMap { $0.place?.path })
    return inTexts
      + site.files.filter {
        $0.holdsCitizenNumber && !told.contains(Place.content($0.path).path)
      }.map(inFile)
      + site.files.compactMap { file in file.look?.citizenPage.map { inDocument(file, $0) } }
      + site.files.filter { $0.path.namesCitizen }.map { file in
        citizenNumber(
          .content(file.path),
          fix: Words(
            "เปลี่ยนชื่อไฟล์ไม่ให้มีเลขนี้ และตรวจว่าในไฟล์ไม่มีเลขนี้ด้วย",
            "rename the file, and see that the number does not stand in it either"))
      }
  }

  private static func inFile(_ file: PublishedFile) -> Diagnostic {
    Diagnostic(
      .warning, "citizen-number-in-file", at: .content(file.path),
      Words(
        "ไฟล์นี้มีเลขประจำตัวประชาชนของบุคคล",
        "a citizen's identification number stands in this file"),
      fix: Words(
        "ลบหรือปิดบังเลขในไฟล์ โดยดูแผ่นงาน แถว คอลัมน์ และความเห็นที่ซ่อนไว้ด้วย แล้วบันทึกใหม่",
        "delete or mask it in the file, also in hidden sheets, rows, columns and remarks, and save it"
          + " again"), hidesNumbers: true)
  }

  private static func inDocument(_ file: PublishedFile, _ page: Int) -> Diagnostic {
    Diagnostic(
      .warning, "citizen-number-in-document", at: .content(file.path),
      Words(
        "เอกสารมีเลขประจำตัวประชาชนของบุคคลในหน้า \(page)",
        "a citizen's identification number stands on page \(page) of the document"),
      fix: Words(
        "ลบหรือปิดบังเลขในไฟล์ต้นฉบับ แล้วบันทึกเป็น PDF ใหม่มาวางแทน การวางกรอบทับใน PDF ไม่ได้ลบเลขออก",
        "delete or mask it in the original, save that as PDF again and put it in its place; a box"
          + " drawn over it in the PDF does not take it away"), hidesNumbers: true)
  }

  private static func citizenNumber(_ place: Place, fix: Words) -> Diagnostic {
    Diagnostic(
      .warning, "citizen-number", at: place,
      Words("มีเลขประจำตัวประชาชนของบุคคล", "a citizen's identification number stands here"),
      fix: fix, hidesNumbers: true)
  }
}

extension String {
  /// Whether the name of a file holds a citizen's number.
  fileprivate var namesCitizen: Bool {
    let name = utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...]
    var digits: [UInt8] = []
    for byte in name + [0x2E] {
      if 0x30...0x39 ~= byte {
        digits.append(byte)
      } else if byte != 0x2D, byte != 0x5F, byte != 0x20 {
        if CitizenNumber.isOne(digits) { return true }
        digits = []
      }
    }
    return false
  }
}

extension LongNumber {
  /// Whether it is written in the groups of a citizen's number, or is one by its check digit.
  fileprivate var isOfCitizen: Bool {
    guard digits.count == 13, 0x31...0x38 ~= digits[0] else { return false }
    return groups == [1, 4, 5, 2, 1] || groups.count == 1 && CitizenNumber.isOne(digits)
  }
}
