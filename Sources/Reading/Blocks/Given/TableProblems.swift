import Diagnostics
import Disclosure
import Text
import Thai

extension Words {
  /// What to do about a heading that nearly names one of some fields, and the name meant.
  static func heading(
    _ text: String, meantAmong free: [BlockField]
  ) -> (words: Words, near: String)? {
    let unit = HeadingWords(text).withoutUnit
    if let unit, let field = free.first(where: { HeadingWords($0.label).withoutUnit == unit }) {
      return (
        Words(
          "ถ้าเป็นคอลัมน์ ‘\(field.label)’ ให้เขียนจำนวนเป็นหน่วยนั้น แล้วแก้หัวคอลัมน์ให้ตรง",
          "if it is ‘\(field.label)’, write the figures in that unit, and then that heading"),
        field.label
      )
    }
    // A word that more follows is surer than letters that are much the same.
    let near =
      beginning(text, free) ?? nearest(text, among: free.map(\.label) + free.map(\.name))
    return near.map { (Words("แก้เป็น ‘\($0)’", "write ‘\($0)’"), $0) }
  }

  /// The label with which a heading begins that says more: `งาน (รายการ)`, `วงเงินงบประมาณ (บาท)`.
  private static func beginning(_ text: String, _ free: [BlockField]) -> String? {
    let heading = HeadingWords(text)
    let found = free.filter { field in
      let label = HeadingWords(field.label)
      let name = label.withoutUnit ?? label
      return heading.withoutUnit == name
        || name.bytes.count >= 15 && heading.bytes.starts(with: name.bytes)
    }
    if found.count == 1 { return found[0].label }
    // `โทร.` for `โทรศัพท์`.
    guard heading.bytes.last == UInt8(ascii: "."), heading.bytes.count > 9 else { return nil }
    let short = heading.bytes.dropLast()
    return free.first { HeadingWords($0.label).bytes.starts(with: short) }?.label
  }

  static func acceptedHeadings(_ fields: [BlockField]) -> Words {
    Words(
      "เปลี่ยนเป็นหัวคอลัมน์ที่ใช้ได้ คือ \(fields.map(\.label).joined(separator: ", "))",
      "use one of the accepted headings: \(fields.map(\.name).joined(separator: ", "))")
  }

  /// `lacking` are columns of the block that the file does not have.
  static func addColumns(_ count: Int, lacking: [BlockField]) -> Words {
    let add = Words(
      "เพิ่มชื่อคอลัมน์\(count > 1 ? "เหล่า" : "")นี้ใน columns: ของบล็อก",
      "add \(count > 1 ? "their names" : "its name") to columns: of the block")
    guard !lacking.isEmpty else { return add }
    let names = lacking.map { "‘\($0.label)’" }.joined(separator: ", ")
    return Words(
      "หากหมายถึง \(names) ให้แก้หัวคอลัมน์ให้ตรง มิฉะนั้น\(add.thai)",
      "if \(names) is meant, correct the heading; else \(add.english)")
  }
}

extension Diagnostic {
  /// Headings that the block does not know, several of which are answered alike.
  static func unknownHeadings(_ texts: [String], _ place: Place, fix: Words) -> Diagnostic {
    let names = texts.prefix(5).map { "‘\(excerpt($0))’" }.joined(separator: ", ")
    let more = texts.count > 5 ? texts.count - 5 : 0
    return Diagnostic(
      .error, "unknown-column", at: place,
      Words(
        "ไม่รู้จักหัวคอลัมน์ \(names)\(more > 0 ? " และอีก \(more) คอลัมน์" : "")",
        "unknown column heading\(texts.count > 1 ? "s" : "") \(names)\(more > 0 ? ", and \(more) more" : "")"
      ), fix: fix)
  }

  static func derivedColumns(_ texts: [String], _ place: Place) -> Diagnostic {
    let names = texts.map { "‘\(excerpt($0))’" }.joined(separator: ", ")
    return Diagnostic(
      .note, "column-told-by-others", at: place,
      Words(
        "คอลัมน์ \(names) คำนวณได้จากคอลัมน์อื่น จึงไม่แสดงบนหน้าเว็บ (ยังอยู่ในไฟล์ที่ให้ดาวน์โหลด)",
        "\(names): what other columns tell is not shown on the page; it stays in the file that is offered"
      ))
  }

