import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    OrgChartNode.kind, Person.kind, contact, channels, Plan.kind, Progress.kind, DataTable.kind,
    Statistics.kind, declaration, Document.kind, activity, giftReport, EITBlock.kind, Manual.kind,
    ethics, ItaResult.kind, Measures.kind, Risks.kind,
  ]
}
