import Diagnostics
import Text

extension Diagnostic {
  private static func listed(_ names: [String]) -> String {
    names.map { "‘\(excerpt($0))’" }.joined(separator: ", ")
  }

  static func sheetNotNamed(_ names: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "sheet-not-named", at: place,
      Words(
        "สมุดงานนี้มีหลายแผ่นงาน: \(listed(names))",
        "the workbook has several sheets: \(listed(names))"),
      fix: Words(
        "เพิ่มบรรทัด sheet: ตามด้วยชื่อแผ่นงานที่จะใช้ เช่น sheet: \(names[0])",
        "add a line sheet: with the name of the one that is meant, such as sheet: \(names[0])"))
  }

  static func noVisibleSheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "no-visible-sheet", at: place,
      "สมุดงานนี้ไม่มีแผ่นงานที่มองเห็นได้ซึ่งเป็นตาราง", "the workbook has no sheet of cells that can be seen",
      fix: "ยกเลิกการซ่อนแผ่นงานที่จะเผยแพร่ แล้วบันทึก", "show the sheet that is to be published, and save")
  }

  static func unknownSheet(_ name: String, _ names: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-sheet", at: place,
      Words(
        "สมุดงานไม่มีแผ่นงานที่เป็นตารางชื่อ ‘\(excerpt(name))’",
        "the workbook has no sheet of cells called ‘\(excerpt(name))’"),
      fix: nearest(name, among: names).map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words("แผ่นงานที่มีคือ \(listed(names))", "its sheets are \(listed(names))"))
  }

  static func namedSheetHidden(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "named-sheet-hidden", at: place,
      Words("แผ่นงาน ‘\(excerpt(name))’ ซ่อนอยู่", "the sheet ‘\(excerpt(name))’ is hidden"),
      fix: Words(
        "หากต้องการเผยแพร่ ให้ยกเลิกการซ่อนแล้วบันทึก หรือระบุแผ่นงานอื่น",
        "if it is to be published, show it and save; or name another sheet"))
  }

  static func notRange(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-range", at: place,
      Words(
        "อ่าน ‘\(excerpt(text))’ เป็นช่วงของช่องไม่ได้", "‘\(excerpt(text))’ is not a range of cells"),
      fix: Words(
        "เขียนช่องแรกและช่องสุดท้าย เช่น A4:H60", "write the first and the last cell, like A4:H60"))
  }

  static func emptyRange(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "empty-range", at: place,
      Words(
        "ช่วง \(excerpt(text)) ของแผ่นงานว่างเปล่า", "the range \(excerpt(text)) of the sheet is empty"),
      fix: Words(
        "แก้ range: ให้ตรงกับตาราง หรือลบบรรทัด range: เพื่อให้โปรแกรมหาตารางเอง",
        "set range: to where the table is, or take the line out to have the table found"))
  }

  static func emptySheet(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "empty-sheet", at: place,
      Words(
        "แผ่นงาน ‘\(excerpt(place.sheet ?? ""))’ ว่างเปล่า",
        "the sheet ‘\(excerpt(place.sheet ?? ""))’ is empty"),
      fix: Words(
        "พิมพ์หัวคอลัมน์และข้อมูล หรือระบุแผ่นงานอื่นด้วย sheet:",
        "write headings and data into it, or name another one with sheet:"))
  }

  static func rangeWithoutHeadings(_ row: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "range-without-headings", at: place,
      Words(
        "แถวที่ \(row) ซึ่งเป็นแถวแรกของ range: ไม่มีหัวคอลัมน์",
        "row \(row), the first of range:, has no headings"),
      fix: Words(
        "ให้ range: เริ่มที่แถวหัวคอลัมน์", "let range: begin with the row of the headings"))
  }

  static func sheetTooWide(_ count: Int, most: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "sheet-too-wide", at: place,
      Words(
        "ตารางมี \(count) คอลัมน์ แต่ตารางหนึ่งมีได้ไม่เกิน \(most) คอลัมน์",
        "the table has \(count) columns, but may have no more than \(most)"),
      fix: Words(
        "ระบุเฉพาะคอลัมน์ที่ใช้ด้วย range: เช่น range: A4:H60",
        "say with range: which columns are meant, such as range: A4:H60"))
  }

  static func sheetHeadingTwice(
    _ text: String, _ first: String, _ second: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "sheet-heading-twice", at: place,
      Words(
        "หัวคอลัมน์ ‘\(excerpt(text))’ ซ้ำกันในคอลัมน์ \(first) และ \(second)",
        "the heading ‘\(excerpt(text))’ stands twice, in columns \(first) and \(second)"),
      fix: Words(
        "เปลี่ยนหัวคอลัมน์ \(second) ให้ต่างกัน หรือระบุเฉพาะคอลัมน์ที่ใช้ด้วย range:",
        "give column \(second) another heading, or say with range: which columns are meant"))
  }

  static func sheetHeadingMissing(
    _ column: String, _ row: Int, above text: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "sheet-heading-missing", at: place,
      Words(
        "คอลัมน์ \(column) มี ‘\(excerpt(text))’ แต่ไม่มีหัวคอลัมน์ในแถวที่ \(row)",
        "column \(column) holds ‘\(excerpt(text))’, but has no heading in row \(row)"),
      fix: Words(
        "พิมพ์หัวคอลัมน์ \(column) ในแถวที่ \(row) หรือระบุเฉพาะส่วนที่เป็นตารางด้วย range: เช่น range: A4:H60",
        "write a heading into column \(column) of row \(row), or say with range: where the table is, such as range: A4:H60"
      ))
  }

  static func rowsBelowRange(
    _ first: Int, _ last: Int, _ range: String, _ place: Place
  ) -> Diagnostic {
    let rows = first == last ? "\(first)" : "\(first)–\(last)"
    return Diagnostic(
      .note, "rows-below-range", at: place,
      Words(
        "แถวที่ \(rows) มีข้อมูลในคอลัมน์เดียวกัน แต่อยู่ใต้ช่วง \(excerpt(range)) จึงไม่ใช้",
        "rows below the range \(excerpt(range)) hold something in its columns, and are not used: \(rows)"
      ),
      fix: Words(
        "ถ้าเป็นข้อมูลของตาราง ให้ขยาย range:", "if they belong to the table, let range: end with them"))
  }

  static func moreSheetErrors(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "sheet-more-errors", at: place,
      Words(
        "ตั้งแต่ช่องนี้แผ่นงานยังมีข้อผิดพลาดอีก \(count) แห่ง ซึ่งไม่ได้แสดงไว้",
        "from this cell on the sheet has \(count) more error\(count == 1 ? "" : "s"), not shown"),
      fix: Words(
        "แก้ข้อผิดพลาดที่แสดงไว้ก่อน แล้วตรวจอีกครั้ง",
        "correct the errors that are shown, then check again"))
  }
}
