/// What a `Range` field asks of a file of known size.
enum ByteRange: Equatable {
  /// No field, or one that need not be obeyed: several ranges, another unit, no sense.
  case whole
  case part(Range<Int>)
  /// Begins behind the end of the file.
  case unsatisfiable

  init(_ field: String?, size: Int) {
    self = field.flatMap { ByteRange.single($0, size: size) } ?? .whole
  }

  private static func single(_ field: String, size: Int) -> ByteRange? {
    let unit = Array("bytes=".utf8)
    let bytes = Array(field.lowercased().utf8)
    guard bytes.starts(with: unit) else { return nil }
    let ends = bytes.dropFirst(unit.count).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    switch (number(ends[0]), number(ends[1])) {
    case (let first?, let last) where last != nil || ends[1].isEmpty:
      let last = last ?? .max
      if last < first { return nil }
      return first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
    case (nil, let count?) where ends[0].isEmpty:
      return count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
    default:
      return nil
    }
  }

  /// Digits alone; what no file reaches counts as the largest number.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? .max
  }
}
