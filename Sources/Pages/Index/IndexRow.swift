import Disclosure
import Mustache
import Thai

/// One item on the index of a year.
struct IndexRow: Sendable {
  let item: CoveredItem
  let title: String
  let elements: [ElementLine]
  /// Whether it has changed since the year was submitted.
  var isChanged = false

  static let view: View<Shown<IndexRow>> = [
    .text("slug") { $0.item.item.code.slug },
    .text("code") { "\($0.item.item.code)" },
    .text("title") { $0.title },
    .text("href") { $0.href($0.item.page) },
    .text("status") { $0.item.coverage.status.rawValue },
    .text("look") { $0.item.coverage.look },
    .text("word") { $0.item.coverage.word($0.texts) },
    .text("asked") { $0.number($0.item.coverage.asked) },
    .text("shown") { $0.number($0.item.coverage.count(.shown)) },
    .list("marks", ElementLine.markView) { $0.each($0.elements) },
    .list("lacks", ElementLine.view) { $0.each($0.lacks) },
    .part("due", Day.view) { $0.with($0.elements.compactMap(\.due).min()) },
    .part("updated", Day.view) { $0.with($0.item.entry?.updated) },
    .flag("isChanged") { $0.isChanged },
    .text("responsible") { $0.item.entry?.responsible },
    .text("words") { $0.words },
  ]

  /// What is missing while something is shown: by name.
  private var lacks: [ElementLine] {
    item.coverage.status == .missing
      ? [] : elements.filter { $0.coverage.status == .missing }
  }

  /// Other names under which somebody may look for it.
  private var words: String? {
    let names =
      item.item.alsoCalled
      + [withoutYear(item.title, item.year)].filter { $0 != item.item.title }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
}

/// The items of a group that an index shows.
struct IndexRows: Sendable {
  let group: CoveredGroup
  let rows: [IndexRow]

  static let view: View<Shown<IndexRows>> = [
    .include(CoveredGroup.view) { $0.with($0.group) },
    .list("rows", IndexRow.view) { $0.each($0.rows) },
  ]
}
