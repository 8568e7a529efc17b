import Mustache
import Thai

/// A chart with all that its figures decide about where things stand.
public struct Drawing {
  private let chart: BarChart
  private let scale: Scale
  private let area: Area
  private let digits: Digits

  /// `largest` is the figure that the axis has to hold.
  init(_ chart: BarChart, to largest: Figure, _ digits: Digits) {
    self.chart = chart
    scale = Scale(to: largest, isWhole: chart.decimals == 0)
    self.digits = digits
    area = Area(chart.bars.map { chart.figure($0, digits) }, chart.bars.map(\.label))
  }

  public static let view: View<Drawing> = [
    .text("title") { $0.chart.title }, .text("about") { $0.chart.about($0.digits) },
    .text("unit") { $0.digits.text($0.chart.unit) },
    .text("height") { rem($0.height + 300) }, .text("axis") { rem($0.height) },
    .text("tickY") { rem($0.height + 125) }, .text("unitY") { rem($0.height + 265) },
    .part("legend", legend) { $0.chart.parts.count > 1 ? $0.chart.parts : nil },
    .list("ticks", tick) { drawing in drawing.scale.ticks.map { drawing.tick($0) } },
    .list("bars", bar) { drawing in
      drawing.chart.bars.enumerated().map { drawing.bar($1, at: $0 * drawing.area.rowHeight) }
    },
  ]

  private var height: Int { area.rowHeight * chart.bars.count }

  private static let legend: View<[String]> = [
    .list("parts", [.text("name") { $0.element }, .text("number") { "\($0.offset + 1)" }]) {
      Array($0.enumerated())
    }
  ]

  private struct Tick {
    let x: Int
    let label: String
  }

  private static let tick: View<Tick> = [
    .text("x") { percent($0.x) }, .text("label") { $0.label }, .flag("isAtEdge") { $0.x == 0 },
  ]

  private func tick(_ figure: Figure) -> Tick {
    Tick(
      x: area.x(of: figure, in: scale), label: figure.text(decimals: figure.decimals, digits))
  }

  private struct Row {
    let label: String
    let figure: String
    let area: Area
    let top: Int
    let lengths: [Length]
    let end: Int

    var y: Int { top + (area.isLabelAbove ? 160 : 25) }
  }

  /// A part of a bar, by its number from 1.
  private struct Length {
    let x: Int
    let end: Int
    let number: Int
  }

  private static let bar: View<Row> = [
    .text("label") { $0.label }, .flag("isAbove") { $0.area.isLabelAbove },
    .text("labelX") { percent($0.area.isLabelAbove ? 0 : $0.area.start - 150) },
    .text("labelY") { rem($0.area.isLabelAbove ? $0.top + 115 : $0.y + 95) },
    .text("y") { rem($0.y) }, .text("textY") { rem($0.y + 95) },
    .list("lengths", length) { $0.lengths }, .text("end") { percent($0.end + 100) },
    .text("figure") { $0.figure },
  ]

  private static let length: View<Length> = [
    .text("x") { percent($0.x) }, .text("width") { percent($0.end - $0.x) },
    .text("number") { "\($0.number)" },
  ]

  private func bar(_ bar: BarChart.Bar, at top: Int) -> Row {
    var before = Figure.zero
    var lengths: [Length] = []
    for (index, figure) in bar.figures.enumerated() {
      guard let figure, figure > .zero else { continue }
      let start = area.x(of: before, in: scale)
      before = before + figure
      lengths.append(Length(x: start, end: area.x(of: before, in: scale), number: index + 1))
    }
    return Row(
      label: digits.text(cut(bar.label)), figure: chart.figure(bar, digits), area: area, top: top,
      lengths: lengths, end: area.x(of: before, in: scale))
  }
}

/// The axis: round figures from zero to one that is not less than the largest.
private struct Scale {
  let ticks: [Figure]
  let end: Figure

  /// Whole figures have no ticks between them.
  init(to largest: Figure, isWhole: Bool) {
    var power = isWhole ? Figure(1).units : 1
    while power * 50 < largest.units { power *= 10 }
    let step = [1, 2, 5, 10, 20, 50].map { $0 * power }.first { $0 * 4 >= largest.units } ?? power
    let count = (largest.units + step - 1) / step
    ticks = (0...count).map { Figure(units: $0 * step) }
    end = Figure(units: count * step)
  }
}

extension Figure {
  /// As many as show it exactly.
  fileprivate var decimals: Int {
    units % 10_000 == 0 ? 0 : units % 1_000 == 0 ? 1 : units % 100 == 0 ? 2 : 4
  }
}

/// Where labels, bars and figures stand; widths in hundredths of a percent, heights of a rem.
private struct Area {
  /// Long labels stand above their bars, short ones such as months before them.
  let isLabelAbove: Bool
  let start: Int
  private let width: Int

  init(_ figures: [String], _ labels: [String]) {
    isLabelAbove = labels.contains { letters($0) > 11 }
    start = isLabelAbove ? 0 : 2_700
    width = 10_000 - start - 400 - 270 * (figures.map(letters).max() ?? 0)
  }

  var rowHeight: Int { isLabelAbove ? 310 : 180 }

  func x(of figure: Figure, in scale: Scale) -> Int {
    start + Int(Double(width) * Double(figure.units) / Double(scale.end.units))
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

/// As much of a name as fits on a phone; the table has all of it.
private func cut(_ name: String) -> String {
  name.utf8.count > 40 && name.count > 40 ? name.prefix(39) + "…" : name
}

private func percent(_ hundredths: Int) -> String {
  Figure(units: hundredths * 100).plain(decimals: 2) + "%"
}
private func rem(_ hundredths: Int) -> String {
  Figure(units: hundredths * 100).plain(decimals: 2) + "rem"
}
