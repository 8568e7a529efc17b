import Blocks
import Disclosure
import Kinds
import Reading
import TestSupport
import Testing
import Years

struct EditionDifferenceTests {
  /// How two lists differ, a line for each.
  private func difference(_ before: String, _ after: String) throws -> [String] {
    let site = try TemporarySite([
      "Content/editions/2567.yml": SoundSite.edition(2567, items: before),
      "Content/editions/2568.yml": SoundSite.edition(2568, items: after),
    ])
    let read = try #require(SiteReader.read(site.root, kinds: BlockKind.all).site)
    let difference = EditionDifference(
      from: try #require(read[2567]).edition, to: try #require(read[2568]).edition)
    return difference.lines.map { line in
      let codes = [line.before, line.after].map {
        $0.map(\.code.description).joined(separator: "+")
      }
      let elements = line.elements.map { change in
        " \(change.kind) \(change.id)" + change.parts.map { " \($0)" }.joined()
      }
      let periods = line.periods.map { " \($0.before[0].rawValue)-\($0.after[0].rawValue)" } ?? ""
      return "\(codes[0])>\(codes[1]) \(line.changes.map(\.rawValue).joined(separator: "+"))"
        + periods + elements.joined()
    }
  }

  @Test func itemsBelongTogetherByTheirTopics() throws {
    #expect(
      try difference(TwoYears.before, TwoYears.after) == [
        "O1+O2>O1 merged changed chart text", "O3>O2+O3 split", "O4>O4 renamed", ">O6 added",
        "O5> withdrawn",
      ])
  }

  @Test func aListIsAsItWas() throws {
    #expect(
      try difference(TwoYears.before, TwoYears.before).allSatisfy { $0.hasSuffix(" unchanged") })
  }

  private static func item(_ text: String, code: String = "O1") -> String {
    "- item: \(code)\n  topic: a\n  title: ก\n\(text)"
  }

  @Test func elementsAndPeriodsAreCompared() throws {
    let before = Self.item(
      """
        period: in-fy
        elements:
          - {id: a, text: ก}
          - {id: b, text: ข}
          - {id: c, text: ค, period: standing}
          - {id: d, text: ง, proof: {people: name}}
      """)
    let after = Self.item(
      """
        period: previous-fy
        elements:
          - {id: a, text: กก}
          - {id: c, text: ค}
          - {id: d, text: ง, proof: {people: photo}}
          - {id: e, text: จ}
      """, code: "O7")
    #expect(
      try difference(before, after) == [
        "O1>O7 moved in-fy-previous-fy changed a text changed c period changed d proof added e withdrawn b"
      ])
  }
}
