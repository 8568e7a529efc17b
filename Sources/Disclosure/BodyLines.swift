import Diagnostics
import Glibc

/// The lines of a page's text below its front matter, to find the place of what stands in them.
struct BodyLines {
  let path: String
  let text: ArraySlice<UInt8>
  private let firstLine: Int
  private let starts: [Int]

  /// - Parameter start: the byte of the file at which the text begins, the first of a line.
  init(_ source: SourceText, from start: Int) {
    path = "\(SourceFolder.content)/\(source.path)"
    text = source.bytes[start...]
    firstLine = 1 + source.bytes[..<start].count { $0 == 10 }
    starts = SourceText.lineStarts(text)
  }

  /// The first character that is no blank of a line of the text.
  func place(ofLine line: Int) -> Place {
    guard starts.indices.contains(line - 1) else { return Place(path, line: firstLine) }
    let start = starts[line - 1]
    let blanks = text[start...].prefix { $0 == 0x20 || $0 == 9 }.count
    return Place(path, line: line + firstLine - 1, column: blanks + 1)
  }

  /// Where a piece of text stands, looked for in some lines first and then, for link definitions, everywhere.
  func place(of piece: String, within lines: ClosedRange<Int>) -> Place {
    let wanted = Array(piece.utf8)
    let span = bytes(of: lines)
    if let found = find(wanted, in: span) ?? find(wanted, in: text.startIndex..<text.endIndex) {
      return place(ofByte: found)
    }
    return place(ofLine: lines.lowerBound)
  }

  func place(ofByte byte: Int) -> Place {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    let start = starts[max(0, low - 1)]
    let column = text[start..<byte].count { $0 & 0xC0 != 0x80 } + 1
    return Place(path, line: max(1, low) + firstLine - 1, column: column)
  }

  /// `[แผน](แผน งาน.pdf)`: a blank in a destination, which Markdown leaves as text.
  func blankDestinations(in literal: String, _ lines: ClosedRange<Int>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var rest = Substring(literal).utf8
    while let opening = rest.firstRange(of: "](".utf8) {
      let before = rest[..<opening.lowerBound]
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstIndex(of: UInt8(ascii: ")")),
        before.contains(UInt8(ascii: "["))
      else { continue }
      let destination = String(Substring(rest[..<closing]))
      rest = rest[closing...]
      guard destination.trimmingBlanks().utf8.contains(0x20) else { continue }
      found.append(.blankInDestination(destination, place(of: destination, within: lines)))
    }
    return found
  }

  private func bytes(of lines: ClosedRange<Int>) -> Range<Int> {
    let first = min(lines.lowerBound, starts.count)
    let start = starts[max(0, first - 1)]
    return start..<(lines.upperBound < starts.count ? starts[lines.upperBound] : text.endIndex)
  }

  private func find(_ wanted: [UInt8], in range: Range<Int>) -> Int? {
    guard !wanted.isEmpty, !range.isEmpty else { return nil }
    return text.withUnsafeBufferPointer { whole in
      guard let base = whole.baseAddress else { return nil }
      var at = range.lowerBound - text.startIndex
      let last = range.upperBound - text.startIndex - wanted.count
      while at <= last {
        guard let first = memchr(base + at, Int32(wanted[0]), last - at + 1) else { return nil }
        at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(first))
        if memcmp(base + at, wanted, wanted.count) == 0 { return text.startIndex + at }
        at += 1
      }
      return nil
    }
  }
}
