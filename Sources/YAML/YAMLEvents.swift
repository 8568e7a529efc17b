import CYAML

/// The pieces of a YAML text as libyaml meets them, one after another.
struct YAMLEvents: ~Copyable {
  struct Event {
    enum Content {
      case scalar(String, isPlain: Bool, isDoubleQuoted: Bool)
      case list, mapping, alias
      case end
      case document, endOfDocument
    }

    let content: Content
    let mark: YAMLMark
    /// Whether an anchor or a tag stands before it.
    let isMarked: Bool
  }

  /// What libyaml can't read, in its own words.
  struct Failure {
    let detail: String
    /// What it was reading then, where it says so.
    let context: YAMLMark?
    let mark: YAMLMark
    /// Of a character that no YAML may hold: the first byte.
    let offset: Int?
  }

  /// Nil until something can't be read.
  private(set) var failure: Failure?
  /// On the heap: libyaml keeps pointers into it, so it must not move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// The text must outlive the events.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Nil at the end of the text, and from where it can't be read.
  mutating func next() -> Event? {
    var event = yaml_event_t()
    repeat {
      guard yaml_parser_parse(parser, &event) == 1 else {
        failure = Failure(parser.pointee)
        return nil
      }
    } while event.type == YAML_STREAM_START_EVENT
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}

/// A place in the text, line and column from 1.
struct YAMLMark {
  let line: Int
  let column: Int

  fileprivate init(_ mark: yaml_mark_t) {
    line = mark.line + 1
    column = mark.column + 1
  }
}

extension YAMLEvents.Event {
  fileprivate init?(_ event: yaml_event_t) {
    let data = event.data
    mark = YAMLMark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let text = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      content = .scalar(
        String(decoding: text, as: UTF8.self),
        isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE,
        isDoubleQuoted: data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
      isMarked = data.scalar.anchor != nil || data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      content = .list
      isMarked = data.sequence_start.anchor != nil || data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      content = .mapping
      isMarked = data.mapping_start.anchor != nil || data.mapping_start.tag != nil
    case YAML_ALIAS_EVENT:
      content = .alias
      isMarked = true
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      content = .end
      isMarked = false
    case YAML_DOCUMENT_START_EVENT:
      content = .document
      isMarked = false
    case YAML_DOCUMENT_END_EVENT:
      content = .endOfDocument
      isMarked = false
    default:
      return nil
    }
  }
}

extension YAMLEvents.Failure {
  fileprivate init(_ parser: yaml_parser_t) {
    detail = parser.problem.map { String(cString: $0) } ?? "out of memory"
    context = parser.context == nil ? nil : YAMLMark(parser.context_mark)
    mark = YAMLMark(parser.problem_mark)
    offset = parser.error == YAML_READER_ERROR ? parser.problem_offset : nil
  }
}
