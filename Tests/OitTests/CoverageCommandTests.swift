import Foundation
import TestSupport
import Testing

struct CoverageCommandTests {
  @Test func dataFormsAreTheFilesAsPublished() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --today 2567-03-31")
    for form in ["json", "csv"] {
      let printed = try workspace.run("oit coverage 2566 --format \(form) --today 2567-03-31")
      #expect(printed.status == 0)
      #expect(printed.output == (try workspace.text("Site/2566/coverage.\(form)")))
    }
  }

  @Test func theTableNamesEveryItemOfTheNewestYear() throws {
    let outcome = try TemporarySite(.sample).run("oit coverage --today 2569-03-31")
    let lines = outcome.output.components(separatedBy: "\n")
    #expect(lines.first == "ความครบถ้วนตามแบบวัด OIT ปี 2569 ณ วันที่ 31 มีนาคม 2569")
    #expect(lines.filter { $0.hasPrefix("  O") }.count == 26)
  }

  private func statuses(_ year: Int, on day: String) throws -> Set<String> {
    let printed = try TemporarySite(.sample).run(
      "oit coverage \(year) --format json --today \(day)")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
    let items = try #require(root["items"] as? [[String: Any]])
    return Set(items.compactMap { $0["status"] as? String })
  }

  private static let statuses: Set = [
    "complete", "partial", "missing", "awaiting", "not-applicable",
  ]

  /// The sample shows each status on the days for which it is told.
  @Test func allStatusesOccurInTheSample() throws {
    let both = try statuses(2566, on: "2024-03-31").union(statuses(2567, on: "2024-03-31"))
    #expect(both == Self.statuses)
    #expect(try statuses(2569, on: "2026-03-31") == Self.statuses)
    #expect(try statuses(2568, on: "2026-03-31") == Self.statuses.subtracting(["awaiting"]))
  }
}
