import Diagnostics
import Disclosure
import Glibc
import Text

/// The lines of a page's text below its front matter, to find the place of what stands in them.
struct BodyLines {
  let path: String
  let text: ArraySlice<UInt8>
  private let firstLine: Int
  private let starts: [Int]

  /// The text begins at the byte `start` of the file, the first of a line.
  init(_ source: SourceText, from start: Int) {
    path = "\(contentFolder)/\(source.path)"
    text = source.bytes[start...]
    firstLine = 1 + source.bytes[..<start].count { $0 == 10 }
    starts = lineStarts(text)
  }

  /// The place of the first non-blank character of a line.
  func place(ofLine line: Int) -> Place {
    guard starts.indices.contains(line - 1) else { return Place(path, line: firstLine) }
    let start = starts[line - 1]
    let blanks = text[start...].prefix { $0 == 0x20 || $0 == 9 }.count
    return Place(path, line: line + firstLine - 1, column: blanks + 1)
  }

  /// Where a piece of text stands within some lines, the first of which is named when it is not
  /// found.
  func place(of piece: String, within lines: ClosedRange<Int>) -> Place {
    find(Array(piece.utf8), in: bytes(of: lines)).map { place(ofByte: $0) }
      ?? place(ofLine: lines.lowerBound)
  }

  /// The byte at which the destination of a link or image stands, looked for in some lines from a
  /// byte on, then anywhere in them, and then, for link definitions, in the whole text.
  func byte(ofDestination url: String, within lines: ClosedRange<Int>, from start: Int) -> Int? {
    let span = bytes(of: lines)
    let rest = max(start, span.lowerBound)..<max(start, span.upperBound)
    let wanted = Array(url.utf8)
    for opening in ["](", "](<"] {
      let whole = Array(opening.utf8) + wanted
      if let found = find(whole, in: rest) { return found + opening.utf8.count }
    }
    return find(wanted, in: rest) ?? find(wanted, in: span)
      ?? find(wanted, in: text.startIndex..<text.endIndex)
  }

  /// How many characters stand before the first line of a text that was taken out of a list or
  /// quote.
  func inset(of taken: String, from line: Int) -> Int {
    guard starts.indices.contains(line - 1) else { return 0 }
    let here = text[starts[line - 1]...].prefix { $0 != 10 }
    let inner = taken.utf8.prefix { $0 != 10 }
    guard here.suffix(inner.count).elementsEqual(inner) else { return 0 }
    return here.dropLast(inner.count).count { $0 & 0xC0 != 0x80 }
  }

  /// Whether some lines hold `{`, without which there can be no id.
  func holdBrace(_ lines: ClosedRange<Int>) -> Bool {
    hold(UInt8(ascii: "{"), lines)
  }

  func hold(_ byte: UInt8, _ lines: ClosedRange<Int>) -> Bool {
    text[bytes(of: lines)].withUnsafeBufferPointer { $0.holds(byte) }
  }

  /// Whether some lines hold a bracket, without which nothing can be meant as an id.
  func holdBracket(_ lines: ClosedRange<Int>) -> Bool {
    ["{", "(", "["].contains { hold(UInt8(ascii: $0), lines) }
  }

  func place(ofByte byte: Int) -> Place {
    let (line, start) = line(ofByte: byte)
    return Place(path, line: line, column: text[start..<byte].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The number of the line in the file, and its first byte.
  func line(ofByte byte: Int) -> (number: Int, start: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return (max(1, low) + firstLine - 1, starts[max(0, low - 1)])
  }

  /// The byte at which a piece of text stands in some lines, looked for from a byte on, then
  /// anywhere in them.
  func byte(of piece: String, within lines: ClosedRange<Int>, from start: Int) -> Int? {
    let span = bytes(of: lines)
    let wanted = Array(piece.utf8)
    let rest = max(start, span.lowerBound)..<max(start, span.upperBound)
    return find(wanted, in: rest) ?? find(wanted, in: span)
  }

  /// Also of a byte that is none of the text's, before which nothing stands.
  func stands(_ piece: String, before byte: Int) -> Bool {
    guard text.startIndex <= byte, byte <= text.endIndex else { return false }
    return text[..<byte].suffix(piece.utf8.count).elementsEqual(piece.utf8)
  }

  func bytes(of lines: ClosedRange<Int>) -> Range<Int> {
    let first = min(lines.lowerBound, starts.count)
    let start = starts[max(0, first - 1)]
    return start..<(lines.upperBound < starts.count ? starts[lines.upperBound] : text.endIndex)
  }

  private func find(_ wanted: [UInt8], in range: Range<Int>) -> Int? {
    range.isEmpty ? nil : text[range].place(of: wanted)
  }
}
