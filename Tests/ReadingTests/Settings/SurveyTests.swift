import TestSupport
import Testing

@Suite struct SurveyTests {
  @Test func aSurveyIsAnHTTPSAddress() throws {
    #expect(
      try said(settings: "eit:\n  2567: {url: itas.example/67}") == """
        Content/site.yml:10:15: error: url: ‘itas.example/67’ ต้องเป็นที่อยู่ https:// [not-https]
           10 |   2567: {url: itas.example/67}
              |               ^
            แก้ไข: เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://

        """)
    #expect(
      try said(settings: "eit:\n  2567: {url: itas.example/67}", .english) == """
        Content/site.yml:10:15: error: url: ‘itas.example/67’ must be an https address [not-https]
           10 |   2567: {url: itas.example/67}
              |               ^
            fix: write the full address, beginning with https://

        """)
  }

  @Test func aSurveyIsNoAddressOfThisSite() throws {
    #expect(
      try said(settings: "eit:\n  2567: {url: https://www.tuayang.example/eit/}") == """
        Content/site.yml:10:15: error: url: ต้องเป็นลิงก์ของแบบวัด EIT ไม่ใช่หน้าของเว็บไซต์นี้ [survey-on-this-site]
           10 |   2567: {url: https://www.tuayang.example/eit/}
              |               ^
            แก้ไข: คัดลอกลิงก์แบบวัด EIT ของหน่วยงานจากระบบ ITAS

        """)
    #expect(
      try said(settings: "eit:\n  2567: {url: https://www.tuayang.example/eit/}", .english) == """
        Content/site.yml:10:15: error: url: must be the survey's own link, not a page of this site [survey-on-this-site]
           10 |   2567: {url: https://www.tuayang.example/eit/}
              |               ^
            fix: copy the municipality's EIT link from ITAS

        """)
  }

  @Test func aSurveysYearIsABuddhistOne() throws {
    #expect(
      try said(settings: "eit:\n  2024: {url: https://itas.example/67}") == """
        Content/site.yml:10:3: error: ‘2024’ ไม่ใช่ปี พ.ศ. [survey-year]
           10 |   2024: {url: https://itas.example/67}
              |   ^
            แก้ไข: เขียนปี พ.ศ. เช่น 2567:

        """)
    #expect(
      try said(settings: "eit:\n  2024: {url: https://itas.example/67}", .english) == """
        Content/site.yml:10:3: error: ‘2024’ is not a Buddhist year [survey-year]
           10 |   2024: {url: https://itas.example/67}
              |   ^
            fix: write a Buddhist year, such as 2567:

        """)
  }

  @Test func aSurveyEndsAfterItBegan() throws {
    #expect(
      try said(
        settings: """
          eit:
            2567: {url: https://itas.example/67, from: 2567-04-30, to: 2567-01-01}
          """) == """
          Content/site.yml:10:62: error: to: เป็นวันก่อน from: [survey-dates]
             10 |   2567: {url: https://itas.example/67, from: 2567-04-30, to: 2567-01-01}
                |                                                              ^
              แก้ไข: แก้วันเริ่มหรือวันสิ้นสุด

          """)
    #expect(
      try said(
        settings: """
          eit:
            2567: {url: https://itas.example/67, from: 2567-04-30, to: 2567-01-01}
          """, .english) == """
          Content/site.yml:10:62: error: to: is earlier than from: [survey-dates]
             10 |   2567: {url: https://itas.example/67, from: 2567-04-30, to: 2567-01-01}
                |                                                              ^
              fix: correct the first or the last day

          """)
  }

  @Test func aYearHasOneSurvey() throws {
    #expect(
      try said(
        settings: """
          eit:
            2567: {url: https://itas.example/67}
            ๒๕๖๗: {url: https://itas.example/68}
          """) == """
          Content/site.yml:11:3: error: คีย์ ‘2567’ ซ้ำกัน [duplicate-key]
             11 |   ๒๕๖๗: {url: https://itas.example/68}
                |   ^
              แก้ไข: รวมข้อมูลไว้ใต้คีย์เดียว หรือเปลี่ยนชื่อคีย์หนึ่ง

          """)
  }

  @Test func aSurveyWithoutYearIsNoMapping() throws {
    #expect(
      try said(settings: "eit: https://itas.example/67") == """
        Content/site.yml:9:6: error: eit: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            9 | eit: https://itas.example/67
              |      ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ eit:

        """)
  }
}
