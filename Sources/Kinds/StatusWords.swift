/// What officers write for a status, and is answered with it.
public enum StatusWords {
  /// - Parameter word: of the status, such as `done`.
  /// - Returns: none for a word that is no status.
  public static func alike(_ word: String) -> [String] { words[word] ?? [] }

  private static let words = [
    "not-started": ["ไม่ได้ดำเนินการ", "ยังไม่เริ่ม", "ยังไม่ได้เริ่ม", "รอดำเนินการ"],
    "in-progress": ["กำลังดำเนินการ", "ระหว่างดำเนินการ", "อยู่ในระหว่างดำเนินการ"],
    "done": [
      "ดำเนินการ", "เสร็จ", "เสร็จแล้ว", "เสร็จสิ้น", "แล้วเสร็จ", "ดำเนินการเสร็จ", "ดำเนินการครบ", "100%",
    ],
    "cancelled": ["ยกเลิกโครงการ", "ยกเลิกการดำเนินการ"],
  ]
}
