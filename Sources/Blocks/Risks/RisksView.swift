import Disclosure
import Kinds
import Mustache
import Thai

extension Risks {
  static let view: View<Shown<Risks>> = [
    .key(title) { $0.head }, .details(of, span) { $0.head },
    .statuses { $0.rows.map { $0.row[TakenMeasure.status] } },
    .part(
      "matrix",
      [
        .text("top") { $0.digits.text(5) },
        .list("levels", count) { $0.each($0.value.counts($0.digits)) },
      ]
    ) { shown in
      let isScored = shown.value.all.contains { $0.score() != nil }
      return isScored && shown.value.matrix.isInOrder ? shown : nil
    },
    .part("table", table) { $0.value.all.isEmpty ? nil : $0 },
  ]

  private static let table: View<Shown<Risks>> = [
    .text("caption") { $0.digits.said("ความเสี่ยงและมาตรการ", "Risks and measures") },
    .text("csv") { $0.csv },
    .flag("hasLevel") { $0.value.weighs(.before) },
    .holds("hasMeasure", RiskRow.measure, RiskRow.owner, TakenMeasure.period) {
      $0.rows.map(\.row)
    },
    .holds("hasResult", TakenMeasure.result, TakenMeasure.status) { $0.rows.map(\.row) },
    .flag("hasAfter") { $0.value.weighs(.after) },
    .groups(of: \.all, \.row, Risk.view),
  ]

  private func weighs(_ figures: RiskFigures) -> Bool {
    all.contains { $0.score(figures) != nil || $0.row.holds(figures.level) }
  }

  private typealias Count = (level: RiskLevel, scores: String, count: Int)

  private static let count: View<Shown<Count>> = [
    .text("level") { $0.value.level.label($0.digits) }, .text("word") { $0.value.level.rawValue },
    .text("scores") { $0.value.scores }, .text("count") { $0.digits.text($0.value.count) },
  ]

  /// How many risks have each level, with the scores that make it; the highest first.
  private func counts(_ digits: Digits) -> [Count] {
    let levels = all.compactMap { $0.score() }.map { matrix.level($0) }
    return matrix.ranges(digits).reversed().map { level, scores in
      (level, scores, levels.count { $0 == level })
    }
  }
}

extension Risk {
  fileprivate static let view: View<Shown<Risk>> =
    [
      .text("number") { "\($0.value.row.number)" }, .keys(RiskRow.code, RiskRow.event) { $0.row },
      .notes(RiskRow.area, RiskRow.process) { $0.row },
      .flag("bribery") { $0.value.row[RiskRow.bribery] == true },
    ] + weight(.before) + [
      .list("measures", RiskRow.view) { $0.each($0.value.rows) },
      .part("after", weight(.after)) { $0 },
    ]

  /// Its figures, before its measures or after them.
  private static func weight(_ figures: RiskFigures) -> View<Shown<Risk>> {
    [
      .key(figures.likelihood, as: "likelihood") { $0.row },
      .key(figures.impact, as: "impact") { $0.row },
      .text("score") { shown in shown.value.score(figures).map { shown.digits.text($0) } },
      .text("level") { $0.value.level(figures)?.label($0.digits) },
      .text("word") { $0.value.level(figures)?.rawValue },
    ]
  }
}

extension RiskRow {
  fileprivate static let view: View<Shown<BlockRecord>> = [
    .keys(measure, owner, TakenMeasure.period, TakenMeasure.status),
    .text("statusWord") { $0.value[TakenMeasure.status]?.rawValue }, .texts(TakenMeasure.result),
    .more(TakenMeasure.problem, TakenMeasure.suggestion, Key.remarks),
  ]
}
