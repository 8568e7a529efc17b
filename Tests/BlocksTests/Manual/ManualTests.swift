import TestSupport
import Testing

@Suite struct ManualTests {
  private static let whole = """
    job: แจ้งซ่อมไฟฟ้า
    users: ประชาชน
    unit: กองช่าง
    channel: [กองช่าง ชั้น 2, โทรศัพท์]
    time: ๓ วันทำการ
    fee: ไม่มี
    documents: ไม่มี
    law: พระราชบัญญัติเทศบาล พ.ศ. 2496
    steps:
      - {step: แจ้งหมายเลขเสา, who: ผู้แจ้ง, time: 5 นาที}
      - {step: ซ่อม, time: 3 วันทำการ, documents: ใบสั่งงาน}
    """

  private static func asked(_ fact: String, _ blocks: String...) throws -> AskedBlock {
    try AskedBlock(
      "manual: \(fact)", blocks.map { "```manual\n\($0)\n```\n" }.joined(separator: "\n"))
  }

  @Test(arguments: [
    "job", "users", "steps", "times", "step-times", "channel", "fee", "documents", "unit", "law",
  ])
  func provesItsFacts(_ fact: String) throws {
    let found = try Self.asked(fact, Self.whole)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func takesTheTimeOfEveryStepForTheTimeOfAll() throws {
    let found = try Self.asked("times", Self.whole.replacing("time: ๓ วันทำการ\n", with: ""))
    #expect(found.status == .shown)
  }

  @Test func takesAnOnlineServiceForAChannel() throws {
    let manual = Self.whole.replacing(
      "channel: [กองช่าง ชั้น 2, โทรศัพท์]", with: "online: https://eservice.example/")
    #expect(try Self.asked("channel", manual).status == .shown)
  }

  @Test func asksEveryManual() throws {
    let other = "job: ขอใช้หอประชุม\nsteps:\n  - {step: ยื่นคำขอ}"
    let found = try Self.asked("fee", Self.whole, other)
    #expect(found.reason == "คู่มือ ‘ขอใช้หอประชุม’ ไม่ได้ระบุค่าธรรมเนียม")
  }

  @Test func readsItsStepsFromCSV() throws {
    let found = try AskedBlock(
      "manual: step-times", "```manual\njob: ก\nfile: steps.csv\n```\n",
      files: [
        "Content/2567/o02-executives/steps.csv": "ขั้นตอน,ระยะเวลา\nยื่นคำขอ,๕ นาที\n"
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }
}
