import Mustache
import Thai

/// A chart with all that its figures decide about where things stand: places are percentages of the
/// room for bars, so that labels, which are text, keep their size and have all their words.
public struct Drawing {
  private let chart: BarChart
  /// Where the axis starts and ends.
  private let axis: (start: Figure, end: Figure)
  private let digits: Digits

  /// `largest` is the figure that the axis has to hold.
  init(_ chart: BarChart, to largest: Figure, _ digits: Digits) {
    self.chart = chart
    self.digits = digits
    axis = (chart.start(of: largest), largest)
  }

  public static let view: View<Drawing> = [
    .text("title") { $0.chart.title }, .text("seen") { $0.chart.seen($0.digits) },
    .text("unit") { $0.digits.text($0.digits.unit($0.chart.unit)) },
    .text("start") { $0.hasDots ? $0.axis.start.text(decimals: 0, $0.digits) : nil },
    .text("count") { $0.digits.text($0.chart.bars.count) },
    .flag("isLong") { $0.chart.bars.contains { letters($0.label) > 14 } },
    .part("legend", legend) { $0.hasLegend ? $0 : nil },
    .list("bars", bar) { drawing in drawing.chart.bars.map { drawing.bar($0) } },
  ]

  private var hasDots: Bool { axis.start > .zero }
  private var hasPrevious: Bool { chart.bars.contains { $0.before != nil } }
  private var hasLegend: Bool { chart.parts.count > 1 || hasPrevious || chart.target != nil }

  private static let legend: View<Drawing> = [
    .list("parts", [.text("name") { $0.element }, .text("number") { "\($0.offset + 1)" }]) {
      $0.chart.parts.count > 1 ? Array($0.chart.parts.enumerated()) : []
    },
    .text("goal") { one in one.chart.target.map { one.chart.counted($0, one.digits) } },
    .flag("hasPrevious") { $0.hasPrevious },
  ]

  private struct Row {
    let label: String
    let figure: String
    let lengths: [Length]
    let dot: Int?
    let target: Int?
    let before: Int?
  }

  /// A part of a bar, by its number from 1.
  private struct Length {
    let x: Int
    let end: Int
    let number: Int
  }

  private static let bar: View<Row> = [
    .text("label") { $0.label }, .text("figure") { $0.figure },
    .list("lengths", length) { $0.lengths }, .text("dot") { $0.dot.map(percent) },
    .text("target") { $0.target.map(percent) }, .text("before") { $0.before.map(percent) },
  ]

  private static let length: View<Length> = [
    .text("x") { percent($0.x) }, .text("width") { percent($0.end - $0.x) },
    .text("number") { "\($0.number)" },
  ]

  private func bar(_ bar: BarChart.Bar) -> Row {
    var before = Figure.zero
    var lengths: [Length] = []
    for (index, figure) in bar.figures.enumerated() where !hasDots {
      guard let figure, figure > .zero else { continue }
      let start = x(of: before)
      before = before + figure
      lengths.append(Length(x: start, end: x(of: before), number: index + 1))
    }
    return Row(
      label: digits.text(bar.label),
      figure: bar.isKnown ? bar.sum.text(decimals: chart.decimals, digits) : "–",
      lengths: lengths, dot: hasDots && bar.isKnown ? x(of: bar.sum) : nil,
      target: chart.target.map(x), before: bar.before.map(x))
  }

  /// In hundredths of a percent; what lies before the axis stands at its start.
  private func x(of figure: Figure) -> Int {
    let (length, all) = (figure.units - axis.start.units, axis.end.units - axis.start.units)
    return max(0, Int(10_000 * Double(length) / Double(all)))
  }
}

extension BarChart {
  /// Zero, or a round share where no share is small.
  fileprivate func start(of largest: Figure) -> Figure {
    let all = bars.filter(\.isKnown).map(\.sum) + bars.compactMap(\.before)
    guard let limit, largest == limit, parts.count < 2, let least = all.min(),
      least.units > limit.units / 10 * 8
    else { return .zero }
    let step = limit.units / 10
    return Figure(units: (least.units - 1) / step * step)
  }
}

/// How many stand beside each other: vowels and tones above and below a letter take no room.
private func letters(_ text: String) -> Int {
  text.unicodeScalars.count { letter in
    switch letter.value {
    case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: false
    default: true
    }
  }
}

private func percent(_ hundredths: Int) -> String {
  Figure(units: hundredths * 100).plain(decimals: 2) + "%"
}
