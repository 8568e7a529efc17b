import Diagnostics
import Text

extension Diagnostic {
  static func cell(_ flaw: SheetBook.Flaw, _ place: Place) -> Diagnostic {
    let cell = place.cell ?? ""
    return switch flaw {
    case .error(let text): cellError(text, cell, place)
    case .notCalculated: notCalculated(cell, place)
    case .notADate: outsideCalendar(cell, place)
    case .unknownFormat: unknownFormat(cell, place)
    case .control(let code): controlInCell(code, cell, place)
    }
  }

  private static func cellError(_ text: String, _ cell: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "cell-error", at: place,
      Words("ช่อง \(cell) แสดง \(text) เพราะสูตรผิด", "\(cell) shows \(text): its formula fails"),
      fix: Words(
        "แก้สูตรใน Excel ให้ได้ค่าที่ถูกต้อง แล้วบันทึก",
        "correct the formula in Excel so that it gives the value, and save"))
  }

  private static func notCalculated(_ cell: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "cell-not-calculated", at: place,
      Words(
        "ช่อง \(cell) มีสูตร แต่ไฟล์ไม่มีผลลัพธ์ของสูตร",
        "\(cell) holds a formula, but the file lacks its value"),
      fix: Words(
        "เปิดสมุดงานใน Excel หรือ LibreOffice ให้คำนวณ แล้วบันทึก",
        "open the workbook in Excel or LibreOffice, which calculates it, and save"))
  }

  private static func outsideCalendar(_ cell: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "cell-outside-calendar", at: place,
      Words(
        "ช่อง \(cell) มีรูปแบบเป็นวันที่ แต่จำนวนในช่องไม่ใช่วันที่ Excel จึงแสดง ####",
        "\(cell) has the format of a date, but its number is none: Excel shows ####"),
      fix: Words(
        "พิมพ์วันที่ในช่องนี้ใหม่ หรือเปลี่ยนรูปแบบของช่องเป็นตัวเลข",
        "type the date anew, or give the cell the format of a number"))
  }

  private static func unknownFormat(_ cell: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-cell-format", at: place,
      Words(
        "ช่อง \(cell) มีรูปแบบเป็นเศษส่วนหรือปฏิทินที่โปรแกรมแสดงไม่ได้",
        "\(cell) has a format, a fraction or a calendar, that can't be shown as the sheet does"),
      fix: Words(
        "ใน Excel เลือก จัดรูปแบบเซลล์ แล้วใช้รูปแบบตัวเลข หรือวันที่แบบไทยหรือสากล",
        "in Excel choose Format Cells, and a number, or a date of the Thai or the common calendar"))
  }

  private static func controlInCell(_ code: UInt8, _ cell: String, _ place: Place) -> Diagnostic {
    let name = controlName(UInt32(code))
    return Diagnostic(
      .error, "control-character", at: place,
      Words(
        "ช่อง \(cell) มีอักขระควบคุม \(name) ซึ่งมองไม่เห็นและไม่ใช่ข้อความ",
        "\(cell) has a control character, \(name), which can't be seen and is no text"),
      fix: Words(
        "ลบอักขระนี้ หรือพิมพ์ข้อความในช่องนี้ใหม่",
        "delete the character, or type the text of this cell anew"))
  }

  static func digitsLost(_ text: String, _ place: Place) -> Diagnostic {
    let cell = place.cell ?? ""
    return Diagnostic(
      .warning, "digits-lost", at: place,
      Words(
        "ช่อง \(cell) เป็นจำนวน \(text) ซึ่งยาวกว่า 15 หลัก Excel เก็บได้เพียง 15 หลักแรก หลักที่เหลือจึงเป็น 0",
        "\(cell) holds the number \(text): of more than 15 digits Excel keeps the first 15, and shows 0 for the rest"
      ),
      fix: Words(
        "จัดรูปแบบของช่องเป็นข้อความ แล้วพิมพ์เลขจากเอกสารต้นฉบับใหม่",
        "give the cell the format of a text, and type the number anew from its document"))
  }

  static func shapesOverCells(_ cells: [String], _ place: Place) -> Diagnostic {
    let list = cells.prefix(10).joined(separator: ", ") + (cells.count > 10 ? " …" : "")
    return Diagnostic(
      .warning, "shapes-over-cells", at: place,
      Words(
        "ลูกศร เส้น หรือกล่องข้อความที่วาดทับตาราง \(cells.count) รูป (ที่ \(list)) อ่านไม่ได้ จึงไม่แสดงบนหน้าเว็บ",
        "arrows, lines or boxes drawn over the table can't be read and are not shown: \(cells.count), at \(list)"
      ),
      fix: Words(
        "พิมพ์สิ่งที่รูปนั้นบอกลงในเซลล์ เช่น / ใต้ทุกเดือนที่ดำเนินการ",
        "type into the cells what they say, such as / under each month in which it is done"))
  }
}
