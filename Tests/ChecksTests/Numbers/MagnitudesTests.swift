import TestSupport
import Testing

@Suite struct MagnitudesTests {
  @Test func findsASumAThousandTimesItsNeighbours() throws {
    try expectOnRecord(
      "magnitudes",
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: งาน 1, budget: "10,000.00", start: ม.ค. 2567}
            - {project: งาน 2, budget: "25,000.00", start: ม.ค. 2567}
            - {project: งาน 3, budget: "40,000.00", start: ม.ค. 2567}
            - {project: งาน 4, budget: "15,000.00", start: ม.ค. 2567}
            - {project: งาน 5, budget: "20,000,000.00", start: ม.ค. 2567}
            - {project: งาน 6, budget: "30,000.00", start: ม.ค. 2567}
          ```
          """))
  }

  @Test func takesALargeProject() throws {
    try expectNothing(
      news(
        saying: """
          ```plan
          span: 2567
          projects:
            - {project: งาน 1, budget: "10,000.00", start: ม.ค. 2567}
            - {project: งาน 2, budget: "25,000.00", start: ม.ค. 2567}
            - {project: งาน 3, budget: "40,000.00", start: ม.ค. 2567}
            - {project: งาน 4, budget: "15,000.00", start: ม.ค. 2567}
            - {project: งาน 5, budget: "2,000,000.00", start: ม.ค. 2567}
            - {project: งาน 6, budget: "30,000.00", start: ม.ค. 2567}
          ```
          """))
  }
}
