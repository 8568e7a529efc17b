import Thai

extension FormatSection {
  private var digits: Digits { hasThaiDigits ? .thai : .arabic }

  /// A number as this section shows it, without its sign.
  func number(_ value: Double) -> String {
    guard tokens.contains(where: \.isDigit) else { return pieces(DecimalDigits(value)) }
    var number = DecimalDigits(value)
    number.shift(2 * tokens.count { $0 == .percent } - 3 * scaling)
    let exponent = tokens.firstIndex {
      if case .exponent = $0 { true } else { false }
    }
    guard let exponent else {
      number.round(decimals: decimals(in: tokens[...]))
      return fixed(number, tokens[...])
    }
    return scientific(number, exponent)
  }

  /// A section that shows no digit of its own: words, or the number as it is.
  private func pieces(_ number: DecimalDigits) -> String {
    tokens.reduce(into: "") { all, token in
      switch token {
      case .literal(let text): all += text
      case .general: all += digits.text(number.general)
      case .percent: all += "%"
      default: break
      }
    }
  }

  private func decimals(in tokens: ArraySlice<FormatToken>) -> Int {
    guard let point = tokens.firstIndex(of: .point) else { return 0 }
    return tokens[point...].count(where: \.isDigit)
  }

  /// Commas behind the last digit before the point, or behind all: thousands are left out.
  private var scaling: Int {
    let point = tokens.firstIndex(of: .point) ?? tokens.endIndex
    return commas(behindLastDigitOf: tokens[..<point])
      + (point < tokens.endIndex ? commas(behindLastDigitOf: tokens[point...]) : 0)
  }

  private func commas(behindLastDigitOf part: ArraySlice<FormatToken>) -> Int {
    guard let last = part.lastIndex(where: \.isDigit) else { return 0 }
    return part[(last + 1)...].prefix { $0 == .comma }.count
  }

  private func isGrouped(_ part: ArraySlice<FormatToken>) -> Bool {
    guard let first = part.firstIndex(where: \.isDigit),
      let last = part.lastIndex(where: \.isDigit)
    else { return false }
    return part[first...last].contains(.comma)
  }

  /// Digits put into their places, and what else stands between these.
  private func fixed(_ number: DecimalDigits, _ part: ArraySlice<FormatToken>) -> String {
    let point = part.firstIndex(of: .point) ?? part.endIndex
    let whole = part[..<point]
    return self.whole(number.whole, whole) + behindPoint(number, part[point...])
  }

  /// From the last place to the first, which takes all digits that are left.
  private func whole(_ shown: [UInt8], _ part: ArraySlice<FormatToken>) -> String {
    let isGrouped = isGrouped(part)
    let first = part.firstIndex(where: \.isDigit)
    var rest = shown
    var count = 0
    var pieces: [String] = []
    func put(_ digit: UInt8) {
      if isGrouped, count > 0, count.isMultiple(of: 3) { pieces.append(digit == 0x20 ? " " : ",") }
      pieces.append(digits.text(String(Unicode.Scalar(digit))))
      count += 1
    }
    for index in part.indices.reversed() {
      switch part[index] {
      case .literal(let text): pieces.append(text)
      case .percent: pieces.append("%")
      case .general: pieces.append("")
      case .digit(let sign):
        if let digit = rest.popLast() {
          put(digit)
        } else if sign != UInt8(ascii: "#") {
          put(sign == UInt8(ascii: "?") ? 0x20 : sign)
        }
        if index == first { while let digit = rest.popLast() { put(digit) } }
      default: break
      }
    }
    while first == nil, let digit = rest.popLast() { put(digit) }
    return pieces.reversed().joined()
  }

  private func behindPoint(_ number: DecimalDigits, _ part: ArraySlice<FormatToken>) -> String {
    var rest = number.decimals(part.count(where: \.isDigit))[...]
    var text = ""
    for token in part {
      switch token {
      case .literal(let literal): text += literal
      case .point: text += "."
      case .percent: text += "%"
      case .digit(let sign):
        let isTrailing = rest.allSatisfy { $0 == 0x30 }
        guard let digit = rest.popFirst() else { break }
        if !isTrailing || sign == UInt8(ascii: "0") {
          text += digits.text(String(Unicode.Scalar(digit)))
        } else if sign == UInt8(ascii: "?") {
          text += " "
        }
      default: break
      }
    }
    return text
  }

  /// With an exponent: as many digits before the point as there are places, at most.
  private func scientific(_ value: DecimalDigits, _ at: Int) -> String {
    let mantissa = tokens[..<at]
    let point = mantissa.firstIndex(of: .point) ?? mantissa.endIndex
    let places = max(1, mantissa[..<point].count(where: \.isDigit))
    func exponent(_ number: DecimalDigits) -> Int {
      let first = number.point - 1
      return number.isZero ? 0 : places * Int((Double(first) / Double(places)).rounded(.down))
    }
    var number = value
    var power = exponent(number)
    number.shift(-power)
    number.round(decimals: decimals(in: mantissa))
    if exponent(number) != 0 {
      power += exponent(number)
      number.shift(-exponent(number))
    }
    var sign = power < 0 ? "-" : ""
    if case .exponent(showsPlus: true) = tokens[at], power >= 0 { sign = "+" }
    let places2 = tokens[at...].dropFirst()
    return fixed(number, mantissa) + "E\(sign)"
      + whole(Array("\(abs(power))".utf8), places2)
  }
}
