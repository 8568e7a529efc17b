import Testing
import Thai

@Suite struct PersonNameTests {
  @Test(arguments: ["นายสมมติ  ตั้งใจงาน", "สมมติ ตั้งใจงาน", "นาย สมมติ ตั้งใจงาน"])
  func leavesTitlesAndBlanksAside(_ name: String) {
    #expect(isSamePerson(name, "นายสมมติ ตั้งใจงาน"))
  }

  @Test func tellsPeopleApart() {
    #expect(!isSamePerson("นายสมมติ ตั้งใจงาน", "นางสมมุติ ตั้งใจงาน"))
  }
}

@Suite struct PostCodeTests {
  @Test(arguments: ["จังหวัดตัวอย่าง 99999", "๙๙๙๙๙", "99999 ไทย"])
  func findsFiveDigits(_ address: String) { #expect(holdsPostCode(address)) }

  @Test(arguments: ["", "หมู่ที่ 9", "054000010", "999999"])
  func wantsFiveAlone(_ address: String) { #expect(!holdsPostCode(address)) }
}
