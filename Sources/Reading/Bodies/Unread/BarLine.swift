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
    var text = line.drop { $0 == 0x20 || $0 == 9 || $0 == UInt8(ascii: ">") }
    while let last = text.last, last == 0x20 || last == 9 || last == 10 { text.removeLast() }
    var isEscaped = false
    var endsWithBar = false
    for byte in text {
      endsWithBar = byte == UInt8(ascii: "|") && !isEscaped
      if endsWithBar { bars += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    isFramed = text.first == UInt8(ascii: "|")
    cells = bars + 1 - (isFramed ? 1 : 0) - (endsWithBar && text.count > 1 ? 1 : 0)
    isRule =
      text.contains(UInt8(ascii: "-"))
      && text.allSatisfy {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20
          || $0 == 9
      }
  }
}
