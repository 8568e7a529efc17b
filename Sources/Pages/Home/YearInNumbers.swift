import Coverage
import Disclosure
import Mustache

/// How far a year is disclosed, in numbers.
struct YearInNumbers: Sendable {
  let coverage: YearCoverage

  static let view: View<Shown<YearInNumbers>> = [
    .text("year") { $0.number($0.year) },
    .text("fiscalYear") { $0.coverage.edition.fiscalYear($0.digits) },
    .text("yearHref") { $0.href(.year($0.year)) },
    .text("coverageHref") { $0.href(.coverage($0.year)) },
    .text("items") { $0.number($0.coverage.counts.items) },
    .text("complete") { $0.number($0.coverage.counts.complete) },
    .text("elements") { $0.number($0.applicable) },
    .text("shown") { $0.number($0.coverage.elements.shown) },
    .text("machine") { $0.number($0.coverage.elements.machine) },
    .text("statement") { $0.number($0.coverage.elements.statement) },
    .list("statuses", StatusShare.view) { $0.each($0.shares) },
  ]

  private var year: Int { coverage.edition.year }
  private var applicable: Int { coverage.elements.asked - coverage.elements.notApplicable }

  private var shares: [StatusShare] {
    var start = 0
    return coverage.counts.byStatus.map { part in
      defer { start += part.count }
      return StatusShare(
        part: part, start: start, page: .coverage(year, status: part.status.rawValue))
    }
  }
}

/// The items with one status as a part of the bar that stands for all.
private struct StatusShare {
  let part: StatusCount
  /// How many items lie before it.
  let start: Int
  let page: FramePage

  static let view: View<Shown<StatusShare>> = [
    .text("status") { $0.part.status.rawValue },
    .include(StatusCount.view) { $0.with($0.part) },
    .text("href") { $0.href($0.page) },
    .text("start") { "\($0.start)" },
    .text("width") { "\($0.part.count)" },
  ]
}
