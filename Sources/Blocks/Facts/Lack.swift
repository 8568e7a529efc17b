import Diagnostics
import Disclosure

/// What keeps a fact from holding: words for pages, and a warning unless reading has said it.
struct Lack {
  let words: Words
  let problem: Diagnostic?

  init(_ id: String, at place: Place, _ words: Words, fix: Words) {
    self.words = words
    problem = Diagnostic(.warning, id, at: place, words, fix: fix)
  }

  /// What reading has said as an error.
  init(said words: Words) {
    self.words = words
    problem = nil
  }

  /// A field that says nothing, or nothing that can be read; nil when it says something.
  ///
  /// `noun` is what the record is, for the id: `activity` gives `activity-without-date`; `who` is how
  /// sentences name it, in Thai with the blank that follows a quote; `what` is what is lacking, when
  /// the label and the key don't fit into a sentence; `fix` is what to write after the key.
  init?(
    of key: String, in record: BlockRecord, noun: String, who: Words, what: Words? = nil, fix: Words
  ) {
    guard record[key] == nil, let field = record.fields.first(where: { $0.name == key }) else {
      return nil
    }
    let what = what ?? Words(field.label, key)
    guard !record.holds(key) else {
      self.init(
        said: Words("อ่าน\(what.thai)ของ\(who.thai)ไม่ได้", "\(key): of \(who.english) can't be read"))
      return
    }
    self.init(
      "\(noun)-without-\(key)", at: record.place,
      Words("\(who.thai)ไม่ได้ระบุ\(what.thai)", "\(who.english) has no \(what.english)"),
      fix: Words("เพิ่ม \(key): \(fix.thai)", "add \(key): \(fix.english)"))
  }

  /// Holds when nothing is lacking; else the first three lacks are the reason.
  static func verdict(_ lacks: [Lack]) -> BlockKind.Verdict {
    guard !lacks.isEmpty else { return .holds }
    let more = lacks.count - 3
    let thai = lacks.prefix(3).map(\.words.thai) + (more > 0 ? ["และอีก \(more) รายการ"] : [])
    let english = lacks.prefix(3).map(\.words.english) + (more > 0 ? ["and \(more) more"] : [])
    return .fails(
      reason: Words(thai.joined(separator: " · "), english.joined(separator: "; ")),
      lacks.compactMap(\.problem))
  }
}
