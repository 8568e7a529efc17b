import TestSupport
import Testing

/// Which year a site speaks of follows from the day, however many years lie in Content.
struct PresentYearTests {
  @Test(arguments: [
    ("2024-03-31", 2567, "tuayang67"), ("2025-03-31", 2568, "tuayang68"),
    ("2026-03-31", 2569, "tuayang69"),
  ])
  func theSampleSpeaksOfTheYearThatHasBegun(_ day: String, _ year: Int, _ survey: String) throws {
    let workspace = try TemporarySite(.sample)
    #expect(try workspace.run("oit build --today \(day)").status == 0)
    let home = try workspace.text("Site/index.html")
    #expect(home.contains("href=\"./\(year)/coverage/gaps/\""))
    #expect(home.contains("href=\"./\(year)/eit/\""))
    #expect(try workspace.text("Site/eit/index.html").contains("/go/eit/\(survey)"))
  }

  @Test(arguments: [
    ("2567-03-31", "2567/o12-service-statistics"), ("2569-03-31", "2569/o12-procurement-report"),
  ])
  func newSkeletonsAreOfThePresentYear(_ day: String, _ path: String) throws {
    let printed = try TemporarySite(.sample).run("oit new O12 --today \(day)")
    #expect(printed.output.hasPrefix("Content/\(path).md\n"), "\(printed)")
  }
}
