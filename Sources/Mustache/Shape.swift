/// Names a template may use at one level, in the order in which a view gives its values.
///
/// `["title", .section("people", ["name", "phone"])]` lets a template write `{{title}}` and
/// `{{#people}}{{name}}{{/people}}`. Of two fields with one name the first is used.
public struct Shape: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// One name: of something shown as it is, or of a section that brings names of its own.
  public enum Field: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A text, raw text, flag or list of texts; may also be tested and walked as a section.
    case value(String)
    /// A record or a list of records; can't be shown as text. An empty shape is one of texts.
    case section(String, Shape)

    public init(stringLiteral name: String) {
      self = .value(name)
    }

    public var name: String {
      switch self {
      case .value(let name), .section(let name, _): name
      }
    }
  }

  public let fields: [Field]
  /// Where the value of each name stands.
  private let slots: [String: Int]

  public init(_ fields: [Field]) {
    self.fields = fields
    slots = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  public init(arrayLiteral fields: Field...) {
    self.init(fields)
  }
}

extension Shape {
  /// The level that a text pushes: the text itself, by the name of the implicit iterator.
  static let text: Shape = ["."]

  var names: [String] { fields.map(\.name) }

  func slot(of name: String) -> Int? { slots[name] }
}

extension Shape.Field {
  /// Nil for a plain value.
  var shape: Shape? {
    guard case .section(_, let shape) = self else { return nil }
    return shape.fields.isEmpty ? .text : shape
  }
}
