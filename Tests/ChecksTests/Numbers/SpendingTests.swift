import TestSupport
import Testing

@Suite struct SpendingTests {
  @Test func findsWhatWasDoneWithoutMoneyAndPlansWithoutAny() throws {
    try expectOnRecord(
      "spending",
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: อบรมคุณธรรม, budget: "0", start: ม.ค. 2567}
            - {project: ทำคู่มือ, budget: "0", start: ก.พ. 2567}
          ```

          ```progress
          span: 2567
          rows:
            - {project: อบรมคุณธรรม, status: done, budget: "30,000.00", spent: 0, result: อบรม 41 คน}
          ```
          """))
  }

  @Test func takesWhatIsExplainedAndPlansOfWhichSomeNeedsMoney() throws {
    try expectNothing(
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: อบรมคุณธรรม, budget: "0", start: ม.ค. 2567}
            - {project: ทำคู่มือ, budget: "5,000.00", start: ก.พ. 2567}
          ```

          ```progress
          span: 2567
          rows:
            - {project: อบรมคุณธรรม, status: done, budget: 0, spent: 0, result: อบรม 41 คน}
            - {project: ทำคู่มือ, status: done, budget: "5,000.00", spent: 0, result: ทำแล้ว, explanation: พิมพ์เอง}
          ```
          """))
  }
}
