import CSV
import Coverage
import Disclosure

/// What ITAS asks of a year as a table, a row for each item (docs/formats.md, section 5).
struct SubmissionCSV {
  let baseURL: String
  let year: YearCoverage
  let texts: Texts

  /// As it is published; the page that links to it says its size.
  static func bytes(of year: YearCoverage, in site: Site, _ texts: Texts) -> [UInt8] {
    site.memory.value("/\(year.edition.year)/itas.csv") {
      var out: [UInt8] = []
      SubmissionCSV(baseURL: site.settings.municipality.web, year: year, texts: texts)
        .append(to: &out)
      return out
    }
  }

  func append(to out: inout [UInt8]) {
    let table = CSVWriter(columns: ["item", "title", "urls", "explanation"], to: &out)
    for item in SubmittedItem.all(in: year, web: baseURL, texts) {
      table.append(
        [
          item.coverage.item.code.description, item.coverage.item.title,
          item.urls.joined(separator: " "), item.explanation,
        ], to: &out)
    }
  }
}
