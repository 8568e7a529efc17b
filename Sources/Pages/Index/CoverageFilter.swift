import Coverage
import Disclosure
import Mustache

/// The way to the items of a year with one status.
struct CoverageFilter: Sendable {
  /// Nil for all items.
  let status: ItemCoverage.Status?
  let count: Int
  let page: FramePage
  /// Whether it leads to the page on which it stands.
  let isCurrent: Bool

  static let view: View<Shown<CoverageFilter>> = [
    .text("word") { $0.status?.word ?? "ทั้งหมด" },
    .text("count") { $0.number($0.count) },
    .text("href") { $0.href($0.page) },
    .flag("current") { $0.isCurrent },
    .text("status") { $0.status?.rawValue },
    .text("meaning") { $0.status?.meaning },
  ]
}
