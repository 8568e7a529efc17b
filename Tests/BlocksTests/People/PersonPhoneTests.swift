import Testing

@Suite struct PersonPhoneTests {
  @Test(arguments: ["ว่าง", "ไม่มี", "054-00"])
  func aWordForNoneIsNoTelephone(_ phone: String) throws {
    let found = try AskedPeople.asked(
      "contact", "- {name: ก ข, position: ค, photo: mayor.jpg, phone: \(phone)}\n")
    #expect(found.status == .missing)
    #expect(found.printed.contains("[malformed-phone]"))
    #expect(!found.printed.contains("[person-without-contact]"))
  }

  @Test func whoActsAsHeadIsTheHead() throws {
    let found = try AskedPeople.asked(
      "head",
      "- {name: ก ข, position: ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี, photo: mayor.jpg, phone: '1567'}\n")
    #expect(found.status == .shown)
  }
}
