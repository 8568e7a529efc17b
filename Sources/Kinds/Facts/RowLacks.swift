import Diagnostics
import Disclosure

/// A row of a block with what stands for it in a sentence.
public protocol LabelledRow: Sendable {
  var row: BlockRecord { get }
  var label: Words { get }
}

extension Lack {
  /// The same lack in several rows: one reason for pages, a warning at each row; nil without rows.
  ///
  /// `thai` and `english` are the words before the names of the rows, which are `noun`; a warning
  /// stands at `key`, and `notes` say more of each row behind its name.
  public static func rows(
    _ id: String, _ rows: [some LabelledRow], _ noun: Words, at key: some FieldKey,
    notes: [Words] = [], _ thai: String, _ english: String, fix thaiFix: String,
    _ englishFix: String
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
      words(.few(labels, noun)),
      zip(rows, labels).map { row, label in
        Diagnostic(.warning, id, at: row.row.keyPlace(of: key), words(label), fix: fix)
      })
  }

  /// The rows in which nothing stands under a key, said as above.
  ///
  /// `english` are its words before the names, such as `no owner is given for`; the fixes are what
  /// to write behind the key.
  public static func rows(
    _ id: String, _ rows: [some LabelledRow], without key: some FieldKey, _ noun: Words,
    at place: some FieldKey, _ english: String, fix thaiFix: String, _ englishFix: String
  ) -> Lack? {
    let name = key.field.name
    let lacking = rows.filter { !$0.row.holds(key) }
    let lack = Lack.rows(
      id, lacking, noun, at: place, "ไม่ได้ระบุ\(key.field.label)ของ",
      english, fix: "เพิ่ม \(name): \(thaiFix)", "add \(name): \(englishFix)")
    return lack?.once(ifAll: rows.count)
  }
}

extension Diagnostic {
  /// That a key which every such row needs says nothing; nil where something is written.
  public static func without(
    _ key: some FieldKey, in row: some LabelledRow, at place: Place
  ) -> Diagnostic? {
    .without(key, in: row.row, who: Words("\(row.label.thai) ", row.label.english), at: place)
  }
}
