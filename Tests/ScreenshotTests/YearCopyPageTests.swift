import Foundation
import TestSupport
import Testing

/// A copy of one year as it is opened from a stick, in a real browser.
@Suite struct YearCopyPageTests {
  @Test func theFirstPageLeadsToTheIndexWhereTheFilterRuns() throws {
    let site = try TemporarySite(.sample)
    try site.run("oit build --offline --year 2567 --today 2567-03-31")
    let page = URL(filePath: site.root).appending(path: "Site-2567/index.html")
    let shown = try Browser.use {
      try $0.open(page)
      #expect(try $0.comes("document.querySelector('.sift') !== null"))
      return try $0.value("document.body.outerHTML", as: String.self).withoutJoiners
    }
    #expect(shown.contains("<h1>ข้อมูลสาธารณะและความครบถ้วน</h1>"))
    #expect(shown.contains("<summary>กรองและเรียง</summary>"))
  }
}
