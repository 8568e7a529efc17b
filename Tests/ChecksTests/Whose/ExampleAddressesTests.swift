import TestSupport
import Testing

@Suite struct ExampleAddressesTests {
  @Test func addressesOfTheSampleAreSaid() throws {
    let site = try TemporarySite(
      settings(
        "contact: {email: office@tuayang.example, phone: 054-000-010}",
        web: "https://www.banwiang.go.th"
      ).merging(newsSaying("[ร้องเรียน](https://eservice.example/tuayang)")) { $1 })
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:29: warning: ยังมีที่อยู่ของตัวอย่าง ‘.example’ ซึ่งใช้งานไม่ได้ [example-address]
            6 | [ร้องเรียน](https://eservice.example/tuayang)
              |                           ^
            แก้ไข: แก้เป็นที่อยู่จริงของหน่วยงาน หรือลบออก
        Content/site.yml:7:18: warning: ยังมีที่อยู่ของตัวอย่าง ‘office@tuayang.example’ ซึ่งใช้งานไม่ได้ [example-address]
            7 | contact: {email: office@tuayang.example, phone: 054-000-010}
              |                  ^
            แก้ไข: แก้เป็นที่อยู่จริงของหน่วยงาน หรือลบออก

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:29: warning: ‘.example’ is an address of the sample, which leads nowhere [example-address]
            6 | [ร้องเรียน](https://eservice.example/tuayang)
              |                           ^
            fix: write your own address, or delete it
        Content/site.yml:7:18: warning: ‘office@tuayang.example’ is an address of the sample, which leads nowhere [example-address]
            7 | contact: {email: office@tuayang.example, phone: 054-000-010}
              |                  ^
            fix: write your own address, or delete it

        """)
  }

  @Test(arguments: [
    settings("contact: {email: office@tuayang.example, phone: 054-000-010}"),
    settings(
      "contact: {email: office@banwiang.go.th, phone: 054-000-010}",
      web: "https://www.banwiang.go.th"),
  ])
  func nothingIsSaidOfTheSampleItselfAndOwnAddresses(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
