import TestSupport
import Testing

@Suite struct PlannedBudgetsTests {
  @Test func findsABudgetThatIsNotThatOfThePlan() throws {
    try expectOnRecord("planned-budgets", report(budget: "35,000.00"))
  }

  @Test func takesTheBudgetOfThePlan() throws {
    try expectNothing(report(budget: "30,000.00"))
  }

  @Test func takesAnotherBudgetThatIsExplained() throws {
    try expectNothing(report(budget: "35,000.00, explanation: โอนงบประมาณเพิ่ม 2 ก.พ. 2567"))
  }
}

/// A plan in O1, and its report in O5.
private func report(budget: String) -> [String: String] {
  let plan = """

    ```plan
    span: 2567
    projects:
      - project: อบรมคุณธรรม
        budget: 30,000.00
        start: ม.ค. 2567
    ```

    """
  let report = """
    ```progress
    of: O1
    span: 2567
    rows:
      - project: อบรมคุณธรรม
        status: in-progress
        budget: \(budget.replacing(", explanation", with: "\n    explanation"))
    ```
    """
  return news(saying: report)
    .merging(["Content/2567/o01-structure.md": SoundSite.structure + plan]) { one, _ in one }
}
