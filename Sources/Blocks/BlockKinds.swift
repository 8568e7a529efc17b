import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    orgChart, Person.kind, ContactBlock.kind, Channel.kind, plan, progress, table,
    Statistics.kind, Declaration.kind, Document.kind, Activity.kind, giftReport, EITBlock.kind,
    Manual.kind, Ethics.kind, itaResult, measures, risks,
  ]
}
