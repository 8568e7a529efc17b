import Cores
import Diagnostics
import Disclosure
import Thai

/// What was asked against what is shown, on a day: computed, never written by hand (ความครบถ้วน).
public struct SiteCoverage: Sendable {
  public let day: Day
  /// By year, oldest first, as in the site.
  public let years: [YearCoverage]

  public subscript(year: Int) -> YearCoverage? { years.first { $0.edition.year == year } }
}

/// What was asked against what a site shows, on a day.
///
/// - Parameters:
///   - site: what was asked and answered.
///   - day: on which what is due is told from what is awaited.
///   - facts: what an edition may ask of each kind of block, by the kind's name.
/// - Returns: the coverage of all years.
public func cover(_ site: Site, on day: Day, facts: [String: [Fact]]) -> SiteCoverage {
  SiteCoverage(
    day: day,
    years: site.years.map { year in
      let items = year.edition.items
      return YearCoverage(
        edition: year.edition,
        items: concurrentMap(items.count, atATime: 8) { index in
          ElementJudge(site: site, year: year, item: items[index], day: day, facts: facts)
            .verdict()
        })
    })
}

extension SiteCoverage {
  /// The coverage of a site that differs from this one's in some entries, as far as their own
  /// pages tell it: what other entries prove by them is still as it was.
  ///
  /// The entries are named by the addresses of their items.
  public func judging(
    again entries: Set<String>, of site: Site, facts: [String: [Fact]]
  ) -> SiteCoverage {
    SiteCoverage(
      day: day,
      years: years.map { covered in
        let number = covered.edition.year
        guard let year = site[number],
          entries.contains(where: { $0.begins(with: year.address) })
        else { return covered }
        let items = covered.items.map { known in
          entries.contains(year.address(of: known.item.code))
            ? ElementJudge(site: site, year: year, item: known.item, day: day, facts: facts)
              .verdict() : known
        }
        return YearCoverage(edition: covered.edition, items: items)
      })
  }
}

public final class YearCoverage: Sendable {
  public let edition: Edition
  /// In the edition's order.
  public let items: [ItemCoverage]
  public let counts: ItemCounts
  public let elements: ElementCounts
  private let index: [ItemCode: Int]

  init(edition: Edition, items: [ItemCoverage]) {
    self.edition = edition
    self.items = items
    counts = ItemCounts(items)
    elements = ElementCounts(items)
    index = Dictionary(items.enumerated().map { ($1.item.code, $0) }) { one, _ in one }
  }

  public subscript(code: ItemCode) -> ItemCoverage? { index[code].map { items[$0] } }

  /// The items of a group, in order.
  public func items(of group: Group) -> [ItemCoverage] {
    group.items.compactMap { self[$0.code] }
  }
}

/// An item's status and that of its elements.
public final class ItemCoverage: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case complete, partial, missing, awaiting
    case notApplicable = "not-applicable"
  }

  public let item: Item
  public let entry: Entry?
  public let status: Status
  /// What is missing and awaited, counted; nil when nothing is.
  public let reason: Words?
  public let elements: [ElementCoverage]

  init(
    item: Item, entry: Entry?, status: Status, reason: Words?, elements: [ElementCoverage]
  ) {
    self.item = item
    self.entry = entry
    self.status = status
    self.reason = reason
    self.elements = elements
  }
}

/// The status of one element, with its reason and the places that were looked at.
public final class ElementCoverage: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case shown, missing, awaiting
    case notApplicable = "not-applicable"
  }

  /// Who vouches for the status: the tool, which checked data, or the officer.
  public enum Witness: String, Sendable { case machine, statement }

  public struct Evidence: Sendable, Hashable {
    public enum Kind: String, Sendable { case section, block, file, page, link }

    public let kind: Kind
    public let target: Target
  }

  public let element: Element
  public let status: Status
  public let witness: Witness?
  public let reason: Words?
  public let evidence: [Evidence]
  /// What the officer has to be told about it.
  public let problems: [Diagnostic]

  init(
    element: Element, status: Status, witness: Witness?, reason: Words?, evidence: [Evidence],
    problems: [Diagnostic]
  ) {
    self.element = element
    self.status = status
    self.witness = witness
    self.reason = reason
    self.evidence = evidence
    self.problems = problems
  }
}
