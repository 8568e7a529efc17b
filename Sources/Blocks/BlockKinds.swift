import Disclosure

extension BlockKind {
  /// All kinds, in the order in which the documentation names them.
  public static let all: [BlockKind] = [
    orgChart, people, contact, channels, plan, progress, table, Statistics.kind, declaration,
    files, activity, giftReport, eit, Manual.kind, ethics,
    itaResult, measures, risks,
  ]
}
