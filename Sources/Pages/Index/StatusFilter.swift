import Coverage
import Disclosure
import Mustache

/// The items of a year with one status: the way to them, and their part of the bar for all.
struct StatusFilter: Sendable {
  let part: StatusCount
  /// How many items lie before it on the bar.
  let start: Int
  let page: FramePage
  /// Whether it leads to the page on which it stands.
  let isCurrent: Bool

  static let view: View<Shown<StatusFilter>> = [
    .text("status") { $0.part.status.rawValue },
    .include(StatusCount.view) { $0.with($0.part) },
    .flag("isEmpty") { $0.part.count == 0 },
    .text("meaning") { $0.texts[$0.part.status.meaning] },
    .text("href") { $0.href($0.page) },
    .text("start") { "\($0.start)" },
    .text("width") { "\($0.part.count)" },
    .flag("current") { $0.isCurrent },
  ]

  /// One for each status, in their order on the bar.
  static func all(_ coverage: YearCoverage, on current: ItemCoverage.Status? = nil) -> [Self] {
    var start = 0
    return coverage.counts.byStatus.map { part in
      defer { start += part.count }
      return StatusFilter(
        part: part, start: start,
        page: .coverage(coverage.edition.year, part: part.status.rawValue),
        isCurrent: part.status == current)
    }
  }
}

/// How many items have one status.
struct StatusCount: Sendable {
  let status: ItemCoverage.Status
  let count: Int

  static let view: View<Shown<StatusCount>> = [
    .text("word") { $0.texts[$0.status.word] },
    .text("count") { $0.number($0.count) },
  ]
}

extension ItemCounts {
  var byStatus: [StatusCount] {
    ItemCoverage.Status.allCases.map { StatusCount(status: $0, count: self[$0]) }
  }
}
