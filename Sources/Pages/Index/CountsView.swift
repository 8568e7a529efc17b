import Coverage
import Disclosure
import Mustache

extension ElementCounts {
  static let view: View<Shown<ElementCounts>> = [
    .text("asked") { $0.number($0.asked) },
    .text("shown") { $0.number($0.shown) },
    .text("machine") { $0.number($0.machine) },
    .text("statement") { $0.number($0.statement) },
    .text("missing") { $0.number($0.missing) },
    .text("notApplicable") { $0.number($0.notApplicable) },
    .text("awaiting") { $0.number($0.awaiting) },
  ]
}

extension ItemCounts {
  static let view: View<Shown<ItemCounts>> = [
    .text("items") { $0.number($0.items) },
    .list("counts", StatusCount.view) { $0.each($0.byStatus) },
  ]

  /// Those of a group, with its name.
  static let groupView: View<Shown<CoveredGroup>> = [
    .text("id") { $0.group.id },
    .text("title") { $0.group.title },
    .include(view) { $0.with($0.counts) },
  ]

  var byStatus: [StatusCount] {
    ItemCoverage.Status.allCases.map { StatusCount(status: $0, count: self[$0]) }
  }
}

/// How many items have one status.
struct StatusCount: Sendable {
  let status: ItemCoverage.Status
  let count: Int

  static let view: View<Shown<StatusCount>> = [
    .text("word") { $0.status.word },
    .text("count") { $0.number($0.count) },
  ]
}
