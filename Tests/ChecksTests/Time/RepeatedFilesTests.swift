import TestSupport
import Testing

@Suite struct RepeatedFilesTests {
  @Test func theFileOfTheYearBeforeIsSaid() throws {
    let site = try Self.site(list: "ที่,รายการ\n1,ลอกคลอง\n")
    let printed = try site.printed()
    #expect(
      printed == """
        Content/2567/o06-list/list.csv:1:1: warning: ‘list.csv’ เป็นไฟล์เดียวกับ 2566/o06-list/list.csv ของปี 2566 [file-of-year-before]
            1 | ที่,รายการ
              | ^
            แก้ไข: เผยแพร่เอกสารของปี 2567 หากเอกสารเดียวใช้ทั้งสองปี ให้ลิงก์ไปที่ไฟล์เดิมแทนการคัดลอก

        """)
    let english = try site.printed(.english)
    #expect(
      english == """
        Content/2567/o06-list/list.csv:1:1: warning: ‘list.csv’ is the same file as 2566/o06-list/list.csv of 2566 [file-of-year-before]
            1 | ที่,รายการ
              | ^
            fix: publish the document of 2567; if one document serves both years, link to the first file instead

        """)
  }

  @Test func anotherFileOfTheSameLengthIsNot() throws {
    #expect(try Self.site(list: "ที่,รายการ\n1,ซ่อมถนน\n").printed() == "")
  }

  /// Two years whose O6 holds a file; that of 2567 has this text.
  private static func site(list: String) throws -> TemporarySite {
    let item = """
      - item: O6
        topic: procurement-list
        title: รายการ
        period: in-fy
        elements:
          - {id: list, text: รายการ}
      """
    let more = item.split(separator: "\n").map { "          \($0)\n" }.joined()
    return try TemporarySite([
      "Content/editions/2566.yml": SoundSite.edition(2566, items: item),
      "Content/editions/2567.yml": SoundSite.edition + more,
      "Content/2566/o06-list/index.md": entry(2566),
      "Content/2566/o06-list/list.csv": "ที่,รายการ\n1,ลอกคลอง\n",
      "Content/2567/o06-list/index.md": entry(2567),
      "Content/2567/o06-list/list.csv": list,
    ])
  }

  private static func entry(_ year: Int) -> String {
    "---\nupdated: 31 มี.ค. \(year)\n---\n\n## รายการ {#list}\n\n[รายการ](list.csv)\n"
  }
}
