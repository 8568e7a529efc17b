import Coverage
import CSV
import Disclosure

/// One year's coverage as a table with a row for each element (docs/formats.md, section 5).
///
/// Addresses are absolute.
struct CoverageCSV {
  let baseURL: String
  let year: YearCoverage

  private static let columns = [
    "edition", "item", "topics", "title", "group", "item_status", "element", "text", "status",
    "checked", "reason", "updated", "responsible", "url", "evidence",
  ]

  /// As it is published; pages that link to it say its size.
  static func bytes(of year: YearCoverage, in site: Site) -> [UInt8] {
    site.memory.value("/\(year.edition.year)/coverage.csv") {
      var out: [UInt8] = []
      CoverageCSV(baseURL: site.settings.municipality.web, year: year).append(to: &out)
      return out
    }
  }

  func append(to out: inout [UInt8]) {
    out.reserveCapacity(out.count + 512 + year.elements.asked * 640)
    let table = CSVWriter(columns: CoverageCSV.columns, to: &out)
    for (group, items) in year.itemsByGroup {
      for item in items {
        for element in item.elements {
          table.append(row(element, of: item, in: group), to: &out)
        }
      }
    }
  }

  private func row(
    _ coverage: ElementCoverage, of item: ItemCoverage, in group: Group
  ) -> [String?] {
    [
      "\(year.edition.year)", item.item.code.description,
      item.item.topics.joined(separator: " "), item.item.title, group.id,
      item.status.rawValue, coverage.element.id, coverage.element.text,
      coverage.status.rawValue, coverage.witness?.rawValue, coverage.reason?.thai,
      item.entry?.page.updated?.iso, item.entry?.page.responsible,
      baseURL + year.address(of: item),
      coverage.evidence.map { absolute($0.target) }.joined(separator: " "),
    ]
  }

  private func absolute(_ target: Target) -> String {
    target.isOutside ? target.encoded : baseURL + target.encoded
  }
}
