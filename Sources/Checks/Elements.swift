import Diagnostics
import Disclosure

extension Check {
  /// Reports what coverage found missing, doubtful or contradictory, at its place.
  static let elements = Check(
    id: "elements",
    rule: Words("ทุกองค์ประกอบที่ครบกำหนดมีหลักฐาน", "every element that is due is shown"),
    why: Words(
      "องค์ประกอบที่ขาดไปหนึ่งอย่างทำให้ทั้งข้อไม่ได้คะแนนเต็ม",
      "one element that is missing costs points of the whole item"),
    example: Example(
      in: "2567/o01-structure.md",
      wrong: """
        ---
        updated: 31 มี.ค. 2567
        ---

        ## การแบ่งส่วนราชการ

        สำนักปลัด กองคลัง กองช่าง

        """,
      right: """
        ---
        updated: 31 มี.ค. 2567
        ---

        ## แผนผัง {#chart}

        สำนักปลัด กองคลัง กองช่าง

        """)
  ) { _, coverage in
    coverage.years.flatMap(\.items).flatMap(\.elements).flatMap(\.problems)
  }
}
