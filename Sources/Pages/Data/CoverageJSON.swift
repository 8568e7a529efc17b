import Coverage
import Disclosure
import Thai

/// One year's coverage as `coverage-1` (docs/formats.md, section 5).
///
/// Keys are always there, in one order.
struct CoverageJSON {
  let municipality: Municipality
  let year: YearCoverage
  let day: Day

  /// As it is published; pages that link to it say its size.
  static func bytes(of year: YearCoverage, in site: Site, on day: Day) -> [UInt8] {
    site.memory.value("/\(year.edition.year)/coverage.json on \(day.iso)") {
      var out: [UInt8] = []
      CoverageJSON(municipality: site.settings.municipality, year: year, day: day)
        .append(to: &out)
      return out
    }
  }

  func append(to out: inout [UInt8]) {
    out.reserveCapacity(out.count + 2048 + year.elements.asked * 640)
    appendHead(to: &out)
    appendSummary(to: &out)
    let groups = year.itemsByGroup
    out.append(json: " \"groups\": [")
    for (index, entry) in groups.enumerated() {
      out.append(json: index == 0 ? "\n  " : ",\n  ")
      append(entry.group, ItemCounts(entry.items), to: &out)
    }
    out.append(json: "],\n \"items\": [")
    var isFirst = true
    for (group, items) in groups {
      for item in items {
        out.append(json: isFirst ? "\n  " : ",\n  ")
        isFirst = false
        append(item, of: group, to: &out)
      }
    }
    out.append(json: "]}\n")
  }

  private func appendHead(to out: inout [UInt8]) {
    out.append(json: "{\"schema\": \"coverage-1\", \"edition\": ")
    out.append(number: year.edition.year)
    out.append(json: ", \"asOf\": ")
    out.append(string: day.iso)
    out.append(json: ",\n \"municipality\": {\"code\": ")
    out.append(string: municipality.code)
    out.append(json: ", \"name\": ")
    out.append(string: municipality.name)
    out.append(json: ", \"nameEn\": ")
    out.append(string: municipality.nameEnglish)
    out.append(json: ", \"type\": ")
    out.append(string: municipality.kind.rawValue)
    out.append(json: ", \"district\": ")
    out.append(string: municipality.district)
    out.append(json: ", \"province\": ")
    out.append(string: municipality.province)
    out.append(json: "},\n \"baseURL\": ")
    out.append(string: municipality.web)
    out.append(json: ", \"listConfidence\": ")
    out.append(string: year.edition.confidence.rawValue)
    out.append(json: ",\n")
  }

  private func appendSummary(to out: inout [UInt8]) {
    let elements = year.elements
    out.append(json: " \"summary\": {")
    append(year.counts, to: &out)
    out.append(json: ",\n  \"elements\": {\"asked\": ")
    out.append(number: elements.asked)
    out.append(json: ", \"shown\": ")
    out.append(number: elements.shown)
    out.append(json: ", \"machine\": ")
    out.append(number: elements.machine)
    out.append(json: ", \"statement\": ")
    out.append(number: elements.statement)
    out.append(json: ", \"missing\": ")
    out.append(number: elements.missing)
    out.append(json: ", \"notApplicable\": ")
    out.append(number: elements.notApplicable)
    out.append(json: ", \"awaiting\": ")
    out.append(number: elements.awaiting)
    out.append(json: "}},\n")
  }

  private func append(_ counts: ItemCounts, to out: inout [UInt8]) {
    out.append(json: "\"items\": ")
    out.append(number: counts.items)
    out.append(json: ", \"complete\": ")
    out.append(number: counts.complete)
    out.append(json: ", \"partial\": ")
    out.append(number: counts.partial)
    out.append(json: ", \"missing\": ")
    out.append(number: counts.missing)
    out.append(json: ", \"notApplicable\": ")
    out.append(number: counts.notApplicable)
    out.append(json: ", \"awaiting\": ")
    out.append(number: counts.awaiting)
  }

  private func append(_ group: Group, _ counts: ItemCounts, to out: inout [UInt8]) {
    out.append(json: "{\"id\": ")
    out.append(string: group.id)
    out.append(json: ", \"title\": ")
    out.append(string: group.title)
    out.append(json: ", ")
    append(counts, to: &out)
    out.append(json: "}")
  }
}
