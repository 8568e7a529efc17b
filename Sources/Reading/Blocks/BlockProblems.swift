import Diagnostics
import Disclosure
import Text
import Thai

extension Diagnostic {
  static func notList(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-list", at: place,
      Words("ข้อมูลของบล็อกนี้ต้องเป็นรายการ", "the data of this block must be a list"),
      fix: Words("ขึ้นต้นแต่ละรายการด้วย - ", "begin each row with - "))
  }

  static func notKeys(_ fields: [BlockField], _ place: Place) -> Diagnostic {
    let first = fields.first?.name ?? ""
    return Diagnostic(
      .error, "not-a-mapping", at: place,
      Words("ข้อมูลของบล็อกนี้ต้องเป็น คีย์: ค่า", "the data of this block must be lines of key: value"),
      fix: Words("เขียนบรรทัดแบบ \(first): …", "write lines like \(first): …"))
  }

  static func emptyRow(_ number: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "empty-row", at: place,
      Words("แถวที่ \(number) ไม่มีข้อมูล จึงไม่นับ", "row \(number) is empty and is not counted"),
      fix: Words("กรอกข้อมูล หรือลบแถวนี้", "fill it in, or delete it"))
  }

  static func rowsTwice(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "rows-twice", at: place,
      Words("มีทั้ง file: และ \(key): ในบล็อกเดียว", "the block has both file: and \(key):"),
      fix: Words(
        "วางแถวทั้งหมดไว้ในไฟล์ของ file: แล้วลบ \(key): หรือวางไว้ใต้ \(key): แล้วลบ file:",
        "put all rows into the file and delete \(key):, or put them under \(key): and delete file:")
    )
  }

  static func notTable(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-table-file", at: place,
      Words(
        "‘\(text)’ ไม่ใช่ไฟล์ .csv หรือสมุดงาน .xlsx",
        "‘\(text)’ is neither a .csv file nor a .xlsx workbook"),
      fix: Words(
        "เปิดไฟล์ในโปรแกรมที่ใช้ เลือก บันทึกเป็น → สมุดงาน Excel (.xlsx) หรือ CSV UTF-8 แล้วระบุชื่อไฟล์นั้น",
        "open it in its program, choose Save as → Excel Workbook (.xlsx) or CSV UTF-8, and name that file"
      ))
  }

  static func noSheets(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "sheet-of-no-workbook", at: place,
      Words("\(key): ใช้ได้กับสมุดงาน .xlsx เท่านั้น", "\(key): is for .xlsx workbooks only"),
      fix: Words(
        "ระบุสมุดงานใน file: หรือนำบรรทัด \(key): ออก",
        "name a workbook under file:, or take the line \(key): out"))
  }

  static func dateWithoutFormat(
    _ text: String, _ label: String, _ day: String, _ place: Place
  ) -> Diagnostic {
    let meant = (try? Day.read(day).get())?.thai(.arabic) ?? day
    let cell = place.cell ?? ""
    return Diagnostic(
      .warning, "date-without-format", at: place,
      Words(
        "ช่อง \(cell) ‘\(label)’ แสดง \(text) เพราะไม่ได้จัดรูปแบบเป็นวันที่ โปรแกรมอ่านเป็น \(meant)",
        "\(cell) ‘\(label)’ shows \(text), since it lacks the format of a date; it is read as \(day)"
      ),
      fix: Words(
        "ใน Excel จัดรูปแบบของช่องเป็นวันที่ แล้วตรวจว่าเป็นวันที่ที่ถูกต้อง",
        "in Excel give the cell the format of a date, and see that it is the right one"))
  }

  static func mergedFigure(_ label: String, _ place: Place) -> Diagnostic {
    let cell = place.cell ?? ""
    return Diagnostic(
      .warning, "merged-figure", at: place,
      Words(
        "ช่อง \(cell) ‘\(label)’ ผสานกับแถวถัดไป จำนวนจึงนับในแถวแรกเท่านั้น",
        "\(cell) ‘\(label)’ is merged over several rows: the figure counts in the first of them only"
      ),
      fix: Words(
        "แยกเซลล์ แล้วพิมพ์จำนวนของแต่ละแถว", "unmerge the cells, and write the figure of each row"))
  }

  static func notFigure(_ text: String, _ field: BlockField, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-figure", at: place,
      Words(
        "อ่าน ‘\(text)’ เป็นจำนวนของ ‘\(field.label)’ ไม่ได้",
        "\(field.name): ‘\(text)’ is not a number"),
      fix: field.steps.map { step(text, upTo: $0) }
        ?? (BlockReader.isDamaged(text) ? destroyedFigure : nil) ?? Figure.meant(text).map {
          $0 == "0"
            ? Words("หากไม่มี ให้เขียน 0", "if there is none, write 0")
            : Words("หากหมายถึง \($0) ให้เขียน \($0)", "if you mean \($0), write \($0)")
        } ?? severalFigures(text) ?? misplacedComma(text)
        ?? Words(
          "เขียนตัวเลขอย่างเดียว เช่น 1,250,000.00 โดยไม่มีหน่วย",
          "write only the number, like 1,250,000.00"))
  }

  private static let destroyedFigure = Words(
    "โปรแกรมตารางแสดงข้อความนี้แทนจำนวน แก้สูตรหรือพิมพ์จำนวนตามเอกสารต้นฉบับ แล้วบันทึกอีกครั้ง",
    "the spreadsheet shows this in place of the number: mend the formula, or type the number as the"
      + " document has it, and save again")

  /// A cell that holds the figures of several rows, one a line.
  private static func severalFigures(_ text: String) -> Words? {
    let figures = text.utf8.split { $0 == 0x20 || $0 == 10 }.map { String(Substring($0)) }
      .filter { $0 != "-" }
    guard figures.count > 1, figures.allSatisfy({ Figure.read($0) != nil }) else { return nil }
    return Words(
      "ช่องนี้มี \(figures.count) จำนวน ให้แยกเป็นแถวละหนึ่งจำนวน พร้อมชื่อรายการของแต่ละแถว",
      "this cell holds \(figures.count) numbers: give each a row of its own, with its name")
  }

  /// `10,00` and `1,0000`: the comma may be a point, or stand a digit off.
  private static func misplacedComma(_ text: String) -> Words? {
    let meant = Figure.meantByMisplacedComma(text)
    guard let first = meant.first else { return nil }
    let thai = meant.map { "หากหมายถึง \($0) ให้เขียน \($0)" }.joined(separator: " ")
    let english = meant.map { "\($0)" }.joined(separator: " or ")
    return Words(thai, meant.count > 1 ? "write \(english), whichever is meant" : "write \(first)")
  }

  private static func step(_ text: String, upTo last: Int) -> Words {
    let words = [
      ["น้อยมาก", "ต่ำมาก"], ["น้อย", "ต่ำ"], ["ปานกลาง", "กลาง"], ["มาก", "สูง"], ["มากที่สุด", "สูงมาก"],
    ]
    let meant = words.firstIndex { $0.contains { $0.isSame(as: text) } }.map { $0 + 1 }
    return meant.map {
      Words(
        "เขียนเป็นเลข 1 ถึง \(last) ตามเกณฑ์ของหน่วยงาน หาก ‘\(text)’ คือขั้นที่ \($0) จาก \(last) ให้เขียน \($0)",
        "write a number from 1 to \(last) as your scale has it; if ‘\(text)’ is step \($0) of \(last), write \($0)"
      )
    } ?? Words("เขียนเป็นเลข 1 ถึง \(last)", "write a number from 1 to \(last)")
  }

  static func notAYear(_ text: String, _ field: BlockField, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-budget-year", at: place,
      Words(
        "\(field.name): ‘\(text)’ ไม่ใช่ปี พ.ศ. 4 หลัก",
        "\(field.name): ‘\(text)’ is not a year of four digits (B.E.)"),
      fix: Words(
        "เขียนแบบ \(field.name): {2566: \"10,000.00\", 2567: 0}",
        "write it like \(field.name): {2566: \"10,000.00\", 2567: 0}"))
  }

  /// `10.000` may be ten thousand, or ten.
  static func threeDecimals(_ text: String, _ field: BlockField, _ place: Place) -> Diagnostic {
    let plain = Numerals.plain(text)
    let grouped = String(decoding: plain.utf8.map { $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self)
    let cut = String(Substring(plain.utf8.dropLast()))
    let isGrouping = plain.ends(with: "0") && Figure.read(grouped) != nil
    return Diagnostic(
      .error, "money-with-three-decimals", at: place,
      Words(
        "\(field.label): ‘\(text)’ มีทศนิยมเกิน 2 ตำแหน่ง",
        "\(field.name): ‘\(text)’ has more than two digits after the point"),
      fix: isGrouping
        ? Words(
          "หากหมายถึง \(grouped) บาท ให้เขียน \(grouped) หากหมายถึง \(cut) บาท ให้เขียน \(cut)",
          "if you mean \(grouped) baht, write \(grouped); if \(cut) baht, write \(cut)")
        : Words(
          "เขียนจำนวนเงินตามเอกสารให้มีทศนิยม 2 ตำแหน่ง เช่น 1,250.50",
          "write the sum as the document has it, with two digits after the point, like 1,250.50"))
  }

  static func damagedCell(_ text: String, inFile: Bool, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "cell-damaged-by-spreadsheet", at: place,
      Words(
        "‘\(text)’ ไม่ใช่ข้อความที่พิมพ์ไว้ แต่เป็นสิ่งที่โปรแกรมตารางแสดงแทน จึงไม่นับว่ามีข้อมูล",
        "‘\(text)’ is what the spreadsheet shows in place of the text; it does not count"),
      fix: inFile
        ? Words(
          "ในโปรแกรมตาราง จัดรูปแบบคอลัมน์เป็น ข้อความ พิมพ์ค่าเดิมใหม่ แล้วบันทึกเป็น CSV UTF-8 อีกครั้ง",
          "in the spreadsheet format the column as text, type the value again, and save as CSV UTF-8"
        )
        : Words("พิมพ์ค่าจากเอกสารต้นฉบับแทน", "write in its place what the document says"))
  }

  static func lostZero(_ text: String, _ meant: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "phone-lost-its-zero", at: place,
      Words(
        "หมายเลขโทรศัพท์ ‘\(text)’ ขาดเลข 0 ตัวหน้า",
        "the telephone number ‘\(text)’ lacks its first 0"),
      fix: Words(
        "หากหมายถึง \(meant) ให้เขียน \(meant)",
        "if you mean \(meant), write that"))
  }

  static func notSpan(
    _ text: String, _ field: BlockField, _ meant: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "not-a-time", at: place,
      Words(
        "อ่าน ‘\(text)’ เป็นช่วงเวลาของ ‘\(field.label)’ ไม่ได้",
        "\(field.name): ‘\(text)’ is not a date or period"),
      fix: meant.map { Words("หากหมายถึง \($0) ให้เขียนเช่นนั้น", "if you mean \($0), write that") }
        ?? Words(
          "เขียนแบบ 27 ธ.ค. 2566, ต.ค. 2566, ไตรมาส 1/2567, 2567 หรือ 2566–2570",
          "write it like 2566-12-27, 2566-10, Q1/2567, 2567 or 2566–2570"))
  }

  static func frequency(_ text: String, _ field: BlockField, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "frequency-as-time", at: place,
      Words(
        "‘\(text)’ บอกว่าทำบ่อยเพียงใด ไม่ใช่ช่วงเวลาของ ‘\(field.label)’",
        "\(field.name): ‘\(text)’ says how often, not when"),
      fix: Words(
        "ย้ายไปเขียนใน frequency: (ความถี่) และเขียนช่วงเวลาที่นี่ เช่น ตลอดปีงบประมาณ",
        "write it under frequency:, and here the time, like ตลอดปีงบประมาณ or ต.ค. 2566 – ก.ย. 2567")
    )
  }

  static func unknownChoice(
    _ text: String, _ field: BlockField, _ choices: [BlockField.Choice], _ place: Place
  ) -> Diagnostic {
    let known = choices.map(\.label) + choices.map(\.word)
    return Diagnostic(
      .error, "unknown-word", at: place,
      Words(
        "\(field.name): ใช้คำว่า ‘\(text)’ ไม่ได้",
        "\(field.name): ‘\(text)’ is not one of the accepted words"),
      fix: choices.first { $0.alike.contains { $0.isSame(as: text) } }.map {
        Words(
          "หากหมายถึง \($0.label) ให้เขียน \($0.label)", "if you mean \($0.word), write \($0.word)")
      } ?? nearest(text, among: known).map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words(
          "ใช้คำใดคำหนึ่งใน \(choices.map { "\($0.label) (\($0.word))" }.joined(separator: ", "))",
          "write one of \(choices.map(\.word).joined(separator: ", "))"))
  }

  static func notItem(_ text: String, _ field: BlockField, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-an-item", at: place,
      Words(
        "\(field.name): ‘\(text)’ ไม่ใช่รหัสข้อ", "\(field.name): ‘\(text)’ is not the code of an item"),
      fix: Words("เขียนแบบ O36 หรือ 2566/O36", "write it like O36 or 2566/O36"))
  }
}
