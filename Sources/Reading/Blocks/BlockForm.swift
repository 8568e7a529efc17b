import Disclosure

/// How a kind of block is written and read: all that reading needs to know of it.
public struct BlockForm: Sendable {
  /// The word after the fence.
  public let name: String
  /// What may be written in it.
  public let schema: BlockSchema
  /// The words that an edition may name under `proof:`.
  public let facts: [String]
  /// Reads the data, and reports what is wrong with it through the reader.
  public let read: @Sendable (inout BlockReader) -> BlockData

  public init(
    name: String, schema: BlockSchema, facts: [String],
    read: @escaping @Sendable (inout BlockReader) -> BlockData
  ) {
    self.name = name
    self.schema = schema
    self.facts = facts
    self.read = read
  }
}
