/// A number as officers write it, exact to four decimals.
public struct Figure: Sendable, Hashable, Comparable {
  /// In ten-thousandths.
  public let units: Int

  public static let zero = Figure(units: 0)
  private static let one = 10_000
  /// The sign of pages, U+2212; data has a hyphen.
  private static let minus: [UInt8] = [0xE2, 0x88, 0x92]

  @inlinable public init(units: Int) { self.units = units }

  /// A whole number.
  public init(_ whole: Int) { self.init(units: whole * Figure.one) }

  /// Reads `1,250,000.50`, `-3`, `−3`, `๑๒`; commas stand after every three digits or not at all.
  ///
  /// - Returns: nil for anything else, more than 11 digits before the point or 4 behind it.
  public static func read(_ text: String) -> Figure? {
    if text.utf8.count <= 11, let whole = Numerals.whole(text) { return Figure(whole) }
    var digits = Substring(Numerals.plain(text)).utf8
    var isNegative = digits.first == UInt8(ascii: "-")
    if isNegative {
      digits = digits.dropFirst()
    } else if digits.starts(with: Figure.minus) {
      isNegative = true
      digits = digits.dropFirst(Figure.minus.count)
    }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ whole($0) }), parts.count <= 2 else { return nil }
    var units = whole * one
    if parts.count == 2 {
      guard (1...4).contains(parts[1].count), let more = Numerals.whole(Substring(parts[1])) else {
        return nil
      }
      units += more * [1000, 100, 10, 1][parts[1].count - 1]
    }
    return Figure(units: isNegative ? -units : units)
  }

  private static func whole(_ text: Substring.UTF8View) -> Int? {
    let groups = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count)
    else { return nil }
    let joined = groups.map { String(Substring($0)) }.joined()
    return joined.utf8.count <= 11 ? Numerals.whole(joined) : nil
  }

  /// As pages show it: `1,250,000.00`, `−3`.
  public func text(decimals: Int, _ digits: Digits) -> String {
    let isShort = digits.leavesOutZeros && units % Figure.one == 0
    return digits.text(written(isShort ? 0 : decimals, grouped: true))
  }

  /// As data has it: `1250000.00`.
  public func plain(decimals: Int) -> String { written(decimals, grouped: false) }

  private func written(_ decimals: Int, grouped: Bool) -> String {
    var (size, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(Figure.one))
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { bytes in
      // From the last digit to the first.
      var start = bytes.count
      func put(_ byte: UInt8) {
        start -= 1
        bytes[start] = byte
      }
      var places = 4
      while places > decimals, rest % 10 == 0, places > 0 {
        rest /= 10
        places -= 1
      }
      for _ in 0..<places {
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      if places > 0 { put(UInt8(ascii: ".")) }
      var count = 0
      repeat {
        if grouped, count > 0, count % 3 == 0 { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "0") + UInt8(size % 10))
        size /= 10
        count += 1
      } while size > 0
      if units < 0 {
        if grouped { Figure.minus.reversed().forEach(put) } else { put(UInt8(ascii: "-")) }
      }
      return String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  @inlinable public static func < (one: Figure, other: Figure) -> Bool { one.units < other.units }

  /// Saturates instead of overflowing.
  @inlinable public static func + (one: Figure, other: Figure) -> Figure {
    let (sum, isTooLarge) = one.units.addingReportingOverflow(other.units)
    return Figure(units: isTooLarge ? (one.units < 0 ? .min : .max) : sum)
  }

  public static func - (one: Figure, other: Figure) -> Figure {
    one + Figure(units: other.units == .min ? .max : -other.units)
  }
}

extension Figure {
  /// To two decimals, half up.
  public var rounded: Figure { Figure(units: (units + 50) / 100 * 100) }

  /// Whether two published figures of two decimals agree, each being rounded.
  public func agrees(with other: Figure) -> Bool { abs(units - other.units) <= 100 }

  /// How much of a whole it is, in per cent with two decimals.
  ///
  /// Nil where it is below zero, the whole is not above zero, or the product is too large.
  public func percent(of whole: Figure) -> Figure? {
    guard whole > .zero, self >= .zero else { return nil }
    let (product, isTooLarge) = units.multipliedReportingOverflow(by: 10_000)
    let (sum, isLarger) = product.addingReportingOverflow(whole.units / 2)
    guard !isTooLarge, !isLarger else { return nil }
    let (percent, isTooMuch) = (sum / whole.units).multipliedReportingOverflow(by: 100)
    return isTooMuch ? nil : Figure(units: percent)
  }
}

extension Sequence<Figure> {
  @inlinable public func sum() -> Figure { reduce(.zero, +) }
}
