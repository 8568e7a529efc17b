import Diagnostics
import Disclosure

extension Check {
  /// Programs that read pages out go from heading to heading by their levels.
  static let levels = Check.ofNotices(
    id: "levels",
    rule: Words("หัวข้อลงทีละระดับ", "headings go down level by level"),
    why: Words(
      "ผู้ใช้โปรแกรมอ่านหน้าจอหลงลำดับของหัวข้อ", "who has pages read out loses the order of the headings"),
    example: Example(
      wrong: exampleNews(
        """
        #### ผลการดำเนินงาน

        ลอกคลอง
        """),
      right: exampleNews(
        """
        ### ผลการดำเนินงาน

        ลอกคลอง
        """))
  ) { noticed in
    guard case .level(let level, let above) = noticed.subject else { return nil }
    let (found, wanted) = (
      String(repeating: "#", count: level), String(repeating: "#", count: above + 1)
    )
    return Diagnostic(
      .warning, "heading-level-skipped", at: noticed.place,
      "หัวข้อระดับ \(found) ข้ามระดับ \(wanted)", "a heading of level \(found) leaves out \(wanted)",
      fix: "เขียน \(wanted) หากหัวข้อนี้อยู่ใต้หัวข้อก่อนหน้า",
      "write \(wanted) if it stands below the heading before it")
  }
}
