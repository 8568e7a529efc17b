import TestSupport
import Testing

@Suite struct SettingsTests {
  @Test func theFileIsRequired() throws {
    #expect(
      try said([:], without: ["site.yml"]) == """
        Content/site.yml:1:1: error: ไม่มีไฟล์ Content/site.yml [missing-site-yml]
            แก้ไข: ให้โปรแกรมสร้างด้วยคำสั่ง oit init กับโฟลเดอร์ที่มี Content เช่น oit init .

        """)
    #expect(
      try said([:], without: ["site.yml"], .english) == """
        Content/site.yml:1:1: error: there is no Content/site.yml [missing-site-yml]
            fix: have it written by oit init with the folder that has Content, such as oit init .

        """)
  }

  @Test func anEmptyFileIsNamed() throws {
    #expect(
      try said(["site.yml": "# ยังไม่มี\n"]) == """
        Content/site.yml:1:1: error: ไฟล์นี้ว่างเปล่า [empty-file]
            1 | # ยังไม่มี
              | ^
            แก้ไข: เขียนข้อมูล หรือลบไฟล์

        """)
  }

  @Test func whatIsRequiredIsNamed() throws {
    #expect(
      try said(["site.yml": "municipality:\n  name: เทศบาล\ncomplaints: page:complaints\n"]) == """
        Content/site.yml:2:3: error: ขาด type: ซึ่งต้องมี [missing-key]
            2 |   name: เทศบาล
              |   ^
            แก้ไข: เพิ่มบรรทัด type: …
        Content/site.yml:2:3: error: ขาด web: ซึ่งต้องมี [missing-key]
            2 |   name: เทศบาล
              |   ^
            แก้ไข: เพิ่มบรรทัด web: …

        """)
    #expect(
      try said(
        ["site.yml": "municipality:\n  name: เทศบาล\ncomplaints: page:complaints\n"], .english)
          == """
          Content/site.yml:2:3: error: type: is required but missing [missing-key]
              2 |   name: เทศบาล
                |   ^
              fix: add a line type: …
          Content/site.yml:2:3: error: web: is required but missing [missing-key]
              2 |   name: เทศบาล
                |   ^
              fix: add a line web: …

          """)
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    #expect(
      try said([
        "site.yml": """
        municipality:
          code: "1234"
          nam: เทศบาล
          name: เทศบาล
          type: subdistict
          web: www.tuayang.example/

        """
      ]) == """
        Content/site.yml:2:9: error: code: ต้องเป็นเลข 8 หลัก [municipality-code]
            2 |   code: "1234"
              |         ^
            แก้ไข: เขียนรหัส อปท. 8 หลักในเครื่องหมายคำพูด หากไม่ทราบให้ลบบรรทัดนี้
        Content/site.yml:3:3: error: ไม่รู้จักคีย์ ‘nam’ [unknown-key]
            3 |   nam: เทศบาล
              |   ^
            แก้ไข: แก้เป็น name:
        Content/site.yml:5:9: error: type: ใช้คำว่า ‘subdistict’ ไม่ได้ [unknown-word]
            5 |   type: subdistict
              |         ^
            แก้ไข: แก้เป็น subdistrict
        Content/site.yml:6:8: error: ที่อยู่เว็บไซต์ ‘www.tuayang.example/’ ต้องขึ้นต้นด้วย https:// [base-url]
            6 |   web: www.tuayang.example/
              |        ^
            แก้ไข: เขียนแบบ https://www.tuayang.example

        """)
    #expect(
      try said(
        [
          "site.yml": """
          municipality:
            code: "1234"
            nam: เทศบาล
            name: เทศบาล
            type: subdistict
            web: www.tuayang.example/

          """
        ], .english) == """
          Content/site.yml:2:9: error: code: must have 8 digits [municipality-code]
              2 |   code: "1234"
                |         ^
              fix: write the 8 digits in quotes; if they are not known, delete the line
          Content/site.yml:3:3: error: unknown key ‘nam’ [unknown-key]
              3 |   nam: เทศบาล
                |   ^
              fix: write name:
          Content/site.yml:5:9: error: type: ‘subdistict’ is not one of the accepted words [unknown-word]
              5 |   type: subdistict
                |         ^
              fix: write subdistrict
          Content/site.yml:6:8: error: the site's address ‘www.tuayang.example/’ must begin with https:// [base-url]
              6 |   web: www.tuayang.example/
                |        ^
              fix: write it like https://www.tuayang.example

          """)
  }

  @Test func aCodeInThaiDigitsIsTaken() throws {
    #expect(
      try said([
        "site.yml": """
        municipality:
          code: ๙๙๙๙๙๙๙๙
          name: เทศบาล
          type: town
          web: https://www.tuayang.example

        """
      ]) == "")
  }

  @Test func aRedirectBeginsAndEndsWithASlash() throws {
    #expect(
      try said(settings: "redirects: {old/: /2567/o05/}") == """
        Content/site.yml:9:13: error: redirects: ต้องเป็นที่อยู่ในเว็บไซต์นี้ ขึ้นต้นด้วย / [redirect-address]
            9 | redirects: {old/: /2567/o05/}
              |             ^
            แก้ไข: เขียนแบบ /old/path/: /2567/o05/

        """)
    #expect(
      try said(settings: "redirects: {old/: /2567/o05/}", .english) == """
        Content/site.yml:9:13: error: redirects: must be addresses of this site that begin with / [redirect-address]
            9 | redirects: {old/: /2567/o05/}
              |             ^
            fix: write it like /old/path/: /2567/o05/

        """)
  }

  @Test func aRedirectLeadsNotOut() throws {
    #expect(
      try said(settings: "redirects: {/old/: /../x/, /a//b/: /2567/}") == """
        Content/site.yml:9:13: error: redirects: ต้องเป็นที่อยู่ในเว็บไซต์นี้ ขึ้นต้นด้วย / [redirect-address]
            9 | redirects: {/old/: /../x/, /a//b/: /2567/}
              |             ^
            แก้ไข: เขียนแบบ /old/path/: /2567/o05/
        Content/site.yml:9:28: error: redirects: ต้องเป็นที่อยู่ในเว็บไซต์นี้ ขึ้นต้นด้วย / [redirect-address]
            9 | redirects: {/old/: /../x/, /a//b/: /2567/}
              |                            ^
            แก้ไข: เขียนแบบ /old/path/: /2567/o05/

        """)
  }

  @Test func aRedirectNeedsItsTarget() throws {
    #expect(
      try said(settings: "redirects:\n  /old/:") == """
        Content/site.yml:10:3: error: ‘/old/’ ว่างเปล่า [empty-value]
           10 |   /old/:
              |   ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
  }

  @Test func redirectsAreAMapping() throws {
    #expect(
      try said(settings: "redirects: [/old/, /2567/]") == """
        Content/site.yml:9:12: error: redirects: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            9 | redirects: [/old/, /2567/]
              |            ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ redirects:

        """)
  }

  @Test func aSocialAccountHasANameAndAnAddress() throws {
    #expect(
      try said(settings: "social: [{name: Facebook}, {name: LINE, url: http://line.example}]")
        == """
        Content/site.yml:9:10: error: ขาด url: ซึ่งต้องมี [missing-key]
            9 | social: [{name: Facebook}, {name: LINE, url: http://line.example}]
              |          ^
            แก้ไข: เพิ่มบรรทัด url: …
        Content/site.yml:9:46: error: url: ‘http://line.example’ ต้องเป็นที่อยู่ https:// [not-https]
            9 | social: [{name: Facebook}, {name: LINE, url: http://line.example}]
              |                                              ^
            แก้ไข: เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://

        """)
  }

  @Test func theWayToComplainMustBeThere() throws {
    #expect(
      try said([
        "site.yml": SoundSite.settings.replacing("complaints: page:complaints\n", with: "")
          + "complaints: page:complain\n"
      ]) == """
        Content/site.yml:8:13: error: ไม่พบ ‘page:complain’ [missing-target]
            8 | complaints: page:complain
              |             ^
            แก้ไข: หากหมายถึง ‘page:complaints’ ให้แก้เป็นชื่อนั้น

        """)
  }

  @Test func theWayToComplainIsOneText() throws {
    #expect(
      try said([
        "site.yml": SoundSite.settings.replacing("complaints: page:complaints\n", with: "")
          + "complaints: [page:complaints]\n"
      ]) == """
        Content/site.yml:8:13: error: complaints: ต้องเป็นข้อความ [not-a-text]
            8 | complaints: [page:complaints]
              |             ^
            แก้ไข: เขียนเป็นข้อความบรรทัดเดียว

        """)
  }

  @Test func theTypeMayBeWrittenInThai() throws {
    let thai = SoundSite.settings.replacing("type: subdistrict", with: "type: เทศบาลตำบล")
    #expect(thai != SoundSite.settings)
    #expect(try said(["site.yml": thai]) == "")
  }
}
