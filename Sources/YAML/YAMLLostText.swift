import Diagnostics

extension YAMLReader {
  /// What stands in a line of the text from a column on.
  mutating func rest(ofLine number: Int, from wanted: Int) -> Substring.UTF8View? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    var (index, column) = (line.startIndex, 1)
    // Values come in order, so counting goes on from the last one instead of the line's start.
    if let reached, reached.line == number, reached.column <= wanted {
      (index, column) = (reached.index, reached.column)
    }
    while column < wanted, index < line.endIndex {
      index = line.index(after: index)
      while index < line.endIndex, line[index] & 0xC0 == 0x80 { index = line.index(after: index) }
      column += 1
    }
    reached = (number, column, index)
    return line[index...]
  }

  /// Warns that ` #` begins a comment (`งาน #1` reads as `งาน`), unless a comment seems meant.
  mutating func findLostText(_ text: String, _ mark: YAMLMark) {
    let isEmpty = text.isEmpty
    var value = Substring(text).utf8
    for line in mark.line..<(mark.line + 20) {
      let column = line == mark.line ? mark.column : 1
      guard var rest = rest(ofLine: line, from: column) else { return }
      if !isEmpty { rest = rest.drop { $0 == 0x20 } }
      let part = value.prefix(while: { $0 != 10 })
      let shared = zip(part, rest).prefix { $0 == $1 }.count
      value = value.dropFirst(shared)
      rest = rest.dropFirst(shared)
      let blanks = rest.prefix { $0 == 0x20 || $0 == 9 }.count
      let after = rest.dropFirst(blanks)
      // Two blanks before # are how a comment is written; one is how a number sign gets lost.
      if value.isEmpty, blanks == 1, after.first == UInt8(ascii: "#") {
        reportLostText(Substring(after), in: line)
        return
      }
      guard after.isEmpty, !value.isEmpty else { return }
      value = value.drop { $0 == 0x20 || $0 == 10 }
    }
  }

  private mutating func reportLostText(_ text: Substring, in line: Int) {
    let column = lines[line - 1].filter { $0 & 0xC0 != 0x80 }.count - text.unicodeScalars.count + 1
    problems.append(
      Diagnostic(
        .warning, "text-lost-as-comment",
        at: place(line: line, column: column),
        Words(
          "ข้อความ ‘\(text)’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า",
          "‘\(text)’ is read as a comment, not as part of the value"),
        fix: Words(
          "ใส่เครื่องหมายคำพูด \" \" คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง",
          "put the whole value in quotes, or two spaces before # if a comment is meant")))
  }
}
