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
        .list("levels", count) { $0.value.counts($0.digits) },
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
    .groups(
      of: { risks in risks.all.map { ($0, risks.matrix) } }, { $0.0.row }, Risk.view),
  ]

  private func weighs(_ figures: RiskFigures) -> Bool {
    all.contains { $0.score(figures) != nil || $0.row.holds(figures.level) }
  }

  private typealias Count = (level: RiskLevel, label: String, scores: String, count: String)

  private static let count: View<Count> = [
    .text("level") { $0.label }, .text("word") { $0.level.rawValue },
    .text("scores") { $0.scores }, .text("count") { $0.count },
  ]

  /// How many risks have each level, with the scores that make it; the highest first.
  private func counts(_ digits: Digits) -> [Count] {
    let levels = all.compactMap { $0.score() }.map { matrix.level($0) }
    return matrix.ranges(digits).reversed().map { level, scores in
      (level, level.label(digits), scores, digits.text(levels.count { $0 == level }))
    }
  }
}

extension Risk {
  fileprivate static let view: View<Shown<(Risk, RiskMatrix)>> =
    [
      .text("number") { "\($0.value.0.row.number)" },
      .keys(RiskRow.code, RiskRow.event) { $0.0.row },
      .notes(RiskRow.area, RiskRow.process) { $0.0.row },
      .flag("bribery") { $0.value.0.row[RiskRow.bribery] == true },
    ] + Weight.view.over { Weight($0, .before) } + [
      .list("measures", RiskRow.view) { $0.each($0.value.0.rows) },
      .part("after", Weight.view) { Weight($0, .after) },
    ]
}

/// The figures of a risk, before its measures or after them.
private struct Weight {
  let likelihood: String?
  let impact: String?
  let score: String?
  let level: RiskLevel?
  let digits: Digits

  init(_ shown: Shown<(Risk, RiskMatrix)>, _ figures: RiskFigures) {
    let (risk, matrix) = shown.value
    let score = risk.score(figures)
    digits = shown.digits
    likelihood = risk.row.shown(figures.likelihood, shown.digits)
    impact = risk.row.shown(figures.impact, shown.digits)
    self.score = score.map { shown.digits.text($0) }
    level = score.map { matrix.level($0) } ?? risk.row[figures.level]
  }

  static let view: View<Weight> = [
    .text("likelihood") { $0.likelihood }, .text("impact") { $0.impact },
    .text("score") { $0.score }, .text("level") { $0.level?.label($0.digits) },
    .text("word") { $0.level?.rawValue },
  ]
}

extension RiskRow {
  fileprivate static let view: View<Shown<BlockRecord>> = [
    .keys(measure, owner, TakenMeasure.period, TakenMeasure.status),
    .text("statusWord") { $0.value[TakenMeasure.status]?.rawValue }, .texts(TakenMeasure.result),
    .more(TakenMeasure.problem, TakenMeasure.suggestion, Key.remarks),
  ]
}
