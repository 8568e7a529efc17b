import Disclosure
import Thai

extension Key<String> {
  public static var note: Self { text("note", "หมายเหตุ") }
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
  /// How far something has come.
  public static var status: Self { choice("status", "สถานะ").also(Headings.status) }
}
