import TestSupport
import Testing

@Suite struct CitizenNumbersTests {
  @Test func aNumberInTextIsSaidWithoutTheNumber() throws {
    let site = try TemporarySite(
      newsSaying("ผู้รับเบี้ยยังชีพ เลขประจำตัว 1-1017-00230-70-8"))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:6:31: warning: มีเลขประจำตัวประชาชนของบุคคล [citizen-number]
            6 | ผู้รับเบี้ยยังชีพ เลขประจำตัว x-xxxx-xxxxx-xx-8
              |                       ^
            แก้ไข: ลบออก หรือปิดบังเป็น x-xxxx-xxxxx-xx-8 เลขผู้เสียภาษีของร้านที่เป็นบุคคลธรรมดาก็เป็นเลขนี้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:6:31: warning: a citizen's identification number stands here [citizen-number]
            6 | ผู้รับเบี้ยยังชีพ เลขประจำตัว x-xxxx-xxxxx-xx-8
              |                       ^
            fix: delete it, or write x-xxxx-xxxxx-xx-8; the tax number of a sole trader is one too

        """)
  }

  @Test func aNumberThatStandsTwiceIsSaidAtBothPlaces() throws {
    let site = try TemporarySite(
      newsSaying("เลขประจำตัว 1-1017-00230-70-8\n\nเลขประจำตัว 1-1017-00230-70-8"))
    let lines = try site.printed().split(separator: "\n").filter {
      $0.hasSuffix("[citizen-number]")
    }
    #expect(
      lines.map { $0.prefix(33) } == [
        "Content/2567/o05-news.md:6:13: wa", "Content/2567/o05-news.md:8:13: wa",
      ])
  }

  @Test func thaiDigitsInACellAreSaid() throws {
    let site = try TemporarySite(
      newsSaying(
        """
        ```table
        title: รายการ
        columns: [ผู้รับจ้าง]
        rows:
          - {ผู้รับจ้าง: นายสมมติ ๑๑๐๑๗๐๐๒๓๐๗๐๘}
        ```
        """))
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o05-news.md:10:18: warning: มีเลขประจำตัวประชาชนของบุคคล [citizen-number]
           10 |   - {ผู้รับจ้าง: นายสมมติ xxxxxxxxxxxx๘}
              |              ^
            แก้ไข: ลบออก หรือปิดบังเป็น x-xxxx-xxxxx-xx-8 เลขผู้เสียภาษีของร้านที่เป็นบุคคลธรรมดาก็เป็นเลขนี้

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o05-news.md:10:18: warning: a citizen's identification number stands here [citizen-number]
           10 |   - {ผู้รับจ้าง: นายสมมติ xxxxxxxxxxxx๘}
              |              ^
            fix: delete it, or write x-xxxx-xxxxx-xx-8; the tax number of a sole trader is one too

        """)
  }

  @Test(arguments: [
    newsSaying("เลขที่โครงการ 66017123456 เลขผู้เสียภาษี 0-9940-00123-45-6 และ 1101700230707"),
    newsSaying("x-xxxx-xxxxx-xx-8"),
  ])
  func nothingIsSaidOfOtherLongNumbers(_ files: [String: String]) throws {
    #expect(try TemporarySite(files).printed() == "")
  }

  /// Not one whose last digit does not check, nor a number of another length.
  @Test(arguments: [
    ("1101700230708.pdf", true), ("ทะเบียน 1-1017-00230-70-8.pdf", true),
    ("1101700230700.pdf", false),
    ("0105500000000.pdf", false), ("20240331-110170023.pdf", false),
  ])
  func aNumberInTheNameOfAFileIsSaid(_ name: String, _ isSaid: Bool) throws {
    let site = try TemporarySite([
      "Content/2567/o02-executives/\(name)": smallPDF(),
      "Content/2567/o02-executives/index.md": SoundSite.executives + "\n[คำสั่ง](<\(name)>)\n",
    ])
    let found = try site.read().problems.filter { $0.id == "citizen-number" }
    #expect(found.map(\.place?.path) == (isSaid ? ["Content/2567/o02-executives/\(name)"] : []))
  }
}
