import Diagnostics
import Disclosure
import Kinds
import Thai

/// Something that was given; a row of the report.
struct Gift: Sendable {
  /// The kind of giver; names of citizens have no place on the page.
  enum Giver: String, BlockWord {
    case person, company, agency, officer, other

    var label: String {
      switch self {
      case .person: "ประชาชน"
      case .company: "ภาคเอกชนหรือคู่สัญญา"
      case .agency: "หน่วยงานของรัฐ"
      case .officer: "เจ้าหน้าที่ในหน่วยงาน"
      case .other: "อื่น ๆ"
      }
    }
  }

  enum Handling: String, BlockWord {
    case returned
    case handedOver = "handed-over"
    case donated, kept, pending

    var label: String {
      switch self {
      case .returned: "ส่งคืนผู้ให้แล้ว"
      case .handedOver: "ส่งมอบเป็นของหน่วยงาน"
      case .donated: "บริจาคเพื่อสาธารณประโยชน์"
      case .kept: "รับไว้ตามหลักเกณฑ์ธรรมจรรยา"
      case .pending: "อยู่ระหว่างดำเนินการ"
      }
    }
  }

  static let date = Key.span("date", "วันที่หรือช่วงเวลา").whenMissing(
    "gift-without-date", "เช่น 27 ธ.ค. 2566 หรือ ธ.ค. 2566", "like 2566-12-27 or 2566-12")
  static let unit = Key.text("unit", "ส่วนราชการผู้รับ")
  static let what = Key.text("what", "สิ่งของหรือประโยชน์").whenMissing(
    "gift-without-what", what: Words("สิ่งของหรือประโยชน์", "name of what was given"),
    "ว่าเป็นสิ่งใด", "with what was given")
  static let giver = Key<Giver>.choice("from", "ผู้ให้")
  static let occasion = Key.text("occasion", "โอกาส")
  static let value = Key.figure("value", "มูลค่า (บาท)", decimals: 2)
  static let handled = Key<Handling>.choice("handled", "การดำเนินการ").whenMissing(
    "gift-without-handled", what: Words("การดำเนินการ", "word on how it was handled"))

  let row: BlockRecord

  private var who: Words {
    .titled(
      row[Gift.what], "รายการ", nil, else: Words("รายการที่ \(row.number) ", "row \(row.number)"))
  }

  func lacks(_ keys: any FieldKey...) -> [Lack] {
    keys.flatMap { Lack.list($0, in: row, who) }
  }

  /// The error of a gift of another time than the report's.
  func flaw(outside span: Span) -> Diagnostic? {
    guard let date = row[Gift.date], !span.contains(date) else { return nil }
    return Diagnostic(
      .error, "gift-outside-span", at: row.place(of: Gift.date),
      "\(who.thai)\(date.thai(.arabic)) ไม่อยู่ในช่วงเวลาของรายงาน (\(span.thai(.arabic)))",
      "\(who.english) of \(days(date)) is outside the report's span, \(days(span))",
      fix: "แก้ date: ของรายการ หรือ span: ของรายงาน", "correct date: or span:")
  }
}
