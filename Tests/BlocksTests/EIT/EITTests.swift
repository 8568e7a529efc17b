import TestSupport
import Testing

@Suite struct EITTests {
  private static let surveys = """
    eit:
      2566: {url: "https://itas.example/go/eit/tuayang66"}
      2567: {url: "https://itas.example/go/eit/tuayang67", from: 2567-01-01}

    """

  private static func asked(
    _ fact: String, _ body: String, surveys: String = surveys
  ) throws -> AskedBlock {
    try AskedBlock(
      "eit: \(fact)", "```eit\n\(body)\n```\n",
      files: ["Content/site.yml": SoundSite.settings + surveys])
  }

  @Test(arguments: ["link", "qr"], ["2567", "๒๕๖๗", "ปีงบประมาณ 2567"])
  func provesItsFacts(_ fact: String, _ year: String) throws {
    let found = try Self.asked(fact, "year: \(year)")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func isContentWithTheYearOfTheEditionAmongOthers() throws {
    let found = try Self.asked("qr", "year: 2566\n```\n\n```eit\nyear: 2567")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func showsTheLinkOfAnotherYearButDoesNotProveByIt() throws {
    let found = try Self.asked("link", "year: 2566")
    #expect(found.reason == "แบบวัด EIT ที่แสดงเป็นของปี 2566 ไม่ใช่ปี 2567")
  }

  @Test func doesNotProveACodeThatCannotBeDrawn() throws {
    let url = "https://itas.example/" + String(repeating: "x", count: 2_400)
    let lines = "eit:\n  2567: {url: \"\(url)\"}\n"
    #expect(
      try Self.asked("qr", "year: 2567", surveys: lines).reason
        == "ลิงก์แบบวัด EIT ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ดได้")
    #expect(try Self.asked("link", "year: 2567", surveys: lines).status == .shown)
  }
}
