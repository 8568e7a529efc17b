import TestSupport
import Testing

@Suite struct ComplaintsTests {
  @Test func warnsWhenNoWayToComplainIsNamed() throws {
    let without = SoundSite.settings.replacing("complaints: page:complaints\n", with: "")
    let site = try TemporarySite(["Content/site.yml": without])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:1:1: warning: site.yml ไม่ได้ระบุช่องทางร้องเรียน [missing-complaints]
            1 | municipality:
              | ^
            แก้ไข: เพิ่ม complaints: page:complaints หรือที่อยู่ https://

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:1:1: warning: site.yml does not say how to complain [missing-complaints]
            1 | municipality:
              | ^
            fix: add complaints: page:complaints or an https address

        """)
  }
}
