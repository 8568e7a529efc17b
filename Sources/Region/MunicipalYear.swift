import Coverage
import Disclosure
import Thai

/// What one municipality shows of one year, as its coverage.json says it.
public struct MunicipalYear: Sendable {
  /// Where it was read: a path or an address, as it was given.
  public let source: String
  public let year: Int
  /// The day of the statuses.
  public let asOf: Day
  public let municipality: Municipality
  /// What its list asks.
  var asked: [AskedItem]
  /// In the order of what is asked.
  let items: [ItemResult]

  /// The page of the year on the municipality's own site.
  var address: String { "\(municipality.web)/\(year)/coverage/" }

  /// The page of an item there.
  func address(of item: ItemCode) -> String { "\(municipality.web)/\(year)/\(item.slug)/" }
}

/// An item of a list, by which lists of several municipalities are told apart.
struct AskedItem: Sendable, Hashable {
  let code: ItemCode
  /// Names that stay the same from year to year.
  let topics: [String]
  let title: String
}

/// How far one item is shown; elements are counted.
struct ItemResult: Sendable, Equatable {
  let status: ItemCoverage.Status
  let asked: Int
  let shown: Int
  let missing: Int
  let awaiting: Int
  let updated: Day?

  /// Elements that apply, shown or not.
  var applying: Int { shown + missing + awaiting }
  /// Whether something is due and not shown.
  var lacks: Bool { missing > 0 }
  var applies: Bool { status != .notApplicable }
}
