import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    OrgChartNode.kind, Person.kind, ContactBlock.kind, Channel.kind, plan, progress,
    DataTable.kind, Statistics.kind, Declaration.kind, Document.kind, Activity.kind,
    GiftReport.kind, EITBlock.kind, Manual.kind, Ethics.kind, itaResult, measures, risks,
  ]
}
