import TestSupport
import Testing

@Suite struct SurveysTests {
  @Test func daysOfAnotherYearAreSaid() throws {
    let site = try TemporarySite(
      settings(
        """
        contact: {email: office@tuayang.example}
        eit:
          2567: {url: "https://itas.example/go/eit/tuayang67", from: 2566-01-01, to: 2567-04-30}
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:9:3: warning: ช่วงเวลาตอบแบบวัด EIT ปี 2567 มีวันที่ 1 มกราคม 2566 ซึ่งไม่อยู่ในปีงบประมาณ พ.ศ. 2567 [survey-of-other-time]
            9 |   2567: {url: "https://itas.example/go/eit/tuayang67", from: 2566-01-01, to: 2567-04-30}
              |   ^
            แก้ไข: แก้ from: และ to: เป็นช่วงเวลาที่เปิดให้ตอบแบบวัดของปี 2567

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:9:3: warning: the EIT survey of 2567 has the day 2023-01-01, which is not in that fiscal year [survey-of-other-time]
            9 |   2567: {url: "https://itas.example/go/eit/tuayang67", from: 2566-01-01, to: 2567-04-30}
              |   ^
            fix: set from: and to: to the days on which the survey of 2567 is open

        """)
  }

  @Test func aFormThatIsNotOfITASIsSaid() throws {
    let site = try TemporarySite(
      settings(
        """
        contact: {email: office@tuayang.example}
        eit:
          2567: {url: "https://docs.google.com/forms/d/e/abc/viewform"}
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:9:3: warning: ลิงก์แบบวัด EIT ปี 2567 ไปที่ docs.google.com ซึ่งไม่ใช่ระบบ ITAS [survey-outside-itas]
            9 |   2567: {url: "https://docs.google.com/forms/d/e/abc/viewform"}
              |   ^
            แก้ไข: ใช้ลิงก์แบบวัด EIT ของหน่วยงานจากระบบ ITAS (https://itas.nacc.go.th/…)

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:9:3: warning: the link to the EIT survey of 2567 leads to docs.google.com, which is not ITAS [survey-outside-itas]
            9 |   2567: {url: "https://docs.google.com/forms/d/e/abc/viewform"}
              |   ^
            fix: give the link to the survey that ITAS has for you (https://itas.nacc.go.th/…)

        """)
  }

  @Test func theLinkOfAnotherYearIsNoted() throws {
    let site = try TemporarySite(
      settings(
        """
        contact: {email: office@tuayang.example}
        eit:
          2566: {url: "https://itas.example/go/eit/tuayang"}
          2567: {url: "https://itas.example/go/eit/tuayang"}
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/site.yml:10:3: note: ลิงก์แบบวัด EIT ปี 2567 เป็นลิงก์เดียวกับของปี 2566 [survey-link-repeated]
           10 |   2567: {url: "https://itas.example/go/eit/tuayang"}
              |   ^
            แก้ไข: เปิดลิงก์และดูว่าเป็นแบบวัดของปี 2567 หากไม่ใช่ ให้ใช้ลิงก์ใหม่จากระบบ ITAS

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/site.yml:10:3: note: the EIT survey of 2567 has the same link as that of 2566 [survey-link-repeated]
           10 |   2567: {url: "https://itas.example/go/eit/tuayang"}
              |   ^
            fix: open the link and see whether it is the survey of 2567; if not, take the new one from ITAS

        """)
  }

  @Test(arguments: [
    settings(
      """
      contact: {email: office@tuayang.example}
      eit:
        2567: {url: "https://itas.example/go/eit/tuayang67", from: 2567-01-01, to: 2567-04-30}
      """)
  ])
  func nothingIsSaidOfSurveysOfTheirYears(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
