import Coverage
import Disclosure
import Mustache

extension YearCoverage {
  /// A year in numbers, with what is missing.
  static let view: View<Shown<YearCoverage>> = [
    .text("year") { $0.number($0.edition.year) },
    .text("fiscalYear") { $0.texts.fiscalYear($0.edition.year) },
    .text("items") { $0.number($0.counts.items) },
    .text("complete") { $0.number($0.counts.complete) },
    .text("elements") { $0.number($0.elements.asked - $0.elements.notApplicable) },
    .text("shown") { $0.number($0.elements.shown) },
    .text("machine") { $0.number($0.elements.machine) },
    .text("statement") { $0.number($0.elements.statement) },
    .text("missing") { $0.elements.missing > 0 ? $0.number($0.elements.missing) : nil },
    .text("awaiting") { $0.elements.awaiting > 0 ? $0.number($0.elements.awaiting) : nil },
    .text("notApplicable") {
      $0.elements.notApplicable > 0 ? $0.number($0.elements.notApplicable) : nil
    },
    .text("coverageHref") { $0.href(.coverage($0.edition.year)) },
    .text("elementsHref") { $0.href(.coverage($0.edition.year, part: "elements")) },
    .text("gapsHref") { $0.href(.coverage($0.edition.year, part: "gaps")) },
    .text("sourcesHref") { $0.href(.coverage($0.edition.year, part: "sources")) },
    .text("submissionHref") { $0.links.page(SubmissionPage.address(of: $0.edition.year)) },
  ]
}
