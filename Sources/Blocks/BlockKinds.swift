import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    orgChart, Person.kind, contact, channels, plan, progress, table, Statistics.kind, declaration,
    Document.kind, activity, giftReport, EITBlock.kind, Manual.kind, ethics,
    itaResult, measures, risks,
  ]
}
