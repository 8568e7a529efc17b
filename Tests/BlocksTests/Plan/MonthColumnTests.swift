import TestSupport
import Testing

/// The twelve columns of months in plans of a year, as form ผด.02 has them.
@Suite struct MonthColumnTests {
  private static let path = "Content/2567/o02-executives/a.csv"
  private static let months = "ต.ค.,พ.ย.,ธ.ค.,ม.ค.,ก.พ.,มี.ค.,เม.ย.,พ.ค.,มิ.ย.,ก.ค.,ส.ค.,ก.ย."
  private static let form =
    "ลำดับที่,โครงการ/กิจกรรม,รายละเอียดของกิจกรรม,งบประมาณ (บาท),สถานที่ดำเนินการ,หน่วยงานรับผิดชอบหลัก"

  private func times(_ csv: String) throws -> [String] {
    let page = try shownPage("```plan\ntitle: ก\nspan: 2567\nfile: a.csv\n```", csv: csv)
    return page.matches(of: /data-label="ช่วงเวลา">([^<]*)</).map { String($0.1) }
  }

  @Test func theFirstAndTheLastMarkAreStartAndEnd() throws {
    let csv = """
      \(Self.form),พ.ศ. 2566,,,พ.ศ. 2567,,,,,,,,
      ,,,,,,\(Self.months)
      1,ก,ขุด,100,หมู่ 1,กองช่าง,,,/,/,/,,,,,,,
      2,ข,ขุด,100,หมู่ 1,กองช่าง,<--->,,,,,,,,,,,→
      3,ค,ขุด,100,หมู่ 1,กองช่าง,,,,,,,,,,,✓,

      """
    #expect(try times(csv) == ["ธันวาคม 2566 – กุมภาพันธ์ 2567", "ปีงบประมาณ พ.ศ. 2567", "สิงหาคม 2567"])
  }

  @Test(arguments: [
    "โครงการ,\(Self.months)", "โครงการ,ปีงบประมาณ 2567,,,,,,,,,,,\n,\(Self.months)",
    "โครงการ,ปี 2567,,,,,,,,,,,\n,\(Self.months)",
    "โครงการ/กิจกรรม/มาตรการ,ต.ค. 66,พ.ย. 66,ธ.ค. 66,ม.ค. 67,ก.พ. 67,มี.ค. 67,เม.ย. 67,พ.ค. 67,มิ.ย. 67,ก.ค. 67,ส.ค. 67,ก.ย. 67",
    "โครงการ,ตุลาคม,พฤศจิกายน,ธันวาคม,มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน",
  ])
  func theYearIsThatOfTheHeadingsOrOfTheEntry(_ heads: String) throws {
    #expect(try times("\(heads)\nก,,/,,/,,,,,,,,\n") == ["พฤศจิกายน 2566 – มกราคม 2567"])
  }

  @Test func whatIsNoMarkIsAnError() throws {
    let found = try AskedPlan.plan(
      "times", "span: 2567\nfile: a.csv",
      files: [Self.path: "โครงการ,\(Self.months)\nก,,\"5,000\",,,,,,,,,,\n"])
    #expect(
      found.english.hasPrefix(
        "\(Self.path):2:4: error: ‘5,000’ is not a mark under the month ‘พ.ย.’ [not-a-month-mark]"),
      "\(found.english)")
  }

  @Test func theFormIsReadFromAWorkbook() throws {
    let heads = ["โครงการ/กิจกรรม"] + Self.months.split(separator: ",").map(String.init)
    let page = try SameTable.workbook.page(
      "plan", "span: 2567\n", heads: heads, [["ก", "/", "/"] + Array(repeating: "", count: 10)])
    #expect(page.contains("data-label=\"ช่วงเวลา\">ตุลาคม – พฤศจิกายน 2566<"))
  }
}
