import Diagnostics
import Disclosure

extension Diagnostic {
  /// A table whose caption can't say what it shows.
  public static func withoutTitle(_ id: String, _ block: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, id, at: place, "บล็อก \(block) ไม่มีชื่อตาราง", "the block \(block) has no title",
      fix: "เพิ่มบรรทัด title: … และวางแถวไว้ใต้ rows:",
      "add a line title: …, and put the rows under rows:")
  }
}

extension BlockRecord {
  /// As an officer counts the row: in the spreadsheet when it stands there.
  public var shownNumber: Int { spreadsheetRow ?? number }
}
