import Testing
import Thai

@Suite struct PersonNameTests {
  @Test(arguments: ["นายสมมติ  ตั้งใจงาน", "สมมติ ตั้งใจงาน", "นาย สมมติ ตั้งใจงาน"])
  func leavesTitlesAndBlanksAside(_ name: String) {
    #expect(isSamePerson(name, "นายสมมติ ตั้งใจงาน"))
  }

  @Test(arguments: [
    ("น.ส.พิมพ์ ดี", "(นางสาวพิมพ์ ดี)"), ("ว่าที่ ร.ต. สมมติ ดี", "ว่าที่ร้อยตรีสมมติ ดี"),
    ("ว่าที่ร้อยตรีหญิง พิมพ์ ดี", "นางสาวพิมพ์ ดี"),
    ("ดร.สมมติ ดี", "นายสมมติ ดี"), ("พ.จ.อ.สมมติ ดี", "พันจ่าเอก สมมติ ดี"),
    ("นายน\u{E49}\u{E33} ใจดี", "นายน\u{E4D}\u{E49}\u{E32} ใจดี"),
    ("( นายสมมติ  ดี )", "นายสมมติ ดี"),
  ])
  func takesTitlesInEitherFormForTheSame(_ one: String, _ other: String) {
    #expect(isSamePerson(one, other))
    #expect(isSamePerson(other, one))
  }

  @Test func tellsPeopleApart() {
    #expect(!isSamePerson("นายสมมติ ตั้งใจงาน", "นางสมมุติ ตั้งใจงาน"))
    #expect(!isSamePerson("นายสมมติ ดี", "นายสมมติ ดีงาม"))
    #expect(!isSamePerson("นาย", "นาง"))
  }

  @Test(arguments: [
    "ว่าง", "(ว่าง)", "-ว่าง-", "- ว่าง -", "ไม่มี", "ยังไม่มีผู้ดำรงตำแหน่ง", "ตำแหน่ง ว่าง", "อยู่ระหว่างการสรรหา",
    "ว่าง (อยู่ระหว่างสรรหา)", "ว่าง อยู่ระหว่างดำเนินการสรรหา", "(ว่าง) รอสรรหา", "– ว่าง –",
    "ว่าง / รอการเลือกตั้ง",
    "ไม่มี (ตำแหน่งว่าง)", "ว่างตั้งแต่ 1 ต.ค. 2566", "ตำแหน่งว่าง 1 อัตรา", "อยู่ระหว่างกระบวนการสรรหา",
  ])
  func knowsTheWordsForNobody(_ name: String) {
    #expect(saysVacant(name))
  }

  @Test(arguments: [
    "นายว่าง งาน", "ว่างดี", "ไม่มีชัย", "", "รอดี ชัย", "นายก้าว หน้าดี (ว่าง)", "ว่างดี (อยู่ระหว่างลา)",
  ])
  func takesANameForAName(_ name: String) {
    #expect(!saysVacant(name))
  }
}

@Suite struct SignedNameTests {
  @Test(arguments: [
    ("(นายสมมติ ดี)", "นายสมมติ ดี"), ("( นายสมมติ ดี )", "นายสมมติ ดี"), ("นายสมมติ ดี", "นายสมมติ ดี"),
    ("นายสมมติ (หนึ่ง) ดี", "นายสมมติ (หนึ่ง) ดี"), ("(ก) นายสมมติ (ข)", "(ก) นายสมมติ (ข)"), ("()", ""),
  ])
  func standsWithoutTheBracketsAroundIt(_ written: String, _ name: String) {
    #expect(withoutBrackets(written) == name)
  }
}

@Suite struct PostCodeTests {
  @Test(arguments: ["จังหวัดตัวอย่าง 99999", "๙๙๙๙๙", "99999 ไทย"])
  func findsFiveDigits(_ address: String) { #expect(holdsPostCode(address)) }

  @Test(arguments: ["", "หมู่ที่ 9", "054000010", "999999"])
  func wantsFiveAlone(_ address: String) { #expect(!holdsPostCode(address)) }
}
