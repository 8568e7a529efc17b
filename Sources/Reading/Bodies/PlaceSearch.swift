import Diagnostics
import Text

/// Finds where the links and tags of a page stand, one after the other in the order of the text.
///
/// Text that cmark changed (entities, escapes) can't be found; a budget keeps a page full of
/// such links from quadratic time. Once it is spent, places name the paragraph's first line.
struct PlaceSearch {
  private let lines: BodyLines
  /// Lines of the paragraph, heading or table row that is being read.
  private(set) var leaf = 1...1
  /// The byte at which the last piece was found: the next one stands behind it.
  private var at = 0
  /// The code within the lines of the paragraph, looked for when something is to be said.
  private var code: [Range<Int>]?
  /// The budget: bytes that may still be searched without success.
  private var effort: Int
  /// The last place computed; a later one on the same line is counted from here.
  private var counted = (start: -1, byte: 0, column: 1)

  init(_ lines: BodyLines) {
    self.lines = lines
    effort = 64 * lines.text.count
  }

  mutating func enter(_ leaf: ClosedRange<Int>) {
    self.leaf = leaf
    at = 0
    code = nil
  }

  /// Where a link or image names its destination.
  mutating func place(ofDestination url: String) -> Place {
    place { lines, leaf, at in
      // `www.…` alone becomes a link to `http://www.…`, which looked for first would never be
      // found.
      if url.begins(with: "http://www.") {
        let written = String(Substring(url.utf8.dropFirst(7)))
        if let found = lines.byte(of: written, within: leaf, from: at) {
          return lines.stands("http://", before: found) ? found - 7 : found
        }
      }
      return lines.byte(ofDestination: url, within: leaf, from: at)
    }
  }

  /// Whether what was found last is an address without its `http://`.
  var isBareHost: Bool {
    lines.text.indices.contains(at) && lines.text[at...].starts(with: "www.".utf8)
  }

  /// Whether what was found last stands in `<…>`.
  var isInBrackets: Bool { lines.stands("<", before: at) }

  /// Where a piece of the paragraph stands.
  mutating func place(of piece: String) -> Place {
    place { lines, leaf, at in lines.byte(of: piece, within: leaf, from: at) }
  }

  /// Where a piece of the paragraph stands outside code and without a backslash before it; nil when
  /// it does not.
  mutating func unescapedPlace(of piece: String) -> Place? {
    guard effort > 0 else { return nil }
    guard let found = byteOutsideCode(of: Array(piece.utf8)) else {
      effort -= 2 * lines.text.count
      return nil
    }
    let isFirst = found == lines.text.startIndex
    guard isFirst || lines.text[found - 1] != UInt8(ascii: "\\") else { return nil }
    return place { _, _, _ in found }
  }

  /// Looks behind what was found last, then anywhere in the paragraph.
  private mutating func byteOutsideCode(of piece: [UInt8]) -> Int? {
    let spans = code ?? CodeSpans.all(in: lines.text[lines.bytes(of: leaf)])
    code = spans
    let all = lines.bytes(of: leaf)
    for start in Set([max(at, all.lowerBound), all.lowerBound]).sorted(by: >) {
      var rest = min(start, all.upperBound)
      while let found = lines.text[rest..<all.upperBound].place(of: piece) {
        guard let span = spans.first(where: { $0.contains(found) }) else { return found }
        rest = span.upperBound
      }
    }
    return nil
  }

  private mutating func place(
    _ find: (BodyLines, ClosedRange<Int>, _ from: Int) -> Int?
  ) -> Place {
    guard effort > 0 else { return lines.place(ofLine: leaf.lowerBound) }
    guard let found = find(lines, leaf, at) else {
      effort -= 2 * lines.text.count
      return lines.place(ofLine: leaf.lowerBound)
    }
    if found < at || !lines.bytes(of: leaf).contains(found) { effort -= 2 * lines.text.count }
    at = max(at, found)
    return place(ofByte: found)
  }

  private mutating func place(ofByte byte: Int) -> Place {
    let (line, start) = lines.line(ofByte: byte)
    let isBehind = counted.start == start && counted.byte <= byte
    let (from, column) = isBehind ? (counted.byte, counted.column) : (start, 1)
    counted = (start, byte, column + lines.text[from..<byte].count { $0 & 0xC0 != 0x80 })
    return Place(lines.path, line: line, column: counted.column)
  }
}
