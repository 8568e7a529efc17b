import TestSupport
import Testing

@Suite struct OtherNamesTests {
  @Test func anotherMunicipalityIsSaid() throws {
    let site = try TemporarySite(
      newsSaying("ลอกคลองโดย**เทศบาลตำบลบ้านสมมติ** อำเภอเมือง"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:13: warning: พบชื่อ ‘เทศบาลตำบลบ้านสมมติ’ ซึ่งไม่ใช่ชื่อหน่วยงานใน site.yml (เทศบาลตำบลตัวอย่าง) [other-municipality]
            6 | ลอกคลองโดย**เทศบาลตำบลบ้านสมมติ** อำเภอเมือง
              |             ^
            แก้ไข: ตรวจว่าข้อมูลเป็นของเทศบาลตำบลตัวอย่าง แล้วแก้ชื่อ หากกล่าวถึงหน่วยงานอื่นโดยตั้งใจ ไม่ต้องแก้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:13: warning: ‘เทศบาลตำบลบ้านสมมติ’ is not the name that site.yml gives (เทศบาลตำบลตัวอย่าง) [other-municipality]
            6 | ลอกคลองโดย**เทศบาลตำบลบ้านสมมติ** อำเภอเมือง
              |             ^
            fix: see that the data is that of เทศบาลตำบลตัวอย่าง and correct the name; leave it if another office is meant

        """)
  }

  @Test func theFormsOfNamesAreKnown() throws {
    let site = try TemporarySite(
      newsSaying("ลอกคลองกับ อบต.บ้านสมมติ"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:12: warning: พบชื่อ ‘อบต.บ้านสมมติ’ ซึ่งไม่ใช่ชื่อหน่วยงานใน site.yml (เทศบาลตำบลตัวอย่าง) [other-municipality]
            6 | ลอกคลองกับ อบต.บ้านสมมติ
              |           ^
            แก้ไข: ตรวจว่าข้อมูลเป็นของเทศบาลตำบลตัวอย่าง แล้วแก้ชื่อ หากกล่าวถึงหน่วยงานอื่นโดยตั้งใจ ไม่ต้องแก้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:12: warning: ‘อบต.บ้านสมมติ’ is not the name that site.yml gives (เทศบาลตำบลตัวอย่าง) [other-municipality]
            6 | ลอกคลองกับ อบต.บ้านสมมติ
              |           ^
            fix: see that the data is that of เทศบาลตำบลตัวอย่าง and correct the name; leave it if another office is meant

        """)
  }

  @Test func anotherDistrictBehindTheOwnNameIsSaid() throws {
    let site = try TemporarySite(
      settings("contact: {email: office@tuayang.example}").merging(
        newsSaying("เทศบาลตำบลตัวอย่าง อำเภอบ้านสมมติ")
      ) { $1 })
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:20: warning: หลังชื่อหน่วยงานเขียนว่า ‘อำเภอบ้านสมมติ’ แต่ site.yml ระบุ อำเภอสมมติ [other-district]
            6 | เทศบาลตำบลตัวอย่าง อำเภอบ้านสมมติ
              |                  ^
            แก้ไข: ตรวจว่าข้อมูลเป็นของหน่วยงานนี้ แล้วแก้ชื่ออำเภอเป็น อำเภอสมมติ

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:20: warning: ‘อำเภอบ้านสมมติ’ stands behind the name of the municipality, but site.yml says อำเภอสมมติ [other-district]
            6 | เทศบาลตำบลตัวอย่าง อำเภอบ้านสมมติ
              |                  ^
            fix: see that the data is that of this municipality, and write อำเภอสมมติ

        """)
  }

  private func said(_ text: String) throws -> [String] {
    let name = "เทศบาลตำบลตัวอย่าง\n  province: จังหวัดตัวอย่าง"
    let files = settings("contact: {email: office@tuayang.example}", name: name)
    return try TemporarySite(files.merging(newsSaying(text)) { $1 }).printed(.english)
      .split(separator: "\n").filter { $0.contains("warning: ") }.map(String.init)
  }

  @Test func anotherProvinceBehindTheOwnNameIsSaid() throws {
    #expect(
      try said("เทศบาลตำบลตัวอย่าง ต.ตัวอย่าง อ.สมมติ จ.เชียงใหม่") == [
        "Content/2567/o05-news.md:6:39: warning: ‘จ.เชียงใหม่’ stands behind the name of the municipality, but site.yml says จังหวัดตัวอย่าง [other-province]"
      ])
    #expect(
      try said("เทศบาลตำบลตัวอย่าง อ.สันทราย จังหวัดเชียงใหม่").map { $0.suffix(16) } == [
        "[other-district]", "[other-province]",
      ])
    #expect(try said("เทศบาลตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง") == [])
    #expect(try said("เทศบาลตำบลตัวอย่าง ศึกษาดูงานที่ จังหวัดเชียงใหม่") == [])
    #expect(try said("เทศบาลตำบลตัวอย่าง จ.ส.อ.สมมติ และ อ.ส.ม. ร่วมลอกคลอง") == [])
  }

  @Test(arguments: [
    newsSaying("เทศบาลตำบลตัวอย่างและ ทต.ตัวอย่าง ลอกคลอง"),
    newsSaying("เทศบาลตำบลทุกแห่ง เทศบาลเมือง และเทศบาลตำบลด้วยถ้อยคำใด"),
    newsSaying("พ.ร.บ.เทศบาล พ.ศ. 2496 องค์การบริหารส่วนจังหวัดตัวอย่าง"),
    newsSaying("เทศบาลตำบลตัวอย่าง ตำบลตัวอย่าง อำเภอสมมติ"),
  ])
  func nothingIsSaidOfTheOwnNameAndWordsOfTheLaw(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }

  /// Words that follow without a blank make it no other name, and an address ends it.
  @Test func aNameIsSaidOnceAPage() throws {
    let site = try TemporarySite(
      newsSaying(
        "องค์การบริหารส่วนตำบลบ้านดอนสมมติ\nอำเภอสมมติ ช่วยงาน องค์การบริหารส่วนตำบลบ้านดอนสมมติได้ลอกคลอง"))
    let printed = try site.printed()
    #expect(
      printed.split(separator: "\n").filter { $0.contains("[other-municipality]") }.count == 1)
    #expect(
      printed.hasPrefix("Content/2567/o05-news.md:6:1: warning: พบชื่อ ‘องค์การบริหารส่วนตำบลบ้านดอนสมมติ’")
    )
  }
}