  static func noKnownHeading(_ row: Int, _ fields: [BlockField], _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "no-known-heading", at: place,
      Words(
        "ไม่พบแถวหัวตาราง ไม่มีหัวคอลัมน์ใดเป็นคอลัมน์ของบล็อกนี้",
        "no row of headings is found: none of them is a column of this block"),
      fix: Words(
        "พิมพ์หัวคอลัมน์ไว้เหนือข้อมูล คือ \(fields.map(\.label).joined(separator: ", "))",
        "write headings above the data: \(fields.map(\.name).joined(separator: ", "))"))
  }

  static func columnTwice(
    _ text: String, _ first: String, _ field: BlockField, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "field-in-two-columns", at: place,
      Words(
        "หัวคอลัมน์ ‘\(excerpt(text))’ และ ‘\(excerpt(first))’ หมายถึง ‘\(field.label)’ เหมือนกัน",
        "the headings ‘\(excerpt(text))’ and ‘\(excerpt(first))’ both mean ‘\(field.label)’"),
      fix: Words(
        "เปลี่ยนหัวคอลัมน์หนึ่งให้ต่างกัน หากข้อมูลเหมือนกันให้เหลือคอลัมน์เดียว",
        "give one of them another heading; if both hold the same, keep one"))
  }

  static func notAMark(_ text: String, _ heading: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-mark", at: place,
      Words(
        "‘\(excerpt(text))’ ไม่ใช่เครื่องหมายใต้หัวคอลัมน์ ‘\(heading)’",
        "‘\(excerpt(text))’ is not a mark under the heading ‘\(heading)’"),
      fix: Words(
        "ใส่ / ใต้สถานะของแถวนี้เพียงช่องเดียว และย้ายข้อความนี้ไปคอลัมน์ของข้อมูลนั้น เช่น ผลการดำเนินงาน หรือ เบิกจ่าย",
        "write / under the status of the row alone, and move this text to the column where it belongs, such as the result or the amount spent"
      ))
  }

  static func notAMonthMark(_ text: String, _ heading: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-month-mark", at: place,
      Words(
        "‘\(excerpt(text))’ ไม่ใช่เครื่องหมายใต้หัวคอลัมน์เดือน ‘\(heading)’",
        "‘\(excerpt(text))’ is not a mark under the month ‘\(heading)’"),
      fix: Words(
        "ใส่ / ใต้เดือนที่ดำเนินการ เว้นเดือนอื่นว่างไว้ และย้ายข้อความนี้ไปคอลัมน์อื่น",
        "write / under the months in which it is done, leave the others empty, and move this text to another column"
      ))
  }

  static func paintedMonths(_ rows: [Int], _ place: Place) -> Diagnostic {
    let list = rowList(rows)
    return Diagnostic(
      .warning, "months-by-colour", at: place,
      Words(
        "แถวที่ \(list) บอกเดือนด้วยสีหรือเซลล์ว่างที่ผสานกัน ซึ่งอ่านไม่ได้",
        "months are told by colour or by merged cells without a text, which can't be read: row \(list)"
      ),
      fix: Words(
        "ใส่ / ในเซลล์ของทุกเดือนที่ดำเนินการ สีคงไว้ได้",
        "write / into the cell of each month in which it is done; the colour may stay"))
  }

  static func twoMarks(_ one: String, _ other: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "two-marks-in-a-row", at: place,
      Words(
        "แถวนี้มีเครื่องหมายทั้งใต้ ‘\(one)’ และ ‘\(other)’",
        "the row is marked both under ‘\(one)’ and under ‘\(other)’"),
      fix: Words(
        "ให้เหลือเครื่องหมายใต้สถานะที่ถูกต้องเพียงช่องเดียว", "keep the mark under the right one alone"))
  }

  static func remarkRow(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "remark-in-table", at: place,
      Words(
        "แถวนี้มีเพียงหมายเหตุ ‘\(excerpt(text))’ จึงไม่แสดงในตาราง",
        "the row only has the remark ‘\(excerpt(text))’, and is not shown in the table"),
      fix: Words("ย้ายข้อความนี้ไปเขียนใต้บล็อกในหน้าข้อมูล", "write the text below the block on its page"))
  }

  static func sectionRows(_ rows: [Int], _ place: Place) -> Diagnostic {
    let list = rowList(rows)
    return Diagnostic(
      .note, "section-rows", at: place,
      Words(
        "แถวที่ \(list) อ่านเป็นหัวข้อของแถวที่อยู่ถัดลงไป",
        "read as headings of the rows below them: row \(list)"),
      fix: Words(
        "ถ้าแถวใดเป็นรายการหนึ่ง ให้กรอกช่องอื่นของแถวนั้น",
        "if one is a row of data, fill in its other cells"))
  }

  static func rowsContinue(_ rows: [Int], _ place: Place) -> Diagnostic {
    let list = rowList(rows)
    return Diagnostic(
      .note, "rows-continue", at: place,
      Words(
        "แถวที่ \(list) อ่านต่อจากแถวก่อนหน้า เพราะช่องแรกว่างหรือผสานกับแถวนั้น",
        "read as more lines of the row above, since the first cells are empty or merged: row \(list)"
      ),
      fix: Words(
        "ถ้าแถวใดเป็นอีกรายการหนึ่ง ให้กรอกช่องแรกของแถวนั้น",
        "if one is a row of its own, fill in its first cells"))
  }

  private static func rowList(_ rows: [Int]) -> String {
    rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? " …" : "")
  }

  static func sumOfRows(
    _ label: String, _ field: BlockField, _ name: String, written: Figure, right: Figure,
    _ place: Place
  ) -> Diagnostic {
    let written = written.text(decimals: field.decimals, .arabic)
    let right = right.text(decimals: field.decimals, .arabic)
    return Diagnostic(
      .error, "sum-of-rows-disagrees", at: place,
      Words(
        "‘\(excerpt(label))’ ของ ‘\(name)’ เขียนไว้ \(written) แต่แถวด้านบนรวมกันได้ \(right)",
        "‘\(excerpt(label))’ of ‘\(name)’ is \(written), but the rows above add up to \(right)"
      ),
      fix: Words(
        "ตรวจกับเอกสาร แล้วแก้ยอดรวมหรือจำนวนในแถวที่ผิด",
        "compare with the document, then correct the sum or the figure that is wrong"))
  }
}
