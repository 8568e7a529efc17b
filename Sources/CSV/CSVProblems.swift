import Diagnostics
import Text

extension Diagnostic {
  private static let saveAsUTF8 = Words(
    "ในโปรแกรม Excel เลือก บันทึกเป็น → CSV UTF-8", "in Excel, choose Save As → CSV UTF-8")

  static func csvNotUTF8(_ location: CSVLocation, _ place: Place) -> Diagnostic {
    let cell = location.words
    return Diagnostic(
      .error, "not-utf8", at: place,
      Words(
        "\(cell.thai) มีอักขระที่อ่านไม่ได้ ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8",
        "\(cell.english) can't be read: this file is not saved as UTF-8"),
      fix: saveAsUTF8)
  }

  static func csvWindows874(_ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "csv-windows-874", at: place,
      Words(
        "ไฟล์นี้บันทึกเป็น Windows-874 ไม่ใช่ UTF-8 แต่อ่านได้",
        "this file is saved as Windows-874, not as UTF-8, but it can be read"),
      fix: saveAsUTF8)
  }

  static func csvControlCharacter(
    _ location: CSVLocation, _ code: UInt32, _ place: Place
  ) -> Diagnostic {
    let cell = location.words
    let name = controlName(code)
    return Diagnostic(
      .error, "control-character", at: place,
      Words(
        "\(cell.thai) มีอักขระควบคุม \(name) ซึ่งมองไม่เห็นและไม่ใช่ข้อความ",
        "\(cell.english) has a control character, \(name), which is invisible and not text"),
      fix: Words(
        "ลบอักขระนี้ หรือพิมพ์ข้อความในช่องนี้ใหม่",
        "delete the character, or retype the text of this cell"))
  }

  static func csvEmpty(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "csv-empty", at: place,
      Words("ไฟล์นี้ว่างเปล่า แถวที่ 1 ไม่มีหัวคอลัมน์", "this file is empty: row 1 has no headings"),
      fix: Words(
        "พิมพ์หัวคอลัมน์ในแถวที่ 1 และข้อมูลในแถวถัดไป หรือลบไฟล์นี้",
        "write headings into row 1 and data into the rows below, or delete the file"))
  }

  static func csvTooManyColumns(
    _ row: Int, _ count: Int, most: Int, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "csv-too-many-columns", at: place,
      Words(
        "แถวที่ \(row) มี \(count) คอลัมน์ แต่ตารางหนึ่งมีได้ไม่เกิน \(most) คอลัมน์",
        "row \(row) has \(count) columns, but a table may have no more than \(most)"),
      fix: Words(
        "แบ่งตารางเป็นหลายไฟล์ หรือลบคอลัมน์ที่ว่าง",
        "split the table into several files, or delete empty columns"))
  }

  static func csvMoreErrors(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "csv-more-errors", at: place,
      Words(
        "ตั้งแต่บรรทัดนี้ไฟล์ยังมีข้อผิดพลาดอีก \(count) แห่ง ซึ่งไม่ได้แสดงไว้",
        "from this line on, the file has \(count) more error\(count == 1 ? "" : "s"), not shown"),
      fix: Words(
        "แก้ข้อผิดพลาดที่แสดงไว้ก่อน แล้วตรวจอีกครั้ง",
        "correct the errors shown first, then check again"))
  }
}
