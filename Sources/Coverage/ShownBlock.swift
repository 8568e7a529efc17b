import Disclosure
import Thai

/// A block where a page shows it.
public struct ShownBlock: Sendable {
  public let block: Block
  /// How the site writes numbers and dates.
  public let digits: Digits
  /// Where its entry stands among others; nil where there is no entry.
  public let beside: BlockSurroundings?

  /// What its rows are called where they can be had, and how large that file is.
  public let rows: @Sendable () -> (name: String?, size: String)?

  public init(
    _ block: Block, _ digits: Digits, beside: BlockSurroundings?,
    rows: @escaping @Sendable () -> (name: String?, size: String)? = { nil }
  ) {
    self.block = block
    self.rows = rows
    self.digits = digits
    self.beside = beside
  }
}
