import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    OrgChartNode.kind, people, contact, channels, plan, progress, DataTable.kind, Statistics.kind,
    declaration, files, activity, giftReport, eit, Manual.kind, ethics,
    itaResult, measures, risks,
  ]
}
