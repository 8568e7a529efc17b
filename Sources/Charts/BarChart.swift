import Thai

/// Labelled figures as bars that lie from left to right, drawn by the partial `chart`.
///
/// Lengths start at zero; the parts of a bar follow each other. Shares of which none is small are
/// dots on an axis that starts later, since their bars would look alike.
public struct BarChart {
  public struct Bar {
    let label: String
    /// One for each part; nil where it is unknown.
    let figures: [Figure?]
    /// The same a year earlier.
    let before: Figure?
    let sum: Figure

    public init(label: String, figures: [Figure?], before: Figure? = nil) {
      self.label = label
      self.figures = figures
      self.before = before
      sum = figures.reduce(.zero) { $0 + ($1 ?? .zero) }
    }

    var isKnown: Bool { figures.contains { $0 != nil } }
  }

  let title: String
  /// What is counted: `เรื่อง`, `บาท`.
  let unit: String
  /// The names of the parts, where a bar has several.
  let parts: [String]
  let decimals: Int
  /// Where the axis ends, when that is known, such as 100 of a percentage.
  let limit: Figure?
  /// What is to be reached.
  let target: Figure?
  let bars: [Bar]

  /// - Parameters:
  ///   - title: what is compared.
  ///   - unit: what is counted.
  ///   - parts: the names of the parts, where a bar has several.
  ///   - decimals: of the figures beside the bars, unless all are whole.
  ///   - limit: where the axis ends, when that is known.
  ///   - target: what is to be reached.
  ///   - sorted: whether the order of the bars says nothing, so that the longest comes first.
  ///   - bars: from the top.
  public init(
    title: String, unit: String, parts: [String] = [], decimals: Int = 0, limit: Figure? = nil,
    target: Figure? = nil, sorted: Bool = false, bars: [Bar]
  ) {
    self.title = title
    self.unit = unit
    self.parts = parts
    self.decimals = bars.allSatisfy { $0.sum == $0.sum.whole } ? 0 : decimals
    self.limit = limit
    self.target = target
    let ranks = bars.enumerated().sorted { one, other in
      one.element.sum == other.element.sum
        ? one.offset < other.offset : one.element.sum > other.element.sum
    }
    self.bars = sorted ? ranks.map(\.element) : bars
  }

  /// Nil where there is nothing to compare: fewer than two bars, figures below zero, none above it.
  public func drawing(_ digits: Digits) -> Drawing? {
    guard bars.count > 1,
      bars.allSatisfy({ bar in bar.figures.allSatisfy { ($0 ?? .zero) >= .zero } }),
      let largest = bars.map(\.sum).max(), largest > .zero, largest.units < .max / 4
    else { return nil }
    let all = [largest] + [limit, target].compactMap(\.self) + bars.compactMap(\.before)
    return Drawing(self, to: all.max() ?? largest, digits)
  }

  /// A figure with the word for what is counted: `3 เรื่อง`, `ร้อยละ 97.44`.
  func counted(_ figure: Figure, _ digits: Digits) -> String {
    let text = figure.text(decimals: decimals, digits)
    let word = digits.unit(unit, isOne: figure == Figure(1))
    return digits.leads(unit) ? "\(word) \(text)" : "\(text) \(word)"
  }

  /// What is seen, in a sentence that stands before the figures.
  func seen(_ digits: Digits) -> String {
    let known = bars.filter(\.isKnown)
    var words: [String] = []
    if let target {
      let count = known.count { $0.sum >= target }
      words.append(
        digits.said("ถึงเป้าหมาย ", "Target of ") + "\(counted(target, digits)) "
          + digits.said(
            digits.text("\(count) จาก \(known.count) รายการ"),
            "reached by \(count) of \(known.count)"))
    }
    let changes = known.compactMap { bar in bar.before.map { (bar.sum, $0) } }
    if !changes.isEmpty {
      let (more, less) = (changes.count { $0 > $1 }, changes.count { $0 < $1 })
      let changed = [
        (digits.said("เพิ่มขึ้น", "more:"), more), (digits.said("ลดลง", "less:"), less),
      ].filter { $0.1 > 0 }.map { "\($0.0) \(digits.text($0.1))" + digits.said(" รายการ", "") }
      words.append(
        digits.said("จากปีก่อน", "since the year before ")
          + (changed.isEmpty
            ? digits.said("ไม่เปลี่ยนแปลง", "no change") : changed.joined(separator: " ")))
    }
    let sums = known.map(\.sum)
    guard let most = sums.max(), let least = sums.min() else { return "" }
    if limit == nil, target == nil {
      words.append(digits.said("รวม ", "Total ") + counted(sums.sum(), digits))
    }
    if most == least {
      words.append(digits.said("ทุกรายการเท่ากัน คือ ", "all alike: ") + counted(most, digits))
    } else {
      words.append(named(digits.said("มากที่สุด", "most"), known.filter { $0.sum == most }, digits))
      words.append(named(digits.said("น้อยที่สุด", "least"), known.filter { $0.sum == least }, digits))
    }
    return words.joined(separator: " · ")
  }

  /// Up to three bars of one length by their names, more by their count.
  private func named(_ word: String, _ bars: [Bar], _ digits: Digits) -> String {
    let figure = counted(bars[0].sum, digits)
    guard bars.count < 4 else {
      return digits.said(
        "\(word) \(figure) มี \(digits.text(bars.count)) รายการ",
        "\(word) \(figure): \(bars.count) bars")
    }
    var names = bars.map { $0.label.utf8.count > 40 ? "‘\($0.label)’" : $0.label }
    let last = names.removeLast()
    let and = digits.said("และ", "and")
    let all = names.isEmpty ? last : "\(names.joined(separator: ", ")) \(and) \(last)"
    return word + digits.said("คือ ", ": ") + "\(digits.text(all)) (\(figure))"
  }
}

extension BarChart.Bar {
  public init(_ label: String, _ figures: Figure?...) {
    self.init(label: label, figures: figures)
  }
}

extension Figure {
  /// Without what stands behind the point.
  fileprivate var whole: Figure { Figure(units: units / 10_000 * 10_000) }
}
