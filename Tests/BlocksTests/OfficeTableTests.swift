import TestSupport
import Testing

/// Columns, sums and words of tables as offices keep them, which no key of a block is named for.
@Suite struct OfficeTableTests {
  private let path = "Content/2567/o02-executives/a.csv"

  @Test(arguments: ["คงเหลือ", "งบประมาณคงเหลือ (บาท)", "ร้อยละ", "คิดเป็นร้อยละ", "%", "ร้อยละการเบิกจ่าย"])
  func aColumnThatOthersTellIsNotedAndLeftOut(_ heading: String) throws {
    let found = try AskedBlock(
      "plan: budgets", "```plan\nspan: 2567\nfile: a.csv\n```\n",
      files: [path: "โครงการ,งบประมาณ,\(heading)\nก,100,50\nข,200,25\n"])
    #expect(found.english.contains("note: \(heading)") || found.english.contains("‘\(heading)’"))
    #expect(found.english.contains("[column-told-by-others]"), "\(found.english)")
    #expect(!found.english.contains("error"), "\(found.english)")
    #expect(found.status == .shown)
  }

  @Test(arguments: ["90.00%", "ร้อยละ 90", "๙๐%", "-", ""])
  func aShareMayStandBesideASum(_ share: String) throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, {name: เงิน, kind: number}, สัดส่วน]\nfile: a.csv\n",
      csv: "งาน,เงิน,สัดส่วน\nก,100,50%\nข,200,40%\nรวม,300,\(share)\n")
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ("จำนวนเงิน", "10.000", true), ("ราคากลาง", "1.500", true), ("เงิน", "10.50", false),
    ("ปริมาณ (ตัน)", "0.125", false), ("ร้อยละของงบประมาณ", "33.333", false),
    ("มูลค่า (ล้านบาท)", "1.250", false),
  ])
  func aSumHasTwoDecimalsHoweverItsColumnIsCalled(
    _ heading: String, _ written: String, _ isWrong: Bool
  ) throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, {name: \(heading), kind: number}]\nfile: a.csv\n",
      csv: "งาน,\(heading)\nก,\(written)\n")
    #expect(found.english.contains("[money-with-three-decimals]") == isWrong, "\(found.english)")
  }

  @Test func aSumMayStandUnderTheNumbersOfTheRows() throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, {name: เงิน, kind: number}]\nfile: a.csv\n",
      csv: "ที่,งาน,เงิน\n1,ก,100\n2,ข,200\nรวม,,300\n")
    #expect(found.printed == "")
    let wrong = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, {name: เงิน, kind: number}]\nfile: a.csv\n",
      csv: "ที่,งาน,เงิน\n1,ก,100\n2,ข,200\nรวม,,400\n")
    #expect(wrong.english.contains("[sum-of-rows-disagrees]"))
    let statistics = try AskedBlock(
      "statistics: total", "```statistics\ntitle: ก\nfile: a.csv\n```\n",
      files: [path: "ที่,ช่วงเวลา,จำนวนทั้งหมด\n1,ต.ค. 2566,1\n2,พ.ย. 2566,2\nรวม,,3\n"])
    #expect(!statistics.english.contains("error"), "\(statistics.english)")
  }

  @Test func aRemarkOfARowIsShownWithIt() throws {
    let page = try shownPage(
      "```plan\nspan: 2567\nfile: a.csv\n```",
      csv: "โครงการ,งบประมาณ,เริ่ม,หมายเหตุ\nก,100,ต.ค. 2566,เลื่อนจากปีก่อน\n")
    #expect(page.contains("เลื่อนจากปีก่อน"))
  }

  @Test(arguments: [
    ("การเมือง", "ฝ่ายการเมือง"), ("ฝ่ายบริหาร", "ฝ่ายการเมือง"), ("ประจำ", "ฝ่ายข้าราชการประจำ"),
    ("พนักงานเทศบาล", "ฝ่ายข้าราชการประจำ"),
  ])
  func aWordForASideIsAnsweredWithTheOneThatIsMeant(_ written: String, _ meant: String) throws {
    let found = try AskedBlock(
      "people: both-sides",
      "```people\n- {name: ก ข, position: นายก, side: \(written), phone: 054-000-011, photo: mayor.jpg}\n```\n"
    )
    #expect(found.english.contains("[unknown-word]"), "\(found.english)")
    #expect(found.printed.contains(meant), "\(found.printed)")
  }
}
