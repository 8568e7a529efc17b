import Diagnostics

/// Something a kind of block can prove of its own data, for a period.
public struct Fact: Sendable {
  /// The word in `proof:`.
  public let name: String
  /// What holds when it is proved.
  public let meaning: Words
  /// Asks the blocks of an entry, of which there is at least one and all have data.
  public let prove: @Sendable (BlockQuestion) -> Verdict

  public init(
    _ name: String, _ meaning: Words, prove: @escaping @Sendable (BlockQuestion) -> Verdict
  ) {
    self.name = name
    self.meaning = meaning
    self.prove = prove
  }
}

/// What one fact came to over all blocks of the kind in an entry.
public enum Verdict: Sendable, Equatable {
  case holds
  /// Why not, in words for pages; where, for diagnostics.
  case fails(reason: Words, [Diagnostic])
}
