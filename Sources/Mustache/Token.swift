import Text

/// A stretch of a template: text of at most one line, or a tag.
struct Token: Sendable {
  enum Kind: Sendable {
    case text(Range<Int>)
    /// When it stands alone on its line, with the blanks before it.
    case tag(Tag, indent: Range<Int>?)
  }

  let kind: Kind
  /// Where it begins, in bytes; of a tag, its `{{`.
  let position: Int
  /// Whether an indentation of the line goes before it.
  let startsLine: Bool
}

/// What stands between the braces: the sign that says the kind of the tag, and a name.
struct Tag: Sendable {
  enum Sign: UInt8 {
    case variable = 0
    case triple = 0x7B  // {
    case ampersand = 0x26  // &
    case section = 0x23  // #
    case inverted = 0x5E  // ^
    case end = 0x2F  // /
    case partial = 0x3E  // >
    case comment = 0x21  // !
    case delimiters = 0x3D  // =
    case parent = 0x3C  // <
    case block = 0x24  // $
  }

  let sign: Sign
  let name: String

  /// Of `{{text:home.news}}`, which stands for a text of the frame, what follows the colon.
  var textKey: String? {
    sign == .variable && name.begins(with: "text:")
      ? String(Substring(name.utf8.dropFirst(5))) : nil
  }

  var isVariable: Bool { sign == .variable || sign == .triple || sign == .ampersand }

  var isSupported: Bool {
    switch sign {
    case .comment: true
    case .delimiters, .parent, .block: false
    case .partial: !name.isEmpty && !name.begins(with: "*")
    case .variable, .triple, .ampersand, .section, .inverted, .end: !name.isEmpty
    }
  }

  /// The tag as it is usually written, for messages.
  var written: String { written(with: name) }

  func written(with name: String) -> String {
    switch sign {
    case .variable: "{{\(name)}}"
    case .triple: "{{{\(name)}}}"
    case .partial: "{{> \(name)}}"
    case .delimiters: "{{=…=}}"
    default: "{{\(UnicodeScalar(sign.rawValue))\(name)}}"
    }
  }
}
