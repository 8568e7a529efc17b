import Coverage
import Diagnostics
import Disclosure
import Testing
import TestSupport

/// A small site whose edition of 2567 asks one item, O1; beside it an edition of 2566 with an entry
/// of its own.
struct AskedSite {
  let site: TemporarySite
  let coverage: SiteCoverage
  let problems: [Diagnostic]

  /// Elements are flow mappings of YAML; without a body the item has no entry.
  init(
    _ elements: [String] = ["{id: chart, text: แผนผัง}"], period: String = "standing",
    head: String = "", body: String?, files: [String: String] = [:], today: String = "2567-05-01"
  ) throws {
    var all: [String: String] = [:]
    let path = "Content/2567/o01-structure/index.md"
    all["Content/editions/2567.yml"] = Self.edition(2567, period, elements)
    all["Content/editions/2566.yml"] = Self.edition(
      2566, "standing", ["{id: chart, text: แผนผัง}"])
    all["Content/2566/o01-structure/index.md"] =
      "---\nupdated: 2566-03-31\n---\n## ผัง {#chart}\n\nสำนักปลัด\n"
    all["Content/2566/o01-structure/old.pdf"] = "paper"
    if let body { all[path] = "---\n\(head)updated: 31 มี.ค. 2567\n---\n\(body)" }
    site = try TemporarySite(
      all.merging(files) { $1 },
      without: [
        "Content/2567/o01-structure.md", "Content/2567/o02-executives/index.md",
        "Content/2567/o02-executives/mayor.jpg", "Content/2567/o05-news.md",
      ])
    let read = try site.read(today: today)
    coverage = try #require(read.coverage)
    problems = read.problems
  }

  private static func edition(_ year: Int, _ period: String, _ elements: [String]) -> String {
    SoundSite.edition(
      year,
      items: """
        - item: O1
          topic: structure
          title: โครงสร้าง
          period: \(period)
          elements:

        """ + elements.map { "    - \($0)\n" }.joined())
  }

  var item: ItemCoverage? { coverage[2567]?.items.first }

  /// One line an element: id, status, who checked it, evidence, reason in Thai.
  var lines: [String] {
    (item?.elements ?? []).map { element in
      let evidence = element.evidence.map { "\($0.kind.rawValue) \(Self.text($0.target))" }
      let parts: [String?] = [
        "\(element.element.id) \(element.status.rawValue)", element.witness?.rawValue,
        evidence.isEmpty ? nil : evidence.joined(separator: ", "), element.reason?.thai,
      ]
      return parts.compactMap(\.self).joined(separator: " | ")
    }
  }

  private static func text(_ target: Target) -> String {
    switch target {
    case .page(let address, let fragment): address + (fragment.map { "#\($0)" } ?? "")
    case .file(let file, let fragment): file.address + (fragment.map { "#\($0)" } ?? "")
    case .outside(let url): url
    }
  }

  var printed: String { site.text(of: problems) }
  var printedInEnglish: String { site.text(of: problems, .english) }
}
