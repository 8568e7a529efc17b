import Coverage
import Disclosure
import Mustache

/// An element that is missing, with its item.
struct Gap: Sendable {
  let item: CoveredItem
  let element: ElementLine

  static let view: View<Shown<Gap>> = [
    .text("code") { "\($0.item.item.code)" },
    .text("title") { $0.item.item.title },
    .text("href") { gap in
      gap.href(gap.item.page, fragment: "oit-element-\(gap.element.coverage.element.id)")
    },
    .text("responsible") { $0.item.entry?.responsible },
    .include(ElementLine.view) { $0.with($0.element) },
  ]

  /// In the order of the edition.
  static func all(in coverage: YearCoverage, _ site: Site, _ links: Links) -> [Gap] {
    let year = coverage.edition.year
    let checklist = Checklist(site, year: year, links)
    return coverage.items.filter { $0.count(.missing) > 0 }.flatMap { item in
      checklist.lines(of: item).filter { $0.coverage.status == .missing }.map {
        Gap(item: CoveredItem(year: year, coverage: item), element: $0)
      }
    }
  }
}
