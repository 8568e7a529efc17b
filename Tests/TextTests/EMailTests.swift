import Testing
import Text

@Suite struct EMailTests {
  @Test(arguments: ["office@tuayang.example", "a.b+c_d-e@x-1.y.z", "1@a.b"])
  func isOneAtAndADomain(_ text: String) { #expect(isEmail(text)) }

  @Test(arguments: [
    "", "@", "office", "@tuayang.example", "office@", "office@tuayang", "a@b@c.example",
    "a b@c.example", "office@tuayang..example", "office@ตัวอย่าง.example", "a@b.c?bcc=x",
    "a@b?bcc=x@y.z", "javascript:alert(1)", "javascript:alert(1)@a.b", "a@-b.c", "a@b.c-", "ก@ข.ค",
    "a@b.c\n", "<a@b.c>", "a&b@c.d", "a%40b@c.d", String(repeating: "a", count: 65) + "@b.c",
  ])
  func isNothingElse(_ text: String) { #expect(!isEmail(text)) }

  @Test func findsBytesInAText() {
    #expect("ปลัดเทศบาล รักษาราชการแทนนายก".holds("รักษาราชการแทนนายก"))
    #expect(!"นาย".holds("นายก"))
  }
}
