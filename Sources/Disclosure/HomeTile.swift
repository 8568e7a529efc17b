import Diagnostics

/// A tile of the home page as site.yml asks for it.
public struct WrittenTile: Sendable {
  public enum Goal: Sendable {
    /// A topic of the editions.
    case topic(String)
    /// The name of a page in pages/.
    case page(String)
    /// An https address.
    case url(String)
  }

  public let goal: Goal
  /// Nil for the words that its goal goes by.
  public let title: String?
  /// Where the goal is written.
  public let place: Place

  public init(_ goal: Goal, title: String?, at place: Place) {
    self.goal = goal
    self.title = title
    self.place = place
  }
}

/// A tile of the home page whose goal is there.
public struct HomeTile: Sendable {
  public enum Goal: Sendable {
    case topic(String)
    case target(Target)
  }

  public let goal: Goal
  public let title: String?

  public init(_ goal: Goal, title: String?) {
    self.goal = goal
    self.title = title
  }
}
