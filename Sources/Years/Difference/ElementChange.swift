import Disclosure

/// An element that is asked in one of two lists only, or otherwise in each.
public struct ElementChange: Sendable {
  /// Nil where the earlier list does not ask it.
  public let before: Element?
  /// Nil where the later list does not ask it.
  public let after: Element?

  public enum Kind: String, Sendable { case added, withdrawn, changed }

  /// What of an element differs.
  public enum Part: String, Sendable, CaseIterable { case text, period, proof }

  public var id: String { (after ?? before)?.id ?? "" }

  public var kind: Kind { before == nil ? .added : after == nil ? .withdrawn : .changed }

  /// None of one that stands in one list only.
  public var parts: [Part] {
    guard let before, let after else { return [] }
    return Part.allCases.filter { part in
      switch part {
      case .text: before.text != after.text
      case .period: before.period != after.period
      case .proof: before.proofs != after.proofs
      }
    }
  }

  /// Elements are known by their ids; of several with one id that count which says the same.
  static func all(from before: [Item], to after: [Item]) -> [ElementChange] {
    guard !before.isEmpty, !after.isEmpty else { return [] }
    let older = Dictionary(grouping: before.flatMap(\.elements), by: \.id)
    let newer = after.flatMap(\.elements)
    let asked = newer.compactMap { element -> ElementChange? in
      let changes = (older[element.id] ?? []).map { ElementChange(before: $0, after: element) }
      guard let first = changes.first else { return ElementChange(before: nil, after: element) }
      return changes.contains { $0.parts.isEmpty } ? nil : first
    }
    let ids = Set(newer.map(\.id))
    return asked
      + before.flatMap(\.elements).filter { !ids.contains($0.id) }
      .map { ElementChange(before: $0, after: nil) }
  }
}
