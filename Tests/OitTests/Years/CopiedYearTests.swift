import Blocks
import Coverage
import Disclosure
import Kinds
import TestSupport
import Testing

/// Entries copied into the folder of the next year, as officers do, and nothing else.
struct CopiedYearTests {
  @Test func nothingOfLastYearIsShownAsThisYears() throws {
    let site = try TemporarySite(.sample)
    try site.run("rm -r Content/2568 Content/2569 && cp -r Content/2567 Content/2568")
    let list = try site.text("Content/editions/2567.yml")
    try site.write(
      list.replacing("edition: 2567", with: "edition: 2568"), to: "Content/editions/2568.yml")
    // No error stops it.
    #expect(try site.run("oit check --today 2568-03-31 --quiet").status == 0)
    func shown(_ year: Int, on day: String) throws -> [String] {
      let coverage = try site.read(today: day).coverage
      return try #require(coverage?[year]).items.flatMap { item in
        item.elements.filter { shown in
          let period = shown.element.period ?? item.item.period
          return shown.status == .shown && !period.allowsEvidenceOfAnotherYear
        }.map { "\(item.item.code) \($0.element.id)" }
      }
    }
    #expect(try shown(2567, on: "2567-03-31").count > 50)
    // These report on the months of 2567, of which the list of 2568 asks.
    #expect(try shown(2568, on: "2568-03-31") == ["O35 activities", "O35 summary"])
  }
}
