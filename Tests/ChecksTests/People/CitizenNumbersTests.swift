import Diagnostics
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

  private static func linked(_ name: String, _ bytes: [UInt8]) throws -> TemporarySite {
    let site = try TemporarySite([
      "Content/2567/o02-executives/index.md": SoundSite.executives + "\n[เอกสาร](\(name))\n"
    ])
    try site.write(bytes, to: "Content/2567/o02-executives/\(name)")
    return site
  }

  /// Of numbers alone: that a small PDF has neither title nor tags is another thing.
  private static func said(of site: TemporarySite, _ language: Language) throws -> String {
    let found = try site.read(texts: .built).problems
    return site.text(of: found.filter { $0.id.hasPrefix("citizen-number") }, language)
  }

  @Test func aNumberInTheTextOfAPDFIsSaidWithItsPage() throws {
    let site = try Self.linked(
      "list.pdf", Array(smallPDF(saying: ["list", "no 1-1017-00230-70-8"]).utf8))
    #expect(
      try Self.said(of: site, .thai) == """
        Content/2567/o02-executives/list.pdf:1:1: warning: เอกสารมีเลขประจำตัวประชาชนของบุคคลในหน้า 2 [citizen-number-in-document]
            แก้ไข: ลบหรือปิดบังเลขในไฟล์ต้นฉบับ แล้วบันทึกเป็น PDF ใหม่มาวางแทน การวางกรอบทับใน PDF ไม่ได้ลบเลขออก

        """)
    #expect(
      try Self.said(of: site, .english) == """
        Content/2567/o02-executives/list.pdf:1:1: warning: a citizen's identification number stands on page 2 of the document [citizen-number-in-document]
            fix: delete or mask it in the original, save that as PDF again and put it in its place; a box drawn over it in the PDF does not take it away

        """)
    let clean = try Self.linked(
      "list.pdf", Array(smallPDF(saying: ["no 1-1017-00230-70-7"]).utf8))
    #expect(try Self.said(of: clean, .thai) == "")
  }

  private static func workbook(_ number: String) -> [UInt8] {
    let hidden = SmallWorkbook.sheet([["<c r=\"A1\"><v>\(number)</v></c>"]])
    return SmallWorkbook(
      sheets: [("แผน", SmallWorkbook.sheet([])), ("ทะเบียน", hidden)],
      attributes: [1: "state=\"hidden\""]
    ).bytes
  }

  @Test func aNumberInAHiddenSheetIsSaid() throws {
    let site = try Self.linked("plan.xlsx", Self.workbook("1101700230708"))
    #expect(
      try site.printed() == """
        Content/2567/o02-executives/plan.xlsx:1:1: warning: ไฟล์นี้มีเลขประจำตัวประชาชนของบุคคล [citizen-number-in-file]
            แก้ไข: ลบหรือปิดบังเลขในไฟล์ โดยดูแผ่นงาน แถว คอลัมน์ และความเห็นที่ซ่อนไว้ด้วย แล้วบันทึกใหม่

        """)
    #expect(
      try site.printed(.english) == """
        Content/2567/o02-executives/plan.xlsx:1:1: warning: a citizen's identification number stands in this file [citizen-number-in-file]
            fix: delete or mask it in the file, also in hidden sheets, rows, columns and remarks, and save it again

        """)
    #expect(try Self.linked("plan.xlsx", Self.workbook("1101700230707")).printed() == "")
  }

  /// A table that is only linked, a text, a letter in which a program has cut the number.
  @Test(arguments: [
    ("list.csv", Array("ที่,เลข\n1,1101700230708\n".utf8), true),
    ("list.csv", Array("ที่,เลข\n1,1101700230707\n".utf8), false),
    ("list.txt", Array("1-1017-00230-70-8".utf8), true),
    ("letter.docx", letter("<w:t>1-1017-</w:t></w:r><w:r><w:t>00230-70-8</w:t>"), true),
    ("letter.docx", letter("<w:t>1-1017-</w:t></w:r></w:p><w:p><w:t>00230-70-8</w:t>"), false),
  ])
  func aNumberInAFileThatIsOnlyLinkedIsSaid(
    _ name: String, _ bytes: [UInt8], _ isSaid: Bool
  ) throws {
    let found = try Self.linked(name, bytes).read().problems.filter {
      $0.id.hasPrefix("citizen-number")
    }
    let place = "Content/2567/o02-executives/\(name)"
    #expect(
      found.map { "\($0.place?.path ?? "") \($0.id)" }
        == (isSaid ? ["\(place) citizen-number-in-file"] : []))
  }

  private static func letter(_ text: String) -> [UInt8] {
    zipped([("word/document.xml", Array("<w:p><w:r>\(text)</w:r></w:p>".utf8))])
  }
}
