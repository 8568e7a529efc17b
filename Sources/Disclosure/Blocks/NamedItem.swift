import Diagnostics

/// An item that a block names.
public struct NamedItem: Sendable, Hashable {
  /// Nil for the block's own.
  public let year: Int?
  public let code: ItemCode

  /// Of a year, which goes without saying where it is the block's `own`.
  public init(_ code: ItemCode, of year: Int?, besides own: Int) {
    self.init(year: year == own ? nil : year, code: code)
  }

  init(year: Int?, code: ItemCode) {
    self.year = year
    self.code = code
  }

  /// `O36`, with the year when it is another.
  public var name: Words {
    Words(
      "\(code)" + (year.map { " ปี \($0)" } ?? ""), "\(code)" + (year.map { " of \($0)" } ?? ""))
  }
}
