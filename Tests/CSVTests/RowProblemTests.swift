import Diagnostics
import Testing

@Suite struct RowProblemTests {
  @Test func textBeyondTheHeadingsIsSaidWithIt() {
    let file = "เดือน,วงเงิน\nต.ค.,1\nพ.ย., 1,250.00,,บาท\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:3:9: error: แถวที่ 3 ยาวกว่าหัวตารางซึ่งมี 2 คอลัมน์ ข้อความที่เกินมาคือ ‘250.00 บาท’ [csv-row-too-long]
            3 | พ.ย., 1,250.00,,บาท
              |         ^
            แก้ไข: เพิ่มหัวคอลัมน์ของข้อความที่เกิน ถ้าช่องใดมี ‘,’ ในข้อความ ให้ครอบทั้งช่องด้วยเครื่องหมายคำพูด "…"

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:3:9: error: row 3 has more cells than the heading row, which has 2: ‘250.00 บาท’ is left over [csv-row-too-long]
            3 | พ.ย., 1,250.00,,บาท
              |         ^
            fix: add a heading for what is left over; a cell with ‘,’ in its text must stand in quotes "…"

        """)
    #expect(
      read(Array(file.utf8)).texts == [["เดือน", "วงเงิน"], ["ต.ค.", "1"], ["พ.ย.", "1"]])
  }

  @Test func theFixNamesTheSeparatorOfTheFile() {
    #expect(
      read(Array("ก;ข\n1;2;3".utf8)).problems.first?.fix?.english
        == "add a heading for what is left over; a cell with ‘;’ in its text"
        + " must stand in quotes \"…\"")
    #expect(
      read(Array("ก\tข\n1\t2\t3".utf8)).problems.first?.fix?.thai
        == "เพิ่มหัวคอลัมน์ของข้อความที่เกิน ถ้าช่องใดมีแท็บในข้อความ"
        + " ให้ครอบทั้งช่องด้วยเครื่องหมายคำพูด \"…\"")
  }

  @Test func aLongTextIsCut() {
    let long = String(repeating: "ก", count: 61)
    let problem = read(Array("ก\n1,\(long)".utf8)).problems.first
    #expect(
      problem?.message.english.hasSuffix(
        "‘\(String(repeating: "ก", count: 60))…’ is left over") == true)
  }

  @Test func aQuoteThatIsNeverClosedIsSaidWhereItOpens() {
    let file = "เดือน,งาน\nต.ค.,ซื้อ\nพ.ย., \"จ้าง\nธ.ค.,เช่า\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:3:7: error: แถวที่ 3 คอลัมน์ B ‘งาน’ มีเครื่องหมายคำพูดเปิดที่ไม่มีเครื่องหมายปิดจนจบไฟล์ [csv-unclosed-quote]
            3 | พ.ย., "จ้าง
              |       ^
            แก้ไข: พิมพ์ " ปิดท้ายข้อความของช่องนี้ หรือลบ " ที่เปิดไว้

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:3:7: error: row 3, column B ‘งาน’, opens a quote that is never closed [csv-unclosed-quote]
            3 | พ.ย., "จ้าง
              |       ^
            fix: write a " at the end of the cell's text, or delete the " that opens it

        """)
    #expect(read(Array(file.utf8)).texts == nil)
  }

  @Test func textAfterAClosingQuoteIsSaid() {
    let file = "เดือน,งาน\nต.ค.,\"จอ\" 24 นิ้ว\nพ.ย.,1\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:2:11: error: แถวที่ 2 คอลัมน์ B ‘งาน’ มีข้อความ ‘24 นิ้ว’ หลังเครื่องหมายคำพูดปิด [csv-after-quote]
            2 | ต.ค.,"จอ" 24 นิ้ว
              |           ^
            แก้ไข: ลบเครื่องหมายคำพูดออก หรือครอบทั้งช่องด้วย "…" แล้วพิมพ์ "" แทนเครื่องหมายคำพูดทุกตัวในข้อความ

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:2:11: error: row 2, column B ‘งาน’, has the text ‘24 นิ้ว’ after its closing quote [csv-after-quote]
            2 | ต.ค.,"จอ" 24 นิ้ว
              |           ^
            fix: delete the quotes, or put the whole cell in "…" and write "" for every quote in its text

        """)
    #expect(
      read(Array(file.utf8)).texts == [["เดือน", "งาน"], ["ต.ค.", "จอ"], ["พ.ย.", "1"]])
  }

  @Test func aQuoteThatTheNextOneClosesIsSaidWithTheLineWhereItOpens() {
    let file = "เดือน,งาน\nต.ค.,\"ซื้อ\nพ.ย.,\"จ้าง\",\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:3:7: error: แถวที่ 2 คอลัมน์ B ‘งาน’ มีข้อความ ‘จ้าง"’ หลังเครื่องหมายคำพูดปิด โดยเครื่องหมายเปิดอยู่ที่บรรทัด 2 [csv-after-quote]
            3 | พ.ย.,"จ้าง",
              |       ^
            แก้ไข: ดูว่าข้อความที่เริ่มในบรรทัด 2 จบที่ใด แล้วพิมพ์ " ปิดตรงนั้น

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:3:7: error: row 2, column B ‘งาน’, has the text ‘จ้าง"’ after its closing quote; the quote opens in line 2 [csv-after-quote]
            3 | พ.ย.,"จ้าง",
              |       ^
            fix: find the end of the text that begins in line 2, and write the closing " there

        """)
  }

  @Test func aControlCharacterIsSaidOnceForItsCell() {
    let file = "เดือน,งาน\nต.ค.,\"ซื้\u{7}อ\u{0}\"\n\u{85},\u{7F}\n"
    #expect(
      said(file) == """
        Content/2567/o13-procurement/monthly.csv:2:10: error: แถวที่ 2 คอลัมน์ B ‘งาน’ มีอักขระควบคุม U+0007 ซึ่งมองไม่เห็นและไม่ใช่ข้อความ [control-character]
            2 | ต.ค.,"ซื้�อ�"
              |        ^
            แก้ไข: ลบอักขระนี้ หรือพิมพ์ข้อความในช่องนี้ใหม่
        Content/2567/o13-procurement/monthly.csv:3:1: error: แถวที่ 3 คอลัมน์ A ‘เดือน’ มีอักขระควบคุม U+0085 ซึ่งมองไม่เห็นและไม่ใช่ข้อความ [control-character]
            3 | �,�
              | ^
            แก้ไข: ลบอักขระนี้ หรือพิมพ์ข้อความในช่องนี้ใหม่
        Content/2567/o13-procurement/monthly.csv:3:3: error: แถวที่ 3 คอลัมน์ B ‘งาน’ มีอักขระควบคุม U+007F ซึ่งมองไม่เห็นและไม่ใช่ข้อความ [control-character]
            3 | �,�
              |   ^
            แก้ไข: ลบอักขระนี้ หรือพิมพ์ข้อความในช่องนี้ใหม่

        """)
    #expect(
      said(file, .english) == """
        Content/2567/o13-procurement/monthly.csv:2:10: error: row 2, column B ‘งาน’, has a control character, U+0007, which is invisible and not text [control-character]
            2 | ต.ค.,"ซื้�อ�"
              |        ^
            fix: delete the character, or retype the text of this cell
        Content/2567/o13-procurement/monthly.csv:3:1: error: row 3, column A ‘เดือน’, has a control character, U+0085, which is invisible and not text [control-character]
            3 | �,�
              | ^
            fix: delete the character, or retype the text of this cell
        Content/2567/o13-procurement/monthly.csv:3:3: error: row 3, column B ‘งาน’, has a control character, U+007F, which is invisible and not text [control-character]
            3 | �,�
              |   ^
            fix: delete the character, or retype the text of this cell

        """)
  }

  @Test func aFlawOfAHeadingIsNamedByItsLetter() {
    #expect(
      read(Array("ก,\u{1}ข".utf8)).problems.map(\.message.english) == [
        "row 1, column B, has a control character, U+0001, which is invisible and not text"
      ])
  }

  @Test func beyondTwentyErrorsTheRestIsCounted() {
    func file(_ flaws: Int) -> String {
      "ก\n" + String(repeating: "1,2\n", count: flaws)
    }
    #expect(read(Array(file(20).utf8)).problems.count == 20)
    let rest = Diagnostic(
      .error, "csv-more-errors", at: Place(path, line: 22, column: 3),
      Words(
        "ตั้งแต่บรรทัดนี้ไฟล์ยังมีข้อผิดพลาดอีก 480 แห่ง ซึ่งไม่ได้แสดงไว้",
        "from this line on, the file has 480 more errors, not shown"),
      fix: Words(
        "แก้ข้อผิดพลาดที่แสดงไว้ก่อน แล้วตรวจอีกครั้ง",
        "correct the errors shown first, then check again"))
    #expect(Array(read(Array(file(500).utf8)).problems.dropFirst(20)) == [rest])
    #expect(
      read(Array(file(21).utf8)).problems.last?.message.english
        == "from this line on, the file has 1 more error, not shown")
  }
}
