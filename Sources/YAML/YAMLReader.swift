import Diagnostics
import Text

/// YAML text as nodes with places, through libyaml.
///
/// Anchors, aliases, tags and merge keys are refused: they hide from a reader what a file says.
public struct YAMLReader {
  /// How deep lists and mappings may lie in each other; what officers write has fewer than ten
  /// levels.
  static let levels = 50

  let path: String
  let text: String
  /// Split when something is looked for in them.
  lazy var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    .map { Substring($0).utf8 }
  /// Whether the text holds `!`, `#`, `&` or `*`, which may begin a tag, comment, anchor or alias.
  private let holdsSigns: Bool
  let firstLine: Int
  let firstColumn: Int
  var problems: [Diagnostic] = []
  /// Whether reading has stopped at something refused, such as an anchor or a duplicate key.
  private var isRefused = false
  /// Lists and mappings around what is read.
  private var level = 0
  /// Where in the lines a value was looked up last.
  var reached: (line: Int, column: Int, index: Substring.UTF8View.Index)?

  /// Reads a text into nodes; what was found on the way is added to `problems`.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - path: the file it comes from, relative to the source folder.
  ///   - firstLine: the line of the file on which `text` begins, from 1.
  ///   - firstColumn: the column of the file in which its lines begin, as those of a block in a
  ///     list.
  ///   - problems: gets what is wrong.
  /// - Returns: nil when the text can't be read or is empty.
  public static func read(
    _ text: String, _ path: String, firstLine: Int = 1, firstColumn: Int = 1,
    _ problems: inout [Diagnostic]
  ) -> DataNode? {
    let text = YAMLCharacters.plain(text)
    var reader = YAMLReader(text, path, firstLine, firstColumn)
    defer { problems += reader.problems }
    guard let root = reader.document(text) else { return nil }
    return reader.isRefused ? nil : root
  }

  private init(_ text: String, _ path: String, _ firstLine: Int, _ firstColumn: Int) {
    self.path = path
    self.firstLine = firstLine
    self.firstColumn = firstColumn
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

  /// Nil when reading must stop; the reason is in `problems`.
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
    _ place: Place, _ read: (inout YAMLReader) -> Content?
  ) -> Content? {
    guard level < YAMLReader.levels else {
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
    // With few keys a linear search is faster than a set.
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

  func place(_ mark: YAMLMark) -> Place { place(line: mark.line, column: mark.column) }

  /// The place in the file of one in the text.
  func place(line: Int, column: Int) -> Place {
    Place(path, line: line + firstLine - 1, column: column + firstColumn - 1)
  }
}
