import Coverage
import Diagnostics
import Disclosure

/// What shows a point of a list in a year.
public enum ListedDocument: Sendable {
  /// The answer to an item, which may be that of an earlier year.
  case item(year: Int, ItemCoverage)
  case page(Page)
}

extension LawList.Point {
  /// What shows it: of each topic the newest answer up to a year, then its pages.
  public func documents(
    in year: Int, of site: Site, _ coverage: SiteCoverage
  ) -> [ListedDocument] {
    var addresses: Set<String> = []
    let years = coverage.years.reversed().filter { $0.edition.year <= year }
    let items = topics.compactMap { topic -> ListedDocument? in
      for covered in years {
        let item = covered.items.first { $0.item.topics.contains(topic) && $0.isAnswered }
        guard let item else { continue }
        let year = covered.edition.year
        let isNew = addresses.insert(FramePage.item(year, item.item.code).address).inserted
        return isNew ? .item(year: year, item) : nil
      }
      return nil
    }
    return items + pages.compactMap { site.page(at: "/\($0)/") }.map { .page($0) }
  }
}

extension ItemCoverage {
  /// Whether its page shows something, or why there is nothing.
  fileprivate var isAnswered: Bool {
    entry != nil && [.complete, .partial, .notApplicable].contains(status)
  }
}

extension LawList {
  /// Points of which the present year has neither documents nor words that there are none.
  public func lacks(in site: Site, _ coverage: SiteCoverage) -> [Diagnostic] {
    guard let present = site.present(on: coverage.day) else { return [] }
    return points.filter {
      $0.none == nil && $0.documents(in: present.year, of: site, coverage).isEmpty
    }.map { .noDocuments($0, in: present.year) }
  }
}
