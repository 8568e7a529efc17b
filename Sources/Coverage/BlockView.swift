import Disclosure
import Mustache

/// How a kind of block is shown: all that pages need to know of it.
public struct BlockView: Sendable {
  /// The name of the kind.
  public let name: String
  /// The name of its template below `Templates/`.
  public let template: String
  /// The names its template may use, in the order in which `BlockData.view` gives the values.
  public let names: [Shape.Field]
  /// The values on an item's own page, where other entries are known; nil when they are the same.
  public let beside: (@Sendable (BlockData, BlockSurroundings) -> [Value])?

  public init(
    name: String, template: String, names: [Shape.Field],
    beside: (@Sendable (BlockData, BlockSurroundings) -> [Value])?
  ) {
    self.name = name
    self.template = template
    self.names = names
    self.beside = beside
  }
}
