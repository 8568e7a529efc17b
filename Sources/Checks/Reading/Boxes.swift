import Diagnostics
import Disclosure

extension Check {
  /// A form of which no box is ticked answers nothing.
  static let boxes = Check.ofNotices(
    id: "boxes",
    rule: Words("ช่องให้เลือกมีช่องที่เลือกแล้ว", "of the boxes in a line one is ticked"),
    why: Words("แบบที่ไม่ได้เลือกไม่ตอบสิ่งที่ถาม", "a form in which nothing is chosen answers nothing"),
    example: Example(
      wrong: exampleNews("ผลการพิจารณา □ อนุมัติ □ ไม่อนุมัติ"),
      right: exampleNews("ผลการพิจารณา ☑ อนุมัติ □ ไม่อนุมัติ"))
  ) { noticed in
    guard case .openBoxes = noticed.subject else { return nil }
    return Diagnostic(
      .note, "no-box-ticked", at: noticed.place,
      "บรรทัดนี้มีช่องให้เลือก แต่ไม่ได้เลือกช่องใด", "this line has boxes to tick, and none is ticked",
      fix: "เปลี่ยน □ ของคำตอบเป็น ☑ หรือเขียนเฉพาะคำตอบ หากเป็นแบบฟอร์มเปล่าไม่ต้องแก้",
      "make the box of the answer a ☑, or write the answer alone; a blank form may stay")
  }
}
