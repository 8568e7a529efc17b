import TestSupport
import Testing

@Suite struct RedirectsTests {
  @Test func refusesARedirectToNowhereAndOneOverAPage() throws {
    let settings =
      SoundSite.settings + """
        redirects:
          /old/: /2567/o05/
          /older/: /2567/o55/
          /2567/o01/: /2567/o05/

        """
    let site = try TemporarySite(["Content/site.yml": settings])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:11:3: error: ไม่มีหน้า /2567/o55/ [redirect-to-nowhere]
           11 |   /older/: /2567/o55/
              |   ^
            แก้ไข: แก้เป็น /2567/o05/
        Content/site.yml:12:3: error: /2567/o01/ เป็นที่อยู่ของหน้าที่มีอยู่แล้ว [redirect-over-page]
           12 |   /2567/o01/: /2567/o05/
              |   ^
            แก้ไข: ลบบรรทัดนี้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:11:3: error: there is no page /2567/o55/ [redirect-to-nowhere]
           11 |   /older/: /2567/o55/
              |   ^
            fix: write /2567/o05/
        Content/site.yml:12:3: error: /2567/o01/ is the address of a page [redirect-over-page]
           12 |   /2567/o01/: /2567/o05/
              |   ^
            fix: delete the line

        """)
  }
}
