import TestSupport
import Testing

@Suite struct ScoresTests {
  @Test func findsAScoreThatIsNotThatOfTheResult() throws {
    try expectOnRecord(
      "scores",
      news(
        saying: """
          ```ita-result
          year: 2566
          rows:
            - {indicator: 2, score: 91.35}
            - {indicator: 5, score: 92.60}
          ```

          ```measures
          rows:
            - {measure: แจ้งงบประมาณ, indicator: 2 การใช้งบประมาณ, score: 99.35}
          ```
          """))
  }

  @Test func findsAnIndicatorUnderTheNameOfAnother() throws {
    try expectOnRecord(
      "indicator-names",
      news(
        saying: """
          ```ita-result
          year: 2566
          rows:
            - {indicator: 2, score: 91.35}
            - {indicator: 5, score: 92.60}
          ```

          ```measures
          rows:
            - {measure: แจ้งงบประมาณ, indicator: 2 การแก้ไขปัญหาการทุจริต, score: 91.35}
          ```
          """))
  }

  @Test func takesThoseOfTheResult() throws {
    try expectNothing(
      news(
        saying: """
          ```ita-result
          year: 2566
          rows:
            - {indicator: 2, score: 91.35}
            - {indicator: 5, score: 92.60}
          ```

          ```measures
          rows:
            - {measure: แจ้งงบประมาณ, indicator: ตัวชี้วัดที่ ๒ การใช้งบประมาณ, score: 91.35}
          ```
          """))
  }

  @Test func takesTheScoreOfASubIndicator() throws {
    try expectNothing(
      news(
        saying: """
          ```ita-result
          year: 2566
          rows:
            - {indicator: 2, score: 91.35}
            - {indicator: 5, score: 92.60}
          ```

          ```measures
          rows:
            - {measure: แจ้งงบประมาณ, indicator: "2.1", score: 80.00}
          ```
          """))
  }
}
