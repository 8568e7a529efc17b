import Testing
import Text

@Suite struct EMailTests {
  @Test(arguments: ["office@tuayang.example", "a.b+c@x-1.y.z"])
  func isOneAtAndADomain(_ text: String) { #expect(isEmail(text)) }

  @Test(arguments: [
    "", "@", "office", "@tuayang.example", "office@", "office@tuayang", "a@b@c.example",
    "a b@c.example", "office@tuayang..example", "office@ตัวอย่าง.example",
  ])
  func isNothingElse(_ text: String) { #expect(!isEmail(text)) }

  @Test func findsBytesInAText() {
    #expect("ปลัดเทศบาล รักษาราชการแทนนายก".holds("รักษาราชการแทนนายก"))
    #expect(!"นาย".holds("นายก"))
  }
}
