import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    orgChart, Person.kind, ContactBlock.kind, Channel.kind, plan, progress, table,
    Statistics.kind, Declaration.kind, Document.kind, Activity.kind, GiftReport.kind, EITBlock.kind,
    Manual.kind, Ethics.kind, itaResult, measures, risks,
  ]
}
