import Diagnostics
import Disclosure

/// A row of a block with what stands for it in a sentence.
public protocol LabelledRow: Sendable {
  /// What such rows are called.
  static var noun: Words { get }
  /// Under which a row is named.
  static var naming: any FieldKey { get }
  /// Under which a block has them.
  static var rowsKey: String { get }
  var row: BlockRecord { get }
  /// Its name, or its number where it has none.
  var label: Words { get }
  /// What a sentence about it begins with, in Thai with the blank that follows a quote.
  var who: Words { get }
  /// Where warnings about it stand.
  var place: Place { get }
  /// Those for which its table has amounts, each in a column of its own.
  var years: [Int] { get }
}

extension LabelledRow {
  public static var rowsKey: String { "rows" }
  public var who: Words { Words("\(label.thai) ", label.english) }
  public var place: Place { row.keyPlace(of: Self.naming) }
  public var years: [Int] { [] }

  /// That a key which every such row needs says nothing; nil where something is written.
  public func without(_ key: some FieldKey) -> Diagnostic? {
    .without(key, in: row, who: who, at: place, years)
  }
}

extension Lack {
  /// The same lack in several rows: one reason for pages, a warning at each row; nil without rows.
  ///
  /// `thai` and `english` are the words before the names of the rows; a warning stands at `key`, or
  /// at the name of its row, and `notes` say more of each row behind its name.
  public static func rows<Row: LabelledRow>(
    _ id: String, _ rows: [Row], at key: (any FieldKey)? = nil, notes: [Words] = [],
    _ thai: String, _ english: String, fix thaiFix: String, _ englishFix: String
  ) -> Lack? {
    guard !rows.isEmpty else { return nil }
    func words(_ names: Words) -> Words {
      Words("\(thai)\(spaced(names.thai))", "\(english) \(names.english)")
    }
    let labels = rows.enumerated().map { index, row in
      guard index < notes.count else { return row.label }
      let (label, note) = (row.label, notes[index])
      return Words("\(label.thai) (\(note.thai))", "\(label.english) (\(note.english))")
    }
    let fix = Words(thaiFix, englishFix)
    return Lack(
      words(.few(labels, Row.noun)),
      zip(rows, labels).map { row, label in
        let place = key.map { row.row.keyPlace(of: $0) } ?? row.place
        return Diagnostic(.warning, id, at: place, words(label), fix: fix)
      })
  }

  /// The rows in which nothing that can be read stands under a key, as the key's own warning says
  /// it of each, once where all of them lack it; nil where there are none.
  public static func rows<Row: LabelledRow>(_ rows: [Row], without key: some FieldKey) -> Lack? {
    let lacks = rows.compactMap { row in
      Lack(of: key, in: row.row, who: row.who, at: row.place, row.years).map { (row.label, $0) }
    }
    let (names, what) = (Words.few(lacks.map(\.0), Row.noun), key.field.whatIsMissing)
    return Lack.together(
      lacks.map(\.1),
      Words("ไม่ได้ระบุ\(what.thai): \(names.thai)", "no \(what.english): \(names.english)")
    )?.once(ifAll: rows.count)
  }
}
