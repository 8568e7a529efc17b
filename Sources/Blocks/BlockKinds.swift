import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    OrgChartNode.kind, Person.kind, contact, channels, plan, progress, DataTable.kind,
    Statistics.kind, declaration, Document.kind, activity, giftReport, EITBlock.kind,
    Manual.kind, ethics,
    itaResult, measures, risks,
  ]
}
