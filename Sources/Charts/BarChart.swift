import Thai

/// Labelled figures as bars that lie from left to right, drawn by the partial `chart`.
///
/// Widths are percentages and heights are rem, so that text keeps its size and Thai labels fit on a
/// screen of 360 px as on paper. Lengths start at zero; the parts of a bar follow each other.
public struct BarChart {
  public struct Bar {
    let label: String
    /// One for each part; nil where it is unknown.
    let figures: [Figure?]
    let sum: Figure

    public init(label: String, figures: [Figure?]) {
      self.label = label
      self.figures = figures
      sum = figures.reduce(.zero) { $0 + ($1 ?? .zero) }
    }
  }

  let title: String
  /// What is counted, as the axis says it: `เรื่อง`, `บาท`.
  let unit: String
  /// The names of the parts, where a bar has several.
  let parts: [String]
  let decimals: Int
  /// Where the axis ends, when that is known, such as 100 of a percentage.
  let limit: Figure?
  let bars: [Bar]

  /// - Parameters:
  ///   - title: what is compared.
  ///   - unit: what is counted, as the axis says it.
  ///   - parts: the names of the parts, where a bar has several.
  ///   - decimals: of the figures beside the bars.
  ///   - limit: where the axis ends, when that is known.
  ///   - bars: from the top.
  public init(
    title: String, unit: String, parts: [String] = [], decimals: Int = 0, limit: Figure? = nil,
    bars: [Bar]
  ) {
    self.title = title
    self.unit = unit
    self.parts = parts
    self.decimals = decimals
    self.limit = limit
    self.bars = bars
  }

  /// Nil where there is nothing to compare: fewer than two bars, figures below zero, none above it.
  public func drawing(_ digits: Digits) -> Drawing? {
    guard bars.count > 1,
      bars.allSatisfy({ bar in bar.figures.allSatisfy { ($0 ?? .zero) >= .zero } }),
      let largest = bars.map(\.sum).max(), largest > .zero, largest.units < .max / 4
    else { return nil }
    return Drawing(self, to: limit.map { max($0, largest) } ?? largest, digits)
  }

  func figure(_ bar: Bar, _ digits: Digits) -> String {
    bar.figures.allSatisfy { $0 == nil } ? "–" : bar.sum.text(decimals: decimals, digits)
  }

  /// A description for those who can't see the chart; the table has every figure.
  func about(_ digits: Digits) -> String {
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
  public init(_ label: String, _ figures: Figure?...) {
    self.init(label: label, figures: figures)
  }
}
