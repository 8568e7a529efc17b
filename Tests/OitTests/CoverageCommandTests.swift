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
    let workspace = try TemporarySite(.sample)
    // A year of the sample, which may have others that are newer.
    try workspace.run("cd Content/editions && ls | grep -v -e 2566 -e 2567 | xargs -r rm")
    let outcome = try workspace.run("oit coverage --today 2567-03-31")
    let lines = outcome.output.components(separatedBy: "\n")
    #expect(lines.first == "ความครบถ้วนตามแบบวัด OIT ปี 2567 ณ วันที่ 31 มีนาคม 2567")
    #expect(lines.filter { $0.hasPrefix("  O") }.count == 35)
  }

  /// The sample shows each status over the two years on the day for which it is told.
  @Test func allStatusesOccurInTheSample() throws {
    let workspace = try TemporarySite(.sample)
    var seen: Set<String> = []
    for year in [2566, 2567] {
      let printed = try workspace.run("oit coverage \(year) --format json --today 2024-03-31")
      let root = try #require(
        try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
      let items = try #require(root["items"] as? [[String: Any]])
      seen.formUnion(items.compactMap { $0["status"] as? String })
    }
    #expect(seen == ["complete", "partial", "missing", "awaiting", "not-applicable"])
  }
}
