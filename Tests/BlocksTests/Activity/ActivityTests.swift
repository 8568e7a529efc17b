import TestSupport
import Testing

@Suite struct ActivityTests {
  private static let whole = """
    topic: เวทีรับฟัง
    kind: meeting
    date: ๑๕ ม.ค. ๒๕๖๗ – ๒๖ ม.ค. ๒๕๖๗
    participants: [ประชาชน 86 คน, ครู 5 คน]
    result: เสนอ 3 เรื่อง
    use: บรรจุในแผนแล้ว
    photos:
      - {photo: mayor.jpg, alt: ผู้เข้าร่วมประชุม}
    """
  private static let ahead = "topic: เวทีครั้งหน้า\ndate: 1 ก.ค. 2567"

  private static func asked(_ fact: String, _ blocks: String...) throws -> AskedBlock {
    try AskedBlock(
      "activity: \(fact)", blocks.map { "```activity\n\($0)\n```\n" }.joined(separator: "\n"))
  }

  @Test(arguments: ["in-period", "meeting", "topic", "participants", "result", "use"])
  func provesItsFacts(_ fact: String) throws {
    let found = try Self.asked(fact, Self.whole)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: ["in-period", "participants", "result", "use"])
  func asksNothingOfWhatIsStillAhead(_ fact: String) throws {
    let found = try Self.asked(fact, Self.whole, Self.ahead)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test(arguments: ["in-period", "meeting", "participants", "result", "use"])
  func provesNothingByAPlanAlone(_ fact: String) throws {
    let found = try Self.asked(fact, Self.ahead)
    #expect(found.reason == "ยังไม่ได้จัดกิจกรรม กำหนดจัดวันที่ 1 กรกฎาคม 2567")
  }

  @Test func namesEachActivityThatLacksAResult() throws {
    let found = try Self.asked(
      "result", Self.whole, "topic: ก\ndate: 1 พ.ย. 2566", "topic: ข\ndate: 2 พ.ย. 2566")
    #expect(found.reason == "กิจกรรม ‘ก’ ไม่ได้ระบุผลที่ได้ · กิจกรรม ‘ข’ ไม่ได้ระบุผลที่ได้")
  }

  @Test(arguments: ["1 ต.ค. 2566", "31 มี.ค. 2567", "มี.ค. 2567"])
  func countsTheFirstDayOfThePeriodAndTheDayItself(_ date: String) throws {
    let found = try Self.asked("in-period", "topic: ก\ndate: \(date)")
    #expect(found.status == .shown)
  }
}
