import Diagnostics
import Disclosure
import Thai
import YAML

extension EditionReader {
  mutating func report(_ id: String, at place: Place, _ message: Words, fix: Words? = nil) {
    problems.append(Diagnostic(.error, id, at: place, message, fix: fix))
  }

  mutating func duplicate(_ name: String, at place: Place) {
    report(
      "duplicate-id", at: place,
      Words("‘\(name)’ ซ้ำกับที่มีอยู่แล้ว", "‘\(name)’ appears twice"),
      fix: Words("เปลี่ยนชื่อหนึ่งในสอง", "rename one of the two"))
  }

  /// As much as a list holds at the most: each part is held against all of an entry, and real ones
  /// have up to 50 items, 20 elements in an item, and 20 columns in a form.
  static let most = 256

  /// The first of a list, with an error at the one that is too much.
  mutating func bounded<Part>(
    _ parts: [Part], at place: (Part) -> Place, _ what: Words
  ) -> [Part] {
    if parts.count > EditionReader.most { tooLarge(what, at: place(parts[EditionReader.most])) }
    return Array(parts.prefix(EditionReader.most))
  }

  mutating func tooLarge(_ what: Words, at place: Place) {
    let most = EditionReader.most
    report(
      "edition-too-large", at: place,
      Words("มี\(what.thai)เกิน \(most)", "there are over \(most) \(what.english)"),
      fix: Words("ลบรายการที่เกิน", "delete what is too much"))
  }

  /// Reports an unknown name and offers the nearest known one, or all.
  mutating func offer(
    _ id: String, _ typed: String, at place: Place, among known: [String], _ message: Words
  ) {
    let fix =
      nearest(typed, among: known).map { Words("แก้เป็น \($0)", "write \($0)") }
      ?? Words(
        "ที่ใช้ได้คือ \(known.joined(separator: ", "))",
        "the accepted ones are \(known.joined(separator: ", "))")
    report(id, at: place, message, fix: fix)
  }

  /// A count is whole and at least 1.
  mutating func number(_ node: DataNode, isCount: Bool = false) -> Double? {
    if let number = node.text.flatMap({ Double(Numerals.plain($0)) }), number.isFinite,
      number >= (isCount ? 1 : 0), number <= 1_000_000, !isCount || number == number.rounded()
    {
      return number
    }
    let asked =
      isCount
      ? Words("จำนวนเต็มตั้งแต่ 1 ขึ้นไป", "a whole number of 1 or more") : Words("ตัวเลข", "a number")
    report(
      "not-a-number", at: node.place,
      Words("ตรงนี้ต้องเป็น\(asked.thai)", "\(asked.english) is expected here"),
      fix: Words("เขียนเป็นตัวเลข เช่น 85", "write a number, such as 85"))
    return nil
  }

  /// The id of an indicator or group, which may not stand twice.
  mutating func newID(_ fields: Fields, in kind: String) -> String? {
    guard let id = fields.text("id", &problems), let place = fields["id"]?.place else { return nil }
    if !ids.insert("\(kind) \(id)").inserted { duplicate(id, at: place) }
    return id
  }

  /// Whether a text is `[a-z][a-z0-9-]*` and not one of the frame's ids; reports it if not.
  mutating func isID(_ text: String, at place: Place) -> Bool {
    if canBeAnchor(text) { return true }
    report(
      "invalid-id", at: place,
      Words("‘\(text)’ ใช้เป็นรหัสไม่ได้", "‘\(text)’ can't be an id"), fix: AnchorID.rule)
    return false
  }
}
