import Diagnostics

/// YAML text as nodes with places, through libyaml.
///
/// Anchors, aliases, tags and merge keys are refused: they hide from a reader what a file says.
struct YAML {
  /// How deep lists and mappings may lie in each other; what officers write has fewer than ten levels.
  static let levels = 50

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
  /// Lists and mappings around what is read.
  private var level = 0
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
    guard let root = reader.document(text) else { return nil }
    return reader.isRefused ? nil : root
  }

  private init(_ text: String, _ path: String, _ firstLine: Int) {
    self.path = path
    self.firstLine = firstLine
    self.text = text
    var text = text
    holdsSigns = text.withUTF8 { bytes in
      // ! # & *
      [0x21, 0x23, 0x26, 0x2A].contains { bytes.holds($0) }
    }
  }

  /// The one document of the text; nil when there is none, or something is wrong with it.
  private mutating func document(_ text: String) -> DataNode? {
    var text = text
    return text.withUTF8 { bytes in
      var events = YAMLEvents(bytes)
      var root: DataNode?
      var documents = 0
      while !isRefused, let event = events.next() {
        switch event.content {
        case .document:
          documents += 1
          if documents > 1 {
            problems.append(
              .notYAML("but found another document", hasTab: false, place(event.mark)))
            return nil
          }
        case .endOfDocument, .end: continue
        default: root = node(event, &events)
        }
      }
      guard let failure = events.failure else { return root }
      report(failure)
      return nil
    }
  }

  /// Nil when reading must stop, after what is wrong has been said.
  private mutating func node(
    _ event: consuming YAMLEvents.Event, _ events: inout YAMLEvents
  ) -> DataNode? {
    let place = place(event.mark)
    guard !event.isMarked else {
      refuse(place)
      return nil
    }
    switch event.content {
    case .scalar(let text, let isPlain, let isDoubleQuoted):
      if holdsSigns, isPlain { findLostText(text, event.mark) }
      if isDoubleQuoted, let code = YAMLCharacters.control(in: text) {
        problems.append(.controlCharacter(code, place))
      }
      return DataNode(.scalar(text), at: place)
    case .list:
      return within(place) { $0.items(&events) }.map { DataNode(.list($0), at: place) }
    case .mapping:
      return within(place) { $0.pairs(&events) }.map { DataNode(.mapping($0), at: place) }
    case .alias, .end, .document, .endOfDocument:
      return nil
    }
  }

  /// What a list or mapping holds, unless it lies too deep.
  private mutating func within<Content>(
    _ place: Place, _ read: (inout YAML) -> Content?
  ) -> Content? {
    guard level < YAML.levels else {
      problems.append(.yamlTooDeep(place))
      isRefused = true
      return nil
    }
    level += 1
    defer { level -= 1 }
    return read(&self)
  }

  private mutating func items(_ events: inout YAMLEvents) -> [DataNode]? {
    var items: [DataNode] = []
    items.reserveCapacity(12)
    while let next = events.next() {
      if case .end = next.content { return items }
      guard let item = node(next, &events) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func pairs(_ events: inout YAMLEvents) -> [DataNode.Pair]? {
    var pairs: [DataNode.Pair] = []
    pairs.reserveCapacity(8)
    // A set costs more than a look at each where there are few.
    let few = 16
    var keys: Set<String> = []
    while let next = events.next() {
      if case .end = next.content { return pairs }
      guard let key = node(next, &events), let first = events.next(),
        let value = node(first, &events)
      else { return nil }
      guard case .scalar(let name) = key.content else {
        problems.append(.keyNotText(key.place))
        continue
      }
      guard name != "<<" else {
        refuse(key.place)
        return nil
      }
      let isNew =
        pairs.count < few
        ? !pairs.contains { $0.key == name } : keys.insert(name).inserted
      if pairs.count + 1 == few { keys = Set(pairs.map(\.key) + [name]) }
      guard isNew else {
        problems.append(.duplicateKey(name, key.place))
        isRefused = true
        return nil
      }
      pairs.append(DataNode.Pair(key: name, keyPlace: key.place, value: value))
    }
    return nil
  }

  private mutating func refuse(_ place: Place) {
    problems.append(.anchorOrTag(place))
    isRefused = true
  }

  private func place(_ mark: YAMLMark) -> Place {
    Place(path, line: mark.line + firstLine - 1, column: mark.column)
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

  private mutating func isMarked(_ mark: YAMLMark) -> Bool {
    guard let first = rest(ofLine: mark.line, from: mark.column)?.first else { return false }
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "*") || first == UInt8(ascii: "&")
  }

  /// ` #` begins a comment, so `งาน #1` keeps only `งาน`: said unless it looks like a comment.
  private mutating func findLostText(_ text: String, _ mark: YAMLMark) {
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
        at: Place(path, line: line + firstLine - 1, column: column),
        Words(
          "ข้อความ ‘\(text)’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า",
          "the text ‘\(text)’ from # on is not read as part of the value"),
        fix: Words(
          "ใส่เครื่องหมายคำพูด \" \" คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง",
          "put the whole value in quotes, or two blanks before # if it is a comment")))
  }

  private func place(ofByte offset: Int, in bytes: [UInt8]) -> Place {
    let inText = SourceText.place(ofByte: offset, in: bytes, path)
    return Place(path, line: inText.line + firstLine - 1, column: inText.column)
  }

  private mutating func report(_ failure: YAMLEvents.Failure) {
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
    // What was opened and not closed is noticed far below the place where it has to be mended.
    let opened = [
      "found unexpected end", "did not find expected ','", "could not find expected ':'",
    ]
    let isOpen = opened.contains { failure.detail.utf8.starts(with: $0.utf8) }
    let found = isOpen ? failure.context ?? failure.mark : failure.mark
    var (line, column) = (min(found.line, lines.count), found.column)
    if line == lines.count, line > 1, lines[line - 1].isEmpty {
      // Behind the end, where the file may have no line.
      line -= 1
      column = lines[line - 1].count { $0 & 0xC0 != 0x80 } + 1
    }
    let hasTab =
      lines.indices.contains(line - 1)
      && lines[line - 1].prefix { $0 == 0x20 || $0 == 9 }.contains(9)
    let place = Place(path, line: line + firstLine - 1, column: column)
    problems.append(.notYAML(failure.detail, hasTab: hasTab, place))
  }
}
