import Coverage
import Disclosure
import Mustache
import Thai

/// A year's coverage as files for programs, with their sizes for the links to them.
struct CoverageFiles: Sendable {
  let site: Site
  let coverage: YearCoverage
  let day: Day

  static let view: View<Shown<CoverageFiles>> = [
    .text("csvHref") { $0.links.encoded("/\($0.coverage.edition.year)/coverage.csv") },
    .text("csvSize") {
      PublishedFile.size(of: CoverageCSV.bytes(of: $0.coverage, in: $0.site).count, $0.digits)
    },
    .text("jsonHref") { $0.links.encoded("/\($0.coverage.edition.year)/coverage.json") },
    .text("jsonSize") {
      PublishedFile.size(
        of: CoverageJSON.bytes(of: $0.coverage, in: $0.site, on: $0.day).count, $0.digits)
    },
  ]
}
