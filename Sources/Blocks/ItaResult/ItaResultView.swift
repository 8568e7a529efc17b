import Disclosure
import Mustache
import Thai

/// What the template of a result shows.
enum ItaResultView {
  static let names: [Shape.Field] = [
    "title",
    .section(
      "overall", ["total", "grade", "target", .section("change", ["word", "by", "from", "grade"])]),
    .section("when", [detailsName]),
    .section(
      "instruments",
      [
        "hasRespondents",
        .section("rows", ["code", "name", "mean", "weight", "weighted", "respondents"]), "total",
      ]),
    .section("weakest", ["code", .section("indicators", ["name", "score"])]),
    .section(
      "table",
      [
        "caption", "csv", "columns", "hasPrevious", "hasIssues",
        .section(
          "groups",
          [
            "code", "name",
            .section(
              "rows",
              [
                "name", "score", "previous", "difference", "isWeakest", "priority",
                textsName("issue"),
              ]),
          ]),
      ]),
    BarChart.viewName,
  ]

  static func values(
    _ result: ItaResult, _ table: BlockTable, _ digits: Digits, after before: ItaResult? = nil
  ) -> [Value] {
    let when = details(result.head, ["year", "announced"], digits)
    return [
      .text(result.head.text("title")), overall(result, before, digits),
      when.isNothing ? .nothing : .record([when]), instruments(result, digits),
      weakest(result, digits), scores(result, before, table, digits), chart(result).view(digits),
    ]
  }

  private static func chart(_ result: ItaResult) -> BarChart {
    BarChart(
      title: "คะแนนรายตัวชี้วัด", unit: "คะแนน", decimals: 2, limit: Figure(100),
      bars: result.scores.compactMap { score in
        score.indicator.map { BarChart.Bar(ItaIndicator.label($0, .arabic), score.score) }
      })
  }

  private static func overall(
    _ result: ItaResult, _ before: ItaResult?, _ digits: Digits
  ) -> Value {
    guard let total = result.shownTotal else { return .nothing }
    return .record([
      .text(total.text(decimals: 2, digits)), .text(result.head.text("grade")),
      .text(result.head.shown("target", digits)), change(result, before, total, digits),
    ])
  }

  private static func change(
    _ result: ItaResult, _ before: ItaResult?, _ total: Figure, _ digits: Digits
  ) -> Value {
    guard let previous = result.head.figure("previous-total") ?? before?.shownTotal else {
      return .nothing
    }
    let by = total - previous
    let word = by == .zero ? "เท่ากับปีก่อน" : by > .zero ? "เพิ่มขึ้น" : "ลดลง"
    let size = by == .zero ? nil : Figure(units: abs(by.units)).text(decimals: 2, digits)
    return .record([
      .text(word), .text(size), .text(previous.text(decimals: 2, digits)),
      .text(result.head.text("previous-grade") ?? before?.head.text("grade")),
    ])
  }

  private static func instruments(_ result: ItaResult, _ digits: Digits) -> Value {
    let rows = ItaInstrument.allCases.compactMap { instrument -> [Value]? in
      guard let mean = result.shownMean(of: instrument) else { return nil }
      let respondents = result.head.shown("\(instrument.key)-respondents", digits)
      return [
        .text(instrument.rawValue), .text(instrument.thai),
        .text(mean.text(decimals: 2, digits)), .text(digits.text(instrument.weight(result.rule))),
        .text(result.weighted(mean, instrument).text(decimals: 3, digits)), .text(respondents),
      ]
    }
    guard !rows.isEmpty else { return .nothing }
    return .record([
      .flag(["iit", "eit"].contains { result.head.holds("\($0)-respondents") }), .list(rows),
      .text(result.shownTotal?.text(decimals: 2, digits)),
    ])
  }

  private static func weakest(_ result: ItaResult, _ digits: Digits) -> Value {
    .list(
      ItaInstrument.allCases.compactMap { instrument in
        let found = result.weakest(of: instrument)
        let complete = instrument.indicators.allSatisfy { result.score(of: $0) != nil }
        guard complete, !found.isEmpty else { return nil }
        return [
          .text(instrument.rawValue),
          .list(
            found.map { score in
              [
                .text(score.indicator.map { ItaIndicator.label($0, digits) }),
                .text(score.row.shown("score", digits)),
              ]
            }),
        ]
      })
  }

  private static func scores(
    _ result: ItaResult, _ before: ItaResult?, _ table: BlockTable, _ digits: Digits
  ) -> Value {
    guard !result.scores.isEmpty else { return .nothing }
    let groups = ItaInstrument.allCases.compactMap { instrument -> [Value]? in
      let lowest = Set(result.weakest(of: instrument).compactMap(\.indicator))
      let rows = result.scores.filter { score in
        score.indicator.map { instrument.indicators.contains($0) } ?? false
      }
      guard !rows.isEmpty else { return nil }
      return [
        .text(instrument.rawValue), .text(instrument.thai),
        .list(rows.map { row($0, before, lowest, digits) }),
      ]
    }
    let hasPrevious = result.scores.contains { previous($0, before) != nil }
    let hasIssues = result.scores.contains { $0.row.holds("issue") || $0.row.holds("priority") }
    let columns = 2 + (hasPrevious ? 2 : 0) + (hasIssues ? 1 : 0)
    return .record([
      .text("คะแนนรายตัวชี้วัด"), .text(table.givenCSV), .text("\(columns)"), .flag(hasPrevious),
      .flag(hasIssues), .list(groups),
    ])
  }

  private static func row(
    _ score: IndicatorScore, _ before: ItaResult?, _ lowest: Set<Int>, _ digits: Digits
  ) -> [Value] {
    let previous = previous(score, before)
    let difference = score.score.flatMap { now in previous.map { now - $0 } }.map { by in
      (by > .zero ? "+" : "") + by.text(decimals: 2, digits)
    }
    return [
      .text(score.indicator.map { ItaIndicator.label($0, digits) }),
      .text(score.row.shown("score", digits)), .text(previous?.text(decimals: 2, digits)),
      .text(difference), .flag(score.indicator.map { lowest.contains($0) } ?? false),
      .text(score.row.shown("priority", digits)), texts(score.row, "issue"),
    ]
  }

  /// As typed, else as the result of the year before has it.
  private static func previous(_ score: IndicatorScore, _ before: ItaResult?) -> Figure? {
    score.row.figure("previous") ?? score.indicator.flatMap { before?.score(of: $0) }
  }
}
