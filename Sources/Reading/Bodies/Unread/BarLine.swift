import Glibc

/// A line with `|` in it, counted as GitHub's Markdown does.
struct BarLine {
  /// Bars that are not `\|`.
  private(set) var bars = 0
  private(set) var cells = 0
  /// Whether a bar opens it.
  private(set) var isFramed = false
  /// Whether it is a line of dashes, such as `|---|:-:|`.
  private(set) var isRule = false

  /// - Parameter line: a line of the source; signs of quotes before it are left aside.
  init(_ line: Substring.UTF8View) { self.init(Array(line)[...]) }

  init(_ line: ArraySlice<UInt8>) {
    let opened = line.drop { $0 == 0x20 || $0 == 9 || $0 == UInt8(ascii: ">") }
    let end = opened.lastIndex { $0 != 0x20 && $0 != 9 && $0 != 10 }
    let text = opened[..<(end.map { $0 + 1 } ?? opened.startIndex)]
    let (bars, endsWithBar) = text.withUnsafeBufferPointer { BarLine.bars(in: $0) }
    self.bars = bars
    isFramed = text.first == UInt8(ascii: "|")
    cells = bars + 1 - (isFramed ? 1 : 0) - (endsWithBar && text.count > 1 ? 1 : 0)
    isRule =
      text.allSatisfy {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20
          || $0 == 9
      } && text.contains(UInt8(ascii: "-"))
  }

  /// How many bars there are, and whether the last byte is one.
  private static func bars(in text: UnsafeBufferPointer<UInt8>) -> (Int, Bool) {
    guard let base = text.baseAddress else { return (0, false) }
    var bars = 0
    var at = 0
    var endsWithBar = false
    while at < text.count, let found = memchr(base + at, 0x7C, text.count - at) {
      let bar = UnsafeRawPointer(base).distance(to: found)
      let signs = text[..<bar].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if signs.isMultiple(of: 2) {
        bars += 1
        endsWithBar = bar == text.count - 1
      }
      at = bar + 1
    }
    return (bars, endsWithBar)
  }
}
