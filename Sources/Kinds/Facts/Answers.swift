import Coverage
import Diagnostics
import Disclosure

/// Whether reports name all that an item set, and nothing else.
public struct Answers {
  /// What is set and reported, in the words of its kind.
  public struct Subject: Sendable {
    public let block: String
    fileprivate let notFound: String
    fileprivate let notReported: String
    fileprivate let notSet: String
    fileprivate let key: String
    fileprivate let noun: Words
    fileprivate let set: Words
    fileprivate let addition: @Sendable (_ item: Words) -> Words
    fileprivate let stranger: @Sendable (_ item: Words, _ name: Words) -> Words
    fileprivate let otherName: @Sendable (_ item: Words) -> Words

    /// - Parameters:
    ///   - block: the kind of the blocks that set it.
    ///   - notFound: the id of what is said when there is nothing to answer.
    ///   - notReported: the id for what lacks.
    ///   - notSet: the id for what was never set.
    ///   - key: under which a report names one.
    ///   - noun: what they are.
    ///   - set: the same as the item set them.
    ///   - addition: how to give an item what it has to set.
    ///   - stranger: that the item did not set what a report names.
    ///   - otherName: what to write instead where no name is near.
    public init(
      block: String, notFound: String, notReported: String, notSet: String, key: String,
      noun: Words, set: Words, addition: @escaping @Sendable (_ item: Words) -> Words,
      stranger: @escaping @Sendable (_ item: Words, _ name: Words) -> Words,
      otherName: @escaping @Sendable (_ item: Words) -> Words
    ) {
      self.block = block
      self.notFound = notFound
      self.notReported = notReported
      self.notSet = notSet
      self.key = key
      self.noun = noun
      self.set = set
      self.addition = addition
      self.stranger = stranger
      self.otherName = otherName
    }
  }

  public let item: NamedItem
  public let subject: Subject
  /// Where the report says on what it is one.
  public let place: Place

  /// That the other entry can't answer; what can't be read there is told there alone.
  public func notFound(_ absence: BlockQuestion.Absence) -> Lack {
    absence.isUnread ? Lack(absence.words, []) : notFound(absence.words)
  }

  /// That the other entry can't answer, and why.
  public func notFound(_ words: Words) -> Lack {
    Lack(
      Diagnostic(
        .warning, subject.notFound, at: place, words, fix: subject.addition(item.name)))
  }

  /// What reports lack of what was set, and what they have besides.
  ///
  /// `reported` are the names that they have, and where; `missing` those set and not reported, or
  /// the first of `count`; `isSet` is whether a name was set.
  public func lacks(
    _ reported: [(name: LooseName, place: Place)], missing: [LooseName], of count: Int? = nil,
    isSet: (LooseName) -> Bool
  ) -> [Lack?] {
    var seen: Set<LooseName> = []
    let invented = reported.filter { !isSet($0.name) && seen.insert($0.name).inserted }
    return [unreported(missing, of: count)] + strangers(invented, among: missing).map { Lack($0) }
  }

  /// That some of what was set is not reported; nil when all is.
  private func unreported(_ missing: [LooseName], of count: Int?) -> Lack? {
    guard !missing.isEmpty else { return nil }
    let names = Words.few(missing.map(\.quoted), of: count, subject.noun)
    let all = missing.prefix(20).map { "‘\($0.text)’" }
    return Lack(
      subject.notReported, at: place,
      "ยังไม่ได้รายงาน\(subject.set.thai)ในข้อ \(item.name.thai): \(names.thai)",
      "\(subject.set.english) of \(item.name.english) are not reported: \(names.english)",
      fix: "เพิ่มแถวของ \(all.joined(separator: " "))",
      "add rows for \(all.joined(separator: ", "))")
  }

  /// What is reported and was not set, with the nearest of what is missing.
  private func strangers(
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
