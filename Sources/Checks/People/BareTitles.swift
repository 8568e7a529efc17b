import Diagnostics
import Disclosure
import Text

extension Check {
  /// Names of people are more than their titles.
  static let bareTitles = Check(
    id: "bare-titles",
    rule: Words("ชื่อบุคคลไม่ใช่คำนำหน้าเพียงอย่างเดียว", "names of people are more than titles"),
    why: Words(
      "ผู้บริหารหรือผู้ลงนามที่มีแต่คำนำหน้าถือว่าไม่มีชื่อ",
      "an executive or signer with a title alone counts as one without a name"),
    example: Example(
      wrong: exampleNews(
        """
        ```people
        - {name: นาย, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        ```
        """),
      right: exampleNews(
        """
        ```people
        - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        ```
        """))
  ) { site, _ in
    ["people", "org-chart", "ethics", "declaration", "channels"].flatMap { kind in
      site.blocks(kind).flatMap { block in
        ([block.head] + block.rows).flatMap { record in
          zip(record.fields, record.cells).compactMap { field, cell -> Diagnostic? in
            guard keys.contains(field.name), let text = cell.texts.first,
              titles.contains(text.trimmingBlanks())
            else { return nil }
            return Diagnostic(
              .warning, "name-is-title", at: record.place(of: field),
              Words(
                "\(field.name): มีเพียงคำนำหน้า ‘\(text)’", "\(field.name): is only the title ‘\(text)’"),
              fix: Words(
                "เขียนชื่อและนามสกุลต่อจากคำนำหน้า หากตำแหน่งว่างให้ลบแล้วเขียน vacant: true",
                "write the name behind it; if the post is vacant, delete it and write vacant: true")
            )
          }
        }
      }
    }
  }

  private static let keys: Set = ["name", "holder", "signer", "person"]
  private static let titles: Set = [
    "นาย", "นาง", "นางสาว", "น.ส.", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "ดร.", "จ่าเอก", "สิบเอก", "พันจ่าเอก",
  ]
}
