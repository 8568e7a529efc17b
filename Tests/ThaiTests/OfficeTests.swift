import Testing
import Thai

@Suite struct OfficeTests {
  @Test(arguments: [
    "นายกเทศมนตรี", "ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี", "รองนายกเทศมนตรี รักษาราชการแทน นายกเทศมนตรี",
    "ปลัด รักษาการในตำแหน่งนายก", "ปลัดเทศบาล รักษาการนายกเทศมนตรี",
  ])
  func isHeldByWhoeverActsInIt(_ position: String) {
    #expect(isOffice(position, "นายก"))
  }

  @Test(arguments: ["รองนายกเทศมนตรี", "ที่ปรึกษานายกเทศมนตรี", "เลขานุการนายกเทศมนตรี", "ปลัดเทศบาล", ""])
  func isNotHeldByWhoeverNamesIt(_ position: String) {
    #expect(!isOffice(position, "นายก"))
  }
}
