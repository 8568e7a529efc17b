import Diagnostics

/// A kind of typed data that an entry can hold as fenced code: how it is read, shown and what it proves.
public struct BlockKind: Sendable {
  /// What one fact came to over all blocks of the kind in an entry.
  public enum Verdict: Sendable, Equatable {
    case holds
    /// Why not, in words for pages; where, for diagnostics.
    case fails(reason: Words, [Diagnostic])
  }

  /// The word after the fence, and the name of its template in `Templates/blocks/`.
  public let name: String
  /// What an edition may ask of it with `proof:`.
  public let facts: [String]
  /// The names its view offers, in the order in which `Block.view` gives the values.
  public let names: [ViewName]
  /// Reads the data; what is wrong is said through the reader.
  public let read: @Sendable (inout BlockReader) -> BlockData
  /// Asks one fact of the blocks of an entry, of which there is at least one and all have data.
  public let prove: @Sendable (_ fact: String, _ blocks: [Block]) -> Verdict

  public init(
    name: String, facts: [String], names: [ViewName],
    read: @escaping @Sendable (inout BlockReader) -> BlockData,
    prove: @escaping @Sendable (_ fact: String, _ blocks: [Block]) -> Verdict
  ) {
    self.name = name
    self.facts = facts
    self.names = names
    self.read = read
    self.prove = prove
  }
}

/// A name that a block's template may use, with those inside when it is a list or record.
public indirect enum ViewName: Sendable, ExpressibleByStringLiteral {
  case value(String)
  case section(String, [ViewName])

  public init(stringLiteral name: String) { self = .value(name) }
}

/// A plain value for a block's template.
public indirect enum ViewValue: Sendable {
  case nothing
  case flag(Bool)
  case text(String)
  case record([ViewValue])
  case list([[ViewValue]])

  public static func text(_ text: String?) -> ViewValue { text.map { .text($0) } ?? .nothing }
}

/// What reading made of a block.
public struct BlockData: Sendable {
  /// The kind's own value, which its `prove` knows.
  public let value: any Sendable
  /// Values for the template, in the order of the kind's names.
  public let view: [ViewValue]
  /// Whether there is nothing in it: as good as not there.
  public let isEmpty: Bool

  public init(_ value: any Sendable, view: [ViewValue], isEmpty: Bool) {
    self.value = value
    self.view = view
    self.isEmpty = isEmpty
  }
}

/// A block where it stands on its page.
public struct Block: Sendable {
  public let kind: String
  /// Its anchor on the page.
  public let id: String
  public let data: BlockData
  /// The line of its fence.
  public let place: Place
}
