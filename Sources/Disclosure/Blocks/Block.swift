import Diagnostics

/// What reading made of a block.
public struct BlockData: Sendable {
  /// All that was written, by the kind's schema.
  public let table: BlockTable
  /// The kind's own value, which its facts know.
  public let value: any Sendable
  /// Whether it holds no data, and so counts as absent.
  public let isEmpty: Bool
  /// What links to it are called when a page holds several of the kind; nil: the heading above it.
  public let title: String?
  /// Whether a key or a heading is unknown, data stands where it does not belong, or a file can't
  /// be read, so that nothing is proved by it.
  public let hasStrangeKeys: Bool

  public init(
    _ table: BlockTable, value: any Sendable, isEmpty: Bool, title: String? = nil,
    hasStrangeKeys: Bool = false
  ) {
    self.hasStrangeKeys = hasStrangeKeys
    self.table = table
    self.value = value
    self.isEmpty = isEmpty
    self.title = title
  }

  /// The same on a page that has no CSV file of its own; see ``BlockTable/withCSV(at:)``.
  public func withCSV(at way: String) -> BlockData {
    BlockData(
      table.withCSV(at: way), value: value, isEmpty: isEmpty, title: title,
      hasStrangeKeys: hasStrangeKeys)
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

  public init(kind: String, id: String, data: BlockData, place: Place) {
    self.kind = kind
    self.id = id
    self.data = data
    self.place = place
  }
}
