import Coverage
import Disclosure
import Mustache

/// One element in a checklist.
struct ElementLine: Sendable {
  let coverage: ElementCoverage
  /// Its own dates, where they are others than the item's.
  let period: String?
  let evidence: [EvidenceLink]

  static let view: View<ElementLine> = [
    .text("id") { $0.coverage.element.id },
    .text("text") { $0.coverage.element.text },
    .text("period") { $0.period },
    .text("status") { $0.coverage.status.rawValue },
    .text("word") { $0.coverage.word },
    .text("check") { $0.coverage.checkWord },
    .text("reason") { $0.coverage.reason?.thai },
    .text("placeWord") { $0.coverage.placeWord },
    .flag("hasEvidence") { !$0.evidence.isEmpty },
    .list("evidence", EvidenceLink.view) { $0.evidence },
  ]
}

/// The way to a place that shows an element.
struct EvidenceLink: Sendable {
  let href: String
  let text: String
  /// The name under which a renamed file is to be saved.
  let download: String?

  static let view: View<EvidenceLink> = [
    .text("href") { $0.href },
    .text("text") { $0.text },
    .text("download") { $0.download },
  ]
}
