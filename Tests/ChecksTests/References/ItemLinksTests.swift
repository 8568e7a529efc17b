import TestSupport
import Testing

@Suite struct ItemLinksTests {
  @Test func findsALinkWhoseWordsNameAnotherItem() throws {
    try expectOnRecord(
      "item-links",
      news(
        saying: """
          ดู[ข่าวประชาสัมพันธ์](item:O2) และ[ข้อมูลผู้บริหาร](item:O1)
          """))
  }

  @Test func takesLinksInOtherWords() throws {
    try expectNothing(
      news(
        saying: """
          ดู[ข่าวประชาสัมพันธ์](item:O5) [ผู้บริหาร](item:O2) [ผังของเทศบาลทั้งหมด](item:O1) [ข่าวประชาสัมพันธ์](topic:news) [ข่าว](topic:2567/news)
          """))
  }
}
