import Diagnostics
import Disclosure
import Kinds
import Text
import Thai

/// A line of a contact that can be asked for.
struct ContactLine: Sendable {
  let key: any FieldKey
  /// As sentences call it.
  let what: Words
  /// The id of the warning where it is not there.
  let missing: String
  let ofSite: @Sendable (Disclosure.Contact) -> String?
  private let isRight: @Sendable (String) -> Bool
  /// Where its text is not right.
  private let wrong: @Sendable (String, Place) -> Diagnostic

  static let all = [address, phone, fax, email, map]

  static let address = ContactLine(
    key: ContactBlock.address, what: Words("ที่อยู่หน่วยงาน", "address"),
    missing: "contact-without-address", ofSite: \.address, isRight: holdsPostCode
  ) {
    Diagnostic(
      .warning, "address-without-postcode", at: $1, "ที่อยู่ไม่มีรหัสไปรษณีย์ 5 หลัก",
      "the address has no post code of 5 digits", fix: "เพิ่มรหัสไปรษณีย์ท้ายที่อยู่",
      "add the post code at the end of the address")
  }

  static let phone = ContactLine(
    key: ContactBlock.phone, what: Words("หมายเลขโทรศัพท์", "telephone number"),
    missing: "contact-without-phone", ofSite: \.phone,
    isRight: { Telephone($0).isWellFormed }
  ) { .malformedPhone($0, "phone", at: $1) }

  static let fax = ContactLine(
    key: ContactBlock.fax, what: Words("หมายเลขโทรสาร", "fax number"),
    missing: "contact-without-fax", ofSite: \.fax,
    isRight: { Telephone($0).isWellFormed }
  ) { .malformedPhone($0, "fax", at: $1) }

  static let email = ContactLine(
    key: ContactBlock.email, what: Words("ที่อยู่อีเมล", "e-mail address"),
    missing: "contact-without-email", ofSite: \.email, isRight: { isEmail($0) }
  ) { .malformedEmail($0, at: $1) }

  static let map = ContactLine(
    key: ContactBlock.map, what: Words("แผนที่ตั้งหน่วยงาน", "map"),
    missing: "contact-without-map", ofSite: \.map,
    isRight: { $0.begins(with: "https://") }
  ) {
    Diagnostic(
      .warning, "map-without-https", at: $1, "แผนที่ตั้งไม่ใช่ลิงก์ https://",
      "the map is not an https link",
      fix: "ใส่ลิงก์ https:// ของแผนที่ออนไลน์ ส่วนภาพแผนที่ให้วางนอกบล็อกนี้",
      "give the https link of an online map; put a picture of a map outside this block")
  }

  /// Why its text at a place is not what it should be.
  func flaw(_ text: String, _ place: Place) -> Diagnostic? {
    isRight(text) ? nil : wrong(text, place)
  }
}
