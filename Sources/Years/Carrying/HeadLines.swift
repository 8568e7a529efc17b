import Text

/// The head of a page as it is written: what belongs to each key, line by line.
struct HeadLines {
  /// Keys in their order, each with its lines, the key's own first.
  private(set) var parts: [(key: String, lines: [String])] = []
  /// The lines of the body.
  let body: [String]
  /// The line of the file, from 1, with which the body begins.
  let bodyLine: Int

  init(_ bytes: [UInt8]) {
    let plain = bytes.withLineFeeds(from: bytes.hasByteOrderMark ? 3 : 0)
    var lines = plain.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    // The line feed at the end ends the last line, and begins none.
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let end = lines.dropFirst().firstIndex { $0.trimmingBlanks() == "---" } ?? lines.endIndex - 1
    for line in lines[..<end].dropFirst() {
      if let key = HeadLines.key(of: line) {
        parts.append((key, [line]))
      } else if !parts.isEmpty, line.utf8.first != UInt8(ascii: "#") {
        parts[parts.count - 1].lines.append(line)
      }
    }
    body = Array(lines.dropFirst(end + 1))
    bodyLine = end + 2
  }

  subscript(key: String) -> [String]? { parts.first { $0.key == key }?.lines }

  private static func key(of line: String) -> String? {
    guard let first = line.utf8.first, first != 0x20, first != UInt8(ascii: "#"),
      first != UInt8(ascii: "-"), first != 9,
      let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return String(Substring(line.utf8[..<colon])).trimmingBlanks()
  }
}
