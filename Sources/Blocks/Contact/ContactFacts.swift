import Coverage
import Diagnostics
import Disclosure
import Text
import Thai

/// What contacts prove: each line is there and well formed, in one of the entry's blocks at least.
enum ContactFact {
  static let keys = ["address", "phone", "fax", "email", "map"]

  static let all = [
    BlockKind.Fact(
      "address",
      Words("มีที่อยู่พร้อมรหัสไปรษณีย์ 5 หลัก", "there is an address with a post code of 5 digits"),
      prove: line),
    BlockKind.Fact(
      "phone",
      Words(
        "มีหมายเลขโทรศัพท์ที่ถูกต้อง (9 หรือ 10 หลัก ต่อท้ายหมายเลขภายในได้)",
        "there is a telephone number of 9 or 10 digits, extensions allowed"), prove: line),
    BlockKind.Fact(
      "fax", Words("มีหมายเลขโทรสารที่ถูกต้อง", "there is a fax number of 9 or 10 digits"), prove: line),
    BlockKind.Fact(
      "email",
      Words("มีที่อยู่อีเมลที่ถูกต้อง", "there is an e-mail address with one @ and a domain"), prove: line),
    BlockKind.Fact(
      "map", Words("มีลิงก์ https:// ไปยังแผนที่ตั้ง", "there is an https link to a map"), prove: line),
  ]

  private static func line(_ question: BlockQuestion) -> BlockKind.Verdict {
    let lines = question.values([ContactLine].self).flatMap(\.value)
      .filter { $0.key == question.fact }
    guard !lines.contains(where: \.isRight) else { return .holds }
    if let flaw = lines.compactMap(\.flaw).first { return .fails(reason: flaw.message, [flaw]) }
    guard let label = ContactLine.labels[question.fact] else { return .holds }
    if lines.contains(where: \.isWritten) {
      return .fails(
        reason: Words("อ่าน\(label.thai)ไม่ได้", "the \(label.english) can't be read"), [])
    }
    let reason = Words("ไม่ได้ระบุ\(label.thai)", "there is no \(label.english)")
    let isFromSite = lines.contains(where: \.isFromSite)
    return .lacks(
      "contact-without-\(question.fact)", at: question.place, reason,
      fix: isFromSite
        ? Words(
          "เพิ่ม \(question.fact): ใต้ contact: ใน Content/site.yml",
          "add \(question.fact): below contact: in Content/site.yml")
        : Words("เพิ่ม \(question.fact): ในบล็อกนี้", "add \(question.fact): to this block"))
  }
}

extension ContactLine {
  fileprivate static let labels = [
    "address": Words("ที่อยู่หน่วยงาน", "address"),
    "phone": Words("หมายเลขโทรศัพท์", "telephone number"),
    "fax": Words("หมายเลขโทรสาร", "fax number"),
    "email": Words("ที่อยู่อีเมล", "e-mail address"),
    "map": Words("แผนที่ตั้งหน่วยงาน", "map"),
  ]

  /// Why the text is not what it should be; nil also where there is none.
  var flaw: Diagnostic? {
    guard let text else { return nil }
    switch key {
    case "address" where !holdsPostCode(text):
      return Diagnostic(
        .warning, "address-without-postcode", at: place,
        Words("ที่อยู่ไม่มีรหัสไปรษณีย์ 5 หลัก", "the address has no post code of 5 digits"),
        fix: Words("เพิ่มรหัสไปรษณีย์ท้ายที่อยู่", "add the post code at the end of the address"))
    case "phone", "fax":
      return Telephone(text).isWellFormed ? nil : .malformedPhone(text, key, at: place)
    case "email" where !isEmail(text):
      return Diagnostic(
        .warning, "malformed-email", at: place,
        Words("ที่อยู่อีเมล ‘\(text)’ ไม่ถูกต้อง", "the e-mail address ‘\(text)’ is not right"),
        fix: Words("เขียนแบบ office@tuayang.example", "write it like office@tuayang.example"))
    case "map" where !text.begins(with: "https://"):
      return Diagnostic(
        .warning, "map-without-https", at: place,
        Words("แผนที่ตั้งไม่ใช่ลิงก์ https://", "the map is no https link"),
        fix: Words(
          "ใส่ลิงก์ https:// ของแผนที่ออนไลน์ ส่วนภาพแผนที่ให้วางนอกบล็อกนี้",
          "give the https link of an online map; a picture of one stands outside this block"))
    default: return nil
    }
  }
}

/// Five digits, Thai or Arabic, with no other beside them.
private func holdsPostCode(_ text: String) -> Bool {
  var run = 0
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0xE50...0xE59: run += 1
    default:
      if run == 5 { return true }
      run = 0
    }
  }
  return run == 5
}

/// One `@` with something before it, and a domain of letters, digits, `-` and dots after it.
private func isEmail(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
  else { return false }
  let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.count > 1
    && labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
    }
}
