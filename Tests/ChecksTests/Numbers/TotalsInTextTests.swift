import TestSupport
import Testing

@Suite struct TotalsInTextTests {
  @Test func findsASumThatDiffersFromTheTotalInOneDigit() throws {
    try expectOnRecord(
      "totals-in-text",
      news(
        saying: """
          เบิกจ่าย 29,600 บาท จากงบประมาณ 35,000 บาท ค่าวิทยากร 4,800 บาท

          ```progress
          span: 2567
          rows:
            - {project: อบรมคุณธรรม, status: done, budget: "30,000.00", spent: "24,600.00", result: อบรม 41 คน}
            - {project: ทำคู่มือ, status: done, budget: "5,000.00", spent: "4,900.00", result: ทำแล้ว}
          ```
          """))
  }

  @Test func takesTheTotalAndOtherSums() throws {
    try expectNothing(
      news(
        saying: """
          เบิกจ่าย ๒๙,๕๐๐ บาท จากงบประมาณ 35,000 บาท ค่าวิทยากร 4,800 บาท

          ```progress
          span: 2567
          rows:
            - {project: อบรมคุณธรรม, status: done, budget: "30,000.00", spent: "24,600.00", result: อบรม 41 คน}
            - {project: ทำคู่มือ, status: done, budget: "5,000.00", spent: "4,900.00", result: ทำแล้ว}
          ```
          """))
  }
}
