import Charts
import Coverage
import Disclosure
import Mustache
import Text
import Thai

extension View.Field {
  /// What stands under a key of a block's value or row, as pages show it and under the key's own
  /// name.
  @inlinable public static func key<Value>(
    _ key: some FieldKey, as name: String? = nil,
    of record: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .text(name ?? key.field.name) { record($0.value).shown(key, $0.digits) }
  }
}

extension View.Field {
  /// What stands under several keys, each under its own name.
  @inlinable public static func keys<Value>(
    _ keys: any FieldKey..., of record: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .include(View(keys.map { .key($0.field, of: record) })) { $0 }
  }

  /// The address under a key, as `download` the name of a file that is published under another, and
  /// as `about` its kind and size.
  public static func link<Value>(
    _ key: Key<BlockLink>, as name: String? = nil,
    of record: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .include([
      .text(name ?? key.field.name) { $0.link.href }, .text("download") { $0.link.downloadName },
      .text("about") { $0.link.file?.about($0.digits) },
    ]) { (shown: Shown<Value>) -> (link: BlockLink, digits: Digits)? in
      record(shown.value)[key].map { ($0, shown.digits) }
    }
  }
}

extension View.Field where Model == Shown<BlockRecord> {
  @inlinable public static func key(_ key: some FieldKey, as name: String? = nil) -> Self {
    .key(key, as: name) { $0 }
  }

  @inlinable public static func keys(_ keys: any FieldKey...) -> Self {
    .include(View(keys.map { .key($0.field) })) { $0 }
  }

  /// The texts under a key, for the partial `block-texts`.
  public static func texts(_ key: Key<[String]>) -> Self {
    .part(key.field.name, Texts.view) { Texts($0.value[all: key]) }
  }
}

extension View.Field {
  /// What stands under a key, as a list where it holds one, for the partial `block-texts`.
  public static func list<Value>(
    _ key: Key<String>, of record: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .part(key.field.name, Texts.view) { shown in
      Texts(record(shown.value)[key].map { [$0] } ?? [])
    }
  }
}

/// Several texts as a list, or one alone, which may hold a list; shown by the partial
/// `block-texts`.
public struct Texts {
  private let texts: [String]
  private let marked: TextList?

  /// Nil when there is none.
  public init?(_ texts: [String]) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
    // Numbers that were written would stand beside those that pages give.
    let isMarked =
      texts.count > 1 && ["1", "๑", "(1)", "(๑)"].contains { texts[0].begins(with: $0) }
    marked =
      texts.count == 1 || isMarked
      ? TextList(texts.joined(separator: "\n")).flatMap {
        texts.count > 1 && $0.plain == nil ? nil : $0
      }
      : nil
  }

  public static let view: View<Texts> = [
    .part("marked", TextList.view) { $0.marked },
    .text("text") { $0.texts.count == 1 && $0.marked == nil ? $0.texts[0] : nil },
    .part("list", items) { $0.texts.count > 1 && $0.marked == nil ? $0.texts : nil },
  ]

  fileprivate static let items: View<[String]> = [.list("items", [.text("item") { $0 }]) { $0 }]
}

/// Keys of a head with what stands there; shown by the partial `block-details`.
struct Details {
  private struct Line {
    let label: String
    let text: String
    /// Where an item that is named leads.
    let href: String?
    let texts: [String]
  }

  private let lines: [Line]

  /// Nil when nothing stands under any of the keys; they keep the order of the kind's list.
  init?(
    _ head: BlockRecord, _ keys: [any FieldKey], _ digits: Digits, beside: BlockSurroundings?
  ) {
    let names = keys.map(\.field.name)
    lines = head.fields.filter { names.contains($0.name) }.compactMap { field in
      head.shown(field, digits).map {
        Line(
          label: field.label(digits), text: $0,
          href: head.item(field).flatMap { beside?.href(to: $0.code, of: $0.year) },
          texts: head.texts(field))
      }
    }
    if lines.isEmpty { return nil }
  }

  static let view: View<Details> = [
    .list(
      "lines",
      [
        .text("label") { $0.label },
        .text("text") { $0.texts.count > 1 ? nil : $0.text }, .text("href") { $0.href },
        .part("list", Texts.items) { $0.texts.count > 1 ? $0.texts : nil },
      ]
    ) { $0.lines }
  ]
}

/// A key of a row with what stands there, below the row's name; shown by the partial `block-notes`.
public struct Note {
  private let label: String
  private let text: String

  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }

  public static let view: View<Note> = [
    .text("label") { $0.label }, .text("text") { TextList($0.text) == nil ? $0.text : nil },
    .part("marked", TextList.view) { TextList($0.text) },
  ]

  /// Of the keys those that are filled, in the order of the kind's list.
  public static func all(_ row: BlockRecord, _ keys: [any FieldKey], _ digits: Digits) -> [Note] {
    let names = keys.map(\.field.name)
    return row.fields.filter { names.contains($0.name) }.compactMap { field in
      row.shown(field, digits).map { Note(label: field.label(digits), text: $0) }
    }
  }
}

extension View.Field {
  public static func details<Value>(
    _ keys: any FieldKey..., of head: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .part("details", Details.view) { Details(head($0.value), keys, $0.digits, beside: $0.beside) }
  }

  public static func notes<Value>(
    _ keys: any FieldKey..., of row: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .list("notes", Note.view) { Note.all(row($0.value), keys, $0.digits) }
  }

  /// A text with its telephone numbers linked.
  public static func phone(
    _ name: String, _ text: @escaping @Sendable (Model) -> String?
  ) -> Self {
    .part(name, Telephone.view) { model in text(model).map { Telephone($0) } }
  }
}

extension View.Field {
  /// An e-mail address as link, in the parts between which a line may break.
  public static func mailbox(_ address: @escaping @Sendable (Model) -> String?) -> Self {
    .include([
      .text("mailbox") { $0 },
      .text("mailName") { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: "@") })) },
      .text("mailHost") { String(Substring($0.utf8.drop { $0 != UInt8(ascii: "@") })) },
    ]) { address($0) }
  }
}

extension Telephone {
  /// The pieces one after another, those with a link as such.
  public static let view: View<Telephone> = [
    .list("pieces", [.text("text") { $0.text }, .text("tel") { $0.link }]) { $0.pieces }
  ]
}

extension View.Field {
  /// A chart of a block's value, for the partial `chart`.
  public static func chart<Value>(_ chart: @escaping @Sendable (Value, Digits) -> BarChart) -> Self
  where Model == Shown<Value> {
    .part("chart", Drawing.view) { chart($0.value, $0.digits).drawing($0.digits) }
  }
}
