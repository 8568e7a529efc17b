/// Code within the lines of a paragraph: what stands between two runs of as many backticks.
enum CodeSpans {
  /// Their bytes, the backticks among them, one behind the other.
  static func all(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var at = text.startIndex
    while let run = run(in: text, from: at) {
      at = run.upperBound
      // A backslash before it takes the first backtick away, but none within code.
      let signs = text[..<run.lowerBound].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      let opening = signs.isMultiple(of: 2) ? run : run.dropFirst()
      guard !opening.isEmpty, let end = closing(opening.count, in: text, from: at) else { continue }
      spans.append(opening.lowerBound..<end)
      at = end
    }
    return spans
  }

  private static func run(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = text[start...].firstIndex(of: UInt8(ascii: "`")) else { return nil }
    return first..<(text[first...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.endIndex)
  }

  private static func closing(
    _ count: Int, in text: ArraySlice<UInt8>, from start: Int
  ) -> Int? {
    var at = start
    while let run = run(in: text, from: at) {
      if run.count == count { return run.upperBound }
      at = run.upperBound
    }
    return nil
  }
}
