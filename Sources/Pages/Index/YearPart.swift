import Coverage
import Disclosure

/// A page below the index of a year, called in addresses as its template is.
protocol YearPart: HTMLPage {
  var site: Site { get }
  var coverage: YearCoverage { get }
}

extension YearPart {
  var address: String { FramePage.coverage(coverage.edition.year, part: Self.template).address }
}

extension Shown where Model: YearPart {
  /// The same page of other years.
  var others: [TextLink] {
    links(
      to: { .coverage($0, part: Model.template) },
      of: model.site.years(besides: model.coverage.edition.year))
  }
}
