import Diagnostics
import Disclosure
import Text

extension Check {
  /// Statistics name nobody who complained.
  static let complainants = Check(
    id: "complainants",
    rule: Words("สถิติไม่เปิดเผยชื่อผู้ร้องเรียน", "statistics name nobody who complained"),
    why: Words(
      "ชื่อผู้ร้องเรียนต้องเป็นความลับ การเปิดเผยทำให้ไม่มีใครกล้าร้องเรียน",
      "who complained is secret; nobody will complain where names are published"),
    example: Example(
      wrong: exampleNews(
        """
        ```statistics
        title: เรื่องร้องเรียน
        unit: เรื่อง
        rows:
          - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: นายสมมติ ใจดี ร้องเรียนเรื่องน้ำเสีย}
        ```
        """),
      right: exampleNews(
        """
        ```statistics
        title: เรื่องร้องเรียน
        unit: เรื่อง
        rows:
          - {period: ม.ค. 2567, total: 1, finished: 1, in-progress: 0, note: เรื่องน้ำเสีย}
        ```
        """))
  ) { site, _ in
    site.blocks("statistics").flatMap { block in
      block.rows.flatMap { row in
        zip(row.fields, row.cells).compactMap { field, cell -> Diagnostic? in
          guard cell.texts.contains(where: \.namesPerson) else { return nil }
          return Diagnostic(
            .warning, "person-in-statistics", at: row.place(of: field),
            Words(
              "สถิตินี้ระบุชื่อบุคคลใน ‘\(field.label)’", "\(field.name): names a person"),
            fix: Words(
              "ลบชื่อบุคคล ให้เหลือเพียงเรื่องและผลการดำเนินการ",
              "delete the name; leave what it was about and what was done"))
        }
      }
    }
  }
}

extension String {
  /// Whether a title of a person stands in it with a name behind.
  fileprivate var namesPerson: Bool {
    let bytes = Array(utf8)
    for title in String.titles {
      var from = 0
      while let at = bytes[from...].place(of: title) {
        from = at + title.count
        // `เจ้านาย`, `ขุนนาง`: no title behind a letter.
        guard at == 0 || bytes[at - 1] < 0x80, from < bytes.count else { continue }
        if !String.offices.contains(where: { bytes[from...].starts(with: $0) }) { return true }
      }
    }
    return false
  }

  private static let titles = ["นาย", "นาง", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง"].map {
    Array($0.utf8)
  }

  /// What goes on from there is an office or a thing: `นายก`, `นายอำเภอ`, `นายช่าง`.
  private static let offices = [
    "ก", "อำเภอ", "ช่าง", "ทะเบียน", "ตรวจ", "จ้าง", "หน้า", "ประกัน", "ท่า", "ไปรษณีย์", "แพทย์", "สนาม",
    " ก", "รำ", "นวล",
  ].map { Array($0.utf8) }
}
