import Diagnostics
import Text
import Thai

/// A key of a block: all that is ever said about it, and what it holds once it is read.
///
///     let photo = Key.picture("photo", "รูปถ่าย").whenMissing("person-without-photo", "…", "…")
///     row[photo]       // BlockLink?
///
/// Records are read with keys only: one that their kind does not list stops the tool at once.
public struct Key<Value>: FieldKey {
  public let field: BlockField
  fileprivate let value: @Sendable (BlockValue) -> Value?

  private init(
    _ name: String, _ label: String, _ form: BlockField.Form,
    _ value: @escaping @Sendable (BlockValue) -> Value?
  ) {
    self.init(BlockField(name, label, form), value)
  }

  private init(_ field: BlockField, _ value: @escaping @Sendable (BlockValue) -> Value?) {
    self.field = field
    self.value = value
  }

  /// The same with what the common sentence says where it is asked for and says nothing.
  ///
  /// `what` is missing, where the label, and the key in English, don't fit into a sentence. The
  /// fixes follow "เพิ่ม KEY: " and "add KEY: "; an ellipsis where anything will do.
  public func whenMissing(
    _ id: String, what: Words? = nil, _ thai: String = "…", _ english: String = "…"
  ) -> Self {
    with { $0.missing = Missing(id: id, what: what, fix: Words(thai, english)) }
  }

  /// The same, which documents also call otherwise.
  public func also(_ headings: [String]) -> Self { with { $0.also = headings } }

  /// The same, which tables have in several columns.
  public func spread(over spread: BlockField.Spread) -> Self { with { $0.spread = spread } }

  private func with(_ change: (inout BlockField) -> Void) -> Self {
    var field = field
    change(&field)
    return Self(field, value)
  }
}

/// A key of whatever value, for what asks only whether and where something is written.
public protocol FieldKey: Sendable {
  var field: BlockField { get }
}

extension BlockField: FieldKey {
  public var field: BlockField { self }
}

/// What is said where a key that is asked for says nothing.
public struct Missing: Sendable {
  /// The id of the warning.
  public let id: String
  /// What is missing, as sentences call it; nil for the label, and the key in English.
  public let what: Words?
  /// What to write behind the key, after "เพิ่ม KEY: " or "add KEY: ".
  public let fix: Words
}

extension Key<String> {
  public static func text(_ name: String, _ label: String) -> Self {
    Self(name, label, .text, \.text)
  }

  /// A text in which a lone dash says that there is none, and is shown.
  public static func textOrDash(_ name: String, _ label: String) -> Self {
    Self(BlockField(name, label, mayBeDash: true), \.text)
  }
}

extension Key<[String]> {
  /// One text or a list of them.
  public static func texts(_ name: String, _ label: String) -> Self {
    Self(name, label, .texts) { if case .texts(let texts) = $0 { texts } else { nil } }
  }
}

extension Key<Figure> {
  /// Shown with at least so many decimals.
  public static func figure(_ name: String, _ label: String, decimals: Int = 0) -> Self {
    Self(name, label, .figure(decimals: decimals), \.figure)
  }

  /// A step of a scale from 1 to 5, such as how likely a risk is.
  public static func step(_ name: String, _ label: String) -> Self {
    Self(BlockField(name, label, .figure(decimals: 0), steps: 5), \.figure)
  }
}

extension Key<Day> {
  public static func date(_ name: String, _ label: String) -> Self {
    Self(name, label, .date) { if case .day(let day) = $0 { day } else { nil } }
  }
}

extension Key<Span> {
  public static func span(_ name: String, _ label: String) -> Self {
    Self(name, label, .span, \.span)
  }

  /// A span, or `รวม` in a row that adds up others and has none.
  public static func spanOrSum(_ name: String, _ label: String) -> Self {
    Self(name, label, .spanOrSum, \.span)
  }
}

extension Key<Bool> {
  public static func flag(_ name: String, _ label: String) -> Self {
    Self(name, label, .flag) { if case .flag(let flag) = $0 { flag } else { nil } }
  }
}

extension Key<BlockLink> {
  /// A picture that lies in Content.
  public static func picture(_ name: String, _ label: String) -> Self {
    Self(name, label, .picture, \.link)
  }

