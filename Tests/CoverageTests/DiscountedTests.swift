import TestSupport
import Testing

/// What stands in the place of data without being any, and data of another time.
@Suite struct DiscountedTests {
  @Test func aSectionThatSaysOnlyThatItIsToComeShowsNothing() throws {
    let site = try TemporarySite(
      Self.saying("อยู่ระหว่างรวบรวมข้อมูลจากกองช่าง"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:4:1: warning: หัวข้อ {#news} มีเพียง ‘อยู่ระหว่างรวบรวมข้อมูลจากกองช่าง’ จึงไม่นับเป็นข้อมูลของข้อนี้ [filler-section]
            4 | ## ข่าว {#news}
              | ^
            แก้ไข: เผยแพร่ข้อมูลจริงใต้หัวข้อนี้ หากข้อมูลอยู่ในเอกสาร ให้ใส่ลิงก์ไปที่เอกสารนั้น

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:4:1: warning: the section {#news} says only ‘อยู่ระหว่างรวบรวมข้อมูลจากกองช่าง’, so it counts as not shown [filler-section]
            4 | ## ข่าว {#news}
              | ^
            fix: publish the data under this heading; if it is in a document, link to that

        """)
  }

  @Test func aSectionThatSaysOnlyNoneCountsButSaysTooLittle() throws {
    let site = try TemporarySite(
      Self.saying("- ไม่มี"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:4:1: warning: หัวข้อ {#news} เขียนเพียง ‘ไม่มี’ ผู้ประเมินอาจถือว่าไม่ได้แสดงข้อมูล [bare-none]
            4 | ## ข่าว {#news}
              | ^
            แก้ไข: เผยแพร่ข้อมูล หากไม่มีจริง ให้เขียนให้ครบว่าไม่มีเรื่องใด ในช่วงเวลาใด

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:4:1: warning: the section {#news} says only that there is none, which may count as not shown [bare-none]
            4 | ## ข่าว {#news}
              | ^
            fix: publish the data; if there is none, say in a sentence of what, and for which time

        """)
  }

  @Test func aBlockOfAnotherYearInASectionShowsNothing() throws {
    let site = try TemporarySite(
      Self.saying(
        """
        รายการข่าวทั้งปี

        ```table
        title: รายการข่าว
        period: 2565
        columns: [รายการ]
        rows:
          - {รายการ: ลอกคลอง}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:9: warning: เป็นข้อมูลของปีงบประมาณ พ.ศ. 2565 ไม่ใช่ของปีงบประมาณ พ.ศ. 2567 จึงไม่นับเป็นข้อมูลของข้อนี้ [block-of-other-time]
           10 | period: 2565
              |         ^
            แก้ไข: เผยแพร่ข้อมูลของปีงบประมาณ พ.ศ. 2567 หากข้อมูลเป็นของช่วงนั้นแล้วแต่พิมพ์เวลาผิด ให้แก้ period:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:9: warning: the data is for 2021-10-01 to 2022-09-30, not for 2023-10-01 to 2024-09-30, so it counts as not shown [block-of-other-time]
           10 | period: 2565
              |         ^
            fix: publish the data for 2023-10-01 to 2024-09-30; if that is what stands here and only the time is a slip, correct period:

        """)
  }

  @Test func aBlockOfDashesShowsNothing() throws {
    let site = try TemporarySite(
      Self.saying(
        """
        ```table
        title: ข่าว
        columns: [ที่, ข่าว]
        rows:
          - {ที่: 1, ข่าว: "-"}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:1: warning: บล็อก table มีแต่ขีดหรือจุด จึงไม่นับเป็นข้อมูลของข้อนี้ [filler-block]
            6 | ```table
              | ^
            แก้ไข: เผยแพร่ข้อมูลจริงแทนขีดหรือจุด หากไม่มีรายการให้เขียน none: พร้อมข้อความว่าไม่มีรายการใด

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:1: warning: the table block holds only dashes or dots, so it counts as not shown [filler-block]
            6 | ```table
              | ^
            fix: publish the data; if there is none, write none: with a sentence that says of what

        """)
  }

  @Test func aBlockOfAnotherYearProvesNothing() throws {
    let site = try TemporarySite(
      Self.saying(
        """

        ```table
        title: รายการข่าว
        period: 2565
        columns: [รายการ]
        rows:
          - {รายการ: ลอกคลอง}
        ```
        """
      ).merging(
        Self.edition("text: ข่าวของปี}", "text: ข่าวของปี, proof: {table: columns}}")
      ) { $1 })
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:9:9: warning: เป็นข้อมูลของปีงบประมาณ พ.ศ. 2565 ไม่ใช่ของปีงบประมาณ พ.ศ. 2567 จึงไม่นับเป็นข้อมูลของข้อนี้ [block-of-other-time]
            9 | period: 2565
              |         ^
            แก้ไข: เผยแพร่ข้อมูลของปีงบประมาณ พ.ศ. 2567 หากข้อมูลเป็นของช่วงนั้นแล้วแต่พิมพ์เวลาผิด ให้แก้ period:

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:9:9: warning: the data is for 2021-10-01 to 2022-09-30, not for 2023-10-01 to 2024-09-30, so it counts as not shown [block-of-other-time]
            9 | period: 2565
              |         ^
            fix: publish the data for 2023-10-01 to 2024-09-30; if that is what stands here and only the time is a slip, correct period:

        """)
  }

  @Test func aLinkToALawSaysNothingOfPowers() throws {
    let site = try TemporarySite(
      [
        "Content/2567/o01-structure.md":
          "---\nupdated: 31 มี.ค. 2567\n---\n\n## อำนาจ {#chart}\n\n[พระราชบัญญัติเทศบาล พ.ศ. 2496](https://www.krisdika.go.th/law.pdf)\n"
      ].merging(
        Self.edition("topic: structure", "topic: powers")
      ) { $1 })
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o01-structure.md:5:1: warning: หัวข้อ {#chart} มีเพียงลิงก์ไปที่กฎหมาย จึงไม่นับเป็นข้อมูลของข้อนี้ [law-in-place-of-powers]
            5 | ## อำนาจ {#chart}
              | ^
            แก้ไข: สรุปหน้าที่และอำนาจของหน่วยงานเป็นข้อความใต้หัวข้อนี้ แล้วจึงอ้างกฎหมาย

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o01-structure.md:5:1: warning: the section {#chart} holds only a link to a law, so it counts as not shown [law-in-place-of-powers]
            5 | ## อำนาจ {#chart}
              | ^
            fix: say in words what the powers and duties are, and name the law after that

        """)
  }

  @Test func aPageDatedBeforeThePeriodIsNoEvidence() throws {
    let site = try TemporarySite(
      [
        "Content/2567/o05-news/index.md":
          "---\nupdated: 2567-03-31\nevidence: {news: a.md}\n---\nก\n",
        "Content/2567/o05-news/a.md": "---\ntitle: ข่าว\nupdated: 16 ม.ค. 2565\n---\nก\n",
      ], without: ["Content/2567/o05-news.md"])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news/index.md:3:18: warning: ‘a.md’ ไม่นับเป็นหลักฐานของ ‘news’ เพราะหน้านั้นลงวันที่ 16 มกราคม 2565 [evidence-does-not-count]
            3 | evidence: {news: a.md}
              |                  ^
            แก้ไข: ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news/index.md:3:18: warning: ‘a.md’ does not count as evidence of ‘news’: that page is dated 2022-01-16 [evidence-does-not-count]
            3 | evidence: {news: a.md}
              |                  ^
            fix: name another place, or add content there

        """)
  }

  @Test(arguments: [
    Self.saying(
      "อยู่ระหว่างวันที่ 1 – 5 มกราคม 2567 ประชาชน 50 คนร่วมลอกคลองหมู่ที่ 3 และหมู่ที่ 4 ระยะทาง 400 เมตร แล้วเสร็จตามแผนทุกประการ และรายงานผู้บริหารแล้ว"
    ),
    Self.saying("[ตามเอกสารแนบ](o02-executives/mayor.jpg)"),
    Self.saying("ไม่มีเรื่องร้องเรียนในปีงบประมาณ พ.ศ. 2567"),
    Self.saying(
      """
      ```table
      title: รายการข่าว
      period: 2567
      columns: [รายการ]
      rows:
        - {รายการ: ลอกคลอง}
      ```

      ```table
      title: รายการข่าวปีก่อน
      period: 2566
      columns: [รายการ]
      rows:
        - {รายการ: ลอกคลอง}
      ```
      """),
    Self.saying("1,250"),
  ])
  func whatSaysSomethingCounts(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }

  /// The entry of O5 with this text below its heading.
  private static func saying(_ text: String) -> [String: String] {
    [
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n## ข่าว {#news}\n\n\(text)\n"
    ]
  }

  private static func edition(_ old: String, _ new: String) -> [String: String] {
    ["Content/editions/2567.yml": SoundSite.edition.replacing(old, with: new)]
  }
}
