import Disclosure
import Thai

/// A block where a page shows it.
public struct ShownBlock: Sendable {
  public let block: Block
  /// How the site writes numbers and dates.
  public let digits: Digits
  /// Where its entry stands among others; nil where there is no entry.
  public let beside: BlockSurroundings?

  public init(_ block: Block, _ digits: Digits, beside: BlockSurroundings?) {
    self.block = block
    self.digits = digits
    self.beside = beside
  }
}
