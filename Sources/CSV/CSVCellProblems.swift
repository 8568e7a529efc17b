import Diagnostics
import Text

extension Diagnostic {
  static func csvHeadingMissing(
    _ heading: CSVLocation, above text: String, inRow row: Int, _ place: Place
  ) -> Diagnostic {
    let column = columnLetters(heading.column)
    let text = excerpt(text)
    return Diagnostic(
      .error, "csv-heading-missing", at: place,
      Words(
        "แถวที่ \(heading.row) ไม่มีหัวคอลัมน์ \(column) แต่แถวที่ \(row) มีข้อความ ‘\(text)’ ในคอลัมน์นี้",
        "row \(heading.row) has no heading in column \(column), but row \(row) has ‘\(text)’ there"),
      fix: Words(
        "พิมพ์หัวคอลัมน์ \(column) ในแถวที่ \(heading.row)"
          + " ถ้าแถวที่ \(heading.row) เป็นชื่อตาราง ให้ลบแถวนั้น",
        "write a heading into column \(column) of row \(heading.row);"
          + " if row \(heading.row) is the title of the table, delete that row"))
  }

  static func csvHeadingTwice(
    _ second: CSVLocation, first: Int, _ place: Place
  ) -> Diagnostic {
    let columns = (columnLetters(first), columnLetters(second.column))
    let name = excerpt(second.heading)
    return Diagnostic(
      .error, "csv-heading-twice", at: place,
      Words(
        "แถวที่ \(second.row) มีหัวคอลัมน์ ‘\(name)’ ซ้ำกันในคอลัมน์ \(columns.0) และ \(columns.1)",
        "row \(second.row) has the heading ‘\(name)’ twice, in columns \(columns.0) and \(columns.1)"
      ),
      fix: Words(
        "เปลี่ยนหัวคอลัมน์ \(columns.1) ให้ต่างกัน หากข้อมูลเหมือนกันให้เหลือคอลัมน์เดียว",
        "give column \(columns.1) another heading; if both hold the same, keep one of them"))
  }

  static func csvRowTooLong(
    _ row: Int, _ surplus: CSVSurplus, _ separator: UInt8, _ columns: Int
  ) -> Diagnostic {
    let text = excerpt(surplus.text)
    let sign =
      separator == 9
      ? Words("แท็บ", "a tab")
      : Words(" ‘\(Unicode.Scalar(separator))’ ", "‘\(Unicode.Scalar(separator))’")
    return Diagnostic(
      .error, "csv-row-too-long", at: surplus.place,
      Words(
        "แถวที่ \(row) ยาวกว่าหัวตารางซึ่งมี \(columns) คอลัมน์ ข้อความที่เกินมาคือ ‘\(text)’",
        "row \(row) has more cells than the heading row, which has \(columns): ‘\(text)’ is left over"
      ),
      fix: Words(
        "เพิ่มหัวคอลัมน์ของข้อความที่เกิน"
          + " ถ้าช่องใดมี\(sign.thai)ในข้อความ ให้ครอบทั้งช่องด้วยเครื่องหมายคำพูด \"…\"",
        "add a heading for what is left over; a cell with \(sign.english) in its text"
          + " must stand in quotes \"…\""))
  }

  static func csvUnclosedQuote(_ location: CSVLocation, _ place: Place) -> Diagnostic {
    let cell = location.words
    return Diagnostic(
      .error, "csv-unclosed-quote", at: place,
      Words(
        "\(cell.thai) มีเครื่องหมายคำพูดเปิดที่ไม่มีเครื่องหมายปิดจนจบไฟล์",
        "\(cell.english) opens a quote that is never closed"),
      fix: Words(
        "พิมพ์ \" ปิดท้ายข้อความของช่องนี้ หรือลบ \" ที่เปิดไว้",
        "write a \" at the end of the cell's text, or delete the \" that opens it"))
  }

  static func csvAfterQuote(
    _ location: CSVLocation, _ text: String, opened line: Int?, _ place: Place
  ) -> Diagnostic {
    let cell = location.words
    let text = excerpt(text)
    let quotes = Words(
      "ลบเครื่องหมายคำพูดออก หรือครอบทั้งช่องด้วย \"…\" แล้วพิมพ์ \"\" แทนเครื่องหมายคำพูดทุกตัวในข้อความ",
      "delete the quotes, or put the whole cell in \"…\" and write \"\" for every quote in its text"
    )
    guard let line else {
      return Diagnostic(
        .error, "csv-after-quote", at: place,
        Words(
          "\(cell.thai) มีข้อความ ‘\(text)’ หลังเครื่องหมายคำพูดปิด",
          "\(cell.english) has the text ‘\(text)’ after its closing quote"),
        fix: quotes)
    }
    return Diagnostic(
      .error, "csv-after-quote", at: place,
      Words(
        "\(cell.thai) มีข้อความ ‘\(text)’ หลังเครื่องหมายคำพูดปิด โดยเครื่องหมายเปิดอยู่ที่บรรทัด \(line)",
        "\(cell.english) has the text ‘\(text)’ after its closing quote; the quote opens in line \(line)"
      ),
      fix: Words(
        "ดูว่าข้อความที่เริ่มในบรรทัด \(line) จบที่ใด แล้วพิมพ์ \" ปิดตรงนั้น",
        "find the end of the text that begins in line \(line), and write the closing \" there"))
  }
}
