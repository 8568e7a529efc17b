import TestSupport
import Testing

@Suite struct LoginLinksTests {
  @Test func findsALinkToALogIn() throws {
    try expectOnRecord(
      "login-links",
      news(
        saying: """
          [ระบบสารบรรณ](https://doc.tuayang.example/admin/login.php)
          """))
  }

  @Test func takesPagesAboutIt() throws {
    try expectNothing(
      news(
        saying: """
          [คู่มือ](https://doc.tuayang.example/how-to-login)
          """))
  }

  @Test func takesAServiceThatAsksWhoSomebodyIs() throws {
    try expectNothing(
      news(
        saying: """
          ```channels
          - {name: ยื่นคำขอ, kind: e-service, link: "https://eservice.tuayang.example/login", how: เข้าสู่ระบบ}
          ```
          """))
  }
}
