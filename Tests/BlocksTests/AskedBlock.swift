import Coverage
import Diagnostics
import Disclosure
import TestSupport

/// A block in O2 of a small site of 2567, asked by the element `photo`.
struct AskedBlock {
  let status: ElementCoverage.Status?
  /// Why it is not shown, in the Thai that pages have.
  let reason: String?
  /// What is printed, missing elements aside.
  let printed: String
  let english: String
  /// Where the signs of the body stand, such as `⟦row⟧`: path, line and column as they are printed.
  let places: [String: String]

  /// - Parameters:
  ///   - proof: what the edition asks, such as `people: photo`.
  ///   - body: the Markdown of the entry; see `Marked` for the signs that it may hold.
  ///   - period: of the element.
  ///   - edition: what asks, before the proof is put into it.
  ///   - files: more files by their path, such as `Content/2567/o02-executives/data.csv`.
  ///   - today: the day of the question.
  /// - Throws: what the file system says.
  init(
    _ proof: String, _ body: String, period: String = "in-fy",
    edition: String = SoundSite.edition, files: [String: String] = [:],
    today: String = "2567-03-31"
  ) throws {
    let site = try TemporarySite(
      [
        "Content/editions/2567.yml": edition.replacing(
          "proof: {people: photo}", with: "period: \(period), proof: {\(proof)}"),
        "Content/2567/o02-executives/index.md":
          "---\nupdated: 2567-03-31\n---\n\(body)\n## ก {#contact}\n\nก\n",
      ].merging(files) { $1 })
    let read = try site.read(today: today)
    let element = read.coverage?[2567]?[ItemCode(2)]?.elements.first { $0.element.id == "photo" }
    let found = read.problems.filter { $0.id != "missing-element" }
    status = element?.status
    reason = element?.reason?.thai
    printed = site.text(of: found)
    english = site.text(of: found, .english)
    places = site.places.mapValues { "\($0.path):\($0.line):\($0.column)" }
  }
}
