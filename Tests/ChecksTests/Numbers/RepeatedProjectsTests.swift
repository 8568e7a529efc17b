import TestSupport
import Testing

@Suite struct RepeatedProjectsTests {
  @Test func findsAProjectThatStandsTwice() throws {
    try expectOnRecord(
      "repeated-projects",
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
            - {project: อบรม  คุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
            - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
          ```
          """))
  }

  @Test func takesAProjectOfTwoTimes() throws {
    try expectNothing(
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: อบรมคุณธรรม, budget: "30,000.00", start: ม.ค. 2567}
            - {project: อบรมคุณธรรม, budget: "30,000.00", start: ก.ค. 2567}
          ```
          """))
  }
}
