import Coverage
import Diagnostics
import Disclosure
import Mustache
import Thai

/// What the head of an item's page says: the status in a line, what lacks by name, the elements.
struct ItemStatus {
  let covered: ItemCoverage
  let elements: [ElementLine]
  /// The reason for which nothing of the item applies, said once.
  let exemption: Words?

  init(_ page: ItemPage, _ links: Links, _ texts: Texts) {
    covered = page.covered
    var elements = Checklist(page.site, year: page.year.year, links, texts).lines(of: page.covered)
    let reasons = Set(elements.map { $0.coverage.reason })
    exemption = covered.status == .notApplicable && reasons.count == 1 ? reasons.first ?? nil : nil
    // Without an entry the page has said so.
    for index in elements.indices
    where exemption != nil || covered.entry == nil && elements[index].coverage.status == .missing {
      elements[index].saysReason = false
    }
    self.elements = elements
  }

  static let view: View<Shown<ItemStatus>> = [
    .text("word") { $0.covered.word($0.texts) },
    .text("look") { $0.covered.look },
    .text("missing") { $0.missing.isEmpty ? nil : $0.number($0.missing.count) },
    .list("lacks", ElementLine.view) { $0.each($0.lacks) },
    .text("moreLacks") { $0.unnamed > 0 ? $0.number($0.unnamed) : nil },
    .part("due", Day.view) { $0.with($0.due) },
    .list("elements", ElementLine.view) { $0.each($0.elements) },
    .flag("isLong") { $0.isLong },
    .text("exemption") { status in status.exemption.map { status.texts.said($0) } },
    .text("elementCount") { $0.covered.asked > 0 ? $0.number($0.covered.asked) : nil },
    .text("shownCount") { $0.number($0.covered.count(.shown)) },
    .flag("hasSigns") { $0.elements.contains(where: \.isShown) },
    .flag("hasMachine") { $0.model.hasWitness(.machine) },
    .flag("hasStatement") { $0.model.hasWitness(.statement) },
    .flag("isAwaited") { $0.covered.status == .awaiting },
  ]

  private var missing: [ElementLine] { elements.filter { $0.coverage.status == .missing } }

  /// Where all is missing the word has said so.
  private var lacks: [ElementLine] {
    covered.status == .missing ? [] : Array(missing.prefix(2))
  }

  private var unnamed: Int { covered.status == .missing ? 0 : max(0, missing.count - 2) }

  /// When the first of what is awaited falls due.
  private var due: Day? { elements.compactMap(\.due).min() }

  /// Whether the list is folded away, so that the content comes into sight.
  private var isLong: Bool {
    elements.count > 8 || elements.reduce(0) { $0 + $1.phoneLines } > 11
  }

  private func hasWitness(_ witness: ElementCoverage.Witness) -> Bool {
    elements.contains { $0.isShown && $0.coverage.witness == witness }
  }
}
