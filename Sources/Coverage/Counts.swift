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
    machine = all.count { $0.status == .shown && $0.witness == .machine }
    statement = all.count { $0.status == .shown && $0.witness == .statement }
    missing = all.count { $0.status == .missing }
    notApplicable = all.count { $0.status == .notApplicable }
    awaiting = all.count { $0.status == .awaiting }
  }
}
