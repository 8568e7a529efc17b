import Diagnostics
import Yams

/// YAML text as nodes with places, through libyaml.
///
/// Anchors, aliases, tags and merge keys are refused: they hide from a reader what a file says.
struct YAML {
  private let path: String
  private let text: String
  /// Split when something is looked for in them.
  private lazy var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    .map { Substring($0).utf8 }
  /// Whether a sign is in the text that may stand for a tag, an anchor or a comment.
  private let holdsSigns: Bool
  private let firstLine: Int
  private var problems: [Diagnostic] = []
  /// Whether a sign was met under which the file may say something else than it seems to.
  private var isRefused = false
  /// Where in the lines a value was looked up last.
  private var reached: (line: Int, column: Int, index: Substring.UTF8View.Index)?

  /// Reads a text into nodes; what was found on the way is added to `problems`.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - path: the file it comes from, relative to the source folder.
  ///   - firstLine: the line of the file on which `text` begins, from 1.
  ///   - problems: gets what is wrong.
  /// - Returns: nil when the text can't be read or is empty.
  static func read(
    _ text: String, _ path: String, firstLine: Int = 1, _ problems: inout [Diagnostic]
  ) -> DataNode? {
    let text = YAMLCharacters.plain(text)
    var reader = YAML(text, path, firstLine)
    defer { problems += reader.problems }
    guard reader.mayBeParsed(text) else { return nil }
    do {
      // Without the default constructor, whose tables of Swift types cost more than a page's head.
      let parser = try Parser(
        yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
      // An alias is a copy of its node, which the parser keeps alive: it must outlive the walk.
      return try withExtendedLifetime(parser) {
        let root = try parser.singleRoot().flatMap { reader.node($0) }
        return reader.isRefused ? nil : root
      }
    } catch {
      reader.report(error)
      return nil
    }
  }

  private init(_ text: String, _ path: String, _ firstLine: Int) {
    self.path = path
    self.firstLine = firstLine
    self.text = text
    var text = text
    holdsSigns = text.withUTF8 { bytes in
      // ! # & *
      bytes.contains { $0 == 0x21 || $0 == 0x23 || $0 == 0x26 || $0 == 0x2A }
    }
  }

  private mutating func node(_ node: Node) -> DataNode? {
    guard !isRefused else { return nil }
    let place = place(node.mark)
    guard !holdsSigns || node.anchor == nil && !isMarked(node.mark) else {
      refuse(place)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      if holdsSigns, scalar.style == .plain { findLostText(scalar) }
      if scalar.style == .doubleQuoted, let code = YAMLCharacters.control(in: scalar.string) {
        problems.append(.controlCharacter(code, place))
      }
      return DataNode(.scalar(scalar.string), at: place)
    case .sequence(let sequence):
      return DataNode(.list(sequence.compactMap { self.node($0) }), at: place)
    case .mapping(let mapping):
      return DataNode(.mapping(mapping.compactMap { pair($0.key, $0.value) }), at: place)
    case .alias:
      return nil
    }
  }

  private mutating func pair(_ key: Node, _ value: Node) -> DataNode.Pair? {
    guard let read = node(key), case .scalar(let name) = read.content else {
      if key.scalar == nil {
        problems.append(
          Diagnostic(
            .error, "yaml-key", at: place(key.mark),
            Words("คีย์ต้องเป็นข้อความ", "a key must be a plain text"),
            fix: Words(
              "เขียนแบบ คีย์: ค่า หรือใส่เครื่องหมายคำพูดคร่อมค่า",
              "write key: value, or put the value in quotes")))
      }
      return nil
    }
    guard name != "<<" else {
      refuse(read.place)
      return nil
    }
    return node(value).map { DataNode.Pair(key: name, keyPlace: read.place, value: $0) }
  }

  private mutating func refuse(_ place: Place) {
    problems.append(.anchorOrTag(place))
    isRefused = true
  }

  private func place(_ mark: Mark?) -> Place {
    Place(path, line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }

  /// What stands in a line of the text from a column on.
  private mutating func rest(ofLine number: Int, from wanted: Int) -> Substring.UTF8View? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    var (index, column) = (line.startIndex, 1)
    // Values come in the order of the text: a line of thousands is not counted anew for each.
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

  private mutating func isMarked(_ mark: Mark?) -> Bool {
    guard let mark, let first = rest(ofLine: mark.line, from: mark.column)?.first else {
      return false
    }
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "*") || first == UInt8(ascii: "&")
  }

  /// ` #` begins a comment, so `งาน #1` keeps only `งาน`: said unless it looks like a comment.
  private mutating func findLostText(_ scalar: Node.Scalar) {
    guard let mark = scalar.mark else { return }
    let isEmpty = scalar.string.isEmpty
    var value = Substring(scalar.string).utf8
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
        at: Place(path, line: line + firstLine - 1, column: column),
        Words(
          "ข้อความ ‘\(text)’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า",
          "the text ‘\(text)’ from # on is not read as part of the value"),
        fix: Words(
          "ใส่เครื่องหมายคำพูด \" \" คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง",
          "put the whole value in quotes, or two blanks before # if it is a comment")))
  }

  /// Whether libyaml can read the text without taking too much of the stack or of time.
  private mutating func mayBeParsed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let depth = YAMLDepth(bytes)
    guard let flaw = depth.tooDeep ?? depth.manyAliases else { return true }
    let place = place(ofByte: flaw, in: bytes)
    problems.append(depth.tooDeep == nil ? .anchorOrTag(place) : .yamlTooDeep(place))
    return false
  }

  private func place(ofByte offset: Int, in bytes: [UInt8]) -> Place {
    let inText = SourceText.place(ofByte: offset, in: bytes, path)
    return Place(path, line: inText.line + firstLine - 1, column: inText.column)
  }

  private mutating func report(_ error: any Error) {
    if case YamlError.duplicatedKeysInMapping(let keys, let context) = error {
      let key = keys.first ?? ""
      problems.append(.duplicateKey(key, secondKey(key, after: context.mark)))
      return
    }
    if case YamlError.reader(let problem, _, let value, let text) = error {
      let before = text.unicodeScalars.prefix { $0.value != UInt32(bitPattern: value) }
      let bytes = Array(String(before).utf8)
      problems.append(.notYAML(problem, hasTab: false, place(ofByte: bytes.count, in: bytes)))
      return
    }
    let (mark, context, detail) = YAML.detail(of: error)
    if let marked = [context, mark].compactMap({ $0 }).first(where: { isMarked($0) }) {
      problems.append(.anchorOrTag(place(marked)))
      return
    }
    // What was opened and not closed is noticed far below the place where it has to be mended.
    let opened = [
      "found unexpected end", "did not find expected ','", "could not find expected ':'",
    ]
    let isOpen = opened.contains { detail.utf8.starts(with: $0.utf8) }
    let found = isOpen ? context ?? mark : mark
    let line = min(found?.line ?? 1, lines.count)
    let hasTab =
      lines.indices.contains(line - 1)
      && lines[line - 1].prefix { $0 == 0x20 || $0 == 9 }.contains(9)
    let place = Place(path, line: line + firstLine - 1, column: found?.column ?? 1)
    problems.append(.notYAML(detail, hasTab: hasTab, place))
  }

  /// Where a key stands again in the mapping in which it was met first, else the first place.
  private mutating func secondKey(_ key: String, after first: Mark) -> Place {
    let wanted = Array(key.utf8)
    for number in (first.line + 1)..<max(lines.count + 1, first.line + 1) {
      let line = lines[number - 1]
      let blanks = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
      let rest = line.dropFirst(blanks)
      if blanks + 1 == first.column, rest.starts(with: wanted),
        rest.dropFirst(wanted.count).first == UInt8(ascii: ":")
      {
        return Place(path, line: number + firstLine - 1, column: first.column)
      }
    }
    return place(first)
  }

  private static func detail(of error: any Error) -> (Mark?, context: Mark?, String) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      (mark, context?.mark, problem)
    default: (nil, nil, "\(error)")
    }
  }
}
