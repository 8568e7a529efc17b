import Diagnostics
import Disclosure
import TestSupport
import Testing

/// The block `people` in O2 of a small site, asked by its element `photo`.
enum AskedPeople {
  /// Whether some rows prove a fact, and what is printed about them.
  static func asked(
    _ fact: String, _ rows: String
  ) throws -> (status: ElementCoverage.Status?, reason: String?, printed: String, english: String) {
    let site = try TemporarySite(
      [
        "Content/editions/2567.yml": SoundSite.edition.replacing(
          "{people: photo}", with: "{people: \(fact)}"),
        "Content/2567/o02-executives/index.md":
          "---\nupdated: 2567-03-31\n---\n```people {#head}\n\(rows)```\n## ก {#contact}\n\nก\n",
      ])
    let read = try site.read()
    let element = read.coverage?[2567]?[ItemCode(2)]?.elements.first { $0.element.id == "photo" }
    let found = read.problems.filter { $0.id != "missing-element" }
    return (
      element?.status, element?.reason?.thai, site.text(of: found), site.text(of: found, .english)
    )
  }
}
