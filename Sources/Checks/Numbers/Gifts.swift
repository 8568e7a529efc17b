import Diagnostics
import Disclosure
import Kinds
import Thai

extension Check {
  /// An officer may keep what is worth 3,000 baht at most on one occasion (announcement of the
  /// NACC of 2563 on receiving property under section 128).
  static let gifts = Check(
    id: "gifts",
    rule: Words(
      "ของขวัญที่รับไว้ไม่เกิน 3,000 บาทต่อโอกาส", "gifts that were kept are worth 3,000 baht at most"),
    why: Words(
      "ของที่เกินหลักเกณฑ์รับไว้ไม่ได้ รายงานจึงแสดงการทำผิด",
      "what is worth more may not be kept, so that the report tells of a breach"),
    example: Example(
      wrong: exampleNews(
        """
        ```gift-report
        span: 2567
        assessment: ดี
        suggestions: ไม่มี
        rows:
          - {date: ม.ค. 2567, what: นาฬิกา, from: company, value: 5000, occasion: ปีใหม่, handled: kept}
        ```
        """),
      right: exampleNews(
        """
        ```gift-report
        span: 2567
        assessment: ดี
        suggestions: ไม่มี
        rows:
          - {date: ม.ค. 2567, what: นาฬิกา, from: company, value: 5000, occasion: ปีใหม่, handled: returned}
        ```
        """))
  ) { site, _ in
    site.blocks("gift-report").flatMap(\.rows).compactMap { row in
      guard row.word("handled") == "kept", let value = row.figure("value"), value > Figure(3000),
        let place = row.find("value")?.place
      else { return nil }
      return Diagnostic(
        .warning, "gift-over-3000-baht", at: place,
        "รับของขวัญมูลค่า \(baht(value)) บาทไว้ แต่เจ้าหน้าที่ของรัฐรับไว้ได้ไม่เกิน 3,000 บาทต่อโอกาส (ประกาศ ป.ป.ช. พ.ศ. 2563)",
        "a gift worth \(baht(value)) baht was kept, but officers may keep 3,000 baht at most on one occasion (NACC announcement of 2020)",
        fix:
          "ตรวจมูลค่าและการดำเนินการ แล้วแก้ value: หรือ handled: ให้ตรงกับข้อเท็จจริง หากรับไว้จริงให้รายงานผู้บังคับบัญชา",
        "look up what it is worth and what was done, and correct value: or handled:; if it was kept, it has to be reported to the superior"
      )
    }
  }
}
