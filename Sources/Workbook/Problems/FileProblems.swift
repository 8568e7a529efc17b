import Diagnostics
import Text

extension Diagnostic {
  /// Why nothing of a file is read.
  static func workbook(_ flaw: WorkbookFlaw, _ place: Place) -> Diagnostic {
    switch flaw {
    case .broken: broken(place)
    case .tooLarge: tooLarge(place)
    case .locked: locked(place)
    case .oldFormat: oldFormat(place)
    case .openDocument: openDocument(place)
    case .binary: binary(place)
    case .other: noWorkbook(place)
    }
  }

  private static func broken(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-broken", at: place,
      "สมุดงานนี้ไม่สมบูรณ์หรือเสียหาย จึงอ่านไม่ได้", "this workbook is damaged or cut off, and can't be read",
      fix: "นำไฟล์จากต้นฉบับมาวางใหม่ หรือเปิดใน Excel แล้วเลือก บันทึกเป็น → สมุดงาน Excel (.xlsx)",
      "copy the file again from where it came from, or open it in Excel and choose Save as → Excel Workbook (.xlsx)"
    )
  }

  private static func tooLarge(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-too-large", at: place,
      "สมุดงานนี้ใหญ่เกินกว่าที่โปรแกรมอ่านได้ คือหนึ่งล้านช่อง หรือ 200 MB เมื่อคลายการบีบอัด",
      "this workbook is larger than is read: a million cells, or 200 MB when it is unpacked",
      fix: "คัดลอกเฉพาะตารางที่จะเผยแพร่ไปไว้ในสมุดงานใหม่ แล้วใช้สมุดงานนั้น",
      "copy the table that is to be published into a new workbook, and use that one")
  }

  private static func locked(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-locked", at: place,
      "สมุดงานนี้มีรหัสผ่าน จึงอ่านไม่ได้", "this workbook is kept by a password, and can't be read",
      fix:
        "เปิดใน Excel เลือก ไฟล์ → ข้อมูล → ป้องกันสมุดงาน → เข้ารหัสลับด้วยรหัสผ่าน ลบรหัสผ่านออก แล้วบันทึกเป็นไฟล์สำหรับเผยแพร่",
      "open it in Excel, choose File → Info → Protect Workbook → Encrypt with Password, take the password out, and save it as a file for publishing"
    )
  }

  private static func oldFormat(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-old-format", at: place,
      "ไฟล์นี้เป็นสมุดงานรูปแบบเก่า (.xls) ซึ่งโปรแกรมไม่อ่าน",
      "this is a workbook in the old format (.xls), which is not read",
      fix: "เปิดใน Excel แล้วเลือก บันทึกเป็น → สมุดงาน Excel (.xlsx) หรือ CSV UTF-8 แล้วระบุชื่อไฟล์นั้น",
      "open it in Excel, choose Save as → Excel Workbook (.xlsx) or CSV UTF-8, and name that file")
  }

  private static func openDocument(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-open-document", at: place,
      "ไฟล์นี้เป็นกระดาษคำนวณ OpenDocument (.ods) ซึ่งโปรแกรมไม่อ่าน",
      "this is an OpenDocument spreadsheet (.ods), which is not read",
      fix:
        "เปิดใน LibreOffice แล้วเลือก บันทึกเป็น → Excel 2007–365 (.xlsx) หรือ Text CSV แล้วระบุชื่อไฟล์นั้น",
      "open it in LibreOffice, choose Save as → Excel 2007–365 (.xlsx) or Text CSV, and name that file"
    )
  }

  private static func binary(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-binary", at: place,
      "ไฟล์นี้เป็นสมุดงานไบนารี (.xlsb) ซึ่งโปรแกรมไม่อ่าน",
      "this is a binary workbook (.xlsb), which is not read",
      fix: "เปิดใน Excel แล้วเลือก บันทึกเป็น → สมุดงาน Excel (.xlsx) แล้วระบุชื่อไฟล์นั้น",
      "open it in Excel, choose Save as → Excel Workbook (.xlsx), and name that file")
  }

  private static func noWorkbook(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-workbook", at: place,
      "ไฟล์นี้ไม่ใช่สมุดงาน Excel แม้ชื่อจะลงท้ายเช่นนั้น",
      "this is no Excel workbook, though its name says so",
      fix: "ระบุชื่อสมุดงานที่ถูกต้อง หรือเปิดไฟล์นี้ในโปรแกรมที่สร้าง แล้วบันทึกเป็น .xlsx",
      "name the right workbook, or open this file in the program that made it and save it as .xlsx")
  }

  static func workbookMacros(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "workbook-macros", at: place,
      "สมุดงานนี้มีมาโคร โปรแกรมไม่สั่งให้ทำงาน และไม่เปิดให้ดาวน์โหลดสมุดงาน มีเพียง CSV",
      "this workbook holds macros: they are not run, and the workbook is not offered, only the CSV",
      fix: "บันทึกเป็นสมุดงาน Excel (.xlsx) ซึ่งไม่มีมาโคร แล้วระบุชื่อไฟล์นั้น",
      "save it as an Excel Workbook (.xlsx), which holds none, and name that file")
  }

  static func hiddenSheets(_ names: [String], veryHidden: Bool, _ place: Place) -> Diagnostic {
    let list = names.map { "‘\(excerpt($0))’" }.joined(separator: ", ")
    let how =
      veryHidden
      ? Words(
        " (แผ่นงานที่ซ่อนไว้ลึก ยกเลิกการซ่อนได้ใน Visual Basic เท่านั้น)",
        " (some can be shown through Visual Basic alone)") : Words("", "")
    return Diagnostic(
      .warning, "hidden-sheets", at: place,
      Words(
        "แผ่นงาน \(list) ซ่อนอยู่ จึงไม่นำขึ้นเว็บไซต์ และไม่เปิดให้ดาวน์โหลดทั้งสมุดงาน",
        "hidden sheets are left out, and the workbook is not offered: \(list)"),
      fix: Words(
        "หากต้องการเผยแพร่ให้ยกเลิกการซ่อน\(how.thai) หากไม่ต้องการ ให้คัดลอกแผ่นงานที่จะเผยแพร่ไปไว้ในสมุดงานใหม่",
        "show them if they are to be published\(how.english); if not, copy the sheets that are into a new workbook"
      ))
  }

  static func hiddenRows(_ rows: String, _ place: Place) -> Diagnostic {
    let sheet = excerpt(place.sheet ?? "")
    return Diagnostic(
      .warning, "hidden-rows", at: place,
      Words(
        "แถวที่ \(rows) ของแผ่นงาน ‘\(sheet)’ ซ่อนอยู่ จึงไม่นำขึ้นเว็บไซต์ และไม่เปิดให้ดาวน์โหลดทั้งสมุดงาน",
        "rows of ‘\(sheet)’ are hidden: they are left out, and the workbook is not offered: \(rows)"
      ),
      fix: Words(
        "หากต้องการเผยแพร่ให้ยกเลิกการซ่อนหรือล้างตัวกรอง หากไม่ต้องการ ให้คัดลอกแถวที่เห็นไปไว้ในสมุดงานใหม่",
        "show them or clear the filter if they are to be published; if not, copy the rows that can be seen into a new workbook"
      ))
  }

  static func hiddenColumns(_ columns: String, _ place: Place) -> Diagnostic {
    let sheet = excerpt(place.sheet ?? "")
    return Diagnostic(
      .warning, "hidden-columns", at: place,
      Words(
        "คอลัมน์ \(columns) ของแผ่นงาน ‘\(sheet)’ ซ่อนอยู่ จึงไม่นำขึ้นเว็บไซต์ และไม่เปิดให้ดาวน์โหลดทั้งสมุดงาน",
        "columns of ‘\(sheet)’ are hidden: they are left out, and the workbook is not offered: \(columns)"
      ),
      fix: Words(
        "หากต้องการเผยแพร่ให้ยกเลิกการซ่อน หากไม่ต้องการ ให้คัดลอกคอลัมน์ที่เห็นไปไว้ในสมุดงานใหม่",
        "show them if they are to be published; if not, copy the columns that can be seen into a new workbook"
      ))
  }

  static func workbookComments(_ place: Place) -> Diagnostic {
    let sheet = excerpt(place.sheet ?? "")
    return Diagnostic(
      .warning, "workbook-comments", at: place,
      Words(
        "แผ่นงาน ‘\(sheet)’ มีข้อคิดเห็นหรือบันทึกย่อ จึงไม่เปิดให้ดาวน์โหลดสมุดงาน มีเพียง CSV",
        "‘\(sheet)’ holds comments or notes, so the workbook is not offered, only the CSV"),
      fix: Words(
        "หากต้องการให้ดาวน์โหลดได้ ให้ทำสำเนาสมุดงาน ลบข้อคิดเห็นและบันทึกย่อในสำเนา แล้วระบุชื่อสำเนา",
        "if it is to be offered, make a copy, delete the comments and notes in it, and name the copy"
      ))
  }
}
