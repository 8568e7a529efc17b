import Foundation
import TestSupport
import Testing

/// How the headings of a file are matched with the columns of a block.
@Suite struct HeadingWordTests {
  private let path = "Content/2567/o02-executives/a.csv"

  private func asked(_ columns: String, _ csv: String) throws -> AskedBlock {
    try AskedTable.asked("columns", "title: ก\ncolumns: [\(columns)]\nfile: a.csv\n", csv: csv)
  }

  @Test(arguments: [
    "งานที่จัดซื้อ\nหรือจัดจ้าง", "งานที่จัดซื้อ หรือ จัดจ้าง", "งานที่จัดซื้อหรือจัดจ้าง\u{200B}",
  ])
  func linesInAHeadingAreNothing(_ heading: String) throws {
    let found = try asked("ที่, งานที่จัดซื้อหรือจัดจ้าง", "ที่,\"\(heading)\"\n1,ก\n")
    #expect(found.printed == "" && found.status == .shown)
  }

  @Test(arguments: ["วงเงิน", "วงเงิน(บาท)", "วงเงิน\n(บาท)", "วงเงิน (บาท)"])
  func aUnitMayLackOrStandOnALineOfItsOwn(_ heading: String) throws {
    let found = try asked(
      "งาน, {name: วงเงิน (บาท), kind: number}", "งาน,\"\(heading)\"\nก,1\n")
    #expect(found.printed == "" && found.status == .shown)
  }

  /// As measures are printed.
  @Test(arguments: [
    "(๑) ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", "1. ผู้รับผิดชอบ", "๒) ผู้รับผิดชอบ / ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบ",
  ])
  func aNumberAndAChoiceOfWordsAreNothing(_ heading: String) throws {
    let found = try asked("งาน, ผู้รับผิดชอบ", "งาน,\(heading)\nก,ข\n")
    #expect(found.printed == "" && found.status == .shown)
    let other = try asked("งาน, ผู้รับผิดชอบหรือผู้ประสานงาน", "งาน,ผู้รับผิดชอบ\nก,ข\n")
    #expect(other.printed == "" && other.status == .shown)
  }

  @Test(arguments: ["2567", "(1)", "1.5", "ปี 2567"])
  func aHeadingThatIsANumberStays(_ heading: String) throws {
    let found = try asked("งาน, \"\(heading)\"", "งาน,\(heading)\nก,ข\n")
    #expect(found.printed == "" && found.status == .shown)
  }

