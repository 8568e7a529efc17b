import Disclosure
import Mustache
import Thai

/// Labelled figures as bars that lie from left to right, drawn by the partial `chart` beside their table.
///
/// Widths are percentages and heights are rem, so that text keeps its size and Thai labels fit on a
/// screen of 360 px as on paper. Lengths start at zero; the parts of a bar follow each other.
struct BarChart {
  struct Bar {
    let label: String
    /// One for each part; nil where it is unknown.
    let figures: [Figure?]
    let sum: Figure

    init(label: String, figures: [Figure?]) {
      self.label = label
      self.figures = figures
      sum = figures.reduce(.zero) { $0 + ($1 ?? .zero) }
    }
  }

  let title: String
  /// What is counted, as the axis says it: `เรื่อง`, `บาท`.
  let unit: String
  /// The names of the parts, where a bar has several.
  var parts: [String] = []
  var decimals = 0
  /// Where the axis ends, when that is known, such as 100 of a percentage.
  var limit: Figure?
  let bars: [Bar]

  static let viewName = Shape.Field.section(
    "chart",
    [
      "title", "about", "unit", "height", "axis", "tickY", "unitY",
      .section("legend", [.section("parts", ["name", "number"])]),
      .section("ticks", ["x", "label", "isAtEdge"]),
      .section(
        "bars",
        [
          "label", "isAbove", "labelX", "labelY", "y", "textY",
          .section("lengths", ["x", "width", "number"]), "end", "figure",
        ]),
    ])

  /// Nothing where there is nothing to compare: fewer than two bars, figures below zero, or none above it.
  func view(_ digits: Digits) -> Value {
    guard bars.count > 1,
      bars.allSatisfy({ bar in bar.figures.allSatisfy { ($0 ?? .zero) >= .zero } }),
      let largest = bars.map(\.sum).max(), largest > .zero, largest.units < .max / 4
    else { return .nothing }
    let scale = Scale(
      to: limit.map { max($0, largest) } ?? largest, isWhole: decimals == 0)
    let area = Area(bars.map { figure($0, digits) }, bars.map(\.label))
    let height = area.rowHeight * bars.count
    return .record([
      .text(title), .text(about(digits)), .text(digits.text(unit)), .text(rem(height + 300)),
      .text(rem(height)), .text(rem(height + 125)), .text(rem(height + 265)), legend,
      .list(
        scale.ticks.map { tick in
          [
            .text(percent(area.x(of: tick, in: scale))),
            .text(tick.text(decimals: tick.decimals, digits)),
            .flag(area.x(of: tick, in: scale) == 0),
          ]
        }),
      .list(bars.enumerated().map { row($1, at: $0 * area.rowHeight, area, scale, digits) }),
    ])
  }

  private var legend: Value {
    guard parts.count > 1 else { return .nothing }
    return .record([.list(parts.enumerated().map { [.text($1), .text("\($0 + 1)")] })])
  }

  private func row(
    _ bar: Bar, at top: Int, _ area: Area, _ scale: Scale, _ digits: Digits
  ) -> [Value] {
    var before = Figure.zero
    let lengths = bar.figures.enumerated().compactMap { index, figure -> [Value]? in
      guard let figure, figure > .zero else { return nil }
      defer { before = before + figure }
      let (from, to) = (area.x(of: before, in: scale), area.x(of: before + figure, in: scale))
      return [.text(percent(from)), .text(percent(to - from)), .text("\(index + 1)")]
    }
    let y = top + (area.isLabelAbove ? 160 : 25)
    return [
      .text(digits.text(cut(bar.label))), .flag(area.isLabelAbove),
      .text(percent(area.isLabelAbove ? 0 : area.start - 150)),
      .text(rem(area.isLabelAbove ? top + 115 : y + 95)), .text(rem(y)), .text(rem(y + 95)),
      .list(lengths), .text(percent(area.x(of: before, in: scale) + 100)),
      .text(figure(bar, digits)),
    ]
  }

  private func figure(_ bar: Bar, _ digits: Digits) -> String {
    bar.figures.allSatisfy { $0 == nil } ? "–" : bar.sum.text(decimals: decimals, digits)
  }

  /// What the picture shows, for who can't see it; the table has every figure.
  private func about(_ digits: Digits) -> String {
    let known = bars.filter { $0.figures.contains { $0 != nil } }
    let sums = known.map(\.sum)
    guard let largest = sums.max(), let smallest = sums.min(),
      let highest = sums.firstIndex(of: largest), let lowest = sums.firstIndex(of: smallest)
    else { return "" }
    let (most, few) = (known[highest], known[lowest])
    let words =
      "แผนภูมิแท่ง \(bars.count) แท่ง เริ่มจากศูนย์ มากที่สุดคือ \(most.label)"
      + " (\(figure(most, digits)) \(unit)) น้อยที่สุดคือ \(few.label)"
      + " (\(figure(few, digits)) \(unit)) ตัวเลขทั้งหมดอยู่ในตาราง"
    return digits.text(words)
  }
}

extension BarChart.Bar {
  init(_ label: String, _ figures: Figure?...) {
    self.init(label: label, figures: figures)
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
