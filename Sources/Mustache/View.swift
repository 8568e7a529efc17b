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
///
/// All is inlinable, so that it is compiled for each model: looking generic types up while pages
/// are made took 2% of a build.
public struct View<Model>: Sendable, ExpressibleByArrayLiteral {
  /// A name, what stands under it, and how its value is had from the model.
  public struct Field: Sendable {
    /// More than one where the view of a part is included.
    @usableFromInline let shapes: [Shape.Field]
    /// Appends a value for each name.
    @usableFromInline let append: @Sendable (Model, inout [Value]) -> Void

    @inlinable init(
      shapes: [Shape.Field], append: @escaping @Sendable (Model, inout [Value]) -> Void
    ) {
      self.shapes = shapes
      self.append = append
    }
  }

  @usableFromInline let fields: [Field]
  /// The names, for compiling a template.
  public let shape: Shape

  /// Of names that are known only when the program runs, such as those of files.
  @inlinable public init(_ fields: [Field]) {
    self.fields = fields
    shape = Shape(fields.flatMap(\.shapes))
  }

  @inlinable public init(arrayLiteral fields: Field...) {
    self.init(fields)
  }

  /// The values in the order of the shape's names.
  @inlinable public func values(of model: Model) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(shape.fields.count)
    append(model, to: &values)
    return values
  }

  @inlinable func append(_ model: Model, to values: inout [Value]) {
    for field in fields { field.append(model, &values) }
  }

  /// The same names for a model that holds this one, or shows nothing under them when it doesn't.
  @inlinable public func over<Whole>(_ part: @escaping @Sendable (Whole) -> Model?) -> View<Whole> {
    [.include(self, part)]
  }

  @inlinable public static func + (one: View, other: View) -> View {
    View(one.fields + other.fields)
  }
}

/// A part, or rows, whose values are made once for all the models that show them.
public struct Ready<Model>: Sendable {
  @usableFromInline let value: Value

  @inlinable public init(_ part: Model, by view: View<Model>) {
    value = .record(view.values(of: part))
  }

  @inlinable public init(rows: [Model], by view: View<Model>) {
    value = .list(rows.map { view.values(of: $0) })
  }
}

extension View.Field {
  @inlinable init(_ shape: Shape.Field, _ value: @escaping @Sendable (Model) -> Value) {
    self.init(shapes: [shape]) { model, values in values.append(value(model)) }
  }

  /// A text, escaped by `{{name}}`; as a section it asks whether there is one.
  @inlinable public static func text(
    _ name: String, _ text: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(.value(name)) { .text(text($0)) }
  }

  /// Switches a section on or off; shows nothing as a variable.
  @inlinable public static func flag(_ name: String, _ flag: @escaping @Sendable (Model) -> Bool)
    -> Self
  {
    Self(.value(name)) { .flag(flag($0)) }
  }

  /// Plain texts, which a section shows one by one as `{{.}}`.
  @inlinable public static func texts(
    _ name: String, _ texts: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    Self(.value(name)) { .texts(texts($0)) }
  }

  /// UTF-8 text that is ready, for `{{{name}}}`.
  @inlinable public static func bytes(
    _ name: String, _ bytes: @escaping @Sendable (Model) -> [UInt8]
  ) -> Self {
    Self(.value(name)) { .bytes(bytes($0)) }
  }

  /// A section that stands once for each row.
  @inlinable public static func list<Row>(
    _ name: String, _ view: View<Row>, _ rows: @escaping @Sendable (Model) -> [Row]
  ) -> Self {
    Self(.section(name, view.shape)) { .list(rows($0).map { view.values(of: $0) }) }
  }

  /// A section shown once, or not at all when the part is nil.
  @inlinable public static func part<Part>(
    _ name: String, _ view: View<Part>, _ part: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(.section(name, view.shape)) { model in
      part(model).map { .record(view.values(of: $0)) } ?? .nothing
    }
  }

  /// A section whose values are ready.
  @inlinable public static func ready<Part>(
    _ name: String, _ view: View<Part>, _ ready: @escaping @Sendable (Model) -> Ready<Part>
  ) -> Self {
    Self(.section(name, view.shape)) { ready($0).value }
  }

  /// The names of a part as if they were the model's own; nothing stands under them where there is
  /// no such part, which is asked for once.
  @inlinable public static func include<Part>(
    _ view: View<Part>, _ part: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(shapes: view.shape.fields) { model, values in
      if let part = part(model) {
        view.append(part, to: &values)
      } else {
        values += repeatElement(.nothing, count: view.shape.fields.count)
      }
    }
  }
}