  @Test func anotherUnitIsNotReadAsBaht() throws {
    let found = try asked("งาน, {name: วงเงิน (บาท), kind: number}", "งาน,วงเงิน (ล้านบาท)\nก,1\n")
    #expect(
      found.english == """
        \(path):1:5: error: unknown column heading ‘วงเงิน (ล้านบาท)’ [unknown-column]
            1 | งาน,วงเงิน (ล้านบาท)
              |     ^
            fix: if it is ‘วงเงิน (บาท)’, write the figures in that unit, and then that heading

        """)
  }

  @Test func aHeadingThatIsNearlyRightIsOneMessage() throws {
    let found = try asked("งานที่จัดซื้อหรือจัดจ้าง, ผู้รับจ้าง", "งานที่จัดซือหรือจัดจ้าง,ผู้รับจ้าง\nก,ข\n")
    #expect(
      found.english == """
        \(path):1:1: error: unknown column heading ‘งานที่จัดซือหรือจัดจ้าง’ [unknown-column]
            1 | งานที่จัดซือหรือจัดจ้าง,ผู้รับจ้าง
              | ^
            fix: write ‘งานที่จัดซื้อหรือจัดจ้าง’

        """)
  }

  @Test func aFurtherColumnMayBeAddedToTheBlock() throws {
    let found = try asked("งาน, ผู้รับจ้าง", "งาน,ผู้รับจ้าง,หมายเหตุ\nก,ข,ค\n")
    #expect(found.english.contains("    fix: add its name to columns: of the block\n"))
  }

  @Test func twoHeadingsOfOneColumnAreSaid() throws {
    let found = try asked(
      "งาน, {name: วงเงิน (บาท), kind: number}", "งาน,วงเงิน,วงเงิน (บาท)\nก,1,2\n")
    #expect(
      found.english.contains(
        "1:12: error: the headings ‘วงเงิน (บาท)’ and ‘วงเงิน’ both mean ‘วงเงิน (บาท)’ [field-in-two-columns]"
      ), "\(found.english)")
  }

  private static let contract =
    "งาน, เลขที่ของสัญญาหรือข้อตกลง, {name: วันที่ของสัญญาหรือข้อตกลง, kind: date}"

  @Test(arguments: [
    "1/2566 ลว. 10 ต.ค. 2565", "1/2566 ลงวันที่ 10 ตุลาคม 2565", "\"1/2566\n10/10/2565\"",
    "1/2566ลงวันที่10ต.ค.2565", "1/2566 วันที่ 10 ตุลาคม พ.ศ. 2565",
  ])
  func aHeadingMayJoinTwoColumns(_ cell: String) throws {
    let csv = "งาน,เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง\nก,\(cell)\n"
    let found = try asked(Self.contract, csv)
    #expect(found.printed == "" && found.status == .shown)
    let page = try shownPage(
      "```table\ntitle: ก\ncolumns: [\(Self.contract)]\nfile: a.csv\n```", csv: csv)
    #expect(page.contains(">1/2566</td>") && page.contains("10 ตุลาคม 2565"))
  }

  @Test func whatLacksItsDateInAJoinedColumnIsSaid() throws {
    let found = try asked(
      Self.contract, "งาน,เลขที่และวันที่ของสัญญาหรือข้อตกลง\nก,1/2566\nข,2/2566 ลว. 10 ต.ค. 65\n")
    #expect(found.english.contains("‘1/2566’ is not a date"))
    let bracketed = try asked(Self.contract, "งาน,เลขที่และวันที่ของสัญญาหรือข้อตกลง\nก,2/2567 (2/10/66)\n")
    #expect(bracketed.english.contains("fix: if you mean 2023-10-02, write 2 ต.ค. 2566"))
    #expect(found.english.contains("fix: if you mean 2022-10-10, write 10 ต.ค. 2565"))
  }

  /// As workbooks have it where one heading is merged over two columns.
  @Test func aHeadingMayStandOverSeveralColumns() throws {
    let csv = """
      งาน,รายชื่อผู้เสนอราคาและราคาที่เสนอ,,เลขที่และวันที่ของสัญญาหรือข้อตกลง,
      ก,ร้านก,"9,000.00",1/2567,2 ต.ค. 2566

      """
    let columns =
      "งาน, รายชื่อผู้เสนอราคาและราคาที่เสนอ, เลขที่ของสัญญาหรือข้อตกลง, {name: วันที่ของสัญญาหรือข้อตกลง, kind: date}"
    let found = try asked(columns, csv)
    #expect(found.printed == "" && found.status == .shown)
    let page = try shownPage(
      "```table\ntitle: ก\ncolumns: [\(columns)]\nfile: a.csv\n```", csv: csv)
    #expect(page.contains(">ร้านก 9,000.00</td>") && page.contains(">1/2567</td>"))
    #expect(page.contains("2 ตุลาคม 2566"))
  }

  @Test func aFileWithoutAHeadIsSaidOnce() throws {
    let found = try asked(
      "จังหวัด, ชาย, หญิง", "5712|กรุงเทพมหานคร|2,695,519|2,996,765\n5712|ตาก|0|0\n")
    #expect(
      found.english == """
        \(path):1:1: error: no row of headings is found: none of them is a column of this block [no-known-heading]
            1 | 5712|กรุงเทพมหานคร|2,695,519|2,996,765
              | ^
            fix: write headings above the data: จังหวัด, ชาย, หญิง

        """)
  }

  @Test func headingsThatAreNoColumnsAreOneMessage() throws {
    let found = try AskedBlock(
      "plan: projects", "```plan\ntitle: ก\nspan: 2567\nfile: a.csv\n```\n",
      files: [path: "โครงการ/กิจกรรม,สี,กลิ่น,รส,เสียง,รูป,สัมผัส\nก,,,,,,\n"])
    #expect(
      found.english.contains(
        "1:17: error: unknown column headings ‘สี’, ‘กลิ่น’, ‘รส’, ‘เสียง’, ‘รูป’, and 1 more [unknown-column]"
      ), "\(found.english)")
    #expect(found.english.components(separatedBy: "[unknown-column]").count == 2)
  }

  @Test func aColumnMayStandInTwoHalves() throws {
    let csv = "งาน,ผู้ได้รับการคัดเลือก,ราคาที่ตกลงซื้อหรือจ้าง\nก,ร้านก,\"18,000\"\n"
    let columns = "งาน, ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง"
    #expect(try asked(columns, csv).printed == "")
    let page = try shownPage(
      "```table\ntitle: ก\ncolumns: [\(columns)]\nfile: a.csv\n```", csv: csv)
    #expect(page.contains(">ร้านก 18,000</td>"))
  }

  /// As five public sources print it, below titles.
  @Test func theNineHeadingsOfTheMonthlyFormAreRead() throws {
    let columns = """
      {name: ลำดับที่, kind: number}, งานที่จัดซื้อหรือจัดจ้าง, {name: วงเงินที่จะซื้อหรือจ้าง (บาท), kind: number},
      {name: ราคากลาง (บาท), kind: number}, วิธีซื้อหรือจ้าง, รายชื่อผู้เสนอราคาและราคาที่เสนอ,
      ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง, เหตุผลที่คัดเลือกโดยสรุป, เลขที่ของสัญญาหรือข้อตกลง,
      {name: วันที่ของสัญญาหรือข้อตกลง, kind: date}
      """.replacing("\n", with: " ")
    let csv = """
      สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ตุลาคม 2565,,,,,,,,
      เทศบาลตำบลตัวอย่าง,,,,,,,,
      ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,"วงเงินที่จะซื้อ
      หรือจ้าง",ราคากลาง,วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง
      1,ซื้อวัสดุ,"18,500.00","18,500.00",เฉพาะเจาะจง,"ร้านก 18,000 บาท","ร้านก 18,000 บาท",มีคุณสมบัติครบ,1/2566 ลว. 10 ต.ค. 2565
      รวม,,"18,500.00",,,,,,

      """
    let found = try asked(columns, csv)
    #expect(found.status == .shown)
    #expect(
      found.english.split(separator: "\n").filter { $0.hasPrefix(path) } == [
        "\(path):1:1: note: what stands above the headings in row 3 is not used: 1–2 [rows-above-headings]"
      ])
  }

  /// One message and one fix where a heading says more than the column.
  @Test(arguments: [("งาน (รายการ)", "งาน"), ("วงเงินงบประมาณ (บาท)", "วงเงิน (บาท)")])
  func aHeadingThatSaysMoreIsOffered(_ heading: String, _ column: String) throws {
    let found = try asked("\(column), ผู้รับจ้าง", "\(heading),ผู้รับจ้าง\nก,ข\n")
    #expect(found.english.contains("fix: write ‘\(column)’\n"), "\(found.english)")
    #expect(found.english.components(separatedBy: "[unknown-column]").count == 2)
    #expect(!found.english.contains("[column-missing]"))
  }

  @Test func aStrangeHeadingIsToldWithWhatItMayMean() throws {
    let found = try asked("งาน, ผู้รับจ้าง", "งาน,ร้าน\nก,ข\n")
    #expect(
      found.english.contains(
        "fix: if ‘ผู้รับจ้าง’ is meant, correct the heading; else add its name to columns: of the block\n"
      ),
      "\(found.english)")
    #expect(!found.english.contains("[column-missing]"))
  }
}
