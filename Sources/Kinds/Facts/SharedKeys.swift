import Diagnostics
import Disclosure
import Thai

extension Key<String> {
  public static var note: Self { text("note", "หมายเหตุ") }

  /// The name of a project.
  public static var project: Self {
    text("project", "โครงการหรือกิจกรรม").also(Headings.project).whenMissing(
      "project-without-name", what: Words("ชื่อ", "name"), "ตามด้วยชื่อโครงการตามแผน",
      "with its name in the plan")
  }
}

extension Key<[String]> {
  /// The same where several may stand.
  public static var notes: Self { texts("note", "หมายเหตุ") }

  /// What tables have in one column: problems and suggestions together.
  public static var remarks: Self {
    texts("remarks", "ปัญหาและข้อเสนอแนะ").also(Headings.remarks)
  }
}

extension Key<Figure> {
  /// What a project is to cost, in baht.
  public static var budget: Self {
    figure("budget", "งบประมาณ (บาท)", decimals: 2).also(Headings.budget)
  }
}

extension Key where Value: BlockWord {
  /// How far something has come; `id` is of the warning where nothing says it.
  public static func status(whenMissing id: String) -> Self {
    choice("status", "สถานะ").also(Headings.status).whenMissing(id)
  }

  /// The same with what is said where it is asked for and says nothing; the fix lists the words.
  public func whenMissing(_ id: String, what: Words? = nil) -> Self {
    let words = Value.listed
    return whenMissing(
      id, what: what, "เป็นคำใดคำหนึ่งใน \(words.thai)", "as one of \(words.english)")
  }
}
