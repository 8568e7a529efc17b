import Disclosure
import Mustache
import Thai

/// What the template of risks shows.
enum RisksView {
  static let names: [Shape.Field] = [
    "title", detailsName,
    .section("statuses", ["all", .section("counts", ["status", "count"])]),
    .section("matrix", ["top", .section("levels", ["level", "word", "scores", "count"])]),
    .section(
      "table",
      [
        "caption", "csv", "hasLevel", "hasMeasure", "hasResult", "hasAfter",
        .section(
          "rows",
          [
            "code", "event", notesName, "bribery", "likelihood", "impact", "score", "level", "word",
            .section(
              "measures",
              [
                "measure", "owner", "period", "status", "statusWord", textsName("result"),
                .section("more", [.section("parts", ["label", textsName("said")])]),
              ]),
            .section("after", ["likelihood", "impact", "score", "level", "word"]),
          ]),
      ]),
  ]

  static func values(_ risks: Risks, _ table: BlockTable, _ digits: Digits) -> [Value] {
    let all = risks.all
    return [
      .text(risks.head.text("title")), details(risks.head, ["of", "span"], digits),
      statuses(risks.rows.map { $0.word("status") }, Measure.statuses, digits),
      levels(risks, all, digits), rows(risks, all, table, digits),
    ]
  }

  /// How many risks have each level, with the scores that make it; the highest first.
  private static func levels(_ risks: Risks, _ all: [Risk], _ digits: Digits) -> Value {
    let scored = all.compactMap { $0.score() }
    guard !scored.isEmpty, risks.matrix.isInOrder else { return .nothing }
    return .record([
      .text(digits.text(5)),
      .list(
        risks.matrix.ranges(digits).reversed().map { level, scores in
          let count = scored.count { risks.matrix.level($0).word == level.word }
          return [
            .text(level.label), .text(level.word), .text(scores), .text(digits.text(count)),
          ]
        }),
    ])
  }

  private static func rows(
    _ risks: Risks, _ all: [Risk], _ table: BlockTable, _ digits: Digits
  ) -> Value {
    guard !all.isEmpty else { return .nothing }
    let hasLevel = all.contains { $0.score() != nil || $0.row.holds("level") }
    let hasAfter = all.contains { $0.score("-after") != nil || $0.row.holds("level-after") }
    func holds(_ keys: String...) -> Value {
      .flag(risks.rows.contains { row in keys.contains { row.holds($0) } })
    }
    return .record([
      .text("ความเสี่ยงและมาตรการ"), .text(table.givenCSV),
      .flag(hasLevel), holds("measure", "owner", "period"), holds("result", "status"),
      .flag(hasAfter), .list(all.map { row($0, risks.matrix, digits) }),
    ])
  }

  private static func row(_ risk: Risk, _ matrix: RiskMatrix, _ digits: Digits) -> [Value] {
    let notes = notes(risk.row, ["area", "process"], digits)
    let after = level(risk, "-after", matrix, digits)
    return [.text(risk.row.text("code")), .text(risk.row.text("event")), notes]
      + [.flag(risk.row.flag("bribery"))] + level(risk, "", matrix, digits)
      + [
        .list(risk.rows.map { measure($0, digits) }),
        after.contains { !$0.isNothing } ? .record(after) : .nothing,
      ]
  }

  /// Likelihood, impact, score, the level's label and its word.
  private static func level(
    _ risk: Risk, _ suffix: String, _ matrix: RiskMatrix, _ digits: Digits
  ) -> [Value] {
    let score = risk.score(suffix)
    let typed = risk.row.word("level\(suffix)")
    let level = score.map { matrix.level($0) } ?? RiskMatrix.levels.first { $0.word == typed }
    return [
      .text(risk.row.shown("likelihood\(suffix)", digits)),
      .text(risk.row.shown("impact\(suffix)", digits)), .text(score.map { digits.text($0) }),
      .text(level?.label), .text(level?.word),
    ]
  }

  private static func measure(_ row: BlockRecord, _ digits: Digits) -> [Value] {
    let parts = row.fields.filter { ["problem", "suggestion"].contains($0.name) }
      .compactMap { field -> [Value]? in
        row.holds(field.name) ? [.text(field.label), texts(row, field.name)] : nil
      }
    return [
      .text(row.text("measure")), .text(row.text("owner")), .text(row.shown("period", digits)),
      .text(row.shown("status", digits)), .text(row.word("status")), texts(row, "result"),
      parts.isEmpty ? .nothing : .record([.list(parts)]),
    ]
  }
}
