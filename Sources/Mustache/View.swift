/// What a template sees of a model: each name stands on the line of its value.
///
///     static let view: View<Person> = [
///       .text("name") { $0.name },
///       .flag("vacant") { $0.isVacant },
///       .list("posts", Post.view) { $0.posts },
///     ]
///
/// A name without a value, or values in another order than their names, can't be written. Views of
/// one level are joined with `+`, and ``over(_:)`` makes the view of a part serve the whole.
public struct View<Model>: Sendable, ExpressibleByArrayLiteral {
  /// A name, what stands under it, and how its value is had from the model.
  public struct Field: Sendable {
    fileprivate let shape: Shape.Field
    fileprivate let value: @Sendable (Model) -> Value
  }

  private let fields: [Field]
  /// The names, for compiling a template.
  public let shape: Shape

  private init(_ fields: [Field]) {
    self.fields = fields
    shape = Shape(fields.map(\.shape))
  }

  public init(arrayLiteral fields: Field...) {
    self.init(fields)
  }

  /// The values in the order of the shape's names.
  public func values(of model: Model) -> [Value] { fields.map { $0.value(model) } }

  /// The same names for a model that holds this one.
  public func over<Whole>(_ part: @escaping @Sendable (Whole) -> Model) -> View<Whole> {
    View<Whole>(
      fields.map { field in
        View<Whole>.Field(shape: field.shape) { whole in field.value(part(whole)) }
      })
  }

  public static func + (one: View, other: View) -> View { View(one.fields + other.fields) }
}

extension View.Field {
  /// A text, escaped by `{{name}}`; as a section it asks whether there is one.
  public static func text(
    _ name: String, _ text: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(shape: .value(name)) { .text(text($0)) }
  }

  /// Decides sections; shows as nothing.
  public static func flag(_ name: String, _ flag: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(shape: .value(name)) { .flag(flag($0)) }
  }

  /// Plain texts, which a section shows one by one as `{{.}}`.
  public static func texts(
    _ name: String, _ texts: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    Self(shape: .value(name)) { .texts(texts($0)) }
  }

  /// UTF-8 text that is ready, for `{{{name}}}`.
  public static func bytes(
    _ name: String, _ bytes: @escaping @Sendable (Model) -> [UInt8]
  ) -> Self {
    Self(shape: .value(name)) { .bytes(bytes($0)) }
  }

  /// A section that stands once for each row.
  public static func list<Row>(
    _ name: String, _ view: View<Row>, _ rows: @escaping @Sendable (Model) -> [Row]
  ) -> Self {
    Self(shape: .section(name, view.shape)) { .list(rows($0).map { view.values(of: $0) }) }
  }

  /// A section that stands once, or not at all where there is no such part.
  public static func part<Part>(
    _ name: String, _ view: View<Part>, _ part: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(shape: .section(name, view.shape)) { model in
      part(model).map { .record(view.values(of: $0)) } ?? .nothing
    }
  }
}
