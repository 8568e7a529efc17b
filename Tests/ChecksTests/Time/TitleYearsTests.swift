import TestSupport
import Testing

@Suite struct TitleYearsTests {
  @Test func aTitleOfAnotherYearIsSaidOfAnEntry() throws {
    let site = try TemporarySite(
      newsSaying("ก", head: "title: ข่าว ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\nupdated: 2567-03-31"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:2:8: warning: ชื่อหน้าระบุปี 2566 แต่ข้อ O5 ถามข้อมูลของปีงบประมาณ พ.ศ. 2567 [title-of-other-year]
            2 | title: ข่าว ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
              |        ^
            แก้ไข: เผยแพร่ข้อมูลของปีงบประมาณ พ.ศ. 2567 หากข้อมูลในหน้านี้เป็นของปีนั้นแล้ว ให้แก้ปีใน title:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:2:8: warning: the title says 2566, but O5 asks for the data of fiscal year 2567 [title-of-other-year]
            2 | title: ข่าว ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
              |        ^
            fix: publish the data of fiscal year 2567; if that is what the page holds, correct the year in title:

        """)
  }

  @Test func aTitleOfAnotherYearIsSaidOfABlockThatTellsNoTime() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```table
        title: รายการข่าว ปี 2566
        columns: [รายการ]
        rows:
          - {รายการ: ลอกคลอง}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:7:8: warning: title: ระบุปี 2566 แต่ข้อ O5 ถามข้อมูลของปีงบประมาณ พ.ศ. 2567 [block-title-of-other-year]
            7 | title: รายการข่าว ปี 2566
              |        ^
            แก้ไข: เผยแพร่ข้อมูลของปีงบประมาณ พ.ศ. 2567 หากข้อมูลนี้เป็นของปีนั้นแล้ว ให้แก้ปีใน title:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:7:8: warning: title: says 2566, but O5 asks for the data of fiscal year 2567 [block-title-of-other-year]
            7 | title: รายการข่าว ปี 2566
              |        ^
            fix: publish the data of fiscal year 2567; if that is what stands here, correct title:

        """)
  }

  @Test func aTitleIsHeldAgainstTheTimeOfItsBlock() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```plan
        title: แผนลอกคลอง ปี 2566
        span: 2567
        projects:
          - {project: ลอกคลอง, budget: 1000}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:7:8: warning: title: ระบุปี 2566 แต่บล็อกนี้ระบุว่าเป็นข้อมูลของปีงบประมาณ พ.ศ. 2567 [title-disagrees]
            7 | title: แผนลอกคลอง ปี 2566
              |        ^
            แก้ไข: เผยแพร่ข้อมูลของปีที่ถาม แล้วแก้ปีที่พิมพ์ผิดให้ตรงกับเอกสารต้นฉบับ

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:7:8: warning: title: says 2566, but the block says that its data is for 2023-10-01 to 2024-09-30 [title-disagrees]
            7 | title: แผนลอกคลอง ปี 2566
              |        ^
            fix: publish the data of the year asked, and correct the year that differs from the document

        """)
  }

  @Test func theTextOfADeclarationIsHeldAgainstItsYear() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```declaration
        title: ประกาศงดรับของขวัญ
        text: เจ้าหน้าที่ทุกคนงดรับของขวัญ ในปีงบประมาณ พ.ศ. 2566
        year: 2567
        signer: สมชาย ใจดี
        office: นายกเทศมนตรี
        date: 4 ม.ค. 2567
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:8:7: warning: text: ระบุปี 2566 แต่บล็อกนี้ระบุว่าเป็นข้อมูลของปีงบประมาณ พ.ศ. 2567 [title-disagrees]
            8 | text: เจ้าหน้าที่ทุกคนงดรับของขวัญ ในปีงบประมาณ พ.ศ. 2566
              |       ^
            แก้ไข: เผยแพร่ข้อมูลของปีที่ถาม แล้วแก้ปีที่พิมพ์ผิดให้ตรงกับเอกสารต้นฉบับ

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:8:7: warning: text: says 2566, but the block says that its data is for 2023-10-01 to 2024-09-30 [title-disagrees]
            8 | text: เจ้าหน้าที่ทุกคนงดรับของขวัญ ในปีงบประมาณ พ.ศ. 2566
              |       ^
            fix: publish the data of the year asked, and correct the year that differs from the document

        """)
  }

  @Test(arguments: [
    newsSaying("ก", head: "title: ข่าว ปี 2567\nupdated: 2567-03-31"),
    newsSaying("ก", head: "title: ข่าวตาม พ.ศ. 2496 และคำสั่ง 12/2560\nupdated: 2567-03-31"),
    newsSaying("ก", head: "title: ข่าวปี 2566 และปี 2567\nupdated: 2567-03-31"),
    newsSaying(
      """
      ```plan
      title: แผนลอกคลอง ปี 2566–2570
      span: 2566–2570
      projects:
        - {project: ลอกคลอง, budget: 1000}
      ```
      """),
    newsSaying(
      """
      ```declaration
      title: ประกาศงดรับของขวัญ
      text: เจ้าหน้าที่ทุกคนงดรับของขวัญ ในปีงบประมาณ พ.ศ. 2567
      year: 2567
      signer: สมชาย ใจดี
      office: นายกเทศมนตรี
      date: 4 ม.ค. 2567
      ```
      """),
  ])
  func nothingIsSaidOfYearsOfTheData(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
