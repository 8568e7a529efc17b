import Disclosure
import Thai

/// Which entries of a year go where in another.
struct CarryPlan: Sendable {
  let from: Year
  let to: Year
  private(set) var parts: [CarriedPart] = []
  /// Items of the new year of which nothing can be carried.
  private(set) var unanswered: [Item] = []
  /// Items that have an entry already, with its path.
  private(set) var existing: [(item: Item, path: String)] = []
  /// Entries of which the new list asks nothing.
  let withdrawn: [(entry: Entry, item: Item)]

  init(from: Year, to: Year, taken: YearFolder) {
    self.from = from
    self.to = to
    let asked = Set(to.edition.items.flatMap(\.topics))
    withdrawn = from.edition.items.compactMap { item in
      guard let entry = from.entries[item.code], asked.isDisjoint(with: item.topics) else {
        return nil
      }
      return (entry, item)
    }
    for item in to.edition.items {
      let sources = from.answers(to: item)
      if let path = taken[item.code] {
        if !sources.isEmpty { existing.append((item, path)) }
      } else if sources.isEmpty {
        unanswered.append(item)
      } else {
        parts += CarryPlan.parts(of: item, sources, into: to.year)
      }
    }
  }

  /// The parts of which a new entry is made, its page first.
  func parts(of item: Item) -> [CarriedPart] { parts.filter { $0.new.code == item.code } }

  private static func parts(
    of item: Item, _ sources: [(entry: Entry, item: Item)], into year: Int
  ) -> [CarriedPart] {
    let names = sources.map { $0.entry.page.path.entryName }
    let name = names[0].isEmpty ? "" : "-\(names[0])"
    let place = "\(year)/\(item.code.slug)\(name)"
    return sources.enumerated().map { number, source in
      let own = names[number]
      let isClear = !own.isEmpty && own != "index" && !names[..<number].dropFirst().contains(own)
      return CarriedPart(
        source, into: item, at: place, number: number, isAlone: sources.count == 1,
        name: isClear ? own : source.item.topics[0],
        isStanding: source.entry.isStanding(as: source.item, in: year))
    }
  }
}

extension Year {
  /// The entries of this year that answer what an item of another asks, in the order of its topics.
  fileprivate func answers(to item: Item) -> [(entry: Entry, item: Item)] {
    var seen: Set<ItemCode> = []
    return item.topics.compactMap { topic in
      guard let old = edition[topic: topic], let entry = entries[old.code],
        seen.insert(old.code).inserted
      else { return nil }
      return (entry, old)
    }
  }
}

extension Entry {
  /// Whether what it says still holds in a year: it tells what is current, or a plan of several
  /// years that covers that one.
  fileprivate func isStanding(as item: Item, in year: Int) -> Bool {
    switch item.period {
    case .standing: true
    case .coversFY:
      pages.flatMap(\.body.blocks).contains { block in
        block.headSpans.contains { $0.contains(.fiscalYear(year)) }
      }
    default: false
    }
  }
}
