import Diagnostics
import Disclosure

extension Check {
  /// `review-by:` is the day on which the officer wanted to be reminded.
  static let reviews = Check(
    id: "reviews",
    rule: Words("หน้าข้อมูลได้รับการทบทวนตามกำหนด", "entries are reviewed when they are due"),
    why: Words(
      "ข้อมูลที่พ้นกำหนดทบทวนอาจไม่ตรงกับความจริงแล้ว เช่น รายชื่อหรือหมายเลขโทรศัพท์",
      "what was due for review may be true no longer, such as names and telephone numbers"),
    example: Example(
      wrong: exampleNews(head: "updated: 31 ต.ค. 2566\nreview-by: 29 ก.พ. 2567"),
      right: exampleNews(head: "updated: 31 มี.ค. 2567\nreview-by: 31 ส.ค. 2567"))
  ) { site, coverage in
    site.entries.compactMap { entry in
      guard let day = entry.reviewBy, day < coverage.day else { return nil }
      return Diagnostic(
        .warning, "review-due", at: entry.reviewPlace ?? entry.page.place,
        Words(
          "ครบกำหนดทบทวนเมื่อ \(day.thai(.arabic))", "this entry was due for review on \(day.iso)"),
        fix: Words(
          "ตรวจสอบว่าข้อมูลยังถูกต้อง แล้วแก้ updated: และ review-by:",
          "check that the entry is still correct, then set updated: and review-by:"))
    }
  }
}
