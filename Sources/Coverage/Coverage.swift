import Diagnostics
import Thai

/// What was asked against what is shown, on a day: computed, never written by hand (ความครบถ้วน).
public struct Coverage: Sendable {
  public let day: Day
  /// By year, oldest first, as in the site.
  public let years: [YearCoverage]

  public init(of site: Site, on day: Day, kinds: [BlockKind]) {
    self.day = day
    years = site.years.map { year in
      let items = year.edition.items
      return YearCoverage(
        edition: year.edition,
        items: concurrentMap(items.count, atATime: 8) { index in
          ElementJudge(site: site, year: year, item: items[index], day: day, kinds: kinds)
            .verdict()
        })
    }
  }

  public subscript(year: Int) -> YearCoverage? { years.first { $0.edition.year == year } }
}

public struct YearCoverage: Sendable {
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

/// What became of one element, in words that name what was looked at.
public struct ElementCoverage: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case shown, missing, awaiting
    case notApplicable = "not-applicable"
  }

  /// Who says that it is shown, or that its proof failed.
  public enum Check: String, Sendable { case machine, statement }

  public struct Evidence: Sendable, Hashable {
    public enum Kind: String, Sendable { case section, block, file, page, link }

    public let kind: Kind
    public let target: Target
  }

  public let element: Element
  public let status: Status
  public let check: Check?
  public let reason: Words?
  public let evidence: [Evidence]
  /// What the officer has to be told about it.
  public let problems: [Diagnostic]
}

/// How many items have which status.
public struct ItemCounts: Sendable, Equatable {
  public let items: Int
  public let complete: Int
  public let partial: Int
  public let missing: Int
  public let notApplicable: Int
  public let awaiting: Int

  public init(_ list: [ItemCoverage]) {
    func count(_ status: ItemCoverage.Status) -> Int { list.count { $0.status == status } }
    items = list.count
    complete = count(.complete)
    partial = count(.partial)
    missing = count(.missing)
    notApplicable = count(.notApplicable)
    awaiting = count(.awaiting)
  }

  public subscript(status: ItemCoverage.Status) -> Int {
    switch status {
    case .complete: complete
    case .partial: partial
    case .missing: missing
    case .notApplicable: notApplicable
    case .awaiting: awaiting
    }
  }
}

/// How many elements are shown, and of these how many a machine checked: never one number.
public struct ElementCounts: Sendable, Equatable {
  public let asked: Int
  public let shown: Int
  public let machine: Int
  public let statement: Int
  public let missing: Int
  public let notApplicable: Int
  public let awaiting: Int

  public init(_ list: [ItemCoverage]) {
    let all = list.flatMap(\.elements)
    asked = all.count
    shown = all.count { $0.status == .shown }
    machine = all.count { $0.status == .shown && $0.check == .machine }
    statement = all.count { $0.status == .shown && $0.check == .statement }
    missing = all.count { $0.status == .missing }
    notApplicable = all.count { $0.status == .notApplicable }
    awaiting = all.count { $0.status == .awaiting }
  }
}
