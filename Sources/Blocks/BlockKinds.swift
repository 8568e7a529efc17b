import Disclosure
import Kinds

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    OrgChartNode.kind, Person.kind, ContactBlock.kind, Channel.kind, Plan.kind, Progress.kind,
    DataTable.kind, Statistics.kind, Declaration.kind, Document.kind, Activity.kind,
    GiftReport.kind, EITBlock.kind, Manual.kind, Ethics.kind, ItaResult.kind, Measures.kind,
    Risks.kind,
  ]
}
