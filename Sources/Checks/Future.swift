import Diagnostics
import Disclosure

extension Check {
  /// A page can't have been updated after the day on which it is published: mostly a wrong year.
  static let future = Check(
    id: "future",
    rule: Words("วันที่ปรับปรุงไม่อยู่ในอนาคต", "no page was updated in the future"),
    why: Words(
      "วันที่ที่ยังมาไม่ถึงทำให้ผู้ประเมินไม่เชื่อว่าข้อมูลเป็นปัจจุบัน",
      "a day that has not come makes an assessor doubt that the page is up to date"),
    example: Example(
      wrong: exampleNews(head: "updated: 31 มี.ค. 2576"), right: exampleNews())
  ) { site, coverage in
    site.writtenPages.compactMap { page, first in
      guard let updated = page.updated, updated > coverage.day,
        page.path == first?.path || updated != first?.updated
      else { return nil }
      return Diagnostic(
        .warning, "updated-in-future", at: page.updatedPlace ?? page.place,
        Words(
          "วันที่ปรับปรุง \(updated.thai(.arabic)) ยังมาไม่ถึง",
          "updated: \(updated.iso) is in the future"),
        fix: Words("ตรวจสอบปีและวันที่ใน updated:", "check the year and day of updated:"))
    }
  }
}
