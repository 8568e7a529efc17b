import Diagnostics
import Disclosure
import Thai

/// A fact asked of the blocks of an entry, with all that an answer may depend on.
public struct BlockQuestion: Sendable {
  public let fact: String
  /// All blocks of the kind in the entry and its sub-pages, those without data left out.
  public let blocks: [Block]
  public let site: Site
  /// The year whose edition asks.
  public let year: Year
  public let item: Item
  public let element: Element
  public let day: Day

  /// The days that the element asks about; today where it asks for what is current.
  public var span: Span { period.span(in: year.year, on: day) }
  public var period: Period { element.period ?? item.period }

  /// The kind's own values, as reading made them, each with its block.
  public func values<Value>(_ type: Value.Type) -> [(block: Block, value: Value)] {
    blocks.compactMap { block in (block.data.value as? Value).map { (block, $0) } }
  }

  /// The values of a kind's blocks in another item's entry; if there are none, why, in words for
  /// pages.
  public func others<Value>(
    _ kind: String, in code: ItemCode, of otherYear: Int?, _ type: Value.Type
  ) -> Result<[Value], Absence> {
    BlockSurroundings(site: site, year: year, item: item).others(
      kind, in: code, of: otherYear, type)
  }

  /// Why another entry has no values to give.
  public struct Absence: Error, Sendable {
    public let words: Words
    /// Whether they are there and can't be read, which is said where they stand.
    public let isUnread: Bool

    init(_ words: Words, isUnread: Bool = false) {
      self.words = words
      self.isUnread = isUnread
    }
  }
}
