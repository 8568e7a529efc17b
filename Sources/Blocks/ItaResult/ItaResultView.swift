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

  init(_ shown: Shown<ItaResult>) {
    result = shown.value
    before = result.year.flatMap { shown.beside?.result(of: $0 - 1) }
  }

  static let view: View<Shown<ComparedResult>> = [
    .key(ItaResult.title) { $0.result.head }, .part("overall", overall, \.ifTotal),
    .part("when", [.details(ItaResult.yearKey, ItaResult.announced) { $0.result.head }]) { shown in
      let head = shown.value.result.head
      return head.isRead(ItaResult.yearKey) || head.isRead(ItaResult.announced) ? shown : nil
    },
    .part("instruments", instruments) { $0.value.means.isEmpty ? nil : $0 },
    .list("weakest", Weakest.view) { $0.each($0.value.weakest) },
    .part("table", table) { $0.value.result.scores.isEmpty ? nil : $0 },
    .chart(\.chart),
  ]

  private static let overall: View<Shown<ComparedResult>> = [
    .figure("total", \.result.shownTotal), .key(ItaResult.grade) { $0.result.head },
    .key(ItaResult.target) { $0.result.head },
    .part(
      "change",
      [
        .text("word") { $0.value.word }, .figure("by", \.size), .figure("from", \.previous),
        .text("grade") { $0.value.grade },
      ]
    ) { shown in shown.value.change.map { shown.with($0) } },
  ]

  private struct Change {
    let previous: Figure
    let grade: String?
    let by: Figure

    var word: String { by == .zero ? "เท่ากับปีก่อน" : by > .zero ? "เพิ่มขึ้น" : "ลดลง" }
    var size: Figure? { by == .zero ? nil : Figure(units: abs(by.units)) }
  }

  private var change: Change? {
    guard let total = result.shownTotal,
      let previous = result.head[ItaResult.previousTotal] ?? before?.shownTotal
    else { return nil }
    let grade = result.head[ItaResult.previousGrade] ?? before?.head[ItaResult.grade]
    return Change(previous: previous, grade: grade, by: total - previous)
  }

  private static let instruments: View<Shown<ComparedResult>> = [
    .flag("hasRespondents") { shown in
      ItaResult.respondents.contains { shown.value.result.head.holds($0) }
    },
    .list("rows", Mean.view) { $0.each($0.value.means) },
    .figure("total", \.result.shownTotal),
  ]

  private struct Mean {
    let instrument: ItaInstrument
    let mean: Figure
    let result: ItaResult

    static let view: View<Shown<Mean>> = [
      .text("code") { $0.value.instrument.code }, .text("name") { $0.value.instrument.thai },
      .figure("mean", \.mean),
      .text("weight") { $0.digits.text($0.value.instrument.weight($0.value.result.rule)) },
      .text("weighted") { shown in
        let (mean, instrument) = (shown.value.mean, shown.value.instrument)
        return shown.value.result.weighted(mean, instrument).text(decimals: 3, shown.digits)
      },
      .text("respondents") { shown in
        shown.value.instrument.respondents.flatMap {
          shown.value.result.head.shown($0, shown.digits)
        }
      },
    ]
  }

  private var means: [Mean] {
    ItaInstrument.all.compactMap { instrument in
      result.shownMean(of: instrument).map {
        Mean(instrument: instrument, mean: $0, result: result)
      }
    }
  }

  private struct Weakest {
    let instrument: ItaInstrument
    let scores: [IndicatorScore]

    static let view: View<Shown<Weakest>> = [
      .text("code") { $0.value.instrument.code },
      .list(
        "indicators",
        [
          .text("name") { $0.value.name($0.digits) },
          .key(IndicatorScore.score) { $0.row },
        ]
      ) { $0.each($0.value.scores) },
    ]
  }

  /// Of instruments whose scores are all known.
  private var weakest: [Weakest] {
    ItaInstrument.all.compactMap { instrument in
      let found = result.weakest(of: instrument)
      let isComplete = instrument.indicators.allSatisfy { result.score(of: $0) != nil }
      return isComplete && !found.isEmpty ? Weakest(instrument: instrument, scores: found) : nil
    }
  }

  private static let table: View<Shown<ComparedResult>> = [
    .text("caption") { _ in "คะแนนรายตัวชี้วัด" }, .text("csv") { $0.csv },
    .text("columns") { "\(2 + ($0.value.hasPrevious ? 2 : 0) + ($0.value.hasIssues ? 1 : 0))" },
    .flag("hasPrevious") { $0.value.hasPrevious }, .flag("hasIssues") { $0.value.hasIssues },
    .list(
      "groups",
      [
        .text("code") { $0.value.instrument.code }, .text("name") { $0.value.instrument.thai },
        .list("rows", Row.view) { $0.each($0.value.rows) },
      ]
    ) { $0.each($0.value.groups) },
  ]

  private struct Row {
    let score: IndicatorScore
    /// As typed, else as the result of the year before has it.
    let previous: Figure?
    let isWeakest: Bool

    static let view: View<Shown<Row>> =
      [
        .text("name") { $0.value.score.name($0.digits) },
        .key(IndicatorScore.score) { $0.score.row }, .figure("previous", \.previous),
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

  private var groups: [(instrument: ItaInstrument, rows: [Row])] {
    ItaInstrument.all.compactMap { instrument in
      let lowest = result.weakest(of: instrument).compactMap(\.indicator)
      let rows = result.scores.compactMap { score -> Row? in
        guard let indicator = score.indicator, instrument.indicators.contains(indicator) else {
          return nil
        }
        return Row(
          score: score, previous: previous(score), isWeakest: lowest.contains(indicator))
      }
      return rows.isEmpty ? nil : (instrument, rows)
    }
  }

  private func previous(_ score: IndicatorScore) -> Figure? {
    score.row[IndicatorScore.previous] ?? score.indicator.flatMap { before?.score(of: $0) }
  }

  private var hasPrevious: Bool { result.scores.contains { previous($0) != nil } }
  private var hasIssues: Bool {
    result.scores.contains {
      $0.row.holds(IndicatorScore.issue) || $0.row.holds(IndicatorScore.priority)
    }
  }

  private var chart: BarChart {
    BarChart(
      title: "คะแนนรายตัวชี้วัด", unit: "คะแนน", decimals: 2, limit: Figure(100),
      bars: result.scores.compactMap { score in
        score.indicator.map { BarChart.Bar(ItaIndicator.label($0, .arabic), score.score) }
      })
  }
}

extension Shown<ComparedResult> {
  fileprivate var ifTotal: Self? { value.result.shownTotal == nil ? nil : self }
}

extension IndicatorScore {
  fileprivate func name(_ digits: Digits) -> String? {
    indicator.map { ItaIndicator.label($0, digits) }
  }
}
