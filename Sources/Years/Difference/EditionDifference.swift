import Disclosure

/// How the list of one year differs from that of another.
///
/// Items belong together by their topics, which never change; numbers and titles do.
public struct EditionDifference: Sendable {
  public let before: Edition
  public let after: Edition
  /// In the order of the later list; what it no longer asks stands last.
  public let lines: [Line]

  public enum Change: String, Sendable, CaseIterable {
    case unchanged, renamed, moved, merged, split, added, withdrawn
  }

  /// Items of both lists that share topics, directly or through each other.
  public struct Line: Sendable {
    public let before: [Item]
    public let after: [Item]
    /// What became of the numbers and titles; `unchanged` alone where nothing did.
    public let changes: [Change]
    /// Elements that were added, withdrawn or put otherwise.
    public let elements: [ElementChange]

    /// Of both lists, those of the later first.
    public var topics: [String] {
      var seen: Set<String> = []
      return (after + before).flatMap(\.topics).filter { seen.insert($0).inserted }
    }

    /// The periods of the items, where they are not the same.
    public var periods: (before: [Period], after: [Period])? {
      let (one, other) = (before.map(\.period), after.map(\.period))
      return one.isEmpty || other.isEmpty || Set(one) == Set(other) ? nil : (one, other)
    }
  }

  public init(from before: Edition, to after: Edition) {
    self.before = before
    self.after = after
    var rest = before.items
    var lines: [Line] = []
    var placed: Set<ItemCode> = []
    for item in after.items where placed.insert(item.code).inserted {
      var group: (before: [Item], after: [Item]) = ([], [item])
      var isGrowing = true
      while isGrowing {
        let topics = Set((group.before + group.after).flatMap(\.topics))
        let older = rest.filter { !topics.isDisjoint(with: $0.topics) }
        rest.removeAll { item in older.contains { $0.code == item.code } }
        let newer = after.items.filter {
          !topics.isDisjoint(with: $0.topics) && placed.insert($0.code).inserted
        }
        group.before += older
        group.after += newer
        isGrowing = !(older.isEmpty && newer.isEmpty)
      }
      lines.append(Line(group.before.sorted { $0.code < $1.code }, group.after))
    }
    self.lines = lines + rest.map { Line([$0], []) }
  }
}

extension EditionDifference.Line {
  fileprivate init(_ before: [Item], _ after: [Item]) {
    self.before = before
    self.after = after
    elements = ElementChange.all(from: before, to: after)
    changes = Self.changes(before, after)
  }

  private static func changes(_ before: [Item], _ after: [Item]) -> [EditionDifference.Change] {
    guard let old = before.first else { return [.added] }
    guard let new = after.first else { return [.withdrawn] }
    guard before.count == 1, after.count == 1 else {
      return (before.count > 1 ? [.merged] : []) + (after.count > 1 ? [.split] : [])
    }
    let changes: [EditionDifference.Change] =
      (old.code == new.code ? [] : [.moved]) + (old.title == new.title ? [] : [.renamed])
    return changes.isEmpty ? [.unchanged] : changes
  }
}
