/// What a view gives for one name; a level's values stand in the order of its ``Shape``.
///
/// Values beyond those given count as `nothing`; a record given where the shape has a plain value,
/// or a text where it has a section, is the view's mistake and not found. False in a section are
/// `nothing`, `false` and
/// whatever is empty, a record aside.
public enum Value: Sendable, Hashable, ExpressibleByStringLiteral {
  case nothing
  /// Switches a section on or off; shows nothing as a variable.
  case flag(Bool)
  case text(String)
  /// UTF-8 text that is not checked, meant for `{{{ }}}`; escaped like text by `{{ }}`.
  case bytes([UInt8])
  case record([Value])
  case list([[Value]])
  /// Plain texts, each of which the section shows as `{{.}}`.
  case texts([String])

  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Value {
  public static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .nothing }

  var isFalse: Bool {
    switch self {
    case .nothing: true
    case .flag(let flag): !flag
    case .text(let text): text.isEmpty
    case .bytes(let bytes): bytes.isEmpty
    case .record: false
    case .list(let records): records.isEmpty
    case .texts(let texts): texts.isEmpty
    }
  }
}
