import Diagnostics

/// Something a kind of block can prove of its own data, for a period.
public struct Fact: Sendable {
  /// The word in `proof:`.
  public let name: String
  /// What is true of the data when the fact is proved.
  public let meaning: Words
  /// Judges the blocks of an entry: at least one, all of them with data.
  public let prove: @Sendable (BlockQuestion) -> Verdict

  public init(
    _ name: String, _ meaning: Words, prove: @escaping @Sendable (BlockQuestion) -> Verdict
  ) {
    self.name = name
    self.meaning = meaning
    self.prove = prove
  }
}

/// The place that proves a fact: a block, or a row of it.
public struct Proof: Sendable, Equatable {
  /// An index in the blocks that were asked.
  public let block: Int
  /// As an officer counts the rows, from 1; nil for the whole block.
  public let row: Int?

  public init(block: Int, row: Int? = nil) {
    self.block = block
    self.row = row
  }
}

/// The answer to one fact, for all blocks of the kind in an entry together.
public enum Verdict: Sendable, Equatable {
  /// By all the blocks that were asked.
  case holds
  /// By one place, where a fact has to hold only once.
  case holdsAt(Proof)
  /// The reason in words for pages, and a diagnostic for each place that is to blame.
  case fails(reason: Words, [Diagnostic])
}
