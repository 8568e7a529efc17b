import Blocks
import Disclosure
import Kinds
import TestSupport
import Testing

@Suite struct TableTests {
  static let row = "{งาน: ก, วงเงิน (บาท): '๑,๐๐๐', วันที่: ๑ ต.ค. ๒๕๖๖}"
  static let months = [
    "ต.ค. 2566", "พ.ย. 2566", "ธ.ค. 2566", "ม.ค. 2567", "ก.พ. 2567", "มี.ค. 2567",
  ]

  static func blocks(_ months: some Collection<String>) -> String {
    months.enumerated().map { index, month in
      "```table {#\(index == 0 ? "head" : "t\(index)")}\nform: list\nperiod: \(month)\nnone: ไม่มี\n```\n"
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    "form: list\nrows:\n  - \(row)\n", "form: list\nnone: ไม่มีรายการ\n",
    "form: list\nrows:\n  - {งาน: ไม่มีการจัดซื้อจัดจ้าง, วงเงิน (บาท): -}\n",
    "title: ข\ncolumns: [งาน, {name: วันที่, kind: date}]\nrows: [{งาน: -, วันที่: 2566-10-01}]\n",
    (BlockKind.all.first { $0.name == "table" }?.example ?? "") + "\n",
    "title: ข\ncolumns: งาน\nrows: [{งาน: ไม่มี}]\n",
  ])
  func provesColumnsAndCells(_ data: String) throws {
    for fact in ["columns", "no-blank-cells"] {
      let found = try AskedTable.asked(fact, data)
      #expect(found.printed == "")
      #expect(found.status == .shown)
    }
  }

  @Test(arguments: [
    "งาน,วงเงิน (บาท),วันที่\nก,\"1,000.50\",1 ต.ค. 2566\n",
    "งาน;วงเงิน (บาท);วันที่\r\n-;๑;๑ ต.ค. ๒๕๖๖\r\n",
    "วันที่,งาน,วงเงิน (บาท)\n-,ไม่มีการจัดซื้อจัดจ้างในเดือนนี้,-\n",
  ])
  func readsRowsFromSpreadsheets(_ csv: String) throws {
    let found = try AskedTable.asked("no-blank-cells", "form: list\nfile: a.csv\n", csv: csv)
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ("columns", "งาน,วงเงิน (บาท)\nก,1\n", "ไฟล์ a.csv ไม่มีคอลัมน์ ‘วันที่’"),
    ("no-blank-cells", "งาน,วงเงิน (บาท)\nก,1\n", "ไฟล์ a.csv ไม่มีคอลัมน์ ‘วันที่’"),
    (
      "no-blank-cells", "งาน,วงเงิน (บาท),วันที่\nก,1,1 ต.ค. 2566\n\nข,-,\nค,,\n",
      "ไฟล์ a.csv แถวที่ 4 คอลัมน์ ‘วงเงิน (บาท)’, ‘วันที่’ ว่าง และอีก 1 แถว"
    ),
  ])
  func namesTheFileTheRowAndTheColumn(_ fact: String, _ csv: String, _ reason: String) throws {
    let found = try AskedTable.asked(fact, "form: list\nfile: a.csv\n", csv: csv)
    #expect(found.reason == reason)
    #expect(found.status == .missing || found.status == .awaiting)
  }

  @Test(arguments: ["-", "–", "ไม่มี", "'๑,๐๐๐'"])
  func aNumberOrDateMaySayThatThereIsNoneWhereItsColumnTakesThat(_ cell: String) throws {
    func asked(_ more: String) throws -> AskedBlock {
      try AskedTable.asked(
        "no-blank-cells",
        """
        title: ข
        columns: [งาน, {name: ราคากลาง (บาท), kind: number\(more)}]
        rows: [{งาน: ก, ราคากลาง (บาท): \(cell)}]

        """)
    }
    #expect(try asked(", dash: true").printed == "")
    #expect(try asked(", dash: true").status == .shown)
    #expect(try asked("").status == (cell.contains("๑") ? .shown : .awaiting))
  }

  @Test(arguments: [
    ("form: list\nnone: ไม่มีรายการ\n", "ไม่มีตารางใดมีรายการให้ดาวน์โหลด"),
    ("form: list\nrows:\n  - \(row)\n", nil),
  ])
  func rowsCanBeHadAsAFile(_ data: String, _ reason: String?) throws {
    #expect(try AskedTable.asked("download", data).reason == reason)
  }

  @Test(arguments: [
    (6, "2567-04-01", nil), (5, "2567-03-31", nil), (1, "2566-11-30", nil),
    (5, "2567-04-01", "ขาดตารางของเดือน มี.ค. 2567"),
    (2, "2567-02-29", "ขาดตารางของเดือน ธ.ค. 2566 – ม.ค. 2567"),
  ])
  func asksForATableOfEachMonthThatIsOver(
    _ count: Int, _ today: String, _ reason: String?
  ) throws {
    let found = try AskedTable.asked("months", Self.blocks(Self.months.prefix(count)), today: today)
    #expect(found.reason == reason)
  }

  @Test func aTimeThatCannotBeReadIsSaidOnce() throws {
    let found = try AskedTable.asked("months", Self.blocks(["ฤดูฝน"]))
    #expect(found.english.contains("[not-a-time]"))
    #expect(!found.english.contains("[months-missing]"))
  }

  @Test(arguments: ["", "title: ก\ncolumns: [ก]\n", "form: list\nperiod: ต.ค. 2566\nrows: []\n"])
  func anEmptyTableIsAsGoodAsNotThere(_ data: String) throws {
    let found = try AskedTable.asked("columns", data)
    #expect(found.english.contains("[empty-block]"))
    #expect(!found.english.contains("error:"))
  }

  @Test func refusesDataThatIsNoTable() throws {
    #expect(try AskedTable.asked("columns", "ก\n").printed.contains("[not-a-list]"))
  }

  @Test func showsTheMonthInItsCaptionAndSatangInBaht() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n\n```table\ntitle: ซื้อ\nperiod: ต.ค. 2566\ncolumns: [ก, {name: เงิน (บาท), kind: number}, {name: ชิ้น, kind: number}]\nrows: [{ก: -, เงิน (บาท): '1250000', ชิ้น: 2}]\n```\n"
    ])
    let block = try #require(try site.read().site?.page(at: "/2567/o05/")?.body.blocks.first)
    let data = block.data
    guard case .text(let caption)? = try block.view().first else {
      Issue.record("no caption")
      return
    }
    #expect(caption == "ซื้อ ตุลาคม 2566")
    #expect(data.table.lines == [["ก", "เงิน (บาท)", "ชิ้น"], ["-", "1250000.00", "2"]])
    #expect(data.table.rows[0].shown(BlockField("เงิน (บาท)", ""), .thai) == "๑,๒๕๐,๐๐๐.๐๐")
  }
}
