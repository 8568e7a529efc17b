/// The number by which the state knows a citizen: thirteen digits, the last of which checks the
/// others.
public enum CitizenNumber {
  /// Whether digits in ASCII are one; those of companies and offices begin with 0.
  public static func isOne(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, 0x31...0x38 ~= digits[0] else { return false }
    let sum = digits.prefix(12).enumerated().reduce(0) { $0 + Int($1.1 - 0x30) * (13 - $1.0) }
    return (11 - sum % 11) % 10 == Int(digits[12] - 0x30)
  }

  /// Whether one stands in a text: in one piece, in its five groups with dashes between, or with
  /// blanks where nothing else stands in the row; not as a part of an amount, an address or a code.
  public static func stands(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFound = false
    DigitRun.find(in: bytes) { range in
      isFound = isFound || range.count >= 13 && stands(in: range, of: bytes)
    }
    return isFound
  }

  public static func stands(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { stands(in: $0) }
  }

  private static let form = [1, 4, 5, 2, 1]

  private static func stands(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var groups = DigitRun.groups(range, in: bytes)[...]
    let isAlone = groups.count == form.count
    func byte(_ at: Int) -> UInt8? { bytes.indices.contains(at) ? bytes[at] : nil }
    let (first, last) = (range.lowerBound - 1, range.upperBound)
    if isPart(byte(first), byte(first - 1)) { groups.removeFirst() }
    if isPart(byte(last), byte(last + 1)) { groups = groups.dropLast() }
    return groups.indices.contains { first in
      if isOne(groups[first].digits) { return true }
      let own = groups[first...].prefix(form.count)
      return own.map(\.digits.count) == form
        && (isAlone || !own.dropFirst().contains(where: \.followsBlank))
        && isOne(own.flatMap(\.digits))
    }
  }

  /// Whether the two signs beside digits make them part of something else, such as satang.
  private static func isPart(_ next: UInt8?, _ second: UInt8?) -> Bool {
    guard let next else { return false }
    return DigitRun.joins(next)
      || next == UInt8(ascii: ".") && second.map { 0x30...0x39 ~= $0 } ?? false
  }
}
