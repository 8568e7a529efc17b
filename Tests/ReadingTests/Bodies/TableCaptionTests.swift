import TestSupport
import Testing

/// Captions and heads of rows in tables of Markdown.
@Suite struct TableCaptionTests {
  @Test(arguments: ["ตาราง: ผู้รับผิดชอบ **งบประมาณ**", "Table: ผู้รับผิดชอบ **งบประมาณ**"])
  func aParagraphAboveATableIsItsCaptionAndNamesItsRegion(_ caption: String) throws {
    let page = try WrittenPage("\(caption)\n\n\(table)")
    #expect(
      page.html.hasPrefix(
        """
        <div class="table" role="region" tabindex="0" aria-labelledby="oit-table-1"><table>
        <caption id="oit-table-1">ผู้รับผิดชอบ <strong>งบประมาณ</strong></caption>
        <thead>
        """), "\(page.html)")
    #expect(page.printed == "")
  }

  @Test func tablesWithCaptionsAreNumbered() throws {
    let page = try WrittenPage(
      "ก่อน\n\nตาราง: หนึ่ง\n\n\(table)\n\n\(table)\n\nตาราง: สอง\n\n\(table)\n\nหลัง\n")
    let names = page.html.matches(of: /<div class="table"[^>]*(aria-label[^>]*)>/)
      .map { String($0.1) }
    #expect(
      names == [
        "aria-labelledby=\"oit-table-1\"", "aria-label=\"ตาราง\"",
        "aria-labelledby=\"oit-table-2\"",
      ])
    #expect(page.html.hasPrefix("<p>ก่อน</p>\n<div") && page.html.hasSuffix("<p>หลัง</p>\n"))
  }

  @Test(arguments: ["ตาราง: งบประมาณ", "ตาราง: งบประมาณ\nปี 2567\n\n| ก |\n|---|\n| 1 |"])
  func aCaptionWithoutATableIsAWarning(_ text: String) throws {
    let page = try WrittenPage("\(text)\n\nต่อไป\n")
    #expect(page.html.hasPrefix("<p>ตาราง: งบประมาณ"))
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: บรรทัดนี้เป็นชื่อตาราง แต่ไม่มีตารางอยู่ถัดไป จึงแสดงเป็นย่อหน้า [caption-without-table]
            4 | ตาราง: งบประมาณ
              | ^
            แก้ไข: วางบรรทัดนี้ไว้เหนือตาราง คั่นด้วยบรรทัดว่างหนึ่งบรรทัด หรือลบคำว่า ตาราง: หากไม่ใช่ชื่อตาราง

        """)
  }

  @Test(arguments: [
    ("| ก | ข |\n|---|---|\n| หนึ่ง | 1 |\n| สอง | 2 |", 2),
    ("| ก | ข |\n|---|---|\n| หนึ่ง | 1 |\n| | 2 |", 0),
    ("| ก | ข |\n|---|---|\n| หนึ่ง | 1 |\n| หนึ่ง | 2 |", 0), ("| ก |\n|---|\n| หนึ่ง |\n| สอง |", 0),
  ])
  func theFirstCellsNameTheirRowsWhereNoneIsEmptyOrRepeated(_ table: String, _ heads: Int) throws {
    let html = try WrittenPage(table).html
    #expect(html.matches(of: /<th scope="row">[^<]*<\/th>/).count == heads)
    #expect(html.matches(of: /<td/).count == html.matches(of: /<\/td>/).count)
  }

  @Test func datesAndNumbersToCallStayOnOneLine() throws {
    let page = try WrittenPage(
      "| วันที่ | โทร | ผล |\n|---|--:|---|\n| 31 มี.ค. 2567 | 054-000-010 | ดี |\n")
    #expect(
      page.html.contains(
        """
        <th scope="row" class="whole">31 มี.ค. 2567</th>
        <td class="right whole">054-000-010</td>
        <td>ดี</td>
        """), "\(page.html)")
  }

  private let table = "| ก | ข |\n|---|---|\n| 1 | 2 |\n"
}