  /// A target, as docs/formats.md, section 1, has them for links.
  public static func link(_ name: String, _ label: String) -> Self {
    Self(name, label, .link, \.link)
  }
}

extension Key<NamedItem> {
  public static func item(_ name: String, _ label: String) -> Self {
    Self(name, label, .item) { value in
      if case .item(let year, let code) = value { NamedItem(year: year, code: code) } else { nil }
    }
  }
}

extension Key where Value: BlockWord {
  public static func choice(_ name: String, _ label: String) -> Self {
    Self(name, label, .choice(Value.choices)) { value in
      if case .choice(let choice) = value { Value(rawValue: choice.word) } else { nil }
    }
  }
}

extension Key<Never> {
  /// Columns that the kind reads by itself.
  public static func columns(_ name: String, _ label: String) -> Self {
    Self(name, label, .columns) { _ in nil }
  }
}

extension BlockValue {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var span: Span? { if case .span(let span) = self { span } else { nil } }
  fileprivate var link: BlockLink? { if case .link(let link) = self { link } else { nil } }
}

extension BlockRecord {
  /// What stands under a key; nil where nothing does, or nothing that can be read.
  public subscript<Value>(key: Key<Value>) -> Value? {
    cells[index(key)].value.flatMap { key.value($0) }
  }

  /// The texts under a key, none where nothing is written.
  public subscript(all key: Key<[String]>) -> [String] { self[key] ?? [] }

  /// The texts under a key of whatever form; none where it holds no list of texts.
  public func texts(_ key: some FieldKey) -> [String] {
    if case .texts(let texts)? = cells[index(key)].value { texts } else { [] }
  }

  /// The item under a key of whatever form; nil where none is named.
  public func item(_ key: some FieldKey) -> NamedItem? {
    guard case .item(let year, let code)? = cells[index(key)].value else { return nil }
    return NamedItem(year: year, code: code)
  }

  /// Whether something is written there, also when it can't be read; the reason is said by reading.
  public func holds(_ key: some FieldKey) -> Bool { cells[index(key)].isWritten }

  /// Whether something is written there that can be read.
  public func isRead(_ key: some FieldKey) -> Bool { cells[index(key)].isRead }

  /// Whether something is written there that can't be read.
  public func isUnread(_ key: some FieldKey) -> Bool { holds(key) && !isRead(key) }

  /// Whether its key is there and nothing is written under it.
  public func isLeftEmpty(_ key: some FieldKey) -> Bool {
    let cell = cells[index(key)]
    return cell.keyPosition != nil && !cell.isWritten
  }

  /// Where the value stands; where the record begins when there is none.
  public func place(of key: some FieldKey) -> Place {
    cells[index(key)].position?.place(beside: place) ?? place
  }

  /// Where the key stands; where the record begins when there is none.
  public func keyPlace(of key: some FieldKey) -> Place {
    cells[index(key)].keyPosition?.place(beside: place) ?? place
  }

  /// The value as pages show it; nil where there is none.
  public func shown(_ key: some FieldKey, _ digits: Digits) -> String? {
    shown(index(key), digits)
  }

  /// The words under a key that says that there is nothing; `words` where it only says so, such as
  /// `true`.
  public func none(_ key: Key<String>, or words: String) -> String? {
    guard holds(key) else { return nil }
    let text = self[key] ?? words
    return ["true", "yes", "ใช่", "ไม่มี"].contains(text) ? words : text
  }

  /// Whether nothing at all is written in it.
  public var isBlank: Bool { !cells.contains(where: \.isWritten) }

  func index(_ key: some FieldKey) -> Int {
    let name = key.field.name
    guard let index = fields.firstIndex(where: { $0.name.isSame(as: name) }) else {
      preconditionFailure("the kind of this block does not list its key \(name)")
    }
    return index
  }
}

extension BlockLink {
  /// The file's name as the officer wrote it, where it is published under another.
  public var downloadName: String? {
    if case .file(let file, _) = target { file.downloadName } else { nil }
  }

  /// The file of this site to which it leads; nil where it leads elsewhere.
  public var file: PublishedFile? { if case .file(let file, _) = target { file } else { nil } }
}
