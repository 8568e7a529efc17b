import TestSupport
import Testing

@Suite struct LinkWordsTests {
  @Test func findsWordsThatDontSayWhereALinkLeads() throws {
    try expectOnRecord(
      "link-words",
      news(
        saying: """
          แผนงาน [คลิกที่นี่](item:O1) และ [Click here](item:O2)
          """))
  }

  @Test func takesWordsThatDo() throws {
    try expectNothing(
      news(
        saying: """
          [คลิกดูแผนผังโครงสร้าง](item:O1)
          """))
  }
}
