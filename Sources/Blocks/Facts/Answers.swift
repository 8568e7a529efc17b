import Diagnostics
import Disclosure

/// Whether reports name all that an item set, and nothing else.
struct Answers {
  /// What is set and reported, in the words of its kind.
  struct Subject: Sendable {
    /// The kind of the blocks that set it.
    let block: String
    /// The ids of what is said when there is nothing to answer, and of what lacks or was never set.
    let notFound: String
    let notReported: String
    let notSet: String
    /// The key under which a report names one.
    let key: String
    let noun: Words
    /// As the item set them.
    let set: Words
    /// How to give an item what it has to set.
    let addition: @Sendable (_ item: Words) -> Words
    /// That the item did not set what a report names.
    let stranger: @Sendable (_ item: Words, _ name: Words) -> Words
    /// What to write instead where no name is near.
    let otherName: @Sendable (_ item: Words) -> Words
  }

  let item: AnsweredItem
  let subject: Subject
  /// Where the report says on what it is one.
  let place: Place

  /// That the other entry can't answer, and why.
  func notFound(_ words: Words) -> Lack {
    Lack(
      Diagnostic(
        .warning, subject.notFound, at: place, words, fix: subject.addition(item.name)))
  }

  /// That some of what was set is not reported; nil when all is.
  func unreported(_ missing: [LooseName]) -> Lack? {
    guard !missing.isEmpty else { return nil }
    let names = Words.few(missing.map(\.quoted), subject.noun)
    let all = missing.prefix(20).map { "‘\($0.text)’" }
    return Lack(
      subject.notReported, at: place,
      "ยังไม่ได้รายงาน\(subject.set.thai)ในข้อ \(item.name.thai): \(names.thai)",
      "\(subject.set.english) of \(item.name.english) are not reported: \(names.english)",
      fix: "เพิ่มแถวของ \(all.joined(separator: " "))",
      "add rows for \(all.joined(separator: ", "))")
  }

  /// What is reported and was not set, with the nearest of what is missing.
  func strangers(
    _ rows: [(name: LooseName, place: Place)], among missing: [LooseName]
  ) -> [Diagnostic] {
    rows.enumerated().map { index, row in
      // Finding a near name is slow, so only the first 20 unknown names get an offer.
      let near = index < 20 ? nearest(row.name.text, among: missing.map(\.text)) : nil
      let fix = near.map { near in
        Words("แก้เป็น \(subject.key): \(near)", "write \(subject.key): \(near)")
      }
      return Diagnostic(
        .warning, subject.notSet, at: row.place, subject.stranger(item.name, row.name.quoted),
        fix: fix ?? subject.otherName(item.name))
    }
  }
}
