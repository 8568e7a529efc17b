import Charts
import Disclosure
import Kinds
import Mustache
import Thai

/// A result beside that of the year before, which the edition before analysed.
struct ComparedResult {
  fileprivate let result: ItaResult
  /// Nil where the site has none.
  private let before: ItaResult?
  private let parts: [OfInstrument]

  init(_ shown: Shown<ItaResult>) {
    let result = shown.value
    let before = result.year.flatMap { shown.beside?.result(of: $0 - 1) }
    self.result = result
    self.before = before
    parts = ItaInstrument.allCases.map { OfInstrument($0, result, before) }
  }

  static let view: View<Shown<ComparedResult>> = [
    .key(ItaResult.title) { $0.result.head },
    .part("overall", overall) { $0.value.result.figures.shownTotal == nil ? nil : $0 },
    .part("when", [.details(ItaResult.yearKey, ItaResult.announced) { $0.result.head }]) { $0 },
    .part("instruments", instruments) { $0.value.means.isEmpty ? nil : $0 },
    .list("weakest", OfInstrument.weakest) { shown in
      shown.each(shown.value.parts.filter { !$0.weakest.isEmpty })
    },
    .part("table", table) { $0.value.result.scores.isEmpty ? nil : $0 },
    .chart { $0.chart($1) },
  ]

  private static let overall: View<Shown<ComparedResult>> = [
    .figure("total", \.result.figures.shownTotal),
    .keys(ItaResult.grade, ItaResult.target) { $0.result.head },
    .part("change", change) { shown in shown.value.change.map { shown.with($0) } },
  ]

  private typealias Change = (by: Figure, from: Figure, grade: String?)

  private static let change: View<Shown<Change>> = [
    .text("word") { shown in
      let by = shown.value.by
      if by == .zero { return shown.digits.said("เท่ากับปีก่อน", "Unchanged") }
      return by > .zero ? shown.digits.said("เพิ่มขึ้น", "Up") : shown.digits.said("ลดลง", "Down")
    },
    .figure("by") { $0.by == .zero ? nil : Figure(units: abs($0.by.units)) },
    .figure("from") { $0.from }, .text("grade") { $0.value.grade },
  ]

  private var change: Change? {
    guard let total = result.figures.shownTotal,
      let previous = result.head[ItaResult.previousTotal] ?? before?.figures.shownTotal
    else { return nil }
    let grade = result.head[ItaResult.previousGrade] ?? before?.head[ItaResult.grade]
    return (total - previous, previous, grade)
  }

  private static let instruments: View<Shown<ComparedResult>> = [
    .holds("hasRespondents", ItaResult.iitRespondents, ItaResult.eitRespondents) {
      [$0.result.head]
    },
    .list("rows", OfInstrument.mean) { $0.each($0.value.means) },
    .figure("total", \.result.figures.shownTotal),
  ]

  private static let table: View<Shown<ComparedResult>> = [
    .text("caption") { ComparedResult.caption($0.digits) },
    .text("csv") { $0.csv },
    .text("columns") { "\(2 + ($0.value.hasPrevious ? 2 : 0) + ($0.value.hasIssues ? 1 : 0))" },
    .flag("hasPrevious") { $0.value.hasPrevious }, .flag("hasIssues") { $0.value.hasIssues },
    .list("groups", OfInstrument.group) { shown in
      shown.each(shown.value.parts.filter { !$0.rows.isEmpty })
    },
  ]

  private var means: [OfInstrument] { parts.filter { $0.mean != nil } }
  private var hasPrevious: Bool {
    parts.contains { part in part.rows.contains { $0.previous != nil } }
  }
  private var hasIssues: Bool {
    result.scores.contains {
      $0.row.holds(IndicatorScore.issue) || $0.row.holds(IndicatorScore.priority)
    }
  }

  private static func caption(_ digits: Digits) -> String {
    digits.said("คะแนนรายตัวชี้วัด", "Scores by indicator")
  }

  private func chart(_ digits: Digits) -> BarChart {
    BarChart(
      title: ComparedResult.caption(digits), unit: "คะแนน", decimals: 2, limit: Figure(100),
      target: result.head[ItaResult.target],
      bars: result.scores.compactMap { score in
        score.indicator.map {
          BarChart.Bar(
            label: ItaIndicator.label($0, .arabic), figures: [score.score],
            before: score.previous(or: before))
        }
      })
  }
}

/// What a result says of one instrument.
private struct OfInstrument {
  typealias Row = (score: IndicatorScore, previous: Figure?, isWeakest: Bool)

  private let instrument: ItaInstrument
  private let result: ItaResult
  let mean: Figure?
  let rows: [Row]
  /// None while a score is missing.
  let weakest: [IndicatorScore]

  init(_ instrument: ItaInstrument, _ result: ItaResult, _ before: ItaResult?) {
    self.instrument = instrument
    self.result = result
    mean = result.figures.mean(of: instrument)
    let lowest = result.weakest(of: instrument)
    rows = result.scores(of: instrument).map { score in
      let isWeakest = lowest.contains { $0.indicator == score.indicator }
      return (score, score.previous(or: before), isWeakest)
    }
    weakest = result.figures.exactMean(of: instrument) == nil ? [] : lowest
  }

  private static let name: View<Shown<OfInstrument>> = [
    .text("code") { $0.value.instrument.code }, .text("name") { $0.value.instrument.thai },
  ]

  static let mean: View<Shown<OfInstrument>> =
    name + [
      .figure("mean", \.mean),
      .text("weight") { $0.digits.text($0.value.result.figures.weight(of: $0.value.instrument)) },
      .text("weighted") { shown in
        let (figures, instrument) = (shown.value.result.figures, shown.value.instrument)
        return shown.value.mean.map {
          figures.weighted($0, instrument).text(decimals: 3, shown.digits)
        }
      },
      .text("respondents") { part in
        part.value.instrument.respondents.flatMap { part.value.result.head.shown($0, part.digits) }
      },
    ]

  static let weakest: View<Shown<OfInstrument>> = [
    .text("code") { $0.value.instrument.code },
    .list("indicators", IndicatorScore.view) { $0.each($0.value.weakest) },
  ]

  static let group: View<Shown<OfInstrument>> =
    name + [.list("rows", row) { $0.each($0.value.rows) }]

  private static let row: View<Shown<Row>> =
    IndicatorScore.view.over { $0.with($0.value.score) } + [
      .figure("previous") { $0.previous },
      .text("difference") { row in
        row.value.score.score.flatMap { now in row.value.previous.map { now - $0 } }.map { by in
          (by > .zero ? "+" : "") + by.text(decimals: 2, row.digits)
        }
      },
      .flag("isWeakest") { $0.value.isWeakest },
      .key(IndicatorScore.priority) { $0.score.row },
    ] + issue.over { $0.with($0.value.score.row) }

  private static let issue: View<Shown<BlockRecord>> = [.texts(IndicatorScore.issue)]
}

extension IndicatorScore {
  /// As typed, else as the result of the year before has it.
  fileprivate func previous(or before: ItaResult?) -> Figure? {
    row[Self.previous] ?? indicator.flatMap { before?.figures.score(of: $0) }
  }

  fileprivate static let view: View<Shown<IndicatorScore>> = [
    .text("name") { row in row.value.indicator.map { ItaIndicator.label($0, row.digits) } },
    .key(score) { $0.row },
  ]
}
