import Blocks
import Disclosure
import Kinds
import TestSupport
import Testing

@Suite struct StatisticsTests {
  @Test(arguments: ["covers-period", "total", "finished", "in-progress", "adds-up"])
  func itsExampleProvesEveryFact(_ fact: String) throws {
    let kind = try #require(BlockKind.all.first { $0.name == "statistics" })
    let found = try AskedBlock(
      "statistics: \(fact)", "```statistics {#head}\n\(kind.example)\n```\n")
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    "  - {period: 6 เดือนแรก 2567, total: 0}\n",
    "  - {period: ไตรมาส ๒/๒๕๖๗, total: '๑,๒๐๐'}\n  - {period: ไตรมาส ๑/๒๕๖๗, total: 0}\n",
    "  - {period: ต.ค. – ธ.ค. 2566, total: 1}\n  - {period: Q2/2567, total: 1}\n  - {period: รวม, total: 2}\n",
    "  - {period: ปีงบประมาณ 2567, total: 4}\n  - {period: 2566, total: 3}\n",
    "  - {period: 2567, kind: ก, total: 4}\n  - {period: 2566, kind: ข, total: 3}\n",
  ])
  func coversThePeriodByMonthsQuartersOrLongerTimes(_ rows: String) throws {
    let found = try AskedStatistics.asked("covers-period", rows)
    #expect(found.printed == "")
    #expect(found.status == .shown)
  }

  @Test(arguments: [
    ("  - {period: ไตรมาส 2/2567, total: 0}\n", "2567-04-01", "ขาดเดือน ต.ค. – ธ.ค. 2566"),
    (
      "  - {period: ไตรมาส 1/2567, total: 0}\n  - {period: ก.พ. 2567, total: 0}\n", "2567-04-01",
      "ขาดเดือน ม.ค. 2567, มี.ค. 2567"
    ),
    (
      "  - {period: ไตรมาส 1/2567, total: 0}\n", "2567-02-10",
      "มีข้อมูลถึงเดือน ธ.ค. 2566 ยังขาดเดือน ม.ค. – มี.ค. 2567"
    ),
    (
      "  - {period: 2567-10-01, total: 0}\n", "2567-04-01", "ขาดเดือน ต.ค. 2566 – มี.ค. 2567"
    ),
    ("  - {period: 6 เดือนแรก 2567, total: }\n", "2567-04-01", "ขาดเดือน ต.ค. 2566 – มี.ค. 2567"),
    (
      "  - {period: 6 เดือนแรก 2567, kind: ก, total: 1}\n  - {period: ไตรมาส 1/2567, kind: ข, total: 3}\n",
      "2567-04-01", "ข: ขาดเดือน ม.ค. – มี.ค. 2567"
    ),
  ])
  func namesTheMonthsThatLack(_ rows: String, _ today: String, _ reason: String) throws {
    let found = try AskedStatistics.asked("covers-period", rows, today: today)
    #expect(found.reason == reason)
    #expect(found.status == (today == "2567-04-01" ? .missing : .awaiting))
  }

  private static let edition = SoundSite.edition.replacing(
    "topic: executives", with: "topic: executives\n            kinds: [มาด้วยตนเอง, E-Service]")

  @Test(arguments: [
    (
      "  - {period: 2567, kind: มาด้วยตนเอง, total: 4}\n  - {period: 2567, kind: e-service, total: 0}\n",
      nil
    ),
    (
      "  - {period: 2567, kind: มาด้วยตัวเอง, total: 4}\n  - {period: 2567, kind: ทางโทรศัพท์, total: 1}\n",
      "ไม่มีจำนวนของประเภท ‘มาด้วยตนเอง’ และ ‘E-Service’"
    ),
  ])
  func countsTheKindsThatTheEditionNames(_ rows: String, _ reason: String?) throws {
    let found = try AskedBlock(
      "statistics: kinds", "```statistics {#head}\ntitle: ก\nrows:\n\(rows)```\n",
      edition: Self.edition)
    #expect(found.reason == reason)
    #expect(found.printed.contains("แก้เป็น kind: มาด้วยตนเอง") == (reason != nil))
    #expect(!found.printed.contains("ทางโทรศัพท์ ["))
  }

  @Test func takesABlockOfItsOwnForAKind() throws {
    func block(_ id: String, _ title: String) -> String {
      "```statistics {#\(id)}\ntitle: \(title)\nrows: [{period: 2567, total: 1}]\n```\n"
    }
    let body = block("head", "ผู้มาด้วยตนเอง") + "\n" + block("b", "ผู้ใช้ E-Service")
    #expect(
      try AskedBlock("statistics: kinds", body, edition: Self.edition).status == .shown)
    let alone = try AskedBlock("statistics: kinds", block("head", "ผู้มาติดต่อ"))
    #expect(alone.reason == "สถิติไม่ได้แยกตามประเภท")
  }

  @Test func joinsTheBlocksOfOneTitle() throws {
    func block(_ id: String, _ period: String) -> String {
      "```statistics {#\(id)}\ntitle: ก\nrows: [{period: \(period), total: 1}]\n```\n"
    }
    func asked(_ second: String) throws -> AskedBlock {
      try AskedBlock(
        "statistics: covers-period", block("head", "ไตรมาส 1/2567") + "\n" + block("b", second),
        period: "first-half-fy")
    }
    #expect(try asked("ไตรมาส 2/2567").status == .shown)
    let found = try asked("ธ.ค. 2566 – มี.ค. 2567")
    #expect(found.reason == "ช่วงเวลา ธ.ค. 2566 – มี.ค. 2567 ซ้ำกับ ต.ค. – ธ.ค. 2566 ในแถวที่ 1")
    #expect(found.english.contains("warning: 2023-12 to 2024-03 overlaps 2023-10 to 2023-12"))
  }

  @Test(arguments: [
    ("total", "{period: ต.ค. 2566, total: 0}", nil),
    ("total", "{period: ต.ค. 2566, total: '-'}", "ต.ค. 2566 ไม่ได้ระบุจำนวนทั้งหมด"),
    ("finished", "{period: ต.ค. 2566, total: 0}", nil),
    ("finished", "{period: ต.ค. 2566, total: 1}", "ต.ค. 2566 ไม่ได้ระบุจำนวนที่ดำเนินการแล้วเสร็จ"),
    (
      "in-progress", "{period: ต.ค. 2566, kind: ก, total: 1, finished: 1}",
      "ต.ค. 2566 (ก) ไม่ได้ระบุจำนวนที่อยู่ระหว่างดำเนินการ"
    ),
    ("adds-up", "{period: ต.ค. 2566, total: 1}", nil),
    ("adds-up", "{period: ต.ค. 2566, total: 3, finished: 1, in-progress: 2}", nil),
    (
      "adds-up", "{period: ต.ค. 2566, total: 3, finished: 1}",
      "ต.ค. 2566 ไม่ได้ระบุจำนวนที่อยู่ระหว่างดำเนินการ"
    ),
    (
      "adds-up", "{period: ต.ค. 2566, total: 3, finished: 1, in-progress: 1}",
      "แถวที่ 1 จำนวนทั้งหมด 3 แต่แล้วเสร็จและอยู่ระหว่างดำเนินการรวมเป็น 2"
    ),
  ])
  func asksEveryRowForItsFigures(_ fact: String, _ row: String, _ reason: String?) throws {
    #expect(try AskedStatistics.asked(fact, "  - \(row)\n").reason == reason)
  }

  @Test func readsRowsFromSpreadsheetsByTheirLabels() throws {
    let csv = """
      ช่วงเวลา,จำนวนทั้งหมด,ดำเนินการแล้วเสร็จ,อยู่ระหว่างดำเนินการ
      ไตรมาส ๑/๒๕๖๗,๒,๑,๑
      ไตรมาส 2/2567,0,,
      รวมทั้งหมด,3,1,1

      """
    let found = try AskedStatistics.asked(
      "adds-up", data: "title: ก\nfile: a.csv\n",
      files: ["Content/2567/o02-executives/a.csv": csv])
    #expect(
      found.printed == """
        Content/2567/o02-executives/a.csv:4:12: error: แถวรวมระบุ‘จำนวนทั้งหมด’ 3 แต่ผลรวมของแถวอื่นคือ 2 [sum-disagrees]
            4 | รวมทั้งหมด,3,1,1
              |          ^
            แก้ไข: แก้ตัวเลขที่ผิด หรือเพิ่มแถวที่ขาด

        """)
  }

  @Test func anEmptyBlockIsAsGoodAsNotThere() throws {
    let found = try AskedStatistics.asked("total", data: "title: ก\n", today: "2567-04-01")
    #expect(found.english.contains("[empty-block]"))
    #expect(found.status == .missing)
  }

  @Test(arguments: [
    ("", "ไม่มีเรื่องร้องเรียน"), ("unit: ครั้ง\n", "ไม่มี"),
    ("none: ไม่มีผู้มาใช้บริการ\n", "ไม่มีผู้มาใช้บริการ"),
  ])
  func aPageSaysThatNothingWasCounted(_ head: String, _ words: String) throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n\n```statistics\ntitle: ก\n\(head)rows: [{period: ต.ค. 2566, total: 0}, {period: พ.ย. 2566, total: 0, note: ข}]\n```\n"
    ])
    let block = try #require(try site.read().site?.page(at: "/2567/o05/")?.body.blocks.first)
    guard case .text(let sentence)? = try block.view().first else {
      Issue.record("no sentence")
      return
    }
    #expect(sentence == "ก: ตั้งแต่วันที่ 1 ตุลาคม 2566 ถึงวันที่ 30 พฤศจิกายน 2566 \(words)")
    #expect(
      block.data.table.lines == [
        ["ช่วงเวลา", "จำนวนทั้งหมด", "หมายเหตุ"], ["ตุลาคม 2566", "0", words],
        ["พฤศจิกายน 2566", "0", "\(words) · ข"],
      ])
  }
}
