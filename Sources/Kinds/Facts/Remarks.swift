import Disclosure

extension Key<[String]> {
  /// What tables have in one column: problems and suggestions together.
  public static var remarks: Self {
    texts("remarks", "ปัญหาและข้อเสนอแนะ").also(Headings.remarks)
  }
}
