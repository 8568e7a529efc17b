import Diagnostics

extension Diagnostic {
  static func listName(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "list-name", at: place,
      Words(
        "‘\(name)’ ใช้เป็นที่อยู่ของรายการไม่ได้", "‘\(name)’ can't be the address of a list"),
      fix: Words(
        "เปลี่ยนชื่อไฟล์เป็นอักษร a–z ตัวเลข และ - เช่น information.yml โดยไม่ใช้รหัสข้อ coverage eit หรือ itas",
        "rename the file with a–z, digits and -, such as information.yml; not the code of an item, coverage, eit or itas"
      ))
  }

  static func listTitleTwice(_ title: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "list-title-twice", at: place,
      Words("มีรายการอื่นชื่อ ‘\(title)’ อยู่แล้ว", "another list has the title ‘\(title)’"),
      fix: Words("ตั้งชื่อให้ต่างกัน", "give each a title of its own"))
  }

  static func listTooLong(_ most: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "list-too-long", at: place,
      Words("มีเกิน \(most) รายการ", "there are over \(most) points"),
      fix: Words("แยกเป็นสองไฟล์", "make two files of it"))
  }

  static func listedTwice(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "listed-twice", at: place,
      Words("‘\(name)’ อยู่ในรายการนี้สองครั้ง", "‘\(name)’ stands here twice"),
      fix: Words("ลบหนึ่งในสอง", "delete one of the two"))
  }

  static func unknownListed(_ message: Words, near: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-in-list", at: place, message,
      fix: near.map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words("ลบคำนี้ออกจากรายการ", "delete it from the list"))
  }

  static func emptyPoint(_ id: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "point-of-nothing", at: place,
      Words(
        "\(id) ไม่บอกเรื่อง หน้า หรือคำว่าไม่มี", "\(id) names no topic, no page and no words for none"
      ),
      fix: Words(
        "เพิ่ม topics: pages: หรือ none: เช่น none: เทศบาลไม่มีสัญญาสัมปทาน",
        "add topics:, pages: or none:, such as none: there are no concessions"))
  }

  static func noDocuments(_ point: LawList.Point, in year: Int) -> Diagnostic {
    Diagnostic(
      .warning, "point-without-documents", at: point.place,
      Words(
        "\(point.id) ยังไม่มีเอกสารในปี \(year) และไม่มีคำบอกว่าไม่มี",
        "\(point.id) has no document in \(year), and no words that there is none"),
      fix: Words(
        "เติมข้อมูลของข้อที่เกี่ยวข้อง หากเทศบาลไม่มีเอกสารนี้ ให้เพิ่ม none: พร้อมเหตุผล",
        "fill in the entry that shows it; if there is no such document, add none: with the reason"))
  }
}
