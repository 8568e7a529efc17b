import TestSupport
import Testing

/// Rows of a table that are no data: sums, headings between rows, rows that continue the one above.
@Suite struct TableRoleTests {
  private let path = "Content/2567/o02-executives/a.csv"

  private func asked(_ columns: String, _ csv: String) throws -> AskedBlock {
    try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [\(columns)]\nfile: a.csv\n", csv: csv)
  }

  private func ids(_ asked: AskedBlock) -> [String] {
    asked.english.split(separator: "\n").filter { $0.hasSuffix("]") && $0.contains(": ") }
      .compactMap { $0.split(separator: "[").last.map { String($0.dropLast()) } }
  }

  private func page(_ kind: String, _ data: String, csv: String) throws -> String {
    try shownPage("```\(kind)\n\(data)\n```", csv: csv)
  }

  @Test(arguments: [
    "รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวม 2 โครงการ", "ยอดรวม",
    "รวมงบประมาณ", "รวม (บาท)",
  ])
  func aSumIsNoRowOfData(_ label: String) throws {
    let found = try asked(
      "งาน, ผู้รับจ้าง, {name: เงิน, kind: number}",
      "งาน,ผู้รับจ้าง,เงิน\nก,ร้านก,100\nข,ร้านข,200\n\(label),,300\n")
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ",\(Self.sum),300", "\(Self.sum),,300", "\(Self.sum),-,300", "\(Self.sum),สามร้อยบาทถ้วน,300",
    "รวม,2 โครงการ,300", "รวม,๒ รายการ,300",
  ])
  func aSumMayStandInAnyOfTheFirstCells(_ row: String) throws {
    let found = try asked(
      "งาน, ผู้รับจ้าง, {name: เงิน, kind: number}", "งาน,ผู้รับจ้าง,เงิน\nก,ร้านก,100\nข,ร้านข,200\n\(row)\n")
    #expect(found.printed == "")
  }

  private static let sum = "รวมทั้งสิ้น"

  @Test(arguments: ["รวมพลังสตรี,,300", "รวมทั้งสิ้น,ร้านค,300", "งานรวม,,300"])
  func whatOnlyBeginsLikeASumIsData(_ row: String) throws {
    let found = try asked(
      "งาน, ผู้รับจ้าง, {name: เงิน, kind: number}", "งาน,ผู้รับจ้าง,เงิน\nก,ร้านก,100\n\(row)\n")
    #expect(!ids(found).contains("sum-of-rows-disagrees"))
    #expect(ids(found) == (row.contains("ร้านค") ? [] : ["blank-cell"]))
  }

  @Test func aSumThatIsNotWhatTheRowsComeToIsSaidAtItsCell() throws {
    let found = try asked(
      "ที่, งาน, {name: เงิน, kind: number}", "ที่,งาน,เงิน\n1,ก,100\n2,ข,200\n,รวม,999\n")
    #expect(
      found.printed == """
        \(path):4:6: error: ‘รวม’ ของ ‘เงิน’ เขียนไว้ 999 แต่แถวด้านบนรวมกันได้ 300 [sum-of-rows-disagrees]
            4 | ,รวม,999
              |      ^
            แก้ไข: ตรวจกับเอกสาร แล้วแก้ยอดรวมหรือจำนวนในแถวที่ผิด

        """)
    #expect(
      found.english.hasPrefix(
        "\(path):4:6: error: ‘รวม’ of ‘เงิน’ is 999, but the rows above add up to 300 [sum-of-rows-disagrees]"
      ))
  }

  @Test func aSumInYAMLIsOneToo() throws {
    let data = """
      title: ก
      columns: [{name: ที่, kind: number}, งาน, {name: เงิน, kind: number}]
      rows:
        - {ที่: 1, งาน: ก, เงิน: 100}
        - {ที่: 2, งาน: ข, เงิน: 200}

      """
    let right = try AskedTable.asked("no-blank-cells", data + "  - {ที่: รวมทั้งสิ้น, เงิน: 300}\n")
    #expect(right.printed == "" && right.status == .shown)
    let wrong = try AskedTable.asked("no-blank-cells", data + "  - {งาน: รวมทั้งสิ้น, เงิน: 999}\n")
    #expect(ids(wrong) == ["sum-of-rows-disagrees"])
  }

  @Test(arguments: [
    ("รวมด้านหนึ่ง,3\nค,4\nง,5\nรวมด้านสอง,9\nรวมทั้งสิ้น,12", true),
    ("รวมด้านหนึ่ง,3\nค,4\nรวมทั้งสิ้น,7", true), ("รวมด้านหนึ่ง,4\nค,4\nรวมทั้งสิ้น,7", false),
    ("รวมด้านหนึ่ง,3\nค,4\nรวมทั้งสิ้น,8", false),
  ])
  func sumsOfPartsMayStandBetweenTheRows(_ rows: String, _ isRight: Bool) throws {
    let found = try asked("งาน, {name: เงิน, kind: number}", "งาน,เงิน\nก,1\nข,2\n\(rows)\n")
    #expect(ids(found) == (isRight ? [] : ["sum-of-rows-disagrees"]))
  }

  /// As the yearbooks of statistics have it, with districts that add up what stands below them.
  @Test(arguments: [
    "รวมยอด,10\nอำเภอหนึ่ง,4\nก,1\nข,3\nอำเภอสอง,6\nค,6",
    "อำเภอหนึ่ง,4\nก,1\nข,3\nอำเภอสอง,6\nค,6\nรวมทั้งสิ้น,10",
  ])
  func rowsMayAddUpThoseBelowThem(_ rows: String) throws {
    let found = try asked("งาน, {name: เงิน, kind: number}", "งาน,เงิน\n\(rows)\n")
    #expect(found.printed == "")
  }

  @Test(arguments: ["ร้อยละ", "คะแนนเฉลี่ย", "ราคาต่อหน่วย (บาท)"])
  func whatCannotBeAddedUpIsNotCompared(_ column: String) throws {
    let found = try asked(
      "งาน, {name: \(column), kind: number}", "งาน,\(column)\nก,80\nข,90\nรวม,85\n")
    #expect(found.printed == "")
  }

  @Test func aPlanIsNotDoubledByItsSum() throws {
    let found = try AskedBlock(
      "plan: budgets", "```plan\ntitle: ก\nspan: 2567\ntotal: 300\nfile: a.csv\n```\n",
      files: [path: "โครงการหรือกิจกรรม,งบประมาณ,เริ่ม\nก,100,ต.ค. 2566\nข,200,พ.ย. 2566\nรวม,300,\n"])
    #expect(!found.printed.contains("error"), "\(found.printed)")
  }

  @Test func rowsThatFillOnlyLaterCellsContinueTheRowAbove() throws {
    let csv =
      "ที่,งาน,ผู้เสนอราคา\n1,ซื้อกระดาษ,ร้านก 100 บาท\n,,ร้านข 120 บาท\n,,ร้านค 130 บาท\n2,จ้าง,ร้านง\n"
    let found = try asked("ที่, งาน, ผู้เสนอราคา", csv)
    #expect(found.status == .shown)
    #expect(
      found.english == """
        \(path):3:1: note: read as more lines of the row above, since the first cells are empty or merged: row 3, 4 [rows-continue]
            3 | ,,ร้านข 120 บาท
              | ^
            fix: if one is a row of its own, fill in its first cells

        """)
    #expect(
      try page("table", "title: ก\ncolumns: [ที่, งาน, ผู้เสนอราคา]\nfile: a.csv", csv: csv).contains(
        "<ul class=\"marks\"><li>ร้านก 100 บาท</li><li>ร้านข 120 บาท</li><li>ร้านค 130 บาท</li></ul>"))
  }

  @Test(arguments: [
    ("ที่,งาน,เงิน", "1,ก,5\n,,6"), ("งาน,ผู้รับจ้าง,เงิน", "ก,ร้านก,5\n,ร้านข,6"),
    ("งาน,ผู้รับจ้าง,เงิน", "ก,ร้านก,5\n,ร้านข,"), ("ที่,งาน,เงิน", ",,ก\n1,ข,2"),
  ])
  func whatMayBeDataThatLacksIsARowOfItsOwn(_ heads: String, _ rows: String) throws {
    let columns = heads.replacing("เงิน", with: "{name: เงิน, kind: number}")
    let found = try asked(
      columns.replacing(",", with: ", ").replacing(",  kind", with: ", kind"), "\(heads)\n\(rows)\n"
    )
    #expect(!ids(found).contains("rows-continue"))
    #expect(found.status != .shown)
  }

  @Test(arguments: [
    "ที่,งาน,เงิน\nด้านโครงสร้างพื้นฐาน,,\n1,ก,5\n,กองช่าง,\n2,ข,6\n",
    "ที่,งาน,เงิน\n1. ด้านน้ำ,,\n1,ก,5\n2. ด้านถนน,,\n2,ข,6\n",
    "งาน,ผู้รับจ้าง,เงิน\nยุทธศาสตร์ที่ 1 น้ำ,,\nก,ร้าน,5\nแผนงานถนน,,\nข,ร้าน,6\n",
  ])
  func aRowOfOneCellThatNumbersNothingIsAHeading(_ csv: String) throws {
    let heads = csv.split(separator: "\n")[0].split(separator: ",").dropLast().joined(
      separator: ", ")
    let columns = "\(heads), {name: เงิน, kind: number}"
    let found = try asked(columns, csv)
    #expect(found.status == .shown)
    #expect(ids(found) == ["section-rows"])
    #expect(found.english.contains("read as headings of the rows below them: row 2, 4"))
    let page = try page("table", "title: ก\ncolumns: [\(columns)]\nfile: a.csv", csv: csv)
    let name = String(csv.split(separator: "\n")[1].split(separator: ",")[0])
    #expect(
      page.contains("<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"3\">\(name)</th></tr>"))
  }

  @Test(arguments: ["งาน,ผู้รับจ้าง,เงิน\nกองคลัง,,\nก,ร้าน,5\n", "ที่,งาน,เงิน\n1,,\n2,ก,5\n"])
  func aRowThatMayLackItsDataIsNoHeading(_ csv: String) throws {
    let heads = csv.split(separator: "\n")[0].split(separator: ",").dropLast().joined(
      separator: ", ")
    let found = try asked("\(heads), {name: เงิน, kind: number}", csv)
    #expect(ids(found) == ["blank-cell"])
  }

  @Test func headingsOfRowsStandInAPlan() throws {
    let csv = "ที่,โครงการหรือกิจกรรม,งบประมาณ,เริ่ม\nยุทธศาสตร์ที่ 1,,,\n1,ก,100,ต.ค. 2566\n"
    let page = try page("plan", "title: ก\nspan: 2567\nfile: a.csv", csv: csv)
    #expect(page.contains("<th scope=\"rowgroup\"><span>ยุทธศาสตร์ที่ 1</span></th>"))
  }

  @Test func headingsThatAreRepeatedOnAPageAreNoRow() throws {
    let found = try asked(
      "งาน, {name: เงิน, kind: number}", "งาน,เงิน\nก,1\nงาน,เงิน\nข,2\nรวม,3\n")
    #expect(found.printed == "" && found.status == .shown)
  }

  @Test func aTextWhereAFigureIsDueIsAHeading() throws {
    let found = try asked(
      "{name: ข้อ, kind: number}, งาน, ผู้รับจ้าง", "ข้อ,งาน,ผู้รับจ้าง\n1,ก,ข\nตัวชี้วัดย่อยที่ 9.2,,\n2,ค,ง\n")
    #expect(ids(found) == ["section-rows"])
  }

  @Test func aRemarkBelowTheTableIsSaid() throws {
    let found = try asked(
      "งาน, {name: เงิน, kind: number}", "งาน,เงิน\nก,1\nหมายเหตุ: ข้อมูล ณ วันที่ 31 มี.ค. 2567,\n")
    #expect(ids(found) == ["remark-in-table"])
    #expect(found.printed.contains("แก้ไข: ย้ายข้อความนี้ไปเขียนใต้บล็อกในหน้าข้อมูล"))
  }
}
