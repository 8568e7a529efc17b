import Diagnostics
import Text

/// A template file as it is written, with the places in it; positions count bytes.
struct TemplateSource: Sendable {
  let path: String
  let bytes: [UInt8]
  /// After the byte order mark.
  let start: Int
  /// Where all of it stands, for a text of the frame; nil for a file of its own.
  private let origin: Place?

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    start = bytes.hasByteOrderMark ? 3 : 0
    origin = nil
  }

  init(_ text: FrameText) {
    path = text.place.path
    bytes = Array(text.text.utf8)
    start = 0
    origin = text.place
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes[range].firstIndex(where: { !isSpace($0) }),
      let last = bytes[range].lastIndex(where: { !isSpace($0) })
    else { return range.upperBound..<range.upperBound }
    return first..<last + 1
  }

  /// The position of the next `count` bytes that all are `byte`.
  func run(of byte: UInt8, _ count: Int, from position: Int, to end: Int? = nil) -> Int? {
    var length = 0
    for index in position..<max(position, end ?? bytes.count) {
      length = bytes[index] == byte ? length + 1 : 0
      if length == count { return index + 1 - count }
    }
    return nil
  }

  func isLineStart(_ position: Int) -> Bool {
    position == start || bytes[position - 1] == UInt8(ascii: "\n")
  }

  /// The line around a tag with its ending, when it holds nothing else but blanks.
  func line(holdingOnly tag: Range<Int>) -> Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let text = bytes[start..<tag.lowerBound].lastIndex { !isBlank($0) }
    let first = text.map { $0 + 1 } ?? start
    guard isLineStart(first) else { return nil }
    let rest = bytes[tag.upperBound...].drop(while: isBlank)
    if rest.isEmpty || rest.first == UInt8(ascii: "\n") {
      return first..<min(rest.startIndex + 1, bytes.count)
    }
    return rest.starts(with: "\r\n".utf8) ? first..<rest.startIndex + 2 : nil
  }

  func line(at position: Int) -> Int {
    if let line = origin?.line { return line }
    return bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1
  }

  func place(at position: Int) -> Place {
    if let origin { return origin }
    let newline = bytes[start..<position].lastIndex(of: UInt8(ascii: "\n"))
    let before = (newline.map { $0 + 1 } ?? start)..<position
    let scalars = text(before).unicodeScalars.count
    return Place(path, line: line(at: position), column: scalars + 1)
  }

  /// Where the first byte stands that is no UTF-8, nil when all is well.
  var firstInvalidByte: Int? {
    let end = endOfUTF8(in: bytes[start...])
    return end < bytes.count ? end : nil
  }
}
