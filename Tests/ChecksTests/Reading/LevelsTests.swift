import TestSupport
import Testing

@Suite struct LevelsTests {
  @Test func findsAHeadingThatLeavesOutALevel() throws {
    try expectOnRecord(
      "levels",
      news(
        saying: """
          #### ผลการดำเนินงาน

          ดี
          """))
  }

  @Test func takesLevelsOneByOneAndBackUp() throws {
    try expectNothing(
      news(
        saying: """
          ### ก

          ดี

          #### ข

          ดี

          ## ค

          ดี
          """))
  }
}
