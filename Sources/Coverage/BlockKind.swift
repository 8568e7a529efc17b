import Diagnostics
import Mustache

/// A kind of typed data that an entry can hold as fenced code: how it is read, shown and what it proves.
public struct BlockKind: Sendable {
  /// The word after the fence.
  public let name: String
  /// The name of its template below `Templates/`.
  public let template: String
  /// What it is for, in a sentence.
  public let summary: Words
  /// What may be written in it.
  public let schema: BlockSchema
  /// What an edition may ask of it with `proof:`.
  public let facts: [Fact]
  /// The names its template may use, in the order in which `BlockData.view` gives the values.
  public let names: [Shape.Field]
  /// Data that is right and whole, as an officer writes it: documentation and skeletons show it.
  public let example: String
  /// Reads the data; what is wrong is said through the reader.
  public let read: @Sendable (inout BlockReader) -> BlockData
  /// The view on an item's own page, where other entries are known; nil when it is the same.
  public let viewBeside: (@Sendable (BlockData, BlockSurroundings) -> [Value])?

  /// Something a block can prove of its own data, for a period.
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

  /// The template is `blocks/NAME` where none is named.
  public init(
    name: String, template: String? = nil, summary: Words, schema: BlockSchema, facts: [Fact],
    names: [Shape.Field], example: String,
    read: @escaping @Sendable (inout BlockReader) -> BlockData,
    viewBeside: (@Sendable (BlockData, BlockSurroundings) -> [Value])? = nil
  ) {
    self.name = name
    self.template = template ?? "blocks/\(name)"
    self.summary = summary
    self.schema = schema
    self.facts = facts
    self.names = names
    self.example = example
    self.read = read
    self.viewBeside = viewBeside
  }

  public subscript(fact name: String) -> Fact? { facts.first { $0.name == name } }
}

/// What reading made of a block.
public struct BlockData: Sendable {
  /// All that was written, by the kind's schema.
  public let table: BlockTable
  /// The kind's own value, which its facts know.
  public let value: any Sendable
  /// Whether there is nothing in it: as good as not there.
  public let isEmpty: Bool
  /// By which links name it, where a page holds several of the kind; nil for the heading above it.
  public let title: String?
  private let makeView: @Sendable () -> [Value]

  /// The view is made when a page shows it.
  public init(
    _ table: BlockTable, value: any Sendable, view: @autoclosure @escaping @Sendable () -> [Value],
    isEmpty: Bool, title: String? = nil
  ) {
    self.table = table
    self.value = value
    makeView = view
    self.isEmpty = isEmpty
    self.title = title
  }

  /// Values for the template, in the order of the kind's names.
  public var view: [Value] { makeView() }
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
