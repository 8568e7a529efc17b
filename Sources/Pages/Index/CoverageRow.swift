import Disclosure
import Mustache
import Thai

/// One item on the coverage index, with its elements.
struct CoverageRow: Sendable {
  let item: CoveredItem
  /// The site's public address.
  let web: String
  let elements: [ElementLine]

  static let view: View<Shown<CoverageRow>> = [
    .text("slug") { $0.item.item.code.slug },
    .text("code") { "\($0.item.item.code)" },
    .text("title") { $0.item.item.title },
    .text("href") { $0.href($0.item.page) },
    .text("own") { $0.web + $0.item.page.address },
    .text("status") { $0.item.coverage.status.rawValue },
    .text("word") { $0.item.coverage.status.word },
    .text("reason") { row in row.item.coverage.reason.map { row.digits.text($0.thai) } },
    .text("asks") { $0.item.item.asks(in: $0.item.year, $0.digits) },
    .text("responsible") { $0.item.entry?.responsible },
    .part("updated", Day.view) { $0.with($0.item.entry?.updated) },
    .text("unconfirmed") { $0.item.item.origin.unconfirmed },
    .list("elements", ElementLine.view) { $0.elements },
  ]
}

/// The items of a group that a coverage index shows.
struct CoverageRows: Sendable {
  let group: CoveredGroup
  let rows: [CoverageRow]

  static let view: View<Shown<CoverageRows>> = [
    .include(CoveredGroup.view) { $0.with($0.group) },
    .list("rows", CoverageRow.view) { $0.each($0.rows) },
  ]
}
