import Glibc

/// A number as spreadsheets show it: fifteen digits, of which they round halves away from zero.
struct DecimalDigits {
  /// From the first that is no zero to the last; none for zero.
  private(set) var digits: [UInt8]
  /// How many of them stand before the point; negative for zeros behind it.
  private(set) var point: Int

  /// The digits of a number, its sign aside.
  init(_ number: Double) {
    let number = abs(number)
    guard number < 1e15, let whole = Int(exactly: number) else {
      var text = [CChar](repeating: 0, count: 32)
      _ = withVaList([number]) { vsnprintf(&text, text.count, "%.14e", $0) }
      let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let parts = bytes.split(separator: UInt8(ascii: "e"))
      digits = parts[0].filter { $0 != UInt8(ascii: ".") }
      point = 1 + (Int(String(decoding: parts[1], as: UTF8.self)) ?? 0)
      trim()
      return
    }
    digits = Array("\(whole)".utf8)
    point = digits.count
    trim()
  }

  private mutating func trim() {
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  var isZero: Bool { digits.isEmpty }

  /// Multiplies by a power of ten.
  mutating func shift(_ places: Int) { if !isZero { point += places } }

  /// Rounds to so many digits behind the point.
  mutating func round(decimals: Int) {
    let kept = point + decimals
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      (digits, point) = ([], 0)
      return
    }
    let isUp = digits[kept] >= 0x35
    digits.removeSubrange(kept...)
    if isUp { carry() }
    trim()
  }

  private mutating func carry() {
    var at = digits.count - 1
    while at >= 0, digits[at] == 0x39 {
      digits[at] = 0x30
      at -= 1
    }
    if at >= 0 {
      digits[at] += 1
    } else {
      digits.insert(0x31, at: 0)
      point += 1
    }
  }

  /// The digits before the point, none for a number below one.
  var whole: [UInt8] {
    guard point > 0 else { return [] }
    return Array(digits.prefix(point)) + zeros(point - digits.count)
  }

  /// So many digits behind the point.
  func decimals(_ count: Int) -> [UInt8] {
    let shown = zeros(Swift.min(count, -point)) + digits.dropFirst(Swift.max(0, point))
    return Array(shown.prefix(count)) + zeros(count - shown.count)
  }

  private func zeros(_ count: Int) -> [UInt8] {
    [UInt8](repeating: 0x30, count: Swift.max(0, count))
  }

  /// As a cell without format shows it in a column that is wide enough: all digits that there are,
  /// never an exponent where an id could stand.
  var general: String {
    if isZero { return "0" }
    guard (-8...21).contains(point) else {
      let mantissa = [digits[0]] + (digits.count > 1 ? [0x2E] + digits.dropFirst() : [])
      let exponent = abs(point - 1)
      return String(decoding: mantissa, as: UTF8.self)
        + "E\(point > 0 ? "+" : "-")\(exponent < 10 ? "0" : "")\(exponent)"
    }
    let whole = whole.isEmpty ? [0x30] : whole
    let behind = decimals(Swift.max(0, digits.count - point))
    return String(decoding: whole + (behind.isEmpty ? [] : [0x2E]) + behind, as: UTF8.self)
  }
}
