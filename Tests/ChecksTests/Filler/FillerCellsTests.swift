import TestSupport
import Testing

@Suite struct FillerCellsTests {
  @Test func wordsThatWaitAreSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```activity
        topic: รับฟังความคิดเห็น
        date: 15 ม.ค. 2567
        participants: ประชาชน 50 คน
        result: รอข้อมูลจากกองช่าง
        use: จัดทำแผนลอกคลอง
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:9: warning: ‘ผลที่ได้’ มีเพียง ‘รอข้อมูลจากกองช่าง’ ซึ่งไม่ใช่ข้อมูล [filler-cell]
           10 | result: รอข้อมูลจากกองช่าง
              |         ^
            แก้ไข: เขียนข้อมูลจริงแทน

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:9: warning: result: says only ‘รอข้อมูลจากกองช่าง’, which is no data [filler-cell]
           10 | result: รอข้อมูลจากกองช่าง
              |         ^
            fix: write what is asked instead

        """)
  }

  @Test func aTrialIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```activity
        topic: รับฟังความคิดเห็น
        date: 15 ม.ค. 2567
        participants: ประชาชน 50 คน
        result: ทดสอบ xxx
        use: จัดทำแผนลอกคลอง
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:9: warning: ‘ผลที่ได้’ มีเพียง ‘ทดสอบ xxx’ ซึ่งไม่ใช่ข้อมูล [filler-cell]
           10 | result: ทดสอบ xxx
              |         ^
            แก้ไข: เขียนข้อมูลจริงแทน

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:9: warning: result: says only ‘ทดสอบ xxx’, which is no data [filler-cell]
           10 | result: ทดสอบ xxx
              |         ^
            fix: write what is asked instead

        """)
  }

  @Test func aResultThatTellsOnlyThatItWasDoneIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```activity
        topic: รับฟังความคิดเห็น
        date: 15 ม.ค. 2567
        participants: ประชาชน 50 คน
        result: ดำเนินการเรียบร้อยแล้ว
        use: จัดทำแผนลอกคลอง
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:9: warning: ‘ผลที่ได้’ มีเพียง ‘ดำเนินการเรียบร้อยแล้ว’ ไม่ได้บอกว่าเกิดผลอย่างไร [result-says-nothing]
           10 | result: ดำเนินการเรียบร้อยแล้ว
              |         ^
            แก้ไข: เขียนผลที่เกิดขึ้น เช่น ทำอะไร เมื่อใด กับใคร จำนวนเท่าใด

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:9: warning: result: says only ‘ดำเนินการเรียบร้อยแล้ว’, not what came of it [result-says-nothing]
           10 | result: ดำเนินการเรียบร้อยแล้ว
              |         ^
            fix: write what came of it: what was done, when, with whom, how much

        """)
  }

  @Test func noneThatSaysSomeIsSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```table
        title: รายการ
        columns: [รายการ]
        none: มีการรับของขวัญ 3 ครั้ง
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:9:7: warning: none: ใช้เมื่อไม่มีรายการ แต่เขียนว่า ‘มีการรับของขวัญ 3 ครั้ง’ [none-says-some]
            9 | none: มีการรับของขวัญ 3 ครั้ง
              |       ^
            แก้ไข: เผยแพร่รายการที่มีเป็นแถวใต้ rows: แล้วลบ none: หากไม่มีรายการ ให้เขียนว่าไม่มี

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:9:7: warning: none: is for where there is nothing, but says ‘มีการรับของขวัญ 3 ครั้ง’ [none-says-some]
            9 | none: มีการรับของขวัญ 3 ครั้ง
              |       ^
            fix: publish what there is as rows and delete none:; if there is nothing, say so

        """)
  }

  @Test(arguments: [
    newsSaying(
      """
      ```activity
      topic: รับฟังความคิดเห็น
      date: 15 ม.ค. 2567
      participants: ประชาชน 50 คน
      result: ดำเนินการเรียบร้อยแล้ว 2 ครั้ง ประชาชนร่วม 50 คน
      use: จัดทำแผนลอกคลอง
      ```
      """),
    newsSaying(
      """
      ```table
      title: รายการ
      columns: [รายการ]
      none: ไม่มีการรับของขวัญ
      ```
      """),
    newsSaying(
      """
      ```table
      title: รายการ
      columns: [รายการ, สถานะ]
      rows:
        - {รายการ: ลอกคลอง, สถานะ: อยู่ระหว่างดำเนินการ}
      ```
      """),
  ])
  func nothingIsSaidOfWhatSaysSomething(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }
}
