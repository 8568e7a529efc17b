/// What stands between the cells of a CSV text.
enum CSVSeparator {
  /// Finds the separator, from the first line with text, and where the table begins.
  ///
  /// Of comma, semicolon, tab and bar it is the one that stands there most often outside quotes;
  /// where none does, as in a title, a later line says it with two. A first line `sep=;`, as Excel
  /// writes it, is obeyed and belongs to no table.
  static func find(in bytes: [UInt8]) -> (separator: UInt8, start: CSVPosition) {
    if let separator = written(in: bytes) {
      return (separator, CSVPosition(offset: min(6, bytes.count), line: bytes.count > 5 ? 2 : 1))
    }
    return (mostFrequent(in: bytes), CSVPosition())
  }

  private static func written(in bytes: [UInt8]) -> UInt8? {
    guard bytes.count >= 5, bytes.count == 5 || bytes[5] == 10,
      bytes.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8)
    else { return nil }
    switch bytes[4] {
    case 9, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): return bytes[4]
    default: return nil
    }
  }

  private static func mostFrequent(in bytes: [UInt8]) -> UInt8 {
    // Where two stand equally often, the one that is rarer within a Thai heading.
    let candidates: [UInt8] = [9, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")]
    var counts = [0, 0, 0, 0]
    var (isQuoted, mayOpen, saysSomething) = (false, true, false)
    var least = 1
    for byte in bytes {
      if byte == UInt8(ascii: "\""), isQuoted || mayOpen {
        isQuoted.toggle()
        // A quote straight after a closing one is the second of a doubled one.
        mayOpen = !isQuoted
      } else if isQuoted {
        saysSomething = true
      } else if let index = candidates.firstIndex(of: byte) {
        counts[index] += 1
        mayOpen = true
      } else if byte == 10 {
        if counts.contains(where: { $0 >= least }), saysSomething { break }
        if saysSomething { least = 2 }
        counts = [0, 0, 0, 0]
        (mayOpen, saysSomething) = (true, false)
      } else if byte != 0x20 {
        (mayOpen, saysSomething) = (false, true)
      }
    }
    guard let most = counts.max(), most >= least, let index = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return candidates[index]
  }
}
