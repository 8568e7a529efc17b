import Diagnostics
import Disclosure

extension Check {
  /// The way to complain stands on every page; without it a citizen has to search.
  static let complaints = Check(
    id: "complaints",
    rule: Words("ทุกหน้าระบุช่องทางร้องเรียน", "every page says how to complain"),
    why: Words(
      "ประชาชนต้องพบช่องทางร้องเรียนได้จากทุกหน้า",
      "citizens have to find the way to complain from every page"),
    example: Example(
      in: "site.yml",
      wrong: """
        municipality:
          name: เทศบาลตำบลตัวอย่าง
          type: subdistrict
          web: https://www.tuayang.example

        """,
      right: """
        municipality:
          name: เทศบาลตำบลตัวอย่าง
          type: subdistrict
          web: https://www.tuayang.example
        complaints: page:complaints

        """)
  ) { site, _ in
    guard site.settings.complaints == nil else { return [] }
    return [
      Diagnostic(
        .warning, "missing-complaints", at: Place("Content/site.yml"),
        Words("site.yml ไม่ได้ระบุช่องทางร้องเรียน", "site.yml does not say how to complain"),
        fix: Words(
          "เพิ่ม complaints: page:complaints หรือที่อยู่ https://",
          "add complaints: page:complaints or an https address"))
    ]
  }
}
