import Coverage
import Disclosure
import Mustache

/// An element that is missing, with its item.
struct Gap: Sendable {
  let item: CoveredItem
  let element: ElementLine
  /// What the total may lose by its item, in hundredths of a point.
  let points: Int

  static let view: View<Shown<Gap>> = [
    .text("code") { "\($0.item.item.code)" },
    .text("title") { $0.item.item.title },
    .text("href") { gap in
      gap.href(gap.item.page, fragment: "oit-element-\(gap.element.coverage.element.id)")
    },
    .text("points") { $0.digits.text(hundredths: $0.points) },
    .text("responsible") { $0.item.entry?.responsible },
    .include(ElementLine.view) { $0.with($0.element) },
  ]

  /// Those whose items weigh most first, else in the order of the edition.
  static func all(in coverage: YearCoverage, _ site: Site, _ links: Links, _ texts: Texts)
    -> [Gap]
  {
    let year = coverage.edition.year
    let checklist = Checklist(site, year: year, links, texts)
    let items = coverage.items.filter { $0.count(.missing) > 0 }
      .map { (item: $0, points: coverage.edition.pointsAtStake(by: $0.item.code)) }
    let ranked = items.enumerated().sorted { one, other in
      one.element.points == other.element.points
        ? one.offset < other.offset : one.element.points > other.element.points
    }
    return ranked.map(\.element).flatMap { item, points in
      checklist.lines(of: item).filter { $0.coverage.status == .missing }.map {
        Gap(item: CoveredItem(year: year, coverage: item), element: $0, points: points)
      }
    }
  }
}
