import Diagnostics
import Text

extension YAMLReader {
  private func place(ofByte offset: Int, in bytes: [UInt8]) -> Place {
    let inText = Place(path, ofByte: offset, in: bytes)
    return place(line: inText.line, column: inText.column)
  }

  /// Says where the text stops being YAML, as near as can be to what has to be mended.
  mutating func report(_ failure: YAMLEvents.Failure) {
    if let offset = failure.offset {
      let place = place(ofByte: offset, in: Array(text.utf8))
      problems.append(.notYAML(failure.detail, hasTab: false, place))
      return
    }
    let marks = [failure.context, failure.mark].compactMap { $0 }
    if let marked = marks.first(where: { isMarked($0) }) {
      problems.append(.anchorOrTag(place(marked)))
      return
    }
    // libyaml notices an unclosed quote or bracket far below its start, where the fix belongs.
    let opened = [
      "found unexpected end", "did not find expected ','", "could not find expected ':'",
    ]
    let isOpen = opened.contains { failure.detail.begins(with: $0) }
    let found = isOpen ? failure.context ?? failure.mark : failure.mark
    var (line, column) = (min(found.line, lines.count), found.column)
    if line == lines.count, line > 1, lines[line - 1].isEmpty {
      // Behind the end, where the file may have no line.
      line -= 1
      column = lines[line - 1].count { $0 & 0xC0 != 0x80 } + 1
    }
    let place = place(line: line, column: column)
    let text = lines.indices.contains(line - 1) ? Array(lines[line - 1]) : []
    if failure.detail.begins(with: "did not find expected key"), goesOnBehindItsSign(text) {
      problems.append(.valueGoesOn(place))
      return
    }
    if failure.detail.begins(with: "mapping values are not allowed"),
      let (row, column) = keyWithoutColon(above: line)
    {
      let place = self.place(line: row, column: column)
      problems.append(.notYAML("could not find expected ':'", hasTab: false, place))
      return
    }
    if let row = rowWithLongDash(above: line) {
      problems.append(.dashTooLong(self.place(line: row, column: 1)))
      return
    }
    if let row = rowWithoutBlank(above: line) {
      problems.append(.dashWithoutBlank(self.place(line: row, column: 1)))
      return
    }
    let hasTab = text.prefix { $0 == 0x20 || $0 == 9 }.contains(9)
    problems.append(.notYAML(failure.detail, hasTab: hasTab, place))
  }

  /// Where the line above one begins if it stands beside it, and was to be a key with its value:
  /// `title แผน`, `title:แผน`.
  private mutating func keyWithoutColon(above line: Int) -> (line: Int, column: Int)? {
    let lines = lines
    guard lines.indices.contains(line - 1), line > 1 else { return nil }
    let above = lines[line - 2]
    let isRow = above.drop { $0 == 0x20 }.starts(with: "- ".utf8)
    let indent = { (text: Substring.UTF8View) in text.prefix { $0 == 0x20 || $0 == 0x2D }.count }
    let own = lines[line - 1].prefix { $0 == 0x20 }.count
    let text = above.dropFirst(own)
    guard isRow ? indent(above) == own : above.prefix(while: { $0 == 0x20 }).count == own,
      let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "\""),
      first != UInt8(ascii: "'"), text.firstRange(of: ": ".utf8) == nil,
      text.dropFirst().contains(where: { $0 == 0x20 || $0 == UInt8(ascii: ":") })
    else { return nil }
    return (line - 1, own + 1)
  }

  /// The nearest line, from one upwards, that begins with a long dash in place of a hyphen.
  private mutating func rowWithLongDash(above line: Int) -> Int? {
    let lines = lines
    return (max(1, line - 20)...max(1, line)).reversed().first { number in
      guard lines.indices.contains(number - 1) else { return false }
      let text = lines[number - 1].drop { $0 == 0x20 }
      return ["–", "—", "−"].contains { text.starts(with: "\($0) ".utf8) }
    }
  }

  /// The nearest line, from one upwards, that was to begin a row and lacks its blank: `-name: ก`.
  private mutating func rowWithoutBlank(above line: Int) -> Int? {
    let lines = lines
    return (max(1, line - 20)...max(1, line)).reversed().first { number in
      guard lines.indices.contains(number - 1) else { return false }
      let text = lines[number - 1].drop { $0 == 0x20 }
      guard text.first == UInt8(ascii: "-"), let next = text.dropFirst().first else { return false }
      return next != 0x20 && next != UInt8(ascii: "-") && text.firstRange(of: ": ".utf8) != nil
    }
  }

  /// Whether the value of a line begins with a bracket or quote that ends before the line does:
  /// `title: [ร่าง] แผน`.
  private func goesOnBehindItsSign(_ line: [UInt8]) -> Bool {
    guard let colon = line.firstRange(of: ": ".utf8) else { return false }
    let value = line[colon.upperBound...].drop { $0 == 0x20 }
    let pairs: [UInt8: UInt8] = [0x5B: 0x5D, 0x7B: 0x7D, 0x22: 0x22, 0x27: 0x27]
    guard let first = value.first, let closing = pairs[first],
      let end = value.dropFirst().firstIndex(of: closing)
    else { return false }
    return value[(end + 1)...].contains { $0 != 0x20 && $0 != 13 }
  }

  private mutating func isMarked(_ mark: YAMLMark) -> Bool {
    guard let first = rest(ofLine: mark.line, from: mark.column)?.first else { return false }
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "*") || first == UInt8(ascii: "&")
  }
}
